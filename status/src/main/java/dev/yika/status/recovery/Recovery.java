package dev.yika.status.recovery;

import dev.yika.status.enrollment.Interruption;
import dev.yika.status.rule.RuleInput;
import java.time.LocalDate;
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
   * @return as the policy says that held when the first month was not paid
   */
  LocalDate suspendedFrom();

  /**
   * Explains the answer in one or more sentences that a cashier can read out.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code 7月未足额缴费，8月1日起暂停；9月11日到账，10月1日恢复。}
   */
  String explain(Locale locale);

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
