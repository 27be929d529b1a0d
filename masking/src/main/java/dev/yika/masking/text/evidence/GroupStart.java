package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/** Finds where digits and letters begin that go on to a digit. Not thread-safe. */
final class GroupStart {

  private static final int THOUSAND = 3;

  /** The symbol before the group, {@link ScanText#NONE} at the start of the text. */
  private int before = ScanText.NONE;

  /** Returns the symbol before the group that was found last. */
  int before() {
    return before;
  }

  /** Returns where the group begins, {@link ScanText#NONE} if it is too long for a number. */
  int find(ScanText text, int digit) {
    int start = wordStart(text, digit);
    return start != ScanText.NONE && before == ScanText.COMMA
        ? thousandsStart(text, start, digit)
        : start;
  }

  /** Returns where digits and letters begin that go on to a digit, NONE if there are too many. */
  private int wordStart(ScanText text, int digit) {
    int first = digit;
    for (int i = 0; i < DigitGroups.MAX_LENGTH; i++) {
      int at = text.before(first);
      before = at == ScanText.NONE ? ScanText.NONE : text.symbol(at);
      boolean goesOn = ScanText.isAlphanumeric(before);
      if (!goesOn || (before == 'm' && Borders.endsColour(text, at))) {
        return first;
      }
      first = at;
    }
    return ScanText.NONE;
  }

  /**
   * Returns where up to three digits before a comma begin, if the groups behind it are thousands.
   */
  private int thousandsStart(ScanText text, int start, int digit) {
    int first = text.before(start);
    for (int i = 0; i < THOUSAND; i++) {
      int at = text.before(first);
      int symbol = at == ScanText.NONE ? ScanText.NONE : text.symbol(at);
      if (!ScanText.isDigit(symbol)) {
        boolean isStart = i > 0 && !ScanText.isAlphanumeric(symbol) && start == digit;
        if (isStart && isThousand(text, digit)) {
          before = symbol;
          return first;
        }
        return start;
      }
      first = at;
    }
    return start;
  }

  private static boolean isThousand(ScanText text, int digit) {
    return text.alphanumericEnd(digit) == digit + THOUSAND;
  }
}
