package dev.yika.status.calendar;

import dev.yika.core.input.TableRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Reads a cell of days, such as {@code 0101-0103,0214}, into one bit for each day of the year, from
 * 1.
 */
final class DayCells {

  private static final Pattern ITEM = Pattern.compile("[0-9]{4}(-[0-9]{4})?");

  private final TableRow row;
  private final int year;

  DayCells(TableRow row, int year) {
    this.row = row;
    this.year = year;
  }

  BitSet read(String column) {
    BitSet days = new BitSet();
    for (String item : row.list(column)) {
      row.require(
          ITEM.matcher(item).matches(),
          column,
          "expected days, MMDD or MMDD-MMDD",
          "应为日期，格式 MMDD 或 MMDD-MMDD");
      int first = dayOfYear(item.substring(0, 4), column);
      int last = dayOfYear(item.substring(item.length() - 4), column);
      add(days, first, last, column);
    }
    return days;
  }

  private void add(BitSet days, int first, int last, String column) {
    row.require(
        first <= last,
        column,
        "a range ends before it begins; a range stays within its year",
        "区间的终止早于起始；区间不得跨年");
    int repeated = days.nextSetBit(first);
    if (repeated >= 0 && repeated <= last) {
      LocalDate date = LocalDate.ofYearDay(year, repeated);
      throw row.refuse(column, date + " is repeated", date + " 重复");
    }
    days.set(first, last + 1);
  }

  private int dayOfYear(String monthAndDay, String column) {
    int number = Integer.parseInt(monthAndDay);
    try {
      return LocalDate.of(year, number / 100, number % 100).getDayOfYear();
    } catch (DateTimeException e) {
      throw row.refuse(
          column, year + " has no day " + monthAndDay, year + " 年没有 " + monthAndDay + " 这一天");
    }
  }
}
