package dev.yika.status.enrollment;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * What the host should do or know after a change of an enrollment (后续动作).
 *
 * @since 0.1.0
 */
public enum EnrollmentEffect implements MachineTerm {
  /** Work out from when the pooled fund no longer pays. */
  DETERMINE_SUSPENSION("work out the suspension", "核定暂停日期"),
  /** Work out from when the pooled fund pays again. */
  DETERMINE_RECOVERY("work out the recovery", "核定恢复日期"),
  /** Notify the member. */
  NOTIFY_MEMBER("notify the member", "告知参保人"),
  /** Stop crediting the individual account. */
  STOP_CREDIT("stop crediting the account", "停止划拨个人账户"),
  /** Continue the relation at the destination. */
  CONTINUE_ELSEWHERE("continue the relation at the destination", "在转入地接续"),
  /** Block settlement. */
  BLOCK_SETTLEMENT("block settlement", "停止结算"),
  /** Allow settlement again. */
  ALLOW_SETTLEMENT("allow settlement again", "恢复结算");

  private final Wording wording;

  EnrollmentEffect(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
