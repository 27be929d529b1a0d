package dev.yika.masking.text;

/**
 * Recognizes a text of two or four bytes a character by its byte-order mark or by the zero bytes at
 * its beginning. A hole of zeros, or a few of them, is none.
 */
final class WideText {

  /** How much of the beginning is looked at, in bytes. */
  private static final int LOOKED_AT = 4096;

  /** How many bytes say enough before the end. */
  private static final int ENOUGH = 64;

  private static final int FEWEST = 4;

  /** Zeros that follow one another in no character. */
  private static final int HOLE = 8;

  private final long[] zeros = new long[2];
  private int first;
  private int count;
  private int run;

  /**
   * Takes the next bytes of the text.
   *
   * @throws WideEncodingException if they are of such a text
   */
  void accept(byte[] bytes, int from, int to, boolean isEnd) throws WideEncodingException {
    if (count >= LOOKED_AT) {
      return;
    }
    for (int i = from; i < to && count < LOOKED_AT; i++) {
      first = count < 2 ? first << Byte.SIZE | (bytes[i] & 0xff) : first;
      if (bytes[i] == 0) {
        zeros[count & 1]++;
        run++;
      } else if (run > 0) {
        endRun();
      }
      count++;
    }
    boolean isMarked = count > 1 && (first == 0xfeff || first == 0xfffe);
    if (isMarked || ((isEnd || count >= ENOUGH) && hasZeros())) {
      throw new WideEncodingException();
    }
  }

  private void endRun() {
    if (run >= HOLE) {
      zeros[0] -= run / 2;
      zeros[1] -= run / 2;
    }
    run = 0;
  }

  private boolean hasZeros() {
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
