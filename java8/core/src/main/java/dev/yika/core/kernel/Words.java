package dev.yika.core.kernel;

/**
 * Eight bytes at a time, in the plain form of Java 8. From Java 9 on the ordinary class takes its
 * place, from {@code META-INF/versions/9}.
 */
public final class Words {

  private Words() {}

  /**
   * Reads eight bytes.
   *
   * @param bytes the array
   * @param at index of the first of them, which becomes the lowest eight bits
   * @return the word
   * @throws IndexOutOfBoundsException if the array ends before
   */
  public static long get(byte[] bytes, int at) {
    return (bytes[at + 7] & 0xffL) << 56
        | (bytes[at + 6] & 0xffL) << 48
        | (bytes[at + 5] & 0xffL) << 40
        | (bytes[at + 4] & 0xffL) << 32
        | (bytes[at + 3] & 0xffL) << 24
        | (bytes[at + 2] & 0xffL) << 16
        | (bytes[at + 1] & 0xffL) << 8
        | bytes[at] & 0xffL;
  }

  /**
   * Writes eight bytes.
   *
   * @param bytes the array
   * @param at index of the first of them
   * @param word the word
   * @throws IndexOutOfBoundsException if the array ends before
   */
  public static void set(byte[] bytes, int at, long word) {
    bytes[at + 7] = (byte) (word >>> 56);
    bytes[at + 6] = (byte) (word >>> 48);
    bytes[at + 5] = (byte) (word >>> 40);
    bytes[at + 4] = (byte) (word >>> 32);
    bytes[at + 3] = (byte) (word >>> 24);
    bytes[at + 2] = (byte) (word >>> 16);
    bytes[at + 1] = (byte) (word >>> 8);
    bytes[at] = (byte) word;
  }
}
