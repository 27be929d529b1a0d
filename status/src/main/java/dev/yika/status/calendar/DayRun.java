package dev.yika.status.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Whole years without a gap, in which counting takes a few array reads: how many days before a day
 * are worked, and which day the n-th working day is. Days are numbered from 0 on.
 *
 * <p>Dates are taken apart and put together by year, month and day: both are cheaper than by epoch
 * day, which divides.
 */
final class DayRun {

  private static final int MONTHS = 12;

  private final int firstYear;
  private final int lastYear;
  private final DayType[] types;

  /** For each month the number of its first day. */
  private final char[] monthStarts;

  /** For each day, and the one after the last, how many days before it are worked. */
  private final char[] workedBefore;

  /** The same for days that a later notice may still change. */
  private final char[] openBefore;

  /** For each day that is worked, in their order, its year, month and day; see {@link #pack}. */
  private final int[] workingDays;

  DayRun(int firstYear, List<DayType[]> years, WorkdayTable table) {
    this.firstYear = firstYear;
    this.lastYear = firstYear + years.size() - 1;
    this.types = joined(years);
    this.monthStarts = new char[years.size() * MONTHS];
    this.workedBefore = new char[types.length + 1];
    this.openBefore = new char[types.length + 1];
    int[] worked = new int[types.length];
    int day = 0;
    for (int i = 0; i < monthStarts.length; i++) {
      YearMonth month = YearMonth.of(firstYear + i / MONTHS, i % MONTHS + 1);
      int open = isOpen(month, table) ? 1 : 0;
      monthStarts[i] = (char) day;
      for (int dayOfMonth = 1; dayOfMonth <= month.lengthOfMonth(); dayOfMonth++) {
        worked[workedBefore[day]] = pack(month, dayOfMonth);
        workedBefore[day + 1] = (char) (workedBefore[day] + (types[day].isWorking() ? 1 : 0));
        openBefore[day + 1] = (char) (openBefore[day] + open);
        day++;
      }
    }
    this.workingDays = Arrays.copyOf(worked, workedBefore[types.length]);
  }

  private static DayType[] joined(List<DayType[]> years) {
    List<DayType> days = new ArrayList<>();
    for (DayType[] year : years) {
      Collections.addAll(days, year);
    }
    return days.toArray(new DayType[0]);
  }

  private static boolean isOpen(YearMonth month, WorkdayTable table) {
    int year = month.getYear();
    boolean isDecember = month.getMonthValue() == MONTHS;
    return !table.isPublished(year) || (isDecember && !table.isPublished(year + 1));
  }

  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return lastYear;
  }

  DayType type(LocalDate date) {
    return types[number(date)];
  }

  boolean isWorking(LocalDate date) {
    return types[number(date)].isWorking();
  }

  boolean isOpen(LocalDate date) {
    int day = number(date);
    return openBefore[day] != openBefore[day + 1];
  }

  /**
   * Returns the place among all working days of the n-th after a day, or before it for a negative
   * n. The place may be outside this run.
   */
  long place(LocalDate date, int n) {
    int day = number(date);
    return n > 0 ? workedBefore[day + 1] + (long) n - 1 : workedBefore[day] + (long) n;
  }

  boolean hasPlace(long place) {
    return place >= 0 && place < workingDays.length;
  }

  LocalDate dateAt(long place) {
    int packed = workingDays[(int) place];
    return LocalDate.of(packed >> 9, packed >> 5 & 15, packed & 31);
  }

  /** Counts working days as {@link #count} does. */
  int workingDaysBetween(LocalDate from, LocalDate to) {
    return count(workedBefore, from, to);
  }

  boolean isOpenBetween(LocalDate from, LocalDate to) {
    return count(openBefore, from, to) != 0;
  }

  /** Counts from the day after the first one on, or backwards from the day before it on. */
  private int count(char[] before, LocalDate from, LocalDate to) {
    int start = number(from);
    int end = number(to);
    return start <= end ? before[end + 1] - before[start + 1] : before[end] - before[start];
  }

  private int number(LocalDate date) {
    return monthStarts[month(date)] + date.getDayOfMonth() - 1;
  }

  private int month(LocalDate date) {
    return (date.getYear() - firstYear) * MONTHS + date.getMonthValue() - 1;
  }

  private static int pack(YearMonth month, int dayOfMonth) {
    return month.getYear() << 9 | month.getMonthValue() << 5 | dayOfMonth;
  }
}
