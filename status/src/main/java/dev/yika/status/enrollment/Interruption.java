package dev.yika.status.enrollment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Months that were not fully paid, and the day on which everything owed had arrived (中断缴费与补缴).
 *
 * <p>Areas count them in two ways: every month from the first unpaid one to the one before the
 * payment ({@link #months()}), or only the months missed ({@link #missed()}).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param firstUnpaid the first month that was not fully paid; a part of it is not enough
 * @param clearedOn the day in China on which the last of the arrears arrived, never the day on
 *     which they were sent; not before the first unpaid month
 * @param lateFeePaidOn the day in China by which the late fee (滞纳金) is known to have arrived, not
 *     before {@code clearedOn}; empty if that is not known
 * @param missed the number of months that were missed, at least 1; empty if that is not known
 * @param missedInYear the number of months missed within a year, this interruption included; empty
 *     if that is not known
 * @param paidBefore the number of months known to be paid without a gap before the first unpaid
 *     one; empty if that is not known
 * @since 0.1.0
 */
public record Interruption(
    YearMonth firstUnpaid,
    LocalDate clearedOn,
    Optional<LocalDate> lateFeePaidOn,
    OptionalInt missed,
    OptionalInt missedInYear,
    OptionalInt paidBefore) {

  private static final int MONTHS_OF_A_YEAR = 12;

  /**
   * Makes an interruption.
   *
   * @param firstUnpaid the first month that was not fully paid
   * @param clearedOn the day on which the last of the arrears arrived
   * @param lateFeePaidOn the day by which the late fee is known to have arrived
   * @param missed the number of months that were missed
   * @param missedInYear the number of months missed within a year
   * @param paidBefore the number of months paid without a gap before
   * @throws IllegalArgumentException if the arrears arrived before the first unpaid month, the late
   *     fee counts before they did, or a number is negative
   */
  public Interruption {
    Objects.requireNonNull(firstUnpaid, "firstUnpaid");
    Objects.requireNonNull(clearedOn, "clearedOn");
    Objects.requireNonNull(lateFeePaidOn, "lateFeePaidOn");
    Objects.requireNonNull(missed, "missed");
    Objects.requireNonNull(missedInYear, "missedInYear");
    Objects.requireNonNull(paidBefore, "paidBefore");
    if (monthsUntil(clearedOn, firstUnpaid) < 0) {
      throw new IllegalArgumentException("arrears are cleared before they arise");
    }
    if (lateFeePaidOn.filter(clearedOn::isAfter).isPresent()) {
      throw new IllegalArgumentException("the late fee is paid before the arrears are cleared");
    }
    if (missed.orElse(1) < 1 || missedInYear.orElse(1) < 1 || paidBefore.orElse(0) < 0) {
      throw new IllegalArgumentException("a number of months is too small");
    }
  }

  /**
   * Makes an interruption whose months are known as a run only.
   *
   * @param firstUnpaid the first month that was not fully paid
   * @param clearedOn the day on which the last of the arrears arrived
   * @param lateFeePaidOn the day by which the late fee is known to have arrived
   * @throws IllegalArgumentException if the arrears arrived before the first unpaid month, or the
   *     late fee counts before they did
   */
  public Interruption(
      YearMonth firstUnpaid, LocalDate clearedOn, Optional<LocalDate> lateFeePaidOn) {
    this(
        firstUnpaid,
        clearedOn,
        lateFeePaidOn,
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /**
   * Makes an interruption whose late fee arrived with the arrears, or is not known to have arrived.
   *
   * @param firstUnpaid the first month that was not fully paid
   * @param clearedOn the day on which the last of the arrears arrived
   * @param lateFeePaid whether the late fee is known to have been paid by then
   * @throws IllegalArgumentException if the arrears arrived before the first unpaid month
   */
  public Interruption(YearMonth firstUnpaid, LocalDate clearedOn, boolean lateFeePaid) {
    this(firstUnpaid, clearedOn, lateFeePaid ? Optional.ofNullable(clearedOn) : Optional.empty());
  }

  /** Makes an interruption whose number of months missed is known, too. */
  static Interruption of(
      YearMonth firstUnpaid, LocalDate clearedOn, boolean lateFeePaid, int missed) {
    return new Interruption(
        firstUnpaid,
        clearedOn,
        lateFeePaid ? Optional.of(clearedOn) : Optional.empty(),
        OptionalInt.of(missed),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /**
   * Returns this interruption with the number of months missed.
   *
   * @param months at least 1; 3 for January, February and April
   * @return a changed copy
   * @throws IllegalArgumentException if the number is below 1
   */
  public Interruption withMissed(int months) {
    return new Interruption(
        firstUnpaid, clearedOn, lateFeePaidOn, OptionalInt.of(months), missedInYear, paidBefore);
  }

  /**
   * Returns this interruption with the number of months missed within a year.
   *
   * @param months at least 1, the months of this interruption included
   * @return a changed copy
   * @throws IllegalArgumentException if the number is below 1
   */
  public Interruption withMissedInYear(int months) {
    return new Interruption(
        firstUnpaid, clearedOn, lateFeePaidOn, missed, OptionalInt.of(months), paidBefore);
  }

  /**
   * Returns this interruption with the number of months paid without a gap before it.
   *
   * @param months 0 or more; it may be too low where the history begins late
   * @return a changed copy
   * @throws IllegalArgumentException if the number is negative
   */
  public Interruption withPaidBefore(int months) {
    return new Interruption(
        firstUnpaid, clearedOn, lateFeePaidOn, missed, missedInYear, OptionalInt.of(months));
  }

  /**
   * Returns whether the late fee is known to have been paid.
   *
   * @return true if {@link #lateFeePaidOn()} has a day
   */
  public boolean lateFeePaid() {
    return lateFeePaidOn.isPresent();
  }

  /** Returns the same, the late fee paid by a day unless that is known already. */
  Interruption withLateFeePaidOn(LocalDate day) {
    return lateFeePaid()
        ? this
        : new Interruption(
            firstUnpaid, clearedOn, Optional.of(day), missed, missedInYear, paidBefore);
  }

  /**
   * Returns the number of months from the first unpaid month to the month before the one in which
   * the arrears were cleared, both inclusive.
   *
   * @return 0 or more
   */
  public int months() {
    return monthsUntil(clearedOn, firstUnpaid);
  }

  private static int monthsUntil(LocalDate day, YearMonth first) {
    int years = day.getYear() - first.getYear();
    return years * MONTHS_OF_A_YEAR + day.getMonthValue() - first.getMonthValue();
  }
}
