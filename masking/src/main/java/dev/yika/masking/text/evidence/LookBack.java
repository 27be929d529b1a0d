package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/**
 * Goes back in a text, 4,096 symbols at most. Remembers where the line begins that was looked at
 * last, and where there was no bracket, so that a long line is not read again for each of its
 * places. Not thread-safe.
 */
final class LookBack {

  /** The farthest look back, in symbols. */
  static final int FARTHEST = 4096;

  private int left;

  /** A place, where its line begins, and how many symbols lie between. */
  private int place = ScanText.NONE;

  private int line;
  private int symbols;

  /** A place before which no bracket opens. */
  private int bracketless = ScanText.NONE;

  void begin() {
    left = FARTHEST;
  }

  /** Forgets the places of a text. */
  void forget() {
    place = ScanText.NONE;
    bracketless = ScanText.NONE;
  }

  /** Follows a text that was moved towards its start. */
  void shift(int by) {
    place = Math.max(ScanText.NONE, place - by);
    line = Math.max(ScanText.NONE, line - by);
    bracketless = Math.max(ScanText.NONE, bracketless - by);
  }

  /** Returns whether the farthest symbol was reached. */
  boolean isOver() {
    return left <= 0;
  }

  /** Takes one step back; returns false if that is too far. */
  boolean step() {
    return left-- > 0;
  }

  /** Returns where the line of a place begins, NONE if that is too far. */
  int lineOfPlace(ScanText text, int from) {
    int passed = 0;
    int at = from;
    int before = text.before(at);
    while (at != place && before != ScanText.NONE && text.symbol(before) != '\n') {
      if (passed >= FARTHEST) {
        break;
      }
      passed++;
      at = before;
      before = text.before(at);
    }
    if (at == place) {
      passed += symbols;
    } else {
      line = at;
    }
    place = from;
    symbols = Math.min(passed, FARTHEST);
    left -= symbols;
    return left > 0 ? line : ScanText.NONE;
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

  /** Returns the bracket that opens what a place in a line stands in, NONE if there is none. */
  int bracketOfPlace(ScanText text, int from) {
    int open = openingBracket(text, from, true);
    bracketless = open == ScanText.NONE ? from : bracketless;
    return open;
  }

  /** Returns the bracket that opens what an index stands in, without the texts in quotes. */
  int openingBracket(ScanText text, int from, boolean isInLine) {
    int at = from;
    int depth = 0;
    boolean isQuoted = false;
    while (at != ScanText.NONE && step()) {
      if (isInLine && at == bracketless && depth == 0 && !isQuoted) {
        return ScanText.NONE;
      }
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
