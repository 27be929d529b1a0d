package dev.yika.masking.view;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.yika.core.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One view of one window, laid out for masking eight characters at a time. It masks plain ASCII
 * texts of one length of eight or more, which nearly all are, and leaves the others to the caller.
 */
final class Stencil {

  private static final long STARS = 0x2a2a2a2a2a2a2a2aL;
  private static final long HIGH_HALVES = 0xf0f0f0f0f0f0f0f0L;
  private static final long SIXES = 0x0606060606060606L;
  private static final long ZEROS = 0x3030303030303030L;

  private final int length;

  /** The start of the last word, which may overlap the one before. */
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
    if (text.length() != length) {
      return null;
    }
    byte[] bytes = text.getBytes(ISO_8859_1); // a unit that does not fit becomes '?'
    // a pair of surrogates becomes one byte
    return bytes.length == length && mask(bytes, 0) ? new String(bytes, ISO_8859_1) : null;
  }

  /**
   * Masks bytes in place, as many as this stencil has.
   *
   * @return false if they are not plain ASCII letters, digits and stars; they are as before then
   */
  boolean mask(byte[] bytes, int from) {
    if (length < Long.BYTES) {
      return false;
    }
    int lastFrom = from + lastStart;
    long first = Words.get(bytes, from);
    long last = Words.get(bytes, lastFrom);
    if (!areDigits(first, last) && !(isPlain(bytes, from) && isPlain(bytes, lastFrom))) {
      return false;
    }
    if (shown.length > 2 && !maskBetween(bytes, from)) {
      return false;
    }
    Words.set(bytes, from, hide(first, firstShown));
    Words.set(bytes, lastFrom, hide(last, lastShown));
    return true;
  }

  private static long hide(long word, long shown) {
    return STARS ^ ((word ^ STARS) & shown);
  }

  /** Masks the words between the first and the last, unless one of them is not plain. */
  private boolean maskBetween(byte[] bytes, int from) {
    int end = from + (shown.length - 1) * Long.BYTES;
    for (int at = from + Long.BYTES; at < end; at += Long.BYTES) {
      long word = Words.get(bytes, at);
      if (!areDigits(word, word) && !isPlain(bytes, at)) {
        return false;
      }
    }
    for (int i = 1; i < shown.length - 1; i++) {
      int at = from + i * Long.BYTES;
      Words.set(bytes, at, hide(Words.get(bytes, at), shown[i]));
    }
    return true;
  }

  /** Returns whether all bytes are '0' to '9': 3x, and still 3x when six is added. */
  private static boolean areDigits(long one, long other) {
    long wrong =
        (one ^ ZEROS) | ((one + SIXES) ^ ZEROS) | (other ^ ZEROS) | ((other + SIXES) ^ ZEROS);
    return (wrong & HIGH_HALVES) == 0;
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
