package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;

/** Searches bytes eight at a time. */
final class ByteSearch {

  private static final long ONES = 0x0101010101010101L;

  private ByteSearch() {}

  /**
   * Returns the index of the first byte of a sign of ASCII, {@link ScanText#NONE} if there is none.
   */
  static int find(byte[] bytes, char sign, int from, int to) {
    int at = from;
    long wanted = sign * ONES;
    while (at + Long.BYTES <= to && !hasZero(Words.get(bytes, at) ^ wanted)) {
      at += Long.BYTES;
    }
    while (at < to && bytes[at] != sign) {
      at++;
    }
    return at < to ? at : ScanText.NONE;
  }

  /** Returns whether one of eight bytes is 0. */
  private static boolean hasZero(long word) {
    return ((word - ONES) & ~word & (ONES << 7)) != 0;
  }
}
