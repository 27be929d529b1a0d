package dev.yika.status.calendar;

import java.time.LocalDate;

/** Counts working days one by one, to check the calendar that does not. */
final class NaiveDays {

  private NaiveDays() {}

  static LocalDate plus(WorkdayCalendar calendar, LocalDate start, int n) {
    int step = Integer.signum(n);
    LocalDate day = start;
    for (int left = Math.abs(n); left > 0; ) {
      day = day.plusDays(step);
      left -= calendar.dayType(day).isWorking() ? 1 : 0;
    }
    return day;
  }

  static int between(WorkdayCalendar calendar, LocalDate from, LocalDate to) {
    int step = from.isBefore(to) ? 1 : -1;
    int count = 0;
    for (LocalDate day = from; !day.equals(to); ) {
      day = day.plusDays(step);
      count += calendar.dayType(day).isWorking() ? step : 0;
    }
    return count;
  }

  static boolean isProvisional(WorkdayCalendar calendar, LocalDate from, LocalDate to) {
    int step = from.isBefore(to) ? 1 : -1;
    boolean provisional = false;
    for (LocalDate day = from; !day.equals(to); ) {
      day = day.plusDays(step);
      provisional |= calendar.isProvisional(day);
    }
    return provisional;
  }
}
