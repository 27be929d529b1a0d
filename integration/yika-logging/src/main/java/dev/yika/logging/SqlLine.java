package dev.yika.logging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kind of a message of MyBatis, such as {@code <== Columns: name, psn_no}. */
enum SqlLine {
  /** A statement with question marks. */
  PREPARING("Preparing:"),
  /** The values of the question marks. */
  PARAMETERS("Parameters:"),
  /** The names of the columns. */
  COLUMNS("Columns:"),
  /** The values of a row. */
  ROW("Row:");

  private static final List<SqlLine> ALL = List.of(values());
  private static final int LONGEST_ARROW = 64;

  private final String mark;

  SqlLine(String mark) {
    this.mark = mark;
  }

  /** Returns the kind of a message; null if it is not one of MyBatis. */
  static @Nullable SqlLine of(String message) {
    int at = 0;
    int end = Math.min(message.length(), LONGEST_ARROW);
    while (at < end && isOfArrow(message.charAt(at))) {
      at++;
    }
    if (at == 0) {
      return null;
    }
    for (SqlLine line : ALL) {
      if (message.startsWith(line.mark, at)) {
        return line;
      }
    }
    return null;
  }

  private static boolean isOfArrow(char c) {
    return c == '=' || c == '<' || c == '>' || c == ' ';
  }
}
