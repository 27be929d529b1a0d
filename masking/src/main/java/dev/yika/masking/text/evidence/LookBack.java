package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/** Goes back in a text, 4,096 symbols at most. Not thread-safe. */
final class LookBack {

  /** How far back is looked, in symbols. */
  static final int FARTHEST = 4096;

  private int left;

  void begin() {
    left = FARTHEST;
  }

  /** Returns whether the farthest symbol was reached. */
  boolean isOver() {
    return left <= 0;
  }

  /** Takes one step back; returns false if that is too far. */
  boolean step() {
    return left-- > 0;
  }

  /** Returns where the line of an index begins, NONE if that is too far. */
  int lineStart(ScanText text, int from) {
    int at = from;
    while (left > 0) {
      int before = text.before(at);
      if (before == ScanText.NONE || text.symbol(before) == '\n') {
        return at;
      }
      at = before;
      left--;
    }
    return ScanText.NONE;
  }

  /** Returns the last symbol up to an index that is no space, NONE if that is too far. */
  int skipSpace(ScanText text, int from) {
    int at = from;
    while (at != ScanText.NONE && step()) {
      int symbol = text.symbol(at);
      if (symbol != ' ' && symbol != '\t' && !Rows.isLineEnd(symbol)) {
        return at;
      }
      at = text.before(at);
    }
    return ScanText.NONE;
  }

  /** Returns the bracket that opens what an index stands in, without the texts in quotes. */
  int openingBracket(ScanText text, int from, boolean isInLine) {
    int at = from;
    int depth = 0;
    boolean isQuoted = false;
    while (at != ScanText.NONE && step()) {
      int symbol = text.symbol(at);
      if (symbol == '\'') {
        isQuoted = !isQuoted;
      } else if (symbol == ')' && !isQuoted) {
        depth++;
      } else if (symbol == '(') {
        if (depth == 0) {
          return at;
        }
        depth -= isQuoted ? 0 : 1;
      } else if (!isQuoted && isOfNoTuple(symbol, isInLine)) {
        return ScanText.NONE;
      }
      at = text.before(at);
    }
    return ScanText.NONE;
  }

  /** Returns whether a symbol belongs to JSON or text and not to the brackets of SQL. */
  private static boolean isOfNoTuple(int symbol, boolean isInLine) {
    return switch (symbol) {
      case ';', '<', ':', '{', '}', '=' -> true;
      case '\n' -> isInLine;
      default -> false;
    };
  }
}
