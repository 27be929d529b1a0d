package dev.yika.masking.text.encoding;

import static dev.yika.masking.text.encoding.DigitPatterns.behind;

import dev.yika.core.kernel.Words;

/**
 * The digits and the signs of blocks of 64 bytes, one bit for each byte. A sign is one of the six
 * bytes after {@code 9} in ASCII, among them colon, equals sign and the brackets of elements.
 */
final class Blocks {

  static final int SIZE = Long.SIZE;

  private static final long ZEROS = 0x3030303030303030L;
  private static final long KEPT_BITS = 0x5f5f5f5f5f5f5f5fL;
  private static final long ABOVE_NINE = 0x7676767676767676L;
  private static final long ABOVE_SIGNS = 0x7070707070707070L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** Brings the eight high bits of a word together in its highest byte. */
  private static final long GATHER = 0x0002040810204081L;

  private final long[] digits;
  private final long[] signs;

  Blocks(int count) {
    this.digits = new long[count];
    this.signs = new long[count];
  }

  /** Reads 64 bytes; returns whether any is not ASCII. */
  boolean read(byte[] text, int at, int block) {
    long first = Words.get(text, at);
    long second = Words.get(text, at + 8);
    long third = Words.get(text, at + 16);
    long fourth = Words.get(text, at + 24);
    long fifth = Words.get(text, at + 32);
    long sixth = Words.get(text, at + 40);
    long seventh = Words.get(text, at + 48);
    long eighth = Words.get(text, at + 56);
    long others =
        above(first, ABOVE_NINE, 0)
            | above(second, ABOVE_NINE, 0) << 8
            | above(third, ABOVE_NINE, 0) << 16
            | above(fourth, ABOVE_NINE, 0) << 24
            | above(fifth, ABOVE_NINE, 0) << 32
            | above(sixth, ABOVE_NINE, 0) << 40
            | above(seventh, ABOVE_NINE, 0) << 48
            | above(eighth, ABOVE_NINE, 0) << 56;
    long noSigns =
        above(first, ABOVE_SIGNS, first)
            | above(second, ABOVE_SIGNS, second) << 8
            | above(third, ABOVE_SIGNS, third) << 16
            | above(fourth, ABOVE_SIGNS, fourth) << 24
            | above(fifth, ABOVE_SIGNS, fifth) << 32
            | above(sixth, ABOVE_SIGNS, sixth) << 40
            | above(seventh, ABOVE_SIGNS, seventh) << 48
            | above(eighth, ABOVE_SIGNS, eighth) << 56;
    digits[block] = ~others;
    signs[block] = others & ~noSigns;
    long all = first | second | third | fourth | fifth | sixth | seventh | eighth;
    return (all & HIGH_BITS) != 0;
  }

  /** Returns which of eight bytes are above a bound, or have their highest bit set in another. */
  private static long above(long word, long bound, long other) {
    long sums = ((word ^ ZEROS) & KEPT_BITS) + bound;
    return (((sums | other) & HIGH_BITS) * GATHER) >>> 56;
  }

  /** Sets a block to bytes that are neither digits nor signs. */
  void clear(int block) {
    digits[block] = 0;
    signs[block] = 0;
  }

  /** Makes the second block the first. */
  void move() {
    digits[0] = digits[1];
    signs[0] = signs[1];
  }

  /** Adds signs to a block. */
  void add(long more, int block) {
    signs[block] |= more;
  }

  /** Returns the places of a block, in bytes of an encoding. */
  long places(int block, boolean isGb18030) {
    return DigitPatterns.places(digits[block], digits[block + 1], isGb18030);
  }

  /** Returns the places of a block, of digits of one byte. */
  long runs(int block) {
    return DigitPatterns.runs(digits[block], digits[block + 1]);
  }

  /** Returns where four digits begin in a block. */
  long fours(int block) {
    long now = digits[block];
    long then = digits[block + 1];
    return DigitPatterns.fours(now & behind(now, then, 1), then & (then >>> 1));
  }

  /**
   * Returns the signs right behind a sign or a digit, or one byte further on, and those with which
   * a block begins; but not those of a time, which is no value and ends no name.
   */
  long adjoiningSigns(int block) {
    return signs[block] & adjoining(block) & ~times(block);
  }

  /** Returns the signs behind any other byte. */
  long otherSigns(int block) {
    return signs[block] & ~adjoining(block) & ~times(block);
  }

  private long adjoining(int block) {
    long both = signs[block] | digits[block];
    return both << 1 | both << 2 | 3;
  }

  private long times(int block) {
    long all = signs[block];
    long now = digits[block];
    return (now >>> 1 & now >>> 2 & all >>> 3) | (now << 1 & now << 2 & all << 3);
  }
}
