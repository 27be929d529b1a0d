package dev.yika.status.rule;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which something may happen (日期区间), such as "1 to 2 working days later": it is never
 * narrowed to one date. Both ends are inclusive; they are equal when the rule names one day.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param earliest the first day possible, inclusive
 * @param latest the last day possible, inclusive
 * @param provisional whether a working day that was counted over may still change
 * @since 0.1.0
 */
public record DateWindow(LocalDate earliest, LocalDate latest, boolean provisional) {

  /**
   * Makes a window.
   *
   * @param earliest the first day possible, inclusive
   * @param latest the last day possible, inclusive
   * @param provisional whether a working day that was counted over may still change
   * @throws IllegalArgumentException if it ends before it begins
   */
  public DateWindow {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("a window ends before it begins");
    }
  }

  /**
   * Returns the window of one day that is not provisional.
   *
   * @param day the day
   * @return the window
   */
  public static DateWindow of(LocalDate day) {
    return new DateWindow(day, day, false);
  }

  /**
   * Returns whether a day lies in this window.
   *
   * @param day the day
   * @return true from {@link #earliest} to {@link #latest}, both inclusive
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /**
   * Returns whether this window is one day.
   *
   * @return true if the earliest is the latest
   */
  public boolean isOneDay() {
    return earliest.equals(latest);
  }

  // Written out: what records generate is linked at run time, which a program's first answer pays.

  @Override
  public boolean equals(Object other) {
    return other instanceof DateWindow that
        && earliest.equals(that.earliest)
        && latest.equals(that.latest)
        && provisional == that.provisional;
  }

  @Override
  public int hashCode() {
    return Objects.hash(earliest, latest, provisional);
  }

  /** Returns {@code 2026-10-01}, or {@code 2026-10-08..2026-10-10} for several days. */
  @Override
  public String toString() {
    return isOneDay() ? earliest.toString() : earliest + ".." + latest;
  }
}
