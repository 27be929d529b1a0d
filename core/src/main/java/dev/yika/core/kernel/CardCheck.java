package dev.yika.core.kernel;

/**
 * The default layout of a card number: 16 digits; the 15th is the check digit by ISO 7064 MOD 11,10
 * of the 14 before it.
 *
 * <p>A step of the check leads from one of ten products to another ({@link Hybrid#next}). Here a
 * step is a word with six bits for each product: the place of the product that it leads to.
 * Shifting the word right by the place of a product leaves the next place in its lowest six bits,
 * the only ones that the next shift uses. So a step waits for one shift and no load, and two digits
 * make one step.
 *
 * @since 0.1.0
 */
public final class CardCheck {

  /** The number of digits. */
  public static final int LENGTH = 16;

  private static final int M = 10;
  private static final int BITS = 6;
  private static final long PLACE = (1 << BITS) - 1;
  private static final int LAST_PRODUCT = 2;

  /** By digit; the rest is for other characters. */
  private static final long[] STEPS = new long[16];

  /** By pair of digits; the rest is for other characters. */
  private static final long[] DOUBLE_STEPS = new long[128];

  static {
    for (int digit = 0; digit < M; digit++) {
      for (int product = 1; product <= M; product++) {
        int next = Hybrid.next(product, digit, M);
        STEPS[digit] |= place(next) << place(product);
        for (int second = 0; second < M; second++) {
          DOUBLE_STEPS[digit * M + second] |= place(Hybrid.next(next, second, M)) << place(product);
        }
      }
    }
  }

  private CardCheck() {}

  private static long place(int product) {
    return BITS * (product - 1L);
  }

  /**
   * Returns the reasons why a text is not a card number of the default layout. Allocates nothing.
   *
   * @param text any text
   * @return {@link Flaws#NONE} if it has 16 digits and the check digit fits
   */
  public static long flaws(CharSequence text) {
    return text.length() == LENGTH
        ? flaws(AsciiWord.of(text, 0), AsciiWord.of(text, Long.BYTES))
        : Flaws.UNREAD;
  }

  /**
   * Returns the reasons why 16 bytes are not a card number of the default layout. Allocates
   * nothing.
   *
   * @param bytes the bytes
   * @param at index of the first of them
   * @return {@link Flaws#NONE} if all are digits and the check digit fits
   * @throws IndexOutOfBoundsException if the array ends before
   */
  public static long flaws(byte[] bytes, int at) {
    return flaws(Words.get(bytes, at), Words.get(bytes, at + Long.BYTES));
  }

  private static long flaws(long first, long second) {
    long wrong = walk(first, second) ^ place(LAST_PRODUCT);
    return AsciiWord.flaws(first) | AsciiWord.flaws(second) | wrong;
  }

  /** Returns the place of the product after the check digit. */
  private static long walk(long first, long second) {
    long early = AsciiWord.pairs(first);
    long late = AsciiWord.pairs(second);
    long walk = place(M);
    walk = doubleStep(early) >>> walk;
    walk = doubleStep(early >>> 16) >>> walk;
    walk = doubleStep(early >>> 32) >>> walk;
    walk = doubleStep(early >>> 48) >>> walk;
    walk = doubleStep(late) >>> walk;
    walk = doubleStep(late >>> 16) >>> walk;
    walk = doubleStep(late >>> 32) >>> walk;
    walk = STEPS[(int) (second >>> 48) & 0xf] >>> walk;
    return walk & PLACE;
  }

  private static long doubleStep(long pairs) {
    return DOUBLE_STEPS[(int) pairs & 127];
  }
}
