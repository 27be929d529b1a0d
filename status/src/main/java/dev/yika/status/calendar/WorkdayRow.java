package dev.yika.status.calendar;

import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of the table: what differs from plain weeks in one year, nationwide or in a region. */
final class WorkdayRow {

  static final TableForm FORM =
      TableForm.of("region", "year", "revision", "notices", "dated", "off", "work");

  /** The region of a row that applies nationwide. */
  static final String NATIONWIDE = TableRow.NONE;

  /** The five-day week is general since May 1995. */
  static final int FIRST_YEAR = 1996;

  static final int LAST_YEAR = 2100;

  private static final Pattern REGION = Pattern.compile("-|[0-9]{2}|[0-9]{4}|[0-9]{6}");
  private static final int LAST_REVISION = 99;

  private final TableRow row;
  private final String region;
  private final int year;
  private final int revision;
  private final List<HolidayNotice> notices;
  private final BitSet off;
  private final BitSet work;

  /** Reads and checks a row by itself. */
  WorkdayRow(TableRow row) {
    this.row = row;
    this.region =
        row.matching("region", REGION, "expected - or 2, 4 or 6 digits", "应为 - 或 2、4、6 位数字");
    this.year = row.number("year", FIRST_YEAR, LAST_YEAR);
    this.revision = row.number("revision", 1, LAST_REVISION);
    this.notices = readNotices();
    this.off = new DayCells(row, year).read("off");
    this.work = new DayCells(row, year).read("work");
    checkWork();
  }

  String region() {
    return region;
  }

  boolean isNational() {
    return region.equals(NATIONWIDE);
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

  /** Returns the key under which two rows are the same. */
  String key() {
    return region + ' ' + year + ' ' + revision;
  }

  void applyTo(DayType[] types) {
    mark(off, DayType.HOLIDAY, types);
    mark(work, DayType.MAKE_UP_WORKDAY, types);
  }

  private static void mark(BitSet days, DayType type, DayType[] types) {
    for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
      types[day - 1] = type;
    }
  }

  BadTableException refuse(String english, String chinese) {
    return row.refuse("", english, chinese);
  }

  private void checkWork() {
    for (int day = work.nextSetBit(0); day >= 0; day = work.nextSetBit(day + 1)) {
      LocalDate date = LocalDate.ofYearDay(year, day);
      if (off.get(day)) {
        throw row.refuse("work", date + " is also off", date + " 同时列为放假");
      }
      if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        throw row.refuse("work", date + " is no Saturday or Sunday", date + " 不是周六或周日");
      }
    }
  }

  private List<HolidayNotice> readNotices() {
    if (row.isNone("notices")) {
      row.require(row.isNone("dated"), "dated", "a date without a notice", "有日期而无文号");
      return List.of();
    }
    List<String> numbers = entries(row.text("notices"));
    List<String> dates = entries(row.cell("dated"));
    row.require(
        numbers.size() == dates.size(), "dated", "expected one date for each notice", "每个文号应有一个日期");
    row.require(!numbers.contains(""), "notices", "a number is missing", "缺少文号");
    List<HolidayNotice> read = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      read.add(new HolidayNotice(numbers.get(i), readDate(dates.get(i))));
    }
    return List.copyOf(read);
  }

  private static List<String> entries(String cell) {
    List<String> entries = new ArrayList<>();
    for (String entry : cell.split(";", -1)) {
      entries.add(entry.strip());
    }
    return entries;
  }

  private Optional<LocalDate> readDate(String date) {
    return date.equals(TableRow.NONE) ? Optional.empty() : Optional.of(row.date("dated", date));
  }
}
