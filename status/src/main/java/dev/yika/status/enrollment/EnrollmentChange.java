package dev.yika.status.enrollment;

import static java.util.Objects.requireNonNull;

import dev.yika.core.region.RegionCode;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A change of an enrollment (参保变更), without its day. There is one factory for each {@link
 * EnrollmentEventKind}, which takes the data of that kind; the accessors of other data are empty.
 *
 * <p>This class is immutable and thread-safe. Its text shows the data, but never the words of
 * people.
 *
 * @since 0.1.0
 */
public final class EnrollmentChange {

  private final EnrollmentEventKind kind;

  /** The data of the kind: an insured person, a kind of member, a reason, an area or words. */
  private final @Nullable Object subject;

  private final MonthSet months;

  private final boolean lateFeePaid;
  private final @Nullable LocalDate coveredFrom;

  private EnrollmentChange(
      EnrollmentEventKind kind,
      @Nullable Object subject,
      MonthSet months,
      boolean lateFeePaid,
      @Nullable LocalDate coveredFrom) {
    this.kind = kind;
    this.subject = subject;
    this.months = months;
    this.lateFeePaid = lateFeePaid;
    this.coveredFrom = coveredFrom;
  }

  private static EnrollmentChange plain(EnrollmentEventKind kind) {
    return new EnrollmentChange(kind, null, MonthSet.EMPTY, false, null);
  }

  private static EnrollmentChange about(EnrollmentEventKind kind, Object subject) {
    return new EnrollmentChange(kind, subject, MonthSet.EMPTY, false, null);
  }

  private static EnrollmentChange of(EnrollmentEventKind kind, Collection<YearMonth> months) {
    return new EnrollmentChange(kind, null, MonthSet.of(months), false, null);
  }

  /**
   * Returns an enrollment (参保): for the first time, anew, or an arrival from elsewhere. Benefits
   * begin on its day, see {@link #withCoveredFrom}. It holds until another event; a resident's year
   * that was not paid for needs an event that ends it.
   *
   * @param insured the pooling area and the kind of member
   * @return the change
   */
  public static EnrollmentChange enrolled(Insured insured) {
    return about(EnrollmentEventKind.ENROLLED, requireNonNull(insured, "insured"));
  }

  /**
   * Returns a month that was not fully paid (未足额缴费). It takes effect on the last day of that month
   * at the latest: give the event that day, and the day on which it was booked as the time of
   * recording. An event with a later day leaves the days before it as if the month had been paid.
   *
   * @param month the month
   * @return the change
   */
  public static EnrollmentChange missed(YearMonth month) {
    return of(EnrollmentEventKind.MISSED, List.of(requireNonNull(month, "month")));
  }

  /**
   * Returns an approval that defers months (缓缴): they are not owed, whether or not they were
   * reported unpaid. A month whose deadline passed unpaid was not deferred: leave it out.
   *
   * @param months the months, at least one
   * @return the change
   * @throws IllegalArgumentException if there is no month
   */
  public static EnrollmentChange deferred(YearMonth... months) {
    return deferred(Arrays.asList(requireNonNull(months, "months")));
  }

  /**
   * Returns an approval that defers months (缓缴); see {@link #deferred(YearMonth...)}.
   *
   * @param months the months, at least one
   * @return the change
   * @throws IllegalArgumentException if there is no month
   */
  public static EnrollmentChange deferred(Collection<YearMonth> months) {
    if (requireNonNull(months, "months").isEmpty()) {
      throw new IllegalArgumentException("a deferral names the months");
    }
    return of(EnrollmentEventKind.DEFERRED, months);
  }

  /**
   * Returns the arrival of the whole contribution of a month (缴费到账).
   *
   * @param month the month
   * @return the change
   */
  public static EnrollmentChange paid(YearMonth month) {
    return of(EnrollmentEventKind.PAID, List.of(requireNonNull(month, "month")));
  }

  /**
   * Returns the arrival of arrears (补缴到账) without a known late fee.
   *
   * @param months the months paid in full; none for all that are owed
   * @return the change
   */
  public static EnrollmentChange madeUp(YearMonth... months) {
    return madeUp(Arrays.asList(requireNonNull(months, "months")));
  }

  /**
   * Returns the arrival of arrears (补缴到账) without a known late fee.
   *
   * @param months the months paid in full; none for all that are owed
   * @return the change
   */
  public static EnrollmentChange madeUp(Collection<YearMonth> months) {
    return of(EnrollmentEventKind.MADE_UP, requireNonNull(months, "months"));
  }

  /**
   * Returns the end of a pause (恢复缴费). Benefits begin on its day, see {@link #withCoveredFrom}.
   *
   * @return the change
   */
  public static EnrollmentChange resumed() {
    return plain(EnrollmentEventKind.RESUMED);
  }

  /**
   * Returns a change of the kind of member within the scheme (人员类别变更).
   *
   * @param member the kind afterwards
   * @return the change
   */
  public static EnrollmentChange changed(MemberKind member) {
    return about(EnrollmentEventKind.CHANGED, requireNonNull(member, "member"));
  }

  /**
   * Returns a retirement with enough years (在职转退休).
   *
   * @return the change
   */
  public static EnrollmentChange retired() {
    return about(EnrollmentEventKind.RETIRED, MemberKind.RETIRED);
  }

  /**
   * Returns a pause of contributions (停保封存).
   *
   * @param reason why
   * @return the change
   */
  public static EnrollmentChange paused(PauseReason reason) {
    return about(EnrollmentEventKind.PAUSED, requireNonNull(reason, "reason"));
  }

  /**
   * Returns the application for a transfer (申请转出).
   *
   * @param destination the pooling area it goes to
   * @return the change
   */
  public static EnrollmentChange transferStarted(RegionCode destination) {
    return about(EnrollmentEventKind.TRANSFER_STARTED, requireNonNull(destination, "destination"));
  }

  /**
   * Returns the withdrawal of a transfer (撤销转出).
   *
   * @return the change
   */
  public static EnrollmentChange transferWithdrawn() {
    return plain(EnrollmentEventKind.TRANSFER_WITHDRAWN);
  }

  /**
   * Returns the completion of a transfer (转出办结).
   *
   * @return the change
   */
  public static EnrollmentChange transferCompleted() {
    return plain(EnrollmentEventKind.TRANSFER_COMPLETED);
  }

  /**
   * Returns the freeze of an account (冻结).
   *
   * @param reason why, in the words of the agency; may be empty
   * @return the change
   */
  public static EnrollmentChange frozen(String reason) {
    return about(EnrollmentEventKind.FROZEN, requireNonNull(reason, "reason"));
  }

  /**
   * Returns the release of an account (解冻).
   *
   * @return the change
   */
  public static EnrollmentChange unfrozen() {
    return plain(EnrollmentEventKind.UNFROZEN);
  }

  /**
   * Returns the end of the relation (终止).
   *
   * @return the change
   */
  public static EnrollmentChange ended() {
    return plain(EnrollmentEventKind.ENDED);
  }

  /**
   * Returns the declaration that the enrollment is void (认定无效).
   *
   * @return the change
   */
  public static EnrollmentChange invalidated() {
    return plain(EnrollmentEventKind.INVALIDATED);
  }

  /**
   * Returns this enrollment or resumption with benefits that begin after a waiting period (待遇等待期).
   *
   * @param day the first day of benefits
   * @return a changed copy
   * @throws IllegalArgumentException unless the kind is ENROLLED or RESUMED
   */
  public EnrollmentChange withCoveredFrom(LocalDate day) {
    requireNonNull(day, "day");
    if (kind != EnrollmentEventKind.ENROLLED && kind != EnrollmentEventKind.RESUMED) {
      throw new IllegalArgumentException("only an enrollment or a resumption begins benefits");
    }
    return new EnrollmentChange(kind, subject, months, lateFeePaid, day);
  }

  /**
   * Returns this payment of arrears with the late fee (滞纳金). When nothing is owed any more, it is
   * the late fee alone, for all arrears that were cleared without it.
   *
   * @return a changed copy
   * @throws IllegalArgumentException unless the kind is MADE_UP
   */
  public EnrollmentChange withLateFee() {
    if (kind != EnrollmentEventKind.MADE_UP) {
      throw new IllegalArgumentException("a late fee belongs to a payment of arrears");
    }
    return new EnrollmentChange(kind, subject, months, true, coveredFrom);
  }

  /**
   * Returns the kind.
   *
   * @return the kind, which the transition table decides by
   */
  public EnrollmentEventKind kind() {
    return kind;
  }

  /**
   * Returns the months that the change is about.
   *
   * @return an unmodifiable set, ascending; empty if it names none
   */
  public SortedSet<YearMonth> months() {
    return months.months();
  }

  MonthSet monthSet() {
    return months;
  }

  /**
   * Returns whether the late fee is known to have been paid with the arrears.
   *
   * @return true after {@link #withLateFee}
   */
  public boolean isLateFeePaid() {
    return lateFeePaid;
  }

  /**
   * Returns the pooling area and the kind of member of an enrollment.
   *
   * @return empty for every other kind
   */
  public Optional<Insured> insured() {
    return subject(Insured.class);
  }

  /**
   * Returns the kind of member that a change or a retirement leads to.
   *
   * @return empty for every other kind
   */
  public Optional<MemberKind> member() {
    return subject(MemberKind.class);
  }

  /**
   * Returns the first day of benefits, if a waiting period delays it.
   *
   * @return empty without a waiting period
   */
  public Optional<LocalDate> coveredFrom() {
    return Optional.ofNullable(coveredFrom);
  }

  /**
   * Returns the destination of a transfer.
   *
   * @return empty unless a transfer starts
   */
  public Optional<RegionCode> destination() {
    return subject(RegionCode.class);
  }

  /**
   * Returns the reason of a pause.
   *
   * @return empty for every other kind
   */
  public Optional<PauseReason> pauseReason() {
    return subject(PauseReason.class);
  }

  /**
   * Returns the reason of a freeze in the words of the agency, which may hold a number.
   *
   * @return empty if there are none
   */
  public String words() {
    return subject(String.class).orElse("");
  }

  private <T> Optional<T> subject(Class<T> type) {
    return type.isInstance(subject) ? Optional.of(type.cast(subject)) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnrollmentChange that
        && kind == that.kind
        && Objects.equals(subject, that.subject)
        && months.equals(that.months)
        && lateFeePaid == that.lateFeePaid
        && Objects.equals(coveredFrom, that.coveredFrom);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, subject, months, lateFeePaid, coveredFrom);
  }

  /** Returns the kind and its data without words, such as {@code MISSED 2026-07}. */
  @Override
  public String toString() {
    return kind
        + (subject == null || kind == EnrollmentEventKind.FROZEN ? "" : " " + subject)
        + (months.isEmpty() ? "" : " " + months)
        + (lateFeePaid ? " with late fee" : "")
        + (coveredFrom == null ? "" : " covered from " + coveredFrom);
  }
}
