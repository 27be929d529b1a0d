package dev.yika.status.service;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * What the host should do or know after a change of a deferred case (后续动作).
 *
 * @since 0.1.0
 */
public enum DeferralEffect implements MachineTerm {
  /** Inform the patient of the deadline. */
  GIVE_DEADLINE("give the patient the deadline", "告知患者结算时限"),
  /** Have the sale entered the next day. */
  ENTER_NEXT_DAY("enter the sale the next day", "次日补录"),
  /** Ask the patient to pay and to claim at the counter. */
  SEND_TO_COUNTER("send the patient to the counter to claim", "告知患者自费后到窗口报销"),
  /** Have the sale entered at once. */
  ENTER_AT_ONCE("enter the sale at once", "立即补录"),
  /** Note why the sale was entered late. */
  NOTE_DELAY("note the reason for the delay", "记录逾期原因");

  private final Wording wording;

  DeferralEffect(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
