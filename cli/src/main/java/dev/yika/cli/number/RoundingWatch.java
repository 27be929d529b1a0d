package dev.yika.cli.number;

import com.google.common.base.CharMatcher;

/**
 * Notices that all numbers of 16 digits end in 0: a spreadsheet keeps 15 digits, so that a whole
 * column of card numbers ends so. One number alone does not show it.
 */
final class RoundingWatch {

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final int DIGITS = 16;

  /** Fewer may be made up, or picked; by chance, no file has as many. */
  private static final int LEAST = 10;

  private long count;
  private boolean hasOther;

  void see(String text) {
    if (DIGIT.countIn(text) == DIGITS) {
      count++;
      hasOther |= !text.stripTrailing().endsWith("0");
    }
  }

  boolean isLikely() {
    return count >= LEAST && !hasOther;
  }

  long count() {
    return count;
  }
}
