package dev.yika.core.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rows of the region table as bytes, with an index beside them. Rows are read where they stand:
 * a name becomes a String only when it is asked for, so that loading costs one pass and the
 * directory stays small.
 *
 * <p>A row is {@code code TAB since TAB until TAB kind TAB name [TAB successors]}; the first four
 * cells have fixed width. Rows are sorted by code, then by since.
 */
final class RegionTable {

  /** Stands for an unknown since and an open until. */
  static final String OPEN = "----";

  static final char ADMINISTRATIVE = 'a';

  /** Administrative, but announced and in no year-end list yet. */
  static final char ANNOUNCED = 'n';

  static final char PLACEHOLDER = 'p';
  static final char POOL = 'i';
  static final char ALIAS = '=';

  static final int UNKNOWN_YEAR = Integer.MIN_VALUE;
  static final int STILL = Integer.MAX_VALUE;

  private static final int SINCE = 7;
  private static final int UNTIL = 12;
  private static final int KIND = 17;
  private static final int NAME = 19;
  private static final int PREFIXES = 10_000;
  private static final int INITIAL_GROUPS = 1024;
  private static final int INITIAL_CODES = 8192;

  private final byte[] rows;

  /** For the first four digits of a code, 1 + the index of its group, or 0. */
  private final short[] groups = new short[PREFIXES];

  /** For each group, one bit for each county part in the table: 0-63 here, 64-99 there. */
  private long[] lowBits = new long[INITIAL_GROUPS];

  private long[] highBits = new long[INITIAL_GROUPS];

  /** For each group, the index of its first code. */
  private int[] firstCodes = new int[INITIAL_GROUPS];

  /** For each code, where its first row starts. */
  private int[] starts = new int[INITIAL_CODES];

  RegionTable(byte[] rows) {
    this.rows = rows;
    int groupCount = 0;
    int codeCount = 0;
    int lastCode = -100;
    for (int row = firstRow(); row < rows.length; row = nextRow(row)) {
      int code = codeAt(row);
      if (code == lastCode) {
        continue;
      }
      if (code / 100 != lastCode / 100) {
        resizeGroups(groupCount < lowBits.length ? lowBits.length : groupCount * 2);
        firstCodes[groupCount] = codeCount;
        groups[code / 100] = (short) ++groupCount;
      }
      addBit(groupCount - 1, code % 100);
      starts = codeCount < starts.length ? starts : Arrays.copyOf(starts, codeCount * 2);
      starts[codeCount++] = row;
      lastCode = code;
    }
    resizeGroups(groupCount);
    starts = Arrays.copyOf(starts, codeCount);
  }

  private void resizeGroups(int size) {
    if (size != lowBits.length) {
      lowBits = Arrays.copyOf(lowBits, size);
      highBits = Arrays.copyOf(highBits, size);
      firstCodes = Arrays.copyOf(firstCodes, size);
    }
  }

  private void addBit(int group, int county) {
    if (county < Long.SIZE) {
      lowBits[group] |= 1L << county;
    } else {
      highBits[group] |= 1L << county;
    }
  }

  static RegionTable load(String resource) {
    try (InputStream in = RegionTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + resource);
      }
      return new RegionTable(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int firstRow() {
    int row = 0;
    while (row < rows.length && rows[row] == '#') {
      row = nextRow(row);
    }
    return row;
  }

  int nextRow(int row) {
    int end = rows[row] == '#' ? row : row + NAME;
    while (rows[end] != '\n') {
      end++;
    }
    return end + 1;
  }

  /** Returns whether a code from 0 to 999999 is in the table. */
  boolean contains(int code) {
    int group = groups[code / 100] - 1;
    return group >= 0 && hasCounty(group, code % 100);
  }

  private boolean hasCounty(int group, int county) {
    long bits = county < Long.SIZE ? lowBits[group] : highBits[group];
    return (bits >>> county & 1) != 0;
  }

  int codeCount() {
    return starts.length;
  }

  IntStream codes() {
    return Arrays.stream(starts).map(this::codeAt);
  }

  /** Returns the index of a code of the table among all its codes. */
  int indexOf(int code) {
    int group = groups[code / 100] - 1;
    int county = code % 100;
    int before =
        county < Long.SIZE
            ? Long.bitCount(lowBits[group] & ((1L << county) - 1))
            : Long.bitCount(lowBits[group]) + Long.bitCount(highBits[group] & ((1L << county) - 1));
    return firstCodes[group] + before;
  }

  /** Returns where the first row of a code of the table starts. */
  int firstRow(int code) {
    return starts[indexOf(code)];
  }

  /** Returns the newest year that a row of the lists begins or ends with. */
  int newestYear() {
    int newest = 0;
    for (int row = firstRow(); row < rows.length; row = nextRow(row)) {
      if (!isAnnounced(row)) {
        newest = Math.max(newest, since(row));
        newest = Math.max(newest, until(row) == STILL ? 0 : until(row));
      }
    }
    return newest;
  }

  int length() {
    return rows.length;
  }

  boolean isRowOf(int row, int code) {
    return row < rows.length && codeAt(row) == code;
  }

  int codeAt(int row) {
    int code = 0;
    for (int i = row; i < row + 6; i++) {
      code = code * 10 + rows[i] - '0';
    }
    return code;
  }

  int since(int row) {
    return year(row + SINCE, UNKNOWN_YEAR);
  }

  int until(int row) {
    return year(row + UNTIL, STILL);
  }

  private int year(int at, int otherwise) {
    if (rows[at] == '-') {
      return otherwise;
    }
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      year = year * 10 + rows[i] - '0';
    }
    return year;
  }

  /** Returns the kind of a row; an announced region is an administrative one. */
  char kind(int row) {
    char kind = (char) rows[row + KIND];
    return kind == ANNOUNCED ? ADMINISTRATIVE : kind;
  }

  boolean isAnnounced(int row) {
    return rows[row + KIND] == ANNOUNCED;
  }

  String name(int row) {
    int end = row + NAME;
    while (rows[end] != '\t' && rows[end] != '\n') {
      end++;
    }
    return new String(rows, row + NAME, end - row - NAME, UTF_8);
  }

  /** Returns the last cell of a row as it stands, empty if there is none. */
  String successors(int row) {
    int start = row + NAME;
    while (rows[start] != '\t' && rows[start] != '\n') {
      start++;
    }
    int end = nextRow(row) - 1;
    return start == end ? "" : new String(rows, start + 1, end - start - 1, UTF_8);
  }

  /** Returns the row without its line end. */
  String line(int row) {
    return new String(rows, row, nextRow(row) - 1 - row, UTF_8);
  }
}
