package dev.yika.benchmarks.limit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Stars over the eight middle digits of sixteen, whatever they are. */
public final class MaskLimit {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long STARS = 0x2a2a2a2a2a2a2a2aL;
  private static final int SHOWN = 4;

  private MaskLimit() {}

  /**
   * Writes one word.
   *
   * @param bytes ASCII
   * @param at index of the first of 16 bytes
   */
  public static void mask(byte[] bytes, int at) {
    WORDS.set(bytes, at + SHOWN, STARS);
  }
}
