package dev.yika.status.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A notice on days off, which a year of the calendar rests on (放假通知), such as 国办发明电〔2025〕7号 of
 * 2025-11-04.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param number the number of the notice (发文字号), as it was issued
 * @param date the date under the notice (成文日期), if it is known
 * @since 0.1.0
 */
public record HolidayNotice(String number, Optional<LocalDate> date) {

  /**
   * Makes a notice.
   *
   * @param number the number of the notice
   * @param date the date under it, if it is known
   */
  public HolidayNotice {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(date, "date");
  }
}
