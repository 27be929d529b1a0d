package dev.yika.status.calendar;

import com.google.common.base.Splitter;
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

  private static final Splitter ITEMS = Splitter.on(',');
  private static final Pattern ITEM = Pattern.compile("[0-9]{4}(-[0-9]{4})?");

  private final TableRow row;
  private final int year;

  DayCells(TableRow row, int year) {
    this.row = row;
    this.year = year;
  }

  BitSet read(int column, String name) {
    BitSet days = new BitSet();
    if (row.cell(column).equals(WorkdayRow.NONE)) {
      return days;
    }
    for (String item : ITEMS.split(row.cell(column))) {
      if (!ITEM.matcher(item).matches()) {
        throw row.refuse(name + ": a day is not MMDD or MMDD-MMDD");
      }
      int first = dayOfYear(item.substring(0, 4), name);
      int last = dayOfYear(item.substring(item.length() - 4), name);
      add(days, first, last, name);
    }
    return days;
  }

  private void add(BitSet days, int first, int last, String name) {
    if (first > last) {
      throw row.refuse(name + ": a range ends before it begins; a range stays within its year");
    }
    int repeated = days.nextSetBit(first);
    if (repeated >= 0 && repeated <= last) {
      throw row.refuse(name + ": " + LocalDate.ofYearDay(year, repeated) + " is repeated");
    }
    days.set(first, last + 1);
  }

  private int dayOfYear(String monthAndDay, String name) {
    int number = Integer.parseInt(monthAndDay);
    try {
      return LocalDate.of(year, number / 100, number % 100).getDayOfYear();
    } catch (DateTimeException e) {
      throw row.refuse(name + ": " + year + " has no day " + monthAndDay);
    }
  }
}
