package dev.yika.masking.view;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * One view of one window, laid out for masking eight characters at a time. It knows plain ASCII
 * texts of one length from eight on, which nearly all are, and leaves the others to the caller.
 */
final class Stencil {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long STARS = 0x2a2a2a2a2a2a2a2aL;
  private static final long HIGH_HALVES = 0xf0f0f0f0f0f0f0f0L;
  private static final long SIXES = 0x0606060606060606L;
  private static final long THREES = 0x3333333333333333L;

  private final int length;

  /** Where each word starts; the last may overlap the one before. */
  private final int[] starts;

  /** For each word, 0xff in each byte that is shown. */
  private final long[] shown;

  private final long[] stars;

  Stencil(int length, long positions) {
    this.length = length;
    int words = length < Long.BYTES ? 0 : (length + Long.BYTES - 1) / Long.BYTES;
    this.starts = new int[words];
    this.shown = new long[words];
    this.stars = new long[words];
    for (int i = 0; i < words; i++) {
      starts[i] = Math.min(i * Long.BYTES, length - Long.BYTES);
      shown[i] = spread(positions >>> starts[i]);
      stars[i] = STARS & ~shown[i];
    }
  }

  private static long spread(long bits) {
    long bytes = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bytes |= ((bits >>> i & 1) * 0xffL) << (i * Byte.SIZE);
    }
    return bytes;
  }

  /** Returns the masked text, or null if it is not plain ASCII letters, digits and stars. */
  @Nullable String mask(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1); // a unit that does not fit becomes '?'
    if (starts.length == 0 || bytes.length != length || !isPlain(bytes)) {
      return null;
    }
    for (int i = 0; i < starts.length; i++) {
      long word = (long) WORDS.get(bytes, starts[i]);
      WORDS.set(bytes, starts[i], (word & shown[i]) | stars[i]);
    }
    return new String(bytes, ISO_8859_1);
  }

  private boolean isPlain(byte[] bytes) {
    for (int start : starts) {
      if (!isDigits((long) WORDS.get(bytes, start)) && !isPlain(bytes, start)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether all eight bytes are '0' to '9': 3x, and still 3x when six is added. */
  private static boolean isDigits(long word) {
    return ((word & HIGH_HALVES) | ((word + SIXES) & HIGH_HALVES) >>> 4) == THREES;
  }

  private static boolean isPlain(byte[] bytes, int start) {
    for (int i = start; i < start + Long.BYTES; i++) {
      if (!PlainText.isAscii((char) (bytes[i] & 0xff))) {
        return false;
      }
    }
    return true;
  }
}
