package dev.yika.masking.view;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.yika.core.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One view of one window, laid out for masking eight characters at a time. It knows plain ASCII
 * texts of one length from eight on, which nearly all are, and leaves the others to the caller.
 */
final class Stencil {

  private static final long STARS = 0x2a2a2a2a2a2a2a2aL;
  private static final long HIGH_HALVES = 0xf0f0f0f0f0f0f0f0L;
  private static final long SIXES = 0x0606060606060606L;
  private static final long THREES = 0x3333333333333333L;

  private final int length;

  /** Where the last word starts; it may overlap the one before. */
  private final int lastStart;

  /** For each word, 0xff in each byte that is shown; the last one is that at lastStart. */
  private final long[] shown;

  private final long firstShown;
  private final long lastShown;

  Stencil(int length, long positions) {
    this.length = length;
    this.lastStart = Math.max(0, length - Long.BYTES);
    this.shown = new long[Math.max(1, (length + Long.BYTES - 1) / Long.BYTES)];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = spread(positions >>> Math.min(i * Long.BYTES, lastStart));
    }
    this.firstShown = shown[0];
    this.lastShown = shown[shown.length - 1];
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
    if (text.length() != length || length < Long.BYTES) {
      return null;
    }
    byte[] bytes = text.getBytes(ISO_8859_1); // a unit that does not fit becomes '?'
    if (bytes.length != length) {
      return null; // a pair of surrogates has become one
    }
    long first = Words.get(bytes, 0);
    long last = Words.get(bytes, lastStart);
    if (!(isDigits(first) || isPlain(bytes, 0))
        || !(isDigits(last) || isPlain(bytes, lastStart))
        || (shown.length > 2 && !maskBetween(bytes))) {
      return null;
    }
    Words.set(bytes, 0, hide(first, firstShown));
    Words.set(bytes, lastStart, hide(last, lastShown));
    return new String(bytes, ISO_8859_1);
  }

  private static long hide(long word, long shown) {
    return (word & shown) | (STARS & ~shown);
  }

  /** Masks the words between the first and the last, or returns false if one is not plain. */
  private boolean maskBetween(byte[] bytes) {
    for (int i = 1; i < shown.length - 1; i++) {
      long word = Words.get(bytes, i * Long.BYTES);
      if (!isDigits(word) && !isPlain(bytes, i * Long.BYTES)) {
        return false;
      }
      Words.set(bytes, i * Long.BYTES, hide(word, shown[i]));
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
