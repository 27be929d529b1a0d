package dev.yika.status.enrollment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A set of months. A changed copy of a very large one costs little: sixty-four months share a word.
 */
final class MonthSet {

  static final MonthSet EMPTY = new MonthSet(new long[0], new long[0], 0);

  private static final int MONTHS_OF_A_YEAR = 12;

  /** The months since the beginning of the year 0, divided by the bits of a word, ascending. */
  private final long[] keys;

  private final long[] words;
  private final int size;

  private MonthSet(long[] keys, long[] words, int size) {
    this.keys = keys;
    this.words = words;
    this.size = size;
  }

  static MonthSet of(Collection<YearMonth> months) {
    long[] sorted = new long[months.size()];
    int count = 0;
    for (YearMonth month : months) {
      sorted[count++] = index(month);
    }
    Arrays.sort(sorted);
    return ofSorted(sorted);
  }

  private static MonthSet ofSorted(long[] indices) {
    long[] keys = new long[indices.length];
    long[] words = new long[indices.length];
    int count = 0;
    int size = 0;
    for (long index : indices) {
      if (count == 0 || keys[count - 1] != key(index)) {
        keys[count++] = key(index);
      }
      size += (words[count - 1] & bit(index)) == 0 ? 1 : 0;
      words[count - 1] |= bit(index);
    }
    return new MonthSet(Arrays.copyOf(keys, count), Arrays.copyOf(words, count), size);
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  YearMonth first() {
    return month(keys[0], Long.numberOfTrailingZeros(words[0]));
  }

  /** Returns whether the first month is before another; the set is not empty. */
  boolean beginsBefore(YearMonth month) {
    return firstIndex() < index(month);
  }

  /** Returns whether the first month is after another; the set is not empty. */
  boolean beginsAfter(YearMonth month) {
    return firstIndex() > index(month);
  }

  private long firstIndex() {
    return keys[0] * Long.SIZE + Long.numberOfTrailingZeros(words[0]);
  }

  /** Returns whether the last month, if there is one, is after that of a day. */
  boolean endsAfterMonthOf(LocalDate day) {
    int last = keys.length - 1;
    return last >= 0
        && (keys[last] + 1) * Long.SIZE - 1 - Long.numberOfLeadingZeros(words[last])
            > index(day.getYear(), day.getMonthValue());
  }

  boolean containsAny(MonthSet months) {
    for (int i = 0; i < months.keys.length; i++) {
      if ((word(months.keys[i]) & months.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  boolean isWithin(MonthSet months) {
    for (int i = 0; i < keys.length; i++) {
      if ((words[i] & ~months.word(keys[i])) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the months of a key, none if no month has it. */
  private long word(long key) {
    int place = Arrays.binarySearch(keys, key);
    return place >= 0 ? words[place] : 0;
  }

  MonthSet with(MonthSet months) {
    if (isEmpty()) {
      return months;
    }
    MonthSet all = this;
    for (int i = 0; i < months.keys.length; i++) {
      all = all.with(months.keys[i], months.words[i]);
    }
    return all;
  }

  private MonthSet with(long key, long months) {
    int place = Arrays.binarySearch(keys, key);
    if (place < 0) {
      int at = -place - 1;
      int all = size + Long.bitCount(months);
      return new MonthSet(insert(keys, at, key), insert(words, at, months), all);
    }
    long added = months & ~words[place];
    return added == 0
        ? this
        : new MonthSet(keys, set(place, words[place] | added), size + Long.bitCount(added));
  }

  MonthSet without(MonthSet months) {
    if (isWithin(months)) {
      return EMPTY;
    }
    MonthSet rest = this;
    for (int i = 0; i < months.keys.length; i++) {
      rest = rest.without(months.keys[i], months.words[i]);
    }
    return rest;
  }

  private MonthSet without(long key, long months) {
    int place = Arrays.binarySearch(keys, key);
    long removed = place < 0 ? 0 : words[place] & months;
    if (removed == 0) {
      return this;
    }
    long left = words[place] & ~removed;
    int fewer = size - Long.bitCount(removed);
    return left != 0
        ? new MonthSet(keys, set(place, left), fewer)
        : new MonthSet(remove(keys, place), remove(words, place), fewer);
  }

  SortedSet<YearMonth> months() {
    if (isEmpty()) {
      return Collections.emptySortedSet();
    }
    SortedSet<YearMonth> months = new TreeSet<>();
    for (int i = 0; i < keys.length; i++) {
      for (long left = words[i]; left != 0; left &= left - 1) {
        months.add(month(keys[i], Long.numberOfTrailingZeros(left)));
      }
    }
    return Collections.unmodifiableSortedSet(months);
  }

  private static long index(YearMonth month) {
    return index(month.getYear(), month.getMonthValue());
  }

  private static long index(int year, int month) {
    return (long) year * MONTHS_OF_A_YEAR + month - 1;
  }

  private static long key(long index) {
    return Math.floorDiv(index, Long.SIZE);
  }

  private static long bit(long index) {
    return 1L << Math.floorMod(index, Long.SIZE);
  }

  private static YearMonth month(long key, int bit) {
    long index = key * Long.SIZE + bit;
    return YearMonth.of(
        (int) Math.floorDiv(index, (long) MONTHS_OF_A_YEAR),
        (int) Math.floorMod(index, (long) MONTHS_OF_A_YEAR) + 1);
  }

  private long[] set(int place, long word) {
    long[] changed = words.clone();
    changed[place] = word;
    return changed;
  }

  private static long[] insert(long[] values, int at, long value) {
    long[] changed = Arrays.copyOf(values, values.length + 1);
    System.arraycopy(values, at, changed, at + 1, values.length - at);
    changed[at] = value;
    return changed;
  }

  private static long[] remove(long[] values, int at) {
    long[] changed = Arrays.copyOf(values, values.length - 1);
    System.arraycopy(values, at + 1, changed, at, changed.length - at);
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MonthSet that
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return months().toString();
  }
}
