package dev.yika.masking.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Scrubs a stream of bytes piece by piece: what is not settled yet waits for more. */
final class ByteScrub {

  private static final int SIZE = 1 << 16;

  private ByteScrub() {}

  static void run(Desk desk, boolean isGb18030, Stars stars, InputStream in, OutputStream out)
      throws IOException {
    byte[] buffer = new byte[SIZE];
    try {
      int settled = 0;
      int filled = 0;
      boolean more = true;
      while (more) {
        int read = in.read(buffer, filled, SIZE - filled);
        more = read >= 0;
        filled += Math.max(read, 0);
        Source source = desk.bytes(buffer, 0, filled, isGb18030);
        int limit = Math.max(settled, sure(buffer, filled));
        int sure = more ? source.borderUpTo(settled, limit) : filled;
        int next = desk.scrub(source, settled, sure, stars);
        out.write(buffer, settled, next - settled);
        if (isDry(in)) {
          out.flush(); // somebody may be waiting for the line
        }
        int kept = source.symbolStart(0, Math.max(0, next - Detector.LOOK_BACK));
        System.arraycopy(buffer, kept, buffer, 0, filled - kept);
        settled = next - kept;
        filled -= kept;
      }
      out.flush();
    } finally {
      Arrays.fill(buffer, (byte) 0);
    }
  }

  /** Tells whether the next bytes may take a while; a named pipe cannot tell. */
  private static boolean isDry(InputStream in) {
    try {
      return in.available() == 0;
    } catch (IOException e) {
      return true;
    }
  }

  /** Returns where decisions end that later text cannot change: none looks beyond its line. */
  private static int sure(byte[] buffer, int filled) {
    int far = Math.max(0, filled - Detector.LOOK_AHEAD);
    int sure = filled;
    while (sure > far && buffer[sure - 1] != '\n') {
      sure--;
    }
    return sure;
  }
}
