package dev.yika.status.enrollment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Months that were not fully paid, and the day on which everything owed had arrived (中断缴费与补缴).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param firstUnpaid the first month that was not fully paid; a part of it is not enough
 * @param clearedOn the day in China on which the last of the arrears arrived, never the day on
 *     which they were sent; not before the first unpaid month
 * @param lateFeePaidOn the day in China by which the late fee (滞纳金) is known to have arrived, not
 *     before {@code clearedOn}; empty if that is not known
 * @since 0.1.0
 */
public record Interruption(
    YearMonth firstUnpaid, LocalDate clearedOn, Optional<LocalDate> lateFeePaidOn) {

  /**
   * Makes an interruption.
   *
   * @param firstUnpaid the first month that was not fully paid
   * @param clearedOn the day on which the last of the arrears arrived
   * @param lateFeePaidOn the day by which the late fee is known to have arrived
   * @throws IllegalArgumentException if the arrears arrived before the first unpaid month, or the
   *     late fee counts before they did
   */
  public Interruption {
    Objects.requireNonNull(firstUnpaid, "firstUnpaid");
    Objects.requireNonNull(clearedOn, "clearedOn");
    Objects.requireNonNull(lateFeePaidOn, "lateFeePaidOn");
    if (YearMonth.from(clearedOn).isBefore(firstUnpaid)) {
      throw new IllegalArgumentException("arrears are cleared before they arise");
    }
    if (lateFeePaidOn.filter(clearedOn::isAfter).isPresent()) {
      throw new IllegalArgumentException("the late fee is paid before the arrears are cleared");
    }
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

  /**
   * Returns whether the late fee is known to have been paid.
   *
   * @return true if {@link #lateFeePaidOn()} is known
   */
  public boolean lateFeePaid() {
    return lateFeePaidOn.isPresent();
  }

  /** Returns the same, the late fee paid by a day unless that is known already. */
  Interruption withLateFeePaidOn(LocalDate day) {
    return lateFeePaid() ? this : new Interruption(firstUnpaid, clearedOn, Optional.of(day));
  }

  /**
   * Returns how many months were interrupted: from the first unpaid month to the month before the
   * one in which the arrears were cleared, both inclusive.
   *
   * @return 0 or more
   */
  public int months() {
    return (int) firstUnpaid.until(YearMonth.from(clearedOn), ChronoUnit.MONTHS);
  }
}
