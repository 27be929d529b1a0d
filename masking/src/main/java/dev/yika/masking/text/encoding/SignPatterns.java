package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;

/**
 * Recognizes the signs behind a name: {@code :}, {@code =}, {@code >}, {@code <} and the full-width
 * colon, where what stands before may end a name.
 */
final class SignPatterns {

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  static final char WIDE_COLON = '\uff1a';

  /** The last byte of the full-width colon, and the byte before it. */
  static final byte UTF_8_COLON = (byte) 0x9a;

  static final byte GB18030_COLON = (byte) 0xba;
  private static final byte UTF_8_BEFORE = (byte) 0xbc;
  private static final byte GB18030_BEFORE = (byte) 0xa3;

  private SignPatterns() {}

  /** Returns where a full-width colon may end among 64 bytes, bit 0 being the first. */
  static long wideColons(byte[] bytes, int at, boolean isGb18030) {
    long colon = ((isGb18030 ? GB18030_COLON : UTF_8_COLON) & 0xff) * ONES;
    long found = 0;
    for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
      long wide = Words.get(bytes, at + i) ^ colon;
      long ends = (wide - ONES) & ~wide & HIGH_BITS; // and of others, right behind one
      for (; ends != 0; ends &= ends - 1) {
        int end = i + Long.numberOfTrailingZeros(ends) / Byte.SIZE;
        found |= isWideColon(bytes, at + end, isGb18030) ? 1L << end : 0;
      }
    }
    return found;
  }

  /** Returns whether a full-width colon ends at an index. */
  static boolean isWideColon(byte[] bytes, int at, boolean isGb18030) {
    return at > 0
        && (isGb18030
            ? bytes[at] == GB18030_COLON && bytes[at - 1] == GB18030_BEFORE
            : bytes[at] == UTF_8_COLON && bytes[at - 1] == UTF_8_BEFORE);
  }

  /**
   * The signs lie between {@code :} and {@code >}, and of ASCII {@code ;} alone lies among them.
   */
  static boolean isSign(int symbol) {
    return symbol >= ':' && symbol <= '>' && symbol != ';';
  }
}
