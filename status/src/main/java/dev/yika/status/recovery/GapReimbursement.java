package dev.yika.status.recovery;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * Whether what was spent while benefits were suspended is paid back (中断期间费用是否补报).
 *
 * @since 0.1.0
 */
public enum GapReimbursement implements Labelled {
  /** The costs are paid back. */
  YES("costs from the gap can be reimbursed", "中断期间的费用可补报"),
  /** The costs are not paid back. */
  NO("costs from the gap cannot be reimbursed", "中断期间的费用不予补报"),
  /** They are paid back if the arrears are made up within a term that is set to the payer. */
  WITHIN_TERM(
      "costs from the gap can be reimbursed if made up within the deadline set",
      "限期内补缴的，中断期间的费用可补报"),
  /** They are paid back up to a cap. */
  CAPPED("costs from the gap can be reimbursed up to a cap", "中断期间的费用在限额内补报"),
  /** The source does not mention it. */
  NOT_STATED(
      "the rule does not mention whether costs from the gap can be reimbursed", "中断期间的费用能否补报未写明");

  private final Wording wording;

  GapReimbursement(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
