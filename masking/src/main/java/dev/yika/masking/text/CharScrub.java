package dev.yika.masking.text;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;

/** Scrubs a stream of characters piece by piece: what is not settled yet waits for more. */
final class CharScrub {

  private static final int SIZE = 1 << 16;

  private CharScrub() {}

  static void run(Desk desk, Stars stars, Reader in, Writer out) throws IOException {
    char[] buffer = new char[SIZE];
    try {
      int settled = 0;
      int filled = 0;
      boolean more = true;
      while (more) {
        int read = in.read(buffer, filled, SIZE - filled);
        more = read >= 0;
        filled += Math.max(read, 0);
        CharSource source = desk.chars();
        source.read(buffer, 0, filled);
        int limit = Math.max(settled, sure(buffer, filled));
        int sure = more ? source.borderUpTo(settled, limit) : filled;
        int next = desk.scrub(source, settled, sure, stars);
        out.write(buffer, settled, next - settled);
        if (!in.ready()) {
          out.flush(); // somebody may be waiting for the line
        }
        int kept = Math.max(0, next - Detector.LOOK_BACK);
        System.arraycopy(buffer, kept, buffer, 0, filled - kept);
        settled = next - kept;
        filled -= kept;
      }
      out.flush();
    } finally {
      Arrays.fill(buffer, '\0');
    }
  }

  /** Returns where decisions end that later text cannot change: none looks beyond its line. */
  private static int sure(char[] buffer, int filled) {
    int far = Math.max(0, filled - Detector.LOOK_AHEAD);
    int sure = filled;
    while (sure > far && buffer[sure - 1] != '\n') {
      sure--;
    }
    return sure;
  }
}
