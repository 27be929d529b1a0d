package dev.yika.benchmarks.limit;

import dev.yika.status.calendar.DayType;
import dev.yika.status.calendar.WorkdayCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two array reads, from year, month and day to how many working days there were, and from there to
 * a date that was made before. It does not check that the years are known, nor that the count stays
 * within them; it counts forwards only, has no word on how sure a day is, and makes no date.
 */
public final class WorkdayLimit {

  private static final int DAYS_OF_A_MONTH = 32;
  private static final int DAYS_OF_A_YEAR = 16 * DAYS_OF_A_MONTH;

  private final int firstYear;
  private final char[] workedUntil;
  private final LocalDate[] workingDays;

  /**
   * Lays out years.
   *
   * @param calendar the days
   * @param from the first year
   * @param until the last year, inclusive
   */
  public WorkdayLimit(WorkdayCalendar calendar, int from, int until) {
    LocalDate end = LocalDate.ofYearDay(until + 1, 1);
    List<LocalDate> worked = new ArrayList<>();
    this.firstYear = from;
    this.workedUntil = new char[(until - from + 1) * DAYS_OF_A_YEAR];
    for (LocalDate day = LocalDate.ofYearDay(from, 1); day.isBefore(end); day = day.plusDays(1)) {
      DayType type = calendar.dayType(day);
      if (type == DayType.WORKDAY || type == DayType.MAKE_UP_WORKDAY) {
        worked.add(day);
      }
      workedUntil[place(day)] = (char) worked.size();
    }
    this.workingDays = worked.toArray(new LocalDate[0]);
  }

  private int place(LocalDate day) {
    return (day.getYear() - firstYear) * DAYS_OF_A_YEAR
        + day.getMonthValue() * DAYS_OF_A_MONTH
        + day.getDayOfMonth();
  }

  /**
   * Counts working days.
   *
   * @param start a day of those years
   * @param days how many
   * @return the last of them
   */
  public LocalDate plus(LocalDate start, int days) {
    return workingDays[workedUntil[place(start)] + days - 1];
  }
}
