package dev.yika.attack.masking;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;

/** Streams that give a few bytes or characters at a time, as the seed says. */
final class Pieces {

  private Pieces() {}

  static InputStream of(byte[] bytes, int seed) {
    return new InputStream() {
      private final Sizes sizes = new Sizes(seed);
      private int next;

      @Override
      public int read() {
        return next < bytes.length ? bytes[next++] & 0xff : -1;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        int count = Math.min(Math.min(sizes.next(), length), bytes.length - next);
        System.arraycopy(bytes, next, into, offset, count);
        next += count;
        return count == 0 && length > 0 ? -1 : count;
      }
    };
  }

  static Reader of(String text, int seed) {
    return new FilterReader(new StringReader(text)) {
      private final Sizes sizes = new Sizes(seed);

      @Override
      public int read(char[] into, int offset, int length) throws IOException {
        return super.read(into, offset, Math.min(sizes.next(), length));
      }
    };
  }

  /** Lengths from 1 to 40, the small ones often. */
  private static final class Sizes {
    private int state;

    Sizes(int seed) {
      this.state = seed;
    }

    int next() {
      state = state * 1_103_515_245 + 12_345;
      int bits = state >>> 16;
      return (bits & 0x300) == 0 ? 1 + bits % 40 : 1 + bits % 5;
    }
  }
}
