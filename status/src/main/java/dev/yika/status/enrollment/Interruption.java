package dev.yika.status.enrollment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Months that were not fully paid, and the day on which everything owed had arrived (中断缴费与补缴).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param firstUnpaid the first month that was not fully paid; a part of it is not enough
 * @param clearedOn the day in China on which the last of the arrears arrived, never the day on
 *     which they were sent; not before the first unpaid month
 * @param lateFeePaid whether the late fee (滞纳金) is known to have been paid by then
 * @since 0.1.0
 */
public record Interruption(YearMonth firstUnpaid, LocalDate clearedOn, boolean lateFeePaid) {

  /**
   * Makes an interruption.
   *
   * @param firstUnpaid the first month that was not fully paid
   * @param clearedOn the day on which the last of the arrears arrived
   * @param lateFeePaid whether the late fee is known to have been paid by then
   * @throws IllegalArgumentException if the arrears arrived before the first unpaid month
   */
  public Interruption {
    Objects.requireNonNull(firstUnpaid, "firstUnpaid");
    Objects.requireNonNull(clearedOn, "clearedOn");
    if (YearMonth.from(clearedOn).isBefore(firstUnpaid)) {
      throw new IllegalArgumentException("arrears are cleared before they arise");
    }
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
