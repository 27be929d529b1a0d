package dev.yika.status.recovery;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.RuleInput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The policies that apply to a member on a day (适用的待遇恢复规定): the one that is picked, the nationwide
 * one that fills what its source does not mention, and the others of the area.
 *
 * <table>
 *   <caption>Unpaid 2026-07, arrived with the late fee on 2026-09-11</caption>
 *   <tr><th>Member</th><th>Suspended from</th><th>Recovery</th></tr>
 *   <tr><td>employed in 330100</td><td>2026-08-01</td><td>2026-10-01</td></tr>
 *   <tr><td>flexible in 330100</td><td>2026-07-01 to 2026-08-01</td><td>2026-11-01</td></tr>
 *   <tr><td>employed in 310100</td><td>2026-08-01</td><td>2026-10-15</td></tr>
 *   <tr><td>employed in 140100, which has no policy</td><td>2026-08-01</td><td>2026-10-01 to
 *       2026-11-01</td></tr>
 *   <tr><td>flexible in 440100</td><td>2026-08-01</td><td>unknown: NO_MAKE_UP</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RecoveryRules {

  private final RecoveryPolicy policy;
  private final RecoveryPolicy nationwide;
  private final List<RecoveryPolicy> others;
  private final List<RecoveryPolicy> frames;
  private final List<RecoveryPolicy> bounds;
  private final List<RecoveryRules> competing;
  private final PolicyTable.Period period;
  private final RecoveryOutlook outlook;

  RecoveryRules(
      RecoveryPolicy policy,
      RecoveryPolicy nationwide,
      List<RecoveryPolicy> others,
      List<RecoveryPolicy> frames,
      PolicyTable.Period period) {
    this.policy = policy;
    this.nationwide = nationwide;
    this.others = List.copyOf(others);
    this.frames = List.copyOf(frames);
    this.bounds = boundsOf(policy, others);
    this.competing = competing(others, nationwide, period);
    this.period = period;
    this.outlook = new RecoveryOutlook(this);
  }

  private static List<RecoveryRules> competing(
      List<RecoveryPolicy> others, RecoveryPolicy nationwide, PolicyTable.Period period) {
    List<RecoveryRules> competing = new ArrayList<>();
    for (RecoveryPolicy other : others) {
      competing.add(new RecoveryRules(other, nationwide, List.of(), List.of(), period));
    }
    return Collections.unmodifiableList(competing);
  }

  /**
   * Returns whether the same policies apply to the same member on a day.
   *
   * @param date the day
   * @return true if no policy of the area begins or ends between the day asked for and this one
   */
  public boolean applyOn(LocalDate date) {
    return !date.isBefore(period.first()) && !date.isAfter(period.last());
  }

  /**
   * Returns the policy that is picked.
   *
   * @return the most specific policy picked by area, or the one that was asked for by its name
   */
  public RecoveryPolicy policy() {
    return policy;
  }

  /**
   * Returns the policy that fills what the source of {@link #policy()} does not mention.
   *
   * @return the nationwide policy of such members
   */
  RecoveryPolicy nationwide() {
    return nationwide;
  }

  /**
   * Returns the other policies of the area: those found by name, those of a larger area or of more
   * kinds of members, and frames. Where one of them denies a verdict, the verdict is in doubt.
   *
   * @return an unmodifiable list without nationwide policies, the most specific first
   */
  List<RecoveryPolicy> competingPolicies() {
    return others;
  }

  /**
   * Returns the rules of the competing policies, each of them alone.
   *
   * @return an unmodifiable list in the order of {@link #competingPolicies()}
   */
  public List<RecoveryRules> competing() {
    return competing;
  }

  /**
   * Returns what holds for every recovery by these rules.
   *
   * @return the same object on each call
   */
  public RecoveryOutlook outlook() {
    return outlook;
  }

  /**
   * Returns the first day without benefits.
   *
   * @param firstUnpaid the first month that was not fully paid
   * @param calendar the working days, asked only by policies whose deadline moves on days off
   * @return the day, or the days it may be: before the first of them there are benefits, from the
   *     last of them there are none
   * @throws java.time.DateTimeException if that day is outside the years of {@link LocalDate}
   */
  public DateWindow suspendedFrom(YearMonth firstUnpaid, WorkdayCalendar calendar) {
    Objects.requireNonNull(firstUnpaid, "firstUnpaid");
    Objects.requireNonNull(calendar, "calendar");
    return stop().windowFrom(firstUnpaid, calendar);
  }

  /**
   * Returns how sure the first day without benefits is.
   *
   * @return the weaker one of the policy and of the reading of its stop; ASSUMED if its source does
   *     not mention the stop
   */
  public Confidence stopConfidence() {
    return policy.stop().isPresent()
        ? policy.confidence().and(stop().confidence())
        : Confidence.ASSUMED;
  }

  /** Returns when benefits stop; the nationwide policy fills a gap. */
  Timing stop() {
    return policy.stop().isPresent() ? policy.stop().get() : nationwide.stop().orElseThrow();
  }

  /**
   * Returns when benefits come back.
   *
   * @param interruption the months that were not paid, and when everything owed had arrived
   * @param calendar the working days, asked only by policies that count them
   * @return the days, or why they are unknown; it never throws because of a year without a notice
   */
  public Recovery recovery(Interruption interruption, WorkdayCalendar calendar) {
    YearMonth first = interruption.firstUnpaid();
    return recovery(
        interruption,
        first.getYear() > RecoveryCount.LAST_YEAR
            ? DateWindow.of(first.atDay(1))
            : suspendedFrom(first, calendar),
        calendar);
  }

  /**
   * Returns when benefits come back that other rules, those of an earlier day, have suspended.
   *
   * @param interruption the months that were not paid, and when everything owed had arrived
   * @param suspendedFrom the first day without benefits, or the days it may be
   * @param calendar the working days, asked only by policies that count them
   * @return the days, or why they are unknown; it never throws because of a year without a notice
   */
  public Recovery recovery(
      Interruption interruption, DateWindow suspendedFrom, WorkdayCalendar calendar) {
    Objects.requireNonNull(suspendedFrom, "suspendedFrom");
    return new RecoveryCount(this, interruption, calendar).recovery(suspendedFrom);
  }

  /** Returns the frames that widen the window: those of an area no larger than the policy's. */
  List<RecoveryPolicy> bounds() {
    return bounds;
  }

  private static List<RecoveryPolicy> boundsOf(RecoveryPolicy policy, List<RecoveryPolicy> others) {
    List<RecoveryPolicy> bounds = new ArrayList<>();
    for (RecoveryPolicy other : others) {
      if (other.isBound() && other.area().length() >= policy.area().length()) {
        bounds.add(other);
      }
    }
    return bounds;
  }

  /**
   * Returns whether the policy names a day for an interruption.
   *
   * @param interruption the months that were not paid
   * @return false if its source leaves the day to others
   */
  public boolean namesDay(Interruption interruption) {
    Objects.requireNonNull(interruption, "interruption");
    for (Outcome outcome : policy.outcomes(interruption)) {
      if (outcome.kind() == Outcome.Kind.NOT_STATED) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns when the benefits of a new member begin (首次参保等待期).
   *
   * @param firstPaid the day of the first payment
   * @param calendar the working days, asked only by policies that count them
   * @return the day or days by the policy; if its source names no wait, a window from the payment
   *     to the last day of the nearest frame: of the province, or of the country; empty without
   *     either
   */
  public Optional<DayAnswer> firstWait(LocalDate firstPaid, WorkdayCalendar calendar) {
    Objects.requireNonNull(firstPaid, "firstPaid");
    Objects.requireNonNull(calendar, "calendar");
    if (policy.firstWait().isPresent()) {
      return Optional.of(firstWait(policy, firstPaid, calendar));
    }
    Optional<RecoveryPolicy> frame = waitFrame();
    return frame.isPresent()
        ? Optional.of(atMost(firstWait(frame.get(), firstPaid, calendar), firstPaid))
        : Optional.empty();
  }

  /**
   * Returns how sure the source of the first wait is, however it is read.
   *
   * @return the confidence of the policy, or of the frame, that names the wait; HIGH if none does
   */
  public Confidence firstWaitConfidence() {
    if (policy.firstWait().isPresent()) {
      return policy.confidence();
    }
    Optional<RecoveryPolicy> frame = waitFrame();
    return frame.isPresent() ? frame.get().confidence() : Confidence.HIGH;
  }

  private Optional<RecoveryPolicy> waitFrame() {
    for (RecoveryPolicy frame : frames) {
      if (frame.firstWait().isPresent()) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  private static DayAnswer firstWait(
      RecoveryPolicy policy, LocalDate firstPaid, WorkdayCalendar calendar) {
    Timing wait = policy.firstWait().orElseThrow();
    List<RuleInput> inputs =
        List.of(RuleInput.of("policy", policy), RuleInput.of("first-paid", firstPaid));
    DayAnswer days =
        firstPaid.getYear() > RecoveryCount.LAST_YEAR
            ? DayAnswer.unknownYear(policy.rule(), firstPaid.getYear(), inputs)
            : DayAnswer.counting(policy.rule(), inputs, () -> wait.window(firstPaid, calendar));
    return days.with(policy.confidence().and(wait.confidence()));
  }

  /** A frame lets its areas rule any shorter wait, or none. */
  private static DayAnswer atMost(DayAnswer bound, LocalDate firstPaid) {
    DayAnswer widened =
        bound
            .window()
            .map(days -> new DateWindow(firstPaid, days.latest(), days.provisional()))
            .map(days -> DayAnswer.of(bound.rule(), days, bound.inputs()))
            .orElse(bound);
    return widened.with(Confidence.ASSUMED);
  }

  /** Returns the ids of the policies. */
  @Override
  public String toString() {
    return policy + (others.isEmpty() ? "" : " beside " + others);
  }
}
