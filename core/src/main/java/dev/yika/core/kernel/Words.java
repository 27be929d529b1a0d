package dev.yika.core.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads eight bytes at a time; the only class that uses an API of a Java after 8.
 *
 * <p>A word holds the byte with the smallest index in its lowest eight bits.
 *
 * @since 0.1.0
 */
public final class Words {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Words() {}

  /**
   * Reads eight bytes.
   *
   * @param bytes the array
   * @param at index of the first of them
   * @return the word
   * @throws IndexOutOfBoundsException if the array ends before
   */
  public static long get(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
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
    LONGS.set(bytes, at, word);
  }
}
