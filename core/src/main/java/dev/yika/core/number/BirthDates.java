package dev.yika.core.number;

import dev.yika.core.kernel.BirthDate;
import java.time.LocalDate;

/** Birth dates inside identity numbers, read in place. */
final class BirthDates {

  private BirthDates() {}

  /** Returns whether eight digits yyyyMMdd are a date. */
  static boolean isDate(CharSequence text, int at) {
    return BirthDate.exists(
        number(text, at, 2),
        number(text, at + 2, 2),
        number(text, at + 4, 2),
        number(text, at + 6, 2));
  }

  static LocalDate date(CharSequence text, int at) {
    return LocalDate.of(number(text, at, 4), number(text, at + 4, 2), number(text, at + 6, 2));
  }

  private static int number(CharSequence text, int at, int length) {
    int number = 0;
    for (int i = at; i < at + length; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
