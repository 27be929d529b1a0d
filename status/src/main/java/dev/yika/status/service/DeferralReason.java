package dev.yika.status.service;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * Why an event changed a deferred case, left it unchanged or was rejected (原因代码).
 *
 * @since 0.1.0
 */
public enum DeferralReason implements MachineTerm {
  /** The event came before. */
  SAME_EVENT("the same event again", "重复事件"),
  /** The state is already the one that the event leads to. */
  ALREADY_SO("already so", "已是该状态"),
  /** There is no deferred case. */
  NOTHING_DEFERRED("nothing is deferred", "没有延后办理的事项"),
  /** Another case began here; each case has a state of its own. */
  ALREADY_DEFERRED("another case has begun", "已有延后办理的事项"),
  /** The case is an admission, not a sale. */
  IS_ADMISSION("an admission, not an offline sale", "该事项为容缺受理，不是离线登记"),
  /** The case is a sale, not an admission. */
  IS_OFFLINE_SALE("an offline sale, not an admission", "该事项为离线登记，不是容缺受理"),
  /** The event is dated before the case began. */
  BEFORE_BEGINNING("before the case began", "早于受理或登记时间"),
  /** The time to settle had run out. The patient pays and claims at the counter. */
  SETTLED_TOO_LATE(
      "too late to settle here: pay, and claim at the counter of the agency",
      "已超过结算时限，请先自费，再到医保经办机构窗口申请报销"),
  /** It was done in time, and became known after the deadline. */
  IN_TIME_REPORTED_LATE("done in time, reported late", "按时办理，事后登记"),
  /** The sale was entered after the next day. */
  ENTERED_LATE("entered late", "逾期补录"),
  /** The deadline is not reached. */
  TIME_LEFT("time is left", "时限未届满"),
  /** The case is closed. */
  CASE_CLOSED("the case is closed", "该事项已办结");

  private final Wording wording;

  DeferralReason(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
