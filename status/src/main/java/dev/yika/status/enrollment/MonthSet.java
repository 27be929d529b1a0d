package dev.yika.status.enrollment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A set of months. A changed copy of a very large one costs little: sixty-four months share a word.
 */
final class MonthSet {

  static final MonthSet EMPTY = new MonthSet(new long[0], new long[0], 0);

  private static final YearMonth ORIGIN = YearMonth.of(0, 1);

  /** The months since the origin, divided by the bits of a word, ascending. */
  private final long[] keys;

  private final long[] words;
  private final int size;

  private MonthSet(long[] keys, long[] words, int size) {
    this.keys = keys;
    this.words = words;
    this.size = size;
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

  boolean contains(YearMonth month) {
    long index = index(month);
    int place = Arrays.binarySearch(keys, key(index));
    return place >= 0 && (words[place] & bit(index)) != 0;
  }

  boolean containsAny(SortedSet<YearMonth> months) {
    for (YearMonth month : months) {
      if (contains(month)) {
        return true;
      }
    }
    return false;
  }

  boolean isWithin(SortedSet<YearMonth> months) {
    int found = 0;
    for (YearMonth month : months) {
      found += contains(month) ? 1 : 0;
    }
    return found == size;
  }

  MonthSet with(YearMonth month) {
    if (contains(month)) {
      return this;
    }
    long index = index(month);
    int place = Arrays.binarySearch(keys, key(index));
    if (place >= 0) {
      return new MonthSet(keys, set(place, words[place] | bit(index)), size + 1);
    }
    int at = -place - 1;
    return new MonthSet(insert(keys, at, key(index)), insert(words, at, bit(index)), size + 1);
  }

  MonthSet without(YearMonth month) {
    if (!contains(month)) {
      return this;
    }
    long index = index(month);
    int place = Arrays.binarySearch(keys, key(index));
    long left = words[place] & ~bit(index);
    return left != 0
        ? new MonthSet(keys, set(place, left), size - 1)
        : new MonthSet(remove(keys, place), remove(words, place), size - 1);
  }

  SortedSet<YearMonth> months() {
    SortedSet<YearMonth> months = new TreeSet<>();
    for (int i = 0; i < keys.length; i++) {
      for (long left = words[i]; left != 0; left &= left - 1) {
        months.add(month(keys[i], Long.numberOfTrailingZeros(left)));
      }
    }
    return Collections.unmodifiableSortedSet(months);
  }

  private static long index(YearMonth month) {
    return ORIGIN.until(month, ChronoUnit.MONTHS);
  }

  private static long key(long index) {
    return Math.floorDiv(index, Long.SIZE);
  }

  private static long bit(long index) {
    return 1L << Math.floorMod(index, Long.SIZE);
  }

  private static YearMonth month(long key, int bit) {
    return ORIGIN.plusMonths(key * Long.SIZE + bit);
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
