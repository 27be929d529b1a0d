package dev.yika.status.national;

import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How an area counts the waiting period of residents (待遇等待期计算口径), a row of the table of waits.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param base the day from which the wait is counted
 * @param unit months or days
 * @param fixed the fixed wait, 0 to 366 units
 * @param further what each further lapsed year adds, 0 to 366 units; empty if that is not known
 * @param firstLapsedCounts whether the first lapsed year adds to the wait, too
 * @param exemptFromNextDay whether members without a wait are covered from the day after the
 *     payment and not from that day
 * @param confidence the confidence of the row
 * @param document the document or a description of it
 * @since 0.1.0
 */
public record WaitPolicy(
    Base base,
    Unit unit,
    int fixed,
    OptionalInt further,
    boolean firstLapsedCounts,
    boolean exemptFromNextDay,
    Confidence confidence,
    String document) {

  /** The day from which a wait is counted (等待期起算). */
  public enum Base {
    /** Calendar months, the month of payment being the first. */
    CALENDAR_MONTH("month"),
    /** The day of payment, which is counted in: paid on 3 July, covered from 3 October. */
    PAYMENT_DAY("payment-day"),
    /** The day after the payment: paid on 1 March, covered from 2 June. The latest of the bases. */
    DAY_AFTER("day-after");

    private final String cell;

    Base(String cell) {
      this.cell = cell;
    }

    String cell() {
      return cell;
    }
  }

  /** The unit of a wait (等待期单位). */
  public enum Unit {
    /** Months. */
    MONTH("month"),
    /** Days. */
    DAY("day");

    private final String cell;

    Unit(String cell) {
      this.cell = cell;
    }

    String cell() {
      return cell;
    }
  }

  /**
   * Makes a policy.
   *
   * @param base the day from which the wait is counted
   * @param unit months or days
   * @param fixed the fixed wait
   * @param further what each further lapsed year adds
   * @param firstLapsedCounts whether the first lapsed year adds to the wait, too
   * @param exemptFromNextDay whether members without a wait are covered from the next day
   * @param confidence the confidence of the row
   * @param document the document or a description of it
   * @throws IllegalArgumentException if days are counted by calendar months
   */
  public WaitPolicy {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(further, "further");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(document, "document");
    if (base == Base.CALENDAR_MONTH && unit == Unit.DAY) {
      throw new IllegalArgumentException("days are not counted by calendar months");
    }
  }

  /** Returns the first day after a wait that is counted from a payment. */
  LocalDate firstDayAfter(LocalDate payment, int count) {
    LocalDate end = unit == Unit.DAY ? payment.plusDays(count) : payment.plusMonths(count);
    return switch (base) {
      case CALENDAR_MONTH -> YearMonth.from(payment).plusMonths(count).atDay(1);
      case PAYMENT_DAY -> isShortened(payment, end) ? end.plusDays(1) : end;
      case DAY_AFTER -> end.plusDays(1);
    };
  }

  /** Returns the first day after a wait that is counted from 1 January, which is its first day. */
  LocalDate firstDayAfterJanuary(int year, int count) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return unit == Unit.DAY ? first.plusDays(count) : first.plusMonths(count);
  }

  /** A month without the day of the payment ends on its last day, which is still waited for. */
  private boolean isShortened(LocalDate payment, LocalDate end) {
    return unit == Unit.MONTH && end.getDayOfMonth() < payment.getDayOfMonth();
  }
}
