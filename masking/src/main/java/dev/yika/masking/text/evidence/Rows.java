package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/** Counts the cells of a line. */
final class Rows {

  /** How far a line is read, in symbols, to decide whether it is a row. */
  static final int LONGEST_LOOK = 160;

  private static final int LONGEST_RULE = 1024;

  private Rows() {}

  /** Returns whether a line has so many cells, as far as it is looked at. */
  static boolean mayBeRow(ScanText text, int start, int delimiter, int cells) {
    int at = start;
    int count = 1;
    boolean isQuoted = false;
    boolean isFirst = true;
    for (int i = 0; i < LONGEST_LOOK; i++) {
      int symbol = text.symbol(at);
      if (symbol == '\n' || symbol == ScanText.NONE) {
        boolean isEmpty = i == 0 || (i == 1 && text.symbol(start) == '\r');
        return isQuoted || (!isEmpty && count == cells);
      }
      if (symbol == '"' && isQuoted && text.symbol(at + 1) == '"') {
        at++; // two of them stand for one
      } else if (symbol == '"' && (isFirst || isQuoted)) {
        isQuoted = !isQuoted;
        isFirst = false;
      } else if (symbol == delimiter && !isQuoted) {
        count++;
        isFirst = true;
      } else {
        isFirst &= symbol == ' ';
      }
      at += text.width(at);
    }
    return count <= cells;
  }

  /**
   * Returns the index behind a line that only rules off rows, as {@code +---+---+}; the index
   * itself if it is another one.
   */
  static int behindRule(ScanText text, int start) {
    int at = start;
    boolean isRule = false;
    for (int i = 0; i < LONGEST_RULE; i++) {
      int symbol = text.symbol(at);
      if (symbol == '\n') {
        return isRule ? at + 1 : start;
      }
      if (symbol == ScanText.NONE || "+-=|: \r".indexOf(symbol) < 0) {
        return start;
      }
      isRule |= symbol == '-' || symbol == '=';
      at += text.width(at);
    }
    return start;
  }

  /** Counts the cells between two indices of a line. */
  static int count(ScanText text, int from, int to, int delimiter) {
    int cells = 1;
    boolean isQuoted = false;
    for (int at = from; at < to; at += text.width(at)) {
      int symbol = text.symbol(at);
      isQuoted ^= symbol == '"';
      cells += symbol == delimiter && !isQuoted ? 1 : 0;
    }
    return cells;
  }

  /** Returns the end of a line without its line feed. */
  static int contentEnd(ScanText text, int start, int end) {
    int last = end;
    while (last > start && isLineEnd(text.symbol(text.before(last)))) {
      last = text.before(last);
    }
    return last;
  }

  static boolean isLineEnd(int symbol) {
    return symbol == '\n' || symbol == '\r';
  }
}
