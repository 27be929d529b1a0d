package dev.yika.status.recovery;

import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.RecoveryUnknown.Reason;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What one pooling area rules on unpaid months (待遇恢复政策): when benefits stop, when they come back,
 * up to how many months, and what holds beyond.
 *
 * <p>Policies come out of a {@link RecoveryPolicies table}; there {@code withRows} tells what each
 * of them consists of. How sure a policy is tells {@link #confidence()}; where its source leaves a
 * reading open, the later date or both are taken, and {@link Timing#confidence()} is ASSUMED.
 *
 * <table>
 *   <caption>Unpaid 2026-07, arrived 2026-09-11, late fee paid</caption>
 *   <tr><th>Policy</th><th>Suspended from</th><th>Recovery</th></tr>
 *   <tr><td>source-text</td><td>2026-08-01</td><td>2026-10-01</td></tr>
 *   <tr><td>source-text-b</td><td>2026-08-01</td><td>2026-09-14 to 2026-09-15</td></tr>
 *   <tr><td>changzhou-employed</td><td>2026-08-01</td><td>2026-09-12</td></tr>
 *   <tr><td>guangzhou-flexible</td><td>2026-08-01</td><td>unknown: NO_MAKE_UP</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RecoveryPolicy {

  /** Beyond it the months after a payment would leave the years that dates are written in. */
  private static final int LAST_YEAR = 9999;

  private final String row;
  private final String id;
  private final int revision;
  private final boolean pickedByArea;
  private final String area;
  private final @Nullable InsuranceScheme scheme;
  private final @Nullable MemberKind member;
  private final @Nullable LocalDate from;
  private final @Nullable LocalDate until;
  private final Timing stop;
  private final Outcome within;
  private final Outcome beyond;
  private final int limit;
  private final LateFee lateFee;
  private final Rule rule;
  private final Confidence confidence;
  private final String source;

  /** When benefits come back; no timing if they do not, or if nobody says. */
  static final class Outcome {

    final @Nullable Timing timing;
    final Reason otherwise;
    final GapReimbursement gapReimbursement;

    Outcome(@Nullable Timing timing, Reason otherwise, GapReimbursement gapReimbursement) {
      this.timing = timing;
      this.otherwise = otherwise;
      this.gapReimbursement = gapReimbursement;
    }
  }

  RecoveryPolicy(PolicyCells cells) {
    this.row = cells.text();
    this.id = cells.id();
    this.revision = cells.revision();
    this.pickedByArea = cells.pickedByArea();
    this.area = cells.area();
    this.member = cells.member();
    this.scheme = cells.scheme();
    this.from = cells.date(PolicyCells.FROM);
    this.until = cells.date(PolicyCells.UNTIL);
    this.stop = cells.stop();
    this.within = cells.outcome(PolicyCells.RECOVER, PolicyCells.PAID);
    this.beyond = cells.outcome(PolicyCells.BEYOND, PolicyCells.BEYOND_PAID);
    this.limit = cells.limit();
    this.lateFee = cells.lateFee();
    this.rule = cells.rule();
    this.confidence = cells.confidence();
    this.source = cells.source();
  }

  /**
   * Returns the first day without benefits.
   *
   * @param firstUnpaid the first month that was not fully paid
   * @param calendar the working days, asked only by policies whose deadline moves on days off
   * @return the day, or the days of which it is one: before the first of them there are benefits,
   *     from the last of them there are none
   * @throws java.time.DateTimeException if that day is outside the years of {@link LocalDate}
   */
  public DateWindow suspendedFrom(YearMonth firstUnpaid, WorkdayCalendar calendar) {
    return stop.windowFrom(firstUnpaid, calendar);
  }

  /**
   * Tells when benefits come back.
   *
   * @param interruption the months that were not paid, and when everything owed had arrived
   * @param calendar the working days, asked only by policies that count them
   * @return the days, or why they are unknown; it never throws because of a year without a notice
   */
  public Recovery recovery(Interruption interruption, WorkdayCalendar calendar) {
    YearMonth first = interruption.firstUnpaid();
    DateWindow suspended =
        first.getYear() > LAST_YEAR
            ? DateWindow.of(first.atDay(1))
            : suspendedFrom(first, calendar);
    return recovery(interruption, suspended, calendar);
  }

  /**
   * Tells when benefits come back that another policy, one that held earlier, has suspended.
   *
   * @param interruption the months that were not paid, and when everything owed had arrived
   * @param suspendedFrom the first day without benefits, or the days of which it is one
   * @param calendar the working days, asked only by policies that count them
   * @return the days, or why they are unknown; it never throws because of a year without a notice
   */
  public Recovery recovery(
      Interruption interruption, DateWindow suspendedFrom, WorkdayCalendar calendar) {
    Objects.requireNonNull(suspendedFrom, "suspendedFrom");
    Objects.requireNonNull(calendar, "calendar");
    Outcome outcome = outcome(interruption);
    Timing timing = outcome.timing;
    LocalDate counted = countedFrom(interruption);
    int year = counted.getYear();
    if (timing == null) {
      return unknown(outcome.otherwise, OptionalInt.empty(), interruption, suspendedFrom);
    }
    if (isLateFeeNeeded() && !interruption.lateFeePaid()) {
      return unknown(Reason.LATE_FEE_OPEN, OptionalInt.empty(), interruption, suspendedFrom);
    }
    if (year > LAST_YEAR) {
      return unknown(Reason.UNKNOWN_YEAR, OptionalInt.of(year), interruption, suspendedFrom);
    }
    try {
      DateWindow window = timing.window(counted, calendar);
      return new RecoveryWindow(window, this, interruption, suspendedFrom);
    } catch (UnknownYearException e) {
      return unknown(Reason.UNKNOWN_YEAR, OptionalInt.of(e.year()), interruption, suspendedFrom);
    }
  }

  /** Returns the day from which the recovery is counted: the late fee's, where one is needed. */
  LocalDate countedFrom(Interruption interruption) {
    return isLateFeeNeeded()
        ? interruption.lateFeePaidOn().orElse(interruption.clearedOn())
        : interruption.clearedOn();
  }

  private RecoveryUnknown unknown(
      Reason reason, OptionalInt year, Interruption interruption, DateWindow suspendedFrom) {
    return new RecoveryUnknown(reason, year, this, interruption, suspendedFrom);
  }

  private Outcome outcome(Interruption interruption) {
    return isBeyondLimit(interruption) ? beyond : within;
  }

  /**
   * Tells whether an interruption was longer than the limit of this policy.
   *
   * @param interruption the months that were not paid
   * @return true if there is a limit and {@link Interruption#months()} is above it
   */
  public boolean isBeyondLimit(Interruption interruption) {
    int months = interruption.months();
    return limit >= 0 && months > limit;
  }

  /**
   * Tells whether what was spent while benefits were suspended is paid back.
   *
   * @param interruption the months that were not paid
   * @return what holds for as many months
   */
  public GapReimbursement gapReimbursement(Interruption interruption) {
    return outcome(interruption).gapReimbursement;
  }

  /**
   * Returns how sure the recovery after an interruption is.
   *
   * @param interruption the months that were not paid
   * @return the less sure of {@link #confidence()} and of the reading of what holds for as many
   *     months; at most LOW if the source does not mention the late fee, and it is not known to be
   *     paid
   */
  public Confidence confidence(Interruption interruption) {
    Timing timing = outcome(interruption).timing;
    Confidence told = timing == null ? confidence : confidence.and(timing.confidence());
    return isLateFeeOpen(interruption) ? told.and(Confidence.LOW) : told;
  }

  /**
   * Returns whether nobody can say if a late fee has to be settled first.
   *
   * @param interruption the months that were not paid
   * @return true if the source does not mention the late fee, and it is not known to be paid
   */
  public boolean isLateFeeOpen(Interruption interruption) {
    return lateFee == LateFee.NOT_TOLD && !interruption.lateFeePaid();
  }

  /**
   * Returns how sure the first day without benefits is.
   *
   * @return the less sure of {@link #confidence()} and of the reading of the stop
   */
  public Confidence stopConfidence() {
    return confidence.and(stop.confidence());
  }

  /**
   * Tells whether this policy holds on a day, whoever asks.
   *
   * @param date the day
   * @return true from {@link #from()} until the day before {@link #until()}
   */
  public boolean isValidOn(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
  }

  /**
   * Tells whether this policy is about somebody, whenever.
   *
   * @param insured where and as what somebody is insured
   * @return true if the area begins with {@link #area()} and the scheme and kind of member fit
   */
  public boolean isFor(Insured insured) {
    return isForMember(insured.member()) && insured.area().toString().startsWith(area);
  }

  boolean isForMember(MemberKind kind) {
    return (member == null || member == kind) && (scheme == null || scheme == kind.scheme());
  }

  /** Returns a number that is higher the fewer people a policy is about. */
  int specificity() {
    return area.length() * 3 + (member != null ? 2 : scheme != null ? 1 : 0);
  }

  /** Returns what two policies have in common that claim the same people. */
  String selector() {
    return area + '/' + (member != null ? member : "") + '/' + (scheme != null ? scheme : "");
  }

  /**
   * Returns the name of this policy.
   *
   * @return lower-case letters, digits and hyphens, such as {@code source-text}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the revision.
   *
   * @return 1 to 999; where two of one id hold, the higher one wins
   */
  public int revision() {
    return revision;
  }

  /**
   * Tells how this policy is chosen.
   *
   * @return true if {@link RecoveryPolicies#policyFor} picks it for its area; false if it is only
   *     found by its name
   */
  public boolean isPickedByArea() {
    return pickedByArea;
  }

  /**
   * Returns the pooling area.
   *
   * @return the first 2, 4 or 6 digits of its codes; empty for the whole country
   */
  public String area() {
    return area;
  }

  /**
   * Returns the scheme.
   *
   * @return empty for any scheme
   */
  public Optional<InsuranceScheme> scheme() {
    return Optional.ofNullable(scheme);
  }

  /**
   * Returns the kind of member.
   *
   * @return empty for any kind
   */
  public Optional<MemberKind> member() {
    return Optional.ofNullable(member);
  }

  /**
   * Returns the first day on which this policy holds.
   *
   * @return empty if it has no beginning
   */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /**
   * Returns the first day on which this policy holds no more.
   *
   * @return the day, exclusive; empty if it has no end
   */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /**
   * Returns when benefits stop, counted from a month that was not fully paid.
   *
   * @return whole months; ASSUMED if the source does not say it exactly
   */
  public Timing stop() {
    return stop;
  }

  /**
   * Returns when benefits come back within the limit, counted from the day of arrival.
   *
   * @return empty if such months cannot be made up, or if nobody says
   */
  public Optional<Timing> recover() {
    return Optional.ofNullable(within.timing);
  }

  /**
   * Returns when benefits come back beyond the limit, counted from the day of arrival.
   *
   * @return empty if there is no limit, if such months cannot be made up, or if nobody says
   */
  public Optional<Timing> beyond() {
    return Optional.ofNullable(beyond.timing);
  }

  /**
   * Returns up to how many months of interruption {@link #recover()} holds.
   *
   * @return 0 to 120, inclusive; empty if there is no limit
   */
  public OptionalInt limitMonths() {
    return limit < 0 ? OptionalInt.empty() : OptionalInt.of(limit);
  }

  /**
   * Returns whether the late fee (滞纳金) has to be settled too.
   *
   * @return needed, not needed, or not told by the source
   */
  public LateFee lateFee() {
    return lateFee;
  }

  /**
   * Returns whether the source asks for the late fee.
   *
   * @return true if without it benefits do not come back
   */
  public boolean isLateFeeNeeded() {
    return lateFee == LateFee.NEEDED;
  }

  /**
   * Returns the rule that this policy states.
   *
   * @return R02 or R02B for the nationwide defaults, LOCAL for what an area rules for itself
   */
  public Rule rule() {
    return rule;
  }

  /**
   * Tells how sure this policy is.
   *
   * @return how sure its source is, whatever is read into it
   */
  public Confidence confidence() {
    return confidence;
  }

  /**
   * Returns where this policy is written.
   *
   * @return the number of a document, or a description
   */
  public String source() {
    return source;
  }

  /**
   * Returns this policy as a row of a table.
   *
   * @return the cells between tabs, without a line end
   */
  public String toRow() {
    return row;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecoveryPolicy that && row.equals(that.row);
  }

  @Override
  public int hashCode() {
    return row.hashCode();
  }

  /** Returns the id and the revision, such as {@code source-text/1}. */
  @Override
  public String toString() {
    return id + "/" + revision;
  }
}
