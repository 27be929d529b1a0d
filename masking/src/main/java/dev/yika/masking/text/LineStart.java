package dev.yika.masking.text;

import java.util.function.IntUnaryOperator;

/**
 * Recognizes where a line begins at which no decision about the text before it looks: not behind
 * the soft wrap of a mail, and not behind a sign with which a value begins.
 */
final class LineStart {

  /** The most blanks between such a sign and the line, those of empty lines included. */
  private static final int MOST_BLANKS = 16;

  private static final String OPENERS = "[(=";
  private static final String EDGES = "\"'`\\*-";
  private static final String BEFORE_EDGES = " \t\n,;|:{<>" + OPENERS + EDGES;

  private LineStart() {}

  /**
   * Returns whether such a line begins at an index.
   *
   * @param text the bytes or units before the index
   * @param at the index, from 1 on
   */
  static boolean isAt(IntUnaryOperator text, int at) {
    if (text.applyAsInt(at - 1) != '\n') {
      return false;
    }
    int last = at - 2;
    while (last >= 0 && at - last < MOST_BLANKS && isBlank(text.applyAsInt(last))) {
      last--;
    }
    int sign = last < 0 ? '\n' : text.applyAsInt(last);
    int before = last < 1 ? '\n' : text.applyAsInt(last - 1);
    boolean opens =
        OPENERS.indexOf(sign) >= 0
            || (EDGES.indexOf(sign) >= 0 && BEFORE_EDGES.indexOf(before) >= 0);
    return !opens;
  }

  private static boolean isBlank(int symbol) {
    return symbol == ' ' || symbol == '\t' || symbol == '\r' || symbol == '\n';
  }
}
