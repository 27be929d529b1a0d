package dev.yika.benchmarks.limit;

import dev.yika.status.calendar.DayType;
import dev.yika.status.calendar.WorkdayCalendar;
import java.time.LocalDate;

/**
 * Two arrays, from a day to how many working days there were before and back: no look at whether a
 * year is known, and no word on how sure it is.
 */
public final class WorkdayLimit {

  private final long firstDay;
  private final int[] workedUntil;
  private final int[] dayOfWork;

  /**
   * Lays out years.
   *
   * @param calendar the days
   * @param from the first year
   * @param until the last year, inclusive
   */
  public WorkdayLimit(WorkdayCalendar calendar, int from, int until) {
    LocalDate first = LocalDate.ofYearDay(from, 1);
    LocalDate end = LocalDate.ofYearDay(until + 1, 1);
    this.firstDay = first.toEpochDay();
    int days = (int) (end.toEpochDay() - firstDay);
    this.workedUntil = new int[days];
    this.dayOfWork = new int[days];
    int worked = 0;
    for (int day = 0; day < days; day++) {
      DayType type = calendar.dayType(first.plusDays(day));
      if (type == DayType.WORKDAY || type == DayType.MAKE_UP_WORKDAY) {
        dayOfWork[worked++] = day;
      }
      workedUntil[day] = worked;
    }
  }

  /**
   * Counts working days.
   *
   * @param start a day of those years
   * @param days how many
   * @return the last of them
   */
  public LocalDate plus(LocalDate start, int days) {
    int worked = workedUntil[(int) (start.toEpochDay() - firstDay)];
    return LocalDate.ofEpochDay(firstDay + dayOfWork[worked + days - 1]);
  }
}
