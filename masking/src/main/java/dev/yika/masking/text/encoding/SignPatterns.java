package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;

/**
 * Finds the signs behind a name, 32 bytes at a time: {@code :}, {@code =}, {@code >}, {@code <} and
 * the full-width colon, where what stands before may end a name.
 */
final class SignPatterns {

  private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  /** Added to a byte below 0x80, sets its highest bit from {@code :} on, and from {@code @} on. */
  private static final long FROM_COLON = 0x4646464646464646L;

  private static final long FROM_AT = 0x4040404040404040L;

  /** Brings the eight high bits of a word together in its highest byte. */
  private static final long GATHER = 0x0002040810204081L;

  private static final int STEP = 4 * Long.BYTES;
  private static final char WIDE_COLON = '\uff1a';

  /** The last byte of the full-width colon, eight times, and the byte before it. */
  private static final long UTF_8_COLON = 0x9a9a9a9a9a9a9a9aL;

  private static final long GB18030_COLON = 0xbabababababababaL;
  private static final byte UTF_8_BEFORE = (byte) 0xbc;
  private static final byte GB18030_BEFORE = (byte) 0xa3;

  private SignPatterns() {}

  /**
   * Finds the next sign.
   *
   * @param bytes the text
   * @param start where the text begins
   * @param from where to begin
   * @param to where to end
   * @param isGb18030 whether the bytes are of GB18030 rather than UTF-8
   * @param ends how names end
   * @return index of the sign, of the last byte of a full-width one; {@code to} if there is none
   */
  static int next(byte[] bytes, int start, int from, int to, boolean isGb18030, KeyEnds ends) {
    long colon = isGb18030 ? GB18030_COLON : UTF_8_COLON;
    int at = from;
    for (int last = to - STEP; at <= last; at += STEP) {
      long first = Words.get(bytes, at);
      long second = Words.get(bytes, at + 8);
      long third = Words.get(bytes, at + 16);
      long fourth = Words.get(bytes, at + 24);
      long a = signs(first);
      long b = signs(second);
      long c = signs(third);
      long d = signs(fourth);
      if (((first | second | third | fourth) & HIGH_BITS) != 0) {
        a |= ends(first, colon);
        b |= ends(second, colon);
        c |= ends(third, colon);
        d |= ends(fourth, colon);
      }
      if ((a | b | c | d) != 0) {
        long marks = gather(a) | gather(b) << 8 | gather(c) << 16 | gather(d) << 24;
        for (; marks != 0; marks &= marks - 1) {
          int sign = at + Long.numberOfTrailingZeros(marks);
          if (isSignAt(bytes, start, sign, isGb18030, ends)) {
            return sign;
          }
        }
      }
    }
    return nextOneByOne(bytes, start, at, to, isGb18030, ends);
  }

  /** Returns the highest bit of each byte from {@code :} to {@code ?}. */
  private static long signs(long word) {
    long low = word & LOW_BITS;
    return ((low + FROM_COLON) ^ (low + FROM_AT)) & ~word & HIGH_BITS;
  }

  /**
   * Returns the highest bit of each byte that ends a full-width colon; of others, too, behind it.
   */
  private static long ends(long word, long colon) {
    long wide = word ^ colon;
    return (wide - ONES) & ~wide & HIGH_BITS;
  }

  private static long gather(long highBits) {
    return (highBits * GATHER) >>> 56;
  }

  private static boolean isSignAt(
      byte[] bytes, int start, int at, boolean isGb18030, KeyEnds ends) {
    return isSign(bytes[at]) ? ends.mayEnd(bytes, start, at) : isWide(bytes, start, at, isGb18030);
  }

  private static int nextOneByOne(
      byte[] bytes, int start, int from, int to, boolean isGb18030, KeyEnds ends) {
    for (int at = from; at < to; at++) {
      if (isSignAt(bytes, start, at, isGb18030, ends)) {
        return at;
      }
    }
    return to;
  }

  private static boolean isWide(byte[] bytes, int start, int at, boolean isGb18030) {
    return isGb18030
        ? bytes[at] == (byte) GB18030_COLON && at > start && bytes[at - 1] == GB18030_BEFORE
        : bytes[at] == (byte) UTF_8_COLON && at > start && bytes[at - 1] == UTF_8_BEFORE;
  }

  private static boolean isSign(int symbol) {
    return symbol == ':' || symbol == '=' || symbol == '>' || symbol == '<';
  }

  /**
   * Finds the next sign in UTF-16 units.
   *
   * @param text the text
   * @param from where to begin
   * @param to where to end
   * @param ends how names end
   * @return index of the sign, {@code to} if there is none
   */
  static int next(CharSequence text, int from, int to, KeyEnds ends) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c >= ':' && (c == WIDE_COLON || (isSign(c) && ends.mayEnd(text, 0, at)))) {
        return at;
      }
    }
    return to;
  }

  /**
   * Returns whether any sign stands in a string, which the JDK looks for many units at a time.
   *
   * @param text the text
   * @param ends how names end
   */
  static boolean hasSign(String text, KeyEnds ends) {
    return text.indexOf(WIDE_COLON) >= 0
        || hasSign(text, ':', ends)
        || hasSign(text, '=', ends)
        || hasSign(text, '>', ends)
        || hasSign(text, '<', ends);
  }

  private static boolean hasSign(String text, char sign, KeyEnds ends) {
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (ends.mayEnd(text, 0, at)) {
        return true;
      }
    }
    return false;
  }
}
