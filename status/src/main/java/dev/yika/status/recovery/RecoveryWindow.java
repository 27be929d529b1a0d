package dev.yika.status.recovery;

import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.SpokenDates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * The days on which benefits may come back (待遇恢复日期), from 00:00 of one of them. It may be before
 * the money arrived, where benefits of the month of payment are paid.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param window the first and the last day possible
 * @param policy the policy that was applied
 * @param interruption the months that were not paid
 * @param suspendedFrom the first day without benefits
 * @since 0.1.0
 */
public record RecoveryWindow(
    DateWindow window, RecoveryPolicy policy, Interruption interruption, LocalDate suspendedFrom)
    implements Recovery {

  private static final Wording MAIN =
      new Wording(
          "%s was not fully paid: benefits are suspended from %s. "
              + "The money arrived on %s: benefits come back %s.",
          "%s未足额缴费，%s起暂停；%s到账，%s恢复。");
  private static final Wording WITH_LATE_FEE =
      new Wording(
          "%s was not fully paid: benefits are suspended from %s. "
              + "The money arrived on %s, the late fee on %s: benefits come back %s.",
          "%s未足额缴费，%s起暂停；%s到账，滞纳金%s到账，%s恢复。");
  private static final Wording UNBROKEN =
      new Wording(
          "What was owed since %s arrived on %s, benefits are not interrupted.",
          "%s的欠费已于%s到账，待遇不中断。");
  private static final Wording BEYOND =
      new Wording(" The interruption counts as %d months, more than %d.", "中断按%d个月计，超过%d个月。");
  private static final Wording CLAUSE = new Wording(" Note: %s.", "%s。");
  private static final Wording ASSUMED =
      new Wording(
          " The rule does not say it exactly; this is the careful reading.", "规定未写明，按较稳妥的理解推定。");
  private static final Wording PROVISIONAL =
      new Wording(" A notice on days off may still change it.", "放假安排尚未公布，日期可能变动。");

  /**
   * Keeps the parts.
   *
   * @param window the first and the last day possible
   * @param policy the policy that was applied
   * @param interruption the months that were not paid
   * @param suspendedFrom the first day without benefits
   */
  public RecoveryWindow {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(interruption, "interruption");
    Objects.requireNonNull(suspendedFrom, "suspendedFrom");
  }

  /**
   * Returns the rule that was applied.
   *
   * @return the rule that the policy states
   */
  public Rule rule() {
    return policy.rule();
  }

  /**
   * Returns the id of the policy.
   *
   * @return such as {@code source-text}
   */
  public String policyId() {
    return policy.id();
  }

  /**
   * Returns the revision of the policy.
   *
   * @return 1 to 999
   */
  public int revision() {
    return policy.revision();
  }

  /**
   * Tells how sure the days are.
   *
   * @return the less sure of the policy and of the reading of its source
   */
  public Confidence confidence() {
    return policy.confidence(interruption);
  }

  /**
   * Tells whether what was spent in the gap is paid back.
   *
   * @return the policy's answer for as many months
   */
  public PaidBack paidBack() {
    return policy.paidBack(interruption);
  }

  /**
   * Tells whether there may be a day without benefits at all; there is none if the money arrived
   * early enough.
   *
   * @return true if the last day possible is after the first day of the suspension
   */
  public boolean isInterrupted() {
    return window.latest().isAfter(suspendedFrom);
  }

  @Override
  public String explain(Locale locale) {
    LocalDate stop = suspendedFrom;
    LocalDate cleared = interruption.clearedOn();
    LocalDate settled = policy.countedFrom(interruption);
    LocalDate unpaid = interruption.firstUnpaid().atDay(1);
    if (!isInterrupted()) {
      SpokenDates dates = SpokenDates.of(locale, unpaid, cleared);
      return UNBROKEN.in(locale, dates.month(interruption.firstUnpaid()), dates.day(cleared));
    }
    SpokenDates dates =
        SpokenDates.of(locale, unpaid, stop, settled, window.earliest(), window.latest());
    String month = dates.month(interruption.firstUnpaid());
    String stopped = dates.day(stop);
    String arrived = dates.day(cleared);
    String main =
        settled.equals(cleared)
            ? MAIN.in(locale, month, stopped, arrived, dates.when(window))
            : WITH_LATE_FEE.in(
                locale, month, stopped, arrived, dates.day(settled), dates.when(window));
    return main + remarks(locale);
  }

  private String remarks(Locale locale) {
    StringBuilder remarks = new StringBuilder();
    if (policy.isBeyondLimit(interruption)) {
      int limit = policy.limitMonths().getAsInt();
      remarks.append(BEYOND.in(locale, interruption.months(), limit));
    }
    if (paidBack() != PaidBack.NOT_TOLD) {
      remarks.append(CLAUSE.in(locale, paidBack().label(locale)));
    }
    if (confidence() == Confidence.ASSUMED) {
      remarks.append(ASSUMED.in(locale));
    }
    if (window.provisional()) {
      remarks.append(PROVISIONAL.in(locale));
    }
    return remarks.toString();
  }
}
