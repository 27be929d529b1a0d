package dev.yika.status.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day found by counting working days, perhaps provisional (到期日).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param date the day counted to
 * @param provisional whether a day that was counted over may still change; see {@link
 *     WorkdayCalendar#isProvisional(LocalDate)}
 * @since 0.1.0
 */
public record DueDate(LocalDate date, boolean provisional) {

  /**
   * Makes a due date.
   *
   * @param date the day counted to
   * @param provisional whether a day that was counted over may still change
   */
  public DueDate {
    Objects.requireNonNull(date, "date");
  }
}
