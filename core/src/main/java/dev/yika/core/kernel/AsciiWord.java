package dev.yika.core.kernel;

/**
 * Eight ASCII characters in a word, the first in its lowest byte, which are read and checked all at
 * once.
 */
final class AsciiWord {

  private static final long ZEROS = 0x3030303030303030L;
  private static final long ABOVE_NINE = 0x7676767676767676L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_HALVES = 0x0f0f0f0f0f0f0f0fL;
  private static final long EVERY_SECOND = 0x00ff00ff00ff00ffL;

  /** 1, 4, 16 and 64 in 16 bits each: multiplied with numbers, the highest bits are their sum. */
  private static final long POWERS_OF_FOUR = 0x0040001000040001L;

  /** The word for a text with other characters: it holds no digit. */
  private static final long NOT_ASCII = -1;

  private AsciiWord() {}

  /**
   * Packs eight characters of a text. Strings have a loop of their own, so that they are read
   * without a virtual call for each character whatever other types a program passes.
   */
  static long of(CharSequence text, int at) {
    return text instanceof String string ? ofString(string, at) : ofOther(text, at);
  }

  private static long ofString(String text, int at) {
    long word = 0;
    int all = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      char c = text.charAt(at + i);
      all |= c;
      word |= (long) c << (i * Byte.SIZE);
    }
    return all < 0x80 ? word : NOT_ASCII;
  }

  private static long ofOther(CharSequence text, int at) {
    long word = 0;
    int all = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      char c = text.charAt(at + i);
      all |= c;
      word |= (long) c << (i * Byte.SIZE);
    }
    return all < 0x80 ? word : NOT_ASCII;
  }

  /** Returns 0 if all eight characters are digits. */
  static long others(long word) {
    long digits = word ^ ZEROS;
    return ((digits + ABOVE_NINE) | digits) & HIGH_BITS;
  }

  /**
   * Returns the flaws of characters that must be digits where nothing can be left out: an ASCII
   * character that is no digit breaks the number, while others may be full-width digits.
   */
  static long flaws(long word) {
    return (others(word) >>> 1) | (word & HIGH_BITS);
  }

  /**
   * Reads the digits two by two: four numbers of 16 bits each, the first lowest. A character that
   * is no digit makes its number any from 0 to 165.
   */
  static long pairs(long word) {
    long digits = word & LOW_HALVES;
    return (digits * 10 + (digits >>> Byte.SIZE)) & EVERY_SECOND;
  }

  /**
   * Returns the sum of all digits, each times a power of two: 128 for the first, 1 for the last.
   */
  static int binary(long word) {
    long digits = word & LOW_HALVES;
    long twos = (digits * 2 + (digits >>> 8)) & EVERY_SECOND;
    return (int) ((twos * POWERS_OF_FOUR) >>> 48);
  }

  /** Returns one of the four numbers that {@link #pairs} reads. */
  static int pair(long pairs, int index) {
    return (int) (pairs >>> (index * 16)) & 0xff;
  }
}
