package dev.yika.core.number;

import java.time.LocalDate;

/** Birth dates inside identity numbers, read in place. */
final class BirthDates {

  /** The earliest year a number can hold; people born before it never received one. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2199;
  private static final byte[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private BirthDates() {}

  /** Tells whether eight digits yyyyMMdd are a date. */
  static boolean isDate(CharSequence text, int at) {
    return isDate(number(text, at, 4), number(text, at + 4, 2), number(text, at + 6, 2));
  }

  /** Tells whether six digits yyMMdd are a date of the twentieth century. */
  static boolean isShortDate(CharSequence text, int at) {
    return isDate(1900 + number(text, at, 2), number(text, at + 2, 2), number(text, at + 4, 2));
  }

  static LocalDate date(CharSequence text, int at) {
    return LocalDate.of(number(text, at, 4), number(text, at + 4, 2), number(text, at + 6, 2));
  }

  private static boolean isDate(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
      return false;
    }
    return day <= DAYS[month - 1] || (month == 2 && day == 29 && isLeap(year));
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  private static int number(CharSequence text, int at, int length) {
    int number = 0;
    for (int i = at; i < at + length; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
