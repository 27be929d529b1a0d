package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/**
 * Goes forward with the places that ask for a head, line by line, and notes which lines can be one:
 * without such a line nearby no place has to look upwards. Not thread-safe.
 */
final class LineWatch {

  /** More than all symbols take that are looked at upwards. */
  private static final int FARTHEST = 4 * LookBack.FARTHEST;

  private final HeadLine heads;
  private int passed;
  private int line;
  private int head;

  /** What stands in the line up to a place. */
  private boolean isBracketed;

  private int bracketsTo;
  private boolean isMarked;
  private int marksTo;

  LineWatch(HeadLine heads) {
    this.heads = heads;
  }

  void begin() {
    passed = ScanText.NONE;
  }

  /** Follows a text that was moved towards its start. */
  void shift(int by) {
    passed = Math.max(ScanText.NONE, passed - by);
    line = Math.max(ScanText.NONE, line - by);
    head = Math.max(ScanText.NONE, head - by);
    bracketsTo -= by;
    marksTo -= by;
  }

  /** Goes on to a place. */
  void passTo(ScanText text, int place) {
    int far = Math.max(text.start(), place - FARTHEST);
    if (passed < far || passed > place) {
      passed = far;
      begin(far == text.start() ? far : ScanText.NONE);
      head = ScanText.NONE;
    }
    int feed = text.find('\n', passed, place);
    while (feed != ScanText.NONE) {
      int next = feed + 1;
      if (line != ScanText.NONE && heads.find(text, line, next) != null) {
        head = line;
      }
      begin(next);
      feed = text.find('\n', next, place);
    }
    passed = place;
  }

  private void begin(int lineStart) {
    line = lineStart;
    isBracketed = line == ScanText.NONE;
    bracketsTo = line;
    isMarked = line == ScanText.NONE;
    marksTo = line;
  }

  /** Returns whether a line nearby can be a head. */
  boolean hasHead() {
    return head != ScanText.NONE && passed - head <= FARTHEST;
  }

  /** Returns whether a bracket opens before the place in its line. */
  boolean hasBracket(ScanText text) {
    if (!isBracketed) {
      isBracketed = text.find('(', Math.max(line, bracketsTo), passed) != ScanText.NONE;
      bracketsTo = passed;
    }
    return isBracketed;
  }

  /** Returns whether {@code Row:} or {@code Parameters:} may stand before the place in its line. */
  boolean mayHaveMark(ScanText text) {
    while (!isMarked && marksTo < passed) {
      int colon = text.find(':', Math.max(line, marksTo), passed);
      int last = colon > line ? text.symbol(text.before(colon)) : ScanText.NONE;
      isMarked = last == 'w' || last == 's';
      marksTo = colon == ScanText.NONE ? passed : colon + 1;
    }
    return isMarked;
  }
}
