package dev.yika.masking.text;

/**
 * Recognizes a text of two or four bytes a character by its byte-order mark or by its zero bytes:
 * every other byte of digits and signs is one. A text with a hole of zeros, or with a few of them,
 * is not one.
 */
final class WideText {

  /** The length of the beginning that decides whether a text is refused, in bytes. */
  private static final int LOOKED_AT = 4096;

  /** The fewest bytes that decide before the end of a text. */
  private static final int ENOUGH = 64;

  private static final int FEWEST = 4;

  /** The fewest zeros in a row that are a hole: no character has as many. */
  private static final int HOLE = 8;

  private final long[] zeros = new long[2];
  private int first;
  private long count;
  private int run;

  /** Takes the next bytes of the text. */
  void accept(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      first = count < 2 ? first << Byte.SIZE | (bytes[i] & 0xff) : first;
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

  /**
   * Takes the next bytes as long as they are of the beginning.
   *
   * @throws WideEncodingException if it is that of such a text
   */
  void require(byte[] bytes, int from, int to, boolean isEnd) throws WideEncodingException {
    if (count >= LOOKED_AT) {
      return;
    }
    accept(bytes, from, (int) Math.min(to, from + LOOKED_AT - count));
    if (isMarked() || ((isEnd || count >= ENOUGH) && isWide())) {
      throw new WideEncodingException();
    }
  }

  /** Returns whether too little was read to decide, but what was is like such a text. */
  boolean isInDoubt() {
    return count < ENOUGH && zeros[0] + zeros[1] > 0;
  }

  private boolean isMarked() {
    return count > 1 && (first == 0xfeff || first == 0xfffe);
  }

  /** Returns whether the text so far has two or four bytes a character. */
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
