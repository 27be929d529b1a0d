package dev.yika.masking.audit;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.util.Locale;

/**
 * The outcome of a request for a whole number (处理结果).
 *
 * @since 0.1.0
 */
public enum AuditOutcome implements Labelled {
  /** The number was revealed (已提供). */
  GRANTED("granted", "已提供"),
  /** The policy does not let this viewer see the whole number (策略不允许). */
  NOT_ALLOWED("not allowed by the policy", "策略不允许"),
  /** The verification was spent on another number (核验已使用). */
  VERIFICATION_SPENT("the verification was used before", "核验已使用"),
  /** The viewer has no user (未注明用户). */
  NO_USER("no user is named", "未注明用户"),
  /** The reason is empty, too long or holds a number, or a name holds one (理由不合要求). */
  UNFIT_REASON("the reason is missing, too long or holds a number", "理由缺失、过长或含有号码"),
  /** There is nothing to write audit records to (无审计). */
  NO_AUDIT("there is no audit sink", "未配置审计"),
  /** The audit record was not written, for whatever reason (审计写入失败). */
  AUDIT_FAILED("the audit record was not written", "审计记录未能写入");

  private final Wording wording;

  AuditOutcome(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  /**
   * Returns the name of this outcome in audit records.
   *
   * @return lower case with hyphens, such as {@code not-allowed}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
