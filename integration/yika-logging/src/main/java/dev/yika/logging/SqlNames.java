package dev.yika.logging;

import dev.yika.masking.text.Scrubber;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names that MyBatis logs one event above the values: of the columns of a row, and before the
 * question marks of a statement.
 */
final class SqlNames {

  /** The scrubber looks no farther above a number. */
  private static final int LONGEST = 4_000;

  /** A head has two columns or more. */
  private static final String FIRST_NAME = "row,";

  private static final byte[] FIRST_CELL = {'0', ','};
  private static final byte[] ROW = {'R', 'o', 'w', ':'};

  private final Scrubber scrubber;
  private final Charset charset;
  private final Latest<Scrubber> columns = new Latest<>();
  private final Latest<String> statements = new Latest<>();

  SqlNames(Scrubber scrubber, Charset charset) {
    this.scrubber = scrubber;
    this.charset = charset;
  }

  /** Takes note of names. */
  void read(SqlLine line, String logger, String thread, String message) {
    if (line == SqlLine.COLUMNS) {
      columns.put(logger, thread, below(message.substring(message.indexOf(':') + 1)));
    } else if (line == SqlLine.PREPARING) {
      boolean isShort = message.length() <= LONGEST;
      statements.put(logger, thread, isShort ? scrubber.scrub(message).toString() : null);
    }
  }

  /** Returns the scrubber of the rows below names; null if no name is that of a number. */
  private @Nullable Scrubber below(String names) {
    try {
      return scrubber.with(scrubber.finder().withHead(FIRST_NAME + names));
    } catch (IllegalArgumentException e) {
      return null; // no name is that of a number
    }
  }

  /** Masks the values that earlier names name, in place. */
  void scrub(SqlLine line, String logger, String thread, byte[] text) {
    if (line == SqlLine.ROW) {
      Scrubber row = columns.get(logger, thread);
      int start = indexOf(text, ROW);
      if (row != null && start >= 0) {
        scrub(row, FIRST_CELL, text, start + ROW.length);
      }
    } else if (line == SqlLine.PARAMETERS) {
      String statement = statements.get(logger, thread);
      if (statement != null) {
        scrub(scrubber, (statement + '\n').getBytes(charset), text, 0);
      }
    }
  }

  /** Masks the end of a text as if something stood before it. */
  private static void scrub(Scrubber scrubber, byte[] before, byte[] text, int from) {
    int length = text.length - from;
    byte[] both = Arrays.copyOf(before, before.length + length);
    System.arraycopy(text, from, both, before.length, length);
    scrubber.scrub(both);
    System.arraycopy(both, before.length, text, from, length);
  }

  private static int indexOf(byte[] text, byte[] mark) {
    for (int i = 0; i <= text.length - mark.length; i++) {
      if (Arrays.equals(text, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    return -1;
  }
}
