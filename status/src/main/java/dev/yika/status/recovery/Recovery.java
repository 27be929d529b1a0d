package dev.yika.status.recovery;

import dev.yika.status.enrollment.Interruption;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.RuleInput;
import java.util.List;
import java.util.Locale;

/**
 * When benefits come back after an interruption (待遇恢复): a window of days, or the reason why nobody
 * can say. Both carry what they were computed from.
 *
 * @since 0.1.0
 */
public sealed interface Recovery permits RecoveryWindow, RecoveryUnknown {

  /**
   * Returns the policy that was applied.
   *
   * @return the policy, with its id and revision
   */
  RecoveryPolicy policy();

  /**
   * Returns the months that were not paid.
   *
   * @return the interruption asked about
   */
  Interruption interruption();

  /**
   * Returns the first day without benefits.
   *
   * @return one day or several, as the policy says that held when the first month was not paid
   */
  DateWindow suspendedFrom();

  /**
   * Explains the answer in one or more sentences that a cashier can read out.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code 7月未足额缴费，8月1日起暂停；9月11日到账，10月1日恢复。}
   */
  default String explain(Locale locale) {
    return explain(locale, isUnsure());
  }

  /**
   * Explains the answer, with the reservation of a careful clerk where one is wanted.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @param isHedged whether to say "generally", and that the agency decides
   * @return such as {@code 7月未足额缴费，8月1日起暂停；9月11日到账，一般10月1日恢复，以经办机构为准。}
   */
  String explain(Locale locale, boolean isHedged);

  /**
   * Returns the confidence of the answer.
   *
   * @return the less sure of the policy and of the reading of its source
   */
  default Confidence confidence() {
    return policy().confidence(interruption());
  }

  /**
   * Returns whether the answer rests on no more than one article or on our reading.
   *
   * @return true for a confidence below {@link Confidence#MEDIUM}
   */
  default boolean isUnsure() {
    return confidence().compareTo(Confidence.MEDIUM) > 0;
  }

  /**
   * Returns whether what was spent while benefits were suspended is paid back.
   *
   * @return the policy's answer for as many months
   */
  default GapReimbursement gapReimbursement() {
    return policy().gapReimbursement(interruption());
  }

  /**
   * Returns what the answer was computed from.
   *
   * @return an unmodifiable list in a fixed order
   */
  default List<RuleInput> inputs() {
    return List.of(
        RuleInput.of("policy", policy()),
        RuleInput.of("first-unpaid", interruption().firstUnpaid()),
        RuleInput.of("suspended-from", suspendedFrom()),
        RuleInput.of("cleared-on", interruption().clearedOn()),
        RuleInput.of("months", interruption().months()),
        RuleInput.of("late-fee-paid", interruption().lateFeePaid()));
  }
}
