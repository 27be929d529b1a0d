package dev.yika.cli.scrub;

/**
 * Tells text of two or four bytes a character, without a mark, by its zero bytes: every other byte
 * of digits and signs is one. A hole of zeros, or a few of them, is none.
 */
final class WideText {

  /** Zeros that follow one another in no character. */
  private static final int HOLE = 8;

  private static final int FEWEST = 4;

  private final long[] zeros = new long[2];
  private long count;
  private int run;

  /** Takes the next bytes of the text. */
  void accept(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == 0) {
        zeros[(int) (count & 1)]++;
        run++;
      } else if (run > 0) {
        endRun();
      }
      count++;
    }
  }

  private void endRun() {
    if (run >= HOLE) {
      zeros[0] -= run / 2;
      zeros[1] -= run / 2;
    }
    run = 0;
  }

  /** Returns whether the text so far is of UTF-16 or UTF-32. */
  boolean isWide() {
    if (run >= HOLE || count < FEWEST) {
      return false;
    }
    long more = Math.max(zeros[0], zeros[1]);
    long less = Math.min(zeros[0], zeros[1]);
    boolean isOfTwo = more >= 2 && 16 * more >= count && 4 * less <= more;
    boolean isOfFour = 2 * (more + less) >= count;
    return isOfTwo || isOfFour;
  }
}
