package dev.yika.core.number;

import java.security.SecureRandom;

/**
 * SipHash-2-4 of an ASCII text with a random key of this process: a hash code and a part of a
 * number do not reveal which of the remaining numbers it is. (J.-P. Aumasson and D. J. Bernstein,
 * SipHash: a fast short-input PRF, 2012.)
 */
final class TextHash {

  private static final int MORE_ROUNDS = 4;
  private static final int ROUNDS = 2;

  /** Created with the first hash code, and never while a program is built. */
  private static final class Key {

    static final long FIRST;
    static final long SECOND;

    static {
      SecureRandom random = new SecureRandom();
      FIRST = random.nextLong();
      SECOND = random.nextLong();
    }
  }

  private TextHash() {}

  static int of(String ascii) {
    return Long.hashCode(sipHash24(Key.FIRST, Key.SECOND, ascii));
  }

  static long sipHash24(long key0, long key1, String ascii) {
    long v0 = key0 ^ 0x736f6d6570736575L;
    long v1 = key1 ^ 0x646f72616e646f6dL;
    long v2 = key0 ^ 0x6c7967656e657261L;
    long v3 = key1 ^ 0x7465646279746573L;
    int words = ascii.length() / Long.BYTES + 1;
    for (int i = 0; i <= words; i++) {
      boolean isLast = i == words;
      long word = isLast ? 0 : word(ascii, i * Long.BYTES);
      v2 ^= isLast ? 0xff : 0;
      v3 ^= word;
      for (int round = 0; round < (isLast ? MORE_ROUNDS : ROUNDS); round++) {
        v0 += v1;
        v2 += v3;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v1;
        v0 += v3;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 = Long.rotateLeft(v2, 32);
      }
      v0 ^= word;
    }
    return v0 ^ v1 ^ v2 ^ v3;
  }

  /** Returns eight characters, or the last ones and, highest, how many there are in all. */
  private static long word(String ascii, int at) {
    int end = Math.min(at + Long.BYTES, ascii.length());
    long word = end < at + Long.BYTES ? (long) ascii.length() << 56 : 0;
    for (int i = at; i < end; i++) {
      word |= (long) ascii.charAt(i) << ((i - at) * Byte.SIZE);
    }
    return word;
  }
}
