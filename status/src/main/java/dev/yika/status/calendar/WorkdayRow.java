package dev.yika.status.calendar;

import com.google.common.base.Splitter;
import dev.yika.core.input.TableRow;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of the table: what differs from plain weeks in one year, nationwide or in a region. */
final class WorkdayRow {

  /** Stands for an empty cell, and for the region of a row that applies nationwide. */
  static final String NONE = "-";

  /** The five-day week is general since May 1995. */
  static final int FIRST_YEAR = 1996;

  static final int LAST_YEAR = 2100;

  private static final int CELLS = 7;
  private static final Splitter LIST = Splitter.on(';').trimResults();
  private static final Pattern REGION = Pattern.compile("-|[0-9]{2}|[0-9]{4}|[0-9]{6}");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern REVISION = Pattern.compile("[1-9][0-9]?");
  private static final Pattern DATE = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

  private final TableRow row;
  private final int year;
  private final int revision;
  private final List<HolidayNotice> notices;
  private final BitSet off;
  private final BitSet work;

  /** Reads and checks a row by itself. */
  WorkdayRow(TableRow row) {
    this.row = row;
    require(row.cells().size() == CELLS, "a row of working days has 7 cells");
    require(REGION.matcher(row.cell(0)).matches(), "region: neither - nor 2, 4 or 6 digits");
    require(YEAR.matcher(row.cell(1)).matches(), "year: not four digits");
    require(REVISION.matcher(row.cell(2)).matches(), "revision: not 1 to 99");
    this.year = Integer.parseInt(row.cell(1));
    this.revision = Integer.parseInt(row.cell(2));
    require(year >= FIRST_YEAR && year <= LAST_YEAR, "year: not 1996 to 2100");
    this.notices = readNotices();
    this.off = new DayCells(row, year).read(5, "off");
    this.work = new DayCells(row, year).read(6, "work");
    checkWork();
  }

  String region() {
    return row.cell(0);
  }

  boolean isNational() {
    return region().equals(NONE);
  }

  int year() {
    return year;
  }

  int revision() {
    return revision;
  }

  List<HolidayNotice> notices() {
    return notices;
  }

  /** Returns what makes two rows the same one. */
  String key() {
    return region() + ' ' + year + ' ' + revision;
  }

  void applyTo(DayType[] types) {
    off.stream().forEach(day -> types[day - 1] = DayType.HOLIDAY);
    work.stream().forEach(day -> types[day - 1] = DayType.MAKE_UP_WORKDAY);
  }

  void require(boolean holds, String otherwise) {
    if (!holds) {
      throw row.refuse(otherwise);
    }
  }

  private void checkWork() {
    for (int day = work.nextSetBit(0); day >= 0; day = work.nextSetBit(day + 1)) {
      LocalDate date = LocalDate.ofYearDay(year, day);
      require(!off.get(day), "work: " + date + " is also off");
      require(isWeekend(date), "work: " + date + " is no Saturday or Sunday");
    }
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private List<HolidayNotice> readNotices() {
    List<String> numbers = LIST.splitToList(row.cell(3));
    List<String> dates = LIST.splitToList(row.cell(4));
    require(numbers.size() == dates.size(), "dated: not one date for each notice");
    require(!numbers.contains(""), "notices: a number is missing");
    if (row.cell(3).equals(NONE)) {
      require(row.cell(4).equals(NONE), "dated: a date without a notice");
      return List.of();
    }
    List<HolidayNotice> read = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      read.add(new HolidayNotice(numbers.get(i), readDate(dates.get(i))));
    }
    return List.copyOf(read);
  }

  private Optional<LocalDate> readDate(String date) {
    if (date.equals(NONE)) {
      return Optional.empty();
    }
    require(DATE.matcher(date).matches(), "dated: a date is neither yyyy-mm-dd nor -");
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      throw row.refuse("dated: no such date");
    }
  }
}
