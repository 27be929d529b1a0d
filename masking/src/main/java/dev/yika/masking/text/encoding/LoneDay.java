package dev.yika.masking.text.encoding;

/**
 * Recognizes eight digits alone behind a word that ends no name, such as the day of a log: no check
 * digit proves so few, and neither a key nor a head names them in a text of one line.
 */
public final class LoneDay {

  private static final int LENGTH = 8;

  /** The blank before and three characters of the word. */
  private static final int BEFORE = 4;

  private final KeyEnds ends;
  private final boolean mayBeNumber;

  /**
   * Creates a recognizer.
   *
   * @param ends how names end
   * @param mayBeNumber whether eight digits may be a number without a name
   */
  public LoneDay(KeyEnds ends, boolean mayBeNumber) {
    this.ends = ends;
    this.mayBeNumber = mayBeNumber;
  }

  /** Returns whether eight digits begin at an index that are certainly no number. */
  boolean isAt(CharSequence text, int at, int end) {
    return !mayBeNumber
        && at >= BEFORE
        && at + LENGTH <= end
        && isBehindOtherWord(text, at)
        && isRun(text, at)
        && isEnd(text, at + LENGTH, end);
  }

  private boolean isBehindOtherWord(CharSequence text, int at) {
    char last = text.charAt(at - 2);
    char second = text.charAt(at - 3);
    char third = text.charAt(at - BEFORE);
    if (text.charAt(at - 1) != ' ' || !ScanText.isLetter(last) || !ScanText.isLetter(second)) {
      return false;
    }
    return ScanText.isLetter(third)
        ? ends.mayEnd(third | second << 8 | last << 16 | ' ' << 24) == 0
        : ends.mayEnd(second, last, ' ') == 0;
  }

  private static boolean isRun(CharSequence text, int at) {
    for (int i = at; i < at + LENGTH; i++) {
      if (!ScanText.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a line or a word ends here, and neither digits nor stars follow. */
  private static boolean isEnd(CharSequence text, int behind, int end) {
    if (behind == end) {
      return true;
    }
    char sign = text.charAt(behind);
    return (sign == ' ' || sign == ',')
        && behind + 2 < end
        && ScanText.isLetter(
            text.charAt(behind + 1) == ' ' ? text.charAt(behind + 2) : text.charAt(behind + 1));
  }
}
