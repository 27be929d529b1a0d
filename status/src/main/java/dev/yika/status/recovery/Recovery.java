package dev.yika.status.recovery;

import com.google.common.collect.ImmutableSet;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When benefits come back after an interruption (待遇恢复): a window of days, or the reason why it is
 * unknown, from 00:00 of one of the days. It may be before the money arrived, where benefits of the
 * month of payment are paid.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param answer the days or the reason, with rule, confidence and inputs
 * @param policy the policy that was applied
 * @param interruption the months that were not paid
 * @param suspendedFrom the first day without benefits, or the days it may be; empty if it is below
 *     the required confidence
 * @param gapReimbursement whether what was spent while benefits were suspended is paid back
 * @param partial benefits that come back in part at first
 * @param remarks what is special about the answer, and what the rule leaves open
 * @param isSupposed whether the payment has not happened, and is supposed on the day it names
 * @since 0.1.0
 */
public record Recovery(
    DayAnswer answer,
    RecoveryPolicy policy,
    Interruption interruption,
    Optional<DateWindow> suspendedFrom,
    GapReimbursement gapReimbursement,
    Optional<PartialBenefits> partial,
    Set<RecoveryRemark> remarks,
    boolean isSupposed) {

  /** The input that names the first day without benefits. */
  static final String SUSPENDED_FROM = "suspended-from";

  /**
   * Keeps the parts.
   *
   * @param answer the days or the reason
   * @param policy the policy that was applied
   * @param interruption the months that were not paid
   * @param suspendedFrom the first day without benefits
   * @param gapReimbursement whether what was spent in the gap is paid back
   * @param partial benefits that come back in part at first
   * @param remarks what is special about the answer
   * @param isSupposed whether the payment has not happened
   */
  public Recovery {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(interruption, "interruption");
    Objects.requireNonNull(suspendedFrom, "suspendedFrom");
    Objects.requireNonNull(gapReimbursement, "gapReimbursement");
    Objects.requireNonNull(partial, "partial");
    remarks = ImmutableSet.copyOf(remarks);
  }

  /**
   * Returns this recovery with a payment that is supposed.
   *
   * @return a changed copy, which explains itself with "if"
   */
  public Recovery ifPaid() {
    return new Recovery(
        answer, policy, interruption, suspendedFrom, gapReimbursement, partial, remarks, true);
  }

  /**
   * Returns this recovery with other days.
   *
   * @param window the first and the last day possible
   * @param confidence the confidence of the days
   * @return a changed copy
   */
  public Recovery with(DateWindow window, Confidence confidence) {
    return with(
        DayAnswer.of(answer.rule(), window, answer.inputs()).with(confidence), suspendedFrom);
  }

  /**
   * Returns this recovery without its days, for a caller who requires a higher confidence.
   *
   * @return a changed copy with the same policy, confidence and pay-back, and an answer of the
   *     reason {@link dev.yika.status.rule.UnknownReason#NOT_SURE_ENOUGH}
   */
  public Recovery withheld() {
    return with(answer.withheld(), suspendedFrom);
  }

  /**
   * Returns this recovery without the first day without benefits, for a caller who requires a
   * higher confidence.
   *
   * @return a changed copy
   */
  public Recovery withoutSuspension() {
    return with(answer.withoutInput(SUSPENDED_FROM), Optional.empty());
  }

  private Recovery with(DayAnswer days, Optional<DateWindow> suspended) {
    return new Recovery(
        days, policy, interruption, suspended, gapReimbursement, partial, remarks, isSupposed);
  }

  /**
   * Returns the days.
   *
   * @return the first and the last day possible; empty if they are unknown
   */
  public Optional<DateWindow> window() {
    return answer.window();
  }

  /**
   * Returns the confidence of the answer.
   *
   * @return the weaker one of the policy and of the reading of its source
   */
  public Confidence confidence() {
    return answer.confidence();
  }

  /**
   * Returns whether the answer rests on no more than one article or on our reading.
   *
   * @return true for a confidence below {@link Confidence#MEDIUM}
   */
  public boolean isUnsure() {
    return confidence().isWeakerThan(Confidence.MEDIUM);
  }

  /**
   * Returns whether there may be a day without benefits at all. There is none if the money arrived
   * within the unpaid month or before benefits stopped.
   *
   * @return true also if the days are unknown
   */
  public boolean isInterrupted() {
    return window().isEmpty()
        || (interruption.months() > 0
            && !policy.countedFrom(interruption).isBefore(stop())
            && window().get().latest().isAfter(stop()));
  }

  /**
   * Returns the first day that may be without benefits; by the unpaid month if that is withheld.
   */
  private LocalDate stop() {
    return suspendedFrom
        .map(DateWindow::earliest)
        .orElseGet(() -> interruption.firstUnpaid().atDay(1));
  }

  /**
   * Returns whether benefits are surely not back on a day.
   *
   * @param date the day
   * @return true before the first day possible
   */
  public boolean isNotBackOn(LocalDate date) {
    Optional<DateWindow> days = window();
    return isInterrupted() && days.isPresent() && date.isBefore(days.get().earliest());
  }

  /**
   * Returns whether benefits are surely back on a day.
   *
   * @param date the day
   * @return true from the last day possible, and if nothing was interrupted
   */
  public boolean isBackOn(LocalDate date) {
    Optional<DateWindow> days = window();
    return !isInterrupted() || (days.isPresent() && !date.isBefore(days.get().latest()));
  }

  /**
   * Returns the end of the time in which benefits may be paid in part only.
   *
   * @return the first day of full benefits, counted from the last day possible; empty if they come
   *     back in full, or if the days are unknown
   */
  public Optional<LocalDate> partialUntil() {
    return partial.flatMap(part -> window().map(days -> days.latest().plusMonths(part.months())));
  }

  /**
   * Explains the answer in one or more sentences that a cashier can read out.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code 7月未足额缴费，8月1日起暂停；9月11日到账，10月1日恢复。}
   */
  public String explain(Locale locale) {
    return explain(locale, isUnsure());
  }

  /**
   * Explains the answer, with the reservation of a careful clerk where one is wanted.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @param isHedged whether to say "generally", and that the agency decides
   * @return such as {@code 7月未足额缴费，8月1日起暂停；9月11日到账，一般10月1日恢复，以经办机构为准。}
   */
  public String explain(Locale locale, boolean isHedged) {
    return new RecoveryWords(this, locale).explain(isHedged);
  }

  /**
   * Explains the days alone, as the end of a sentence.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @param today the day the sentence is about; years are written only if one differs
   * @param isHedged whether to say "generally", and that the agency decides
   * @return such as {@code 一般10月1日恢复，以经办机构为准。}
   * @throws java.util.NoSuchElementException if the days are unknown
   */
  public String explainDays(Locale locale, LocalDate today, boolean isHedged) {
    DateWindow days = window().orElseThrow();
    SpokenDates dates = SpokenDates.of(locale, today, days.earliest(), days.latest());
    return new RecoveryWords(this, locale).resume(days, dates, isHedged);
  }
}
