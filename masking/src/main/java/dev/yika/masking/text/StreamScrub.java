package dev.yika.masking.text;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Detector;
import java.io.IOException;

/** Scrubs a stream piece by piece; undecided text waits for the next piece. */
final class StreamScrub {

  private StreamScrub() {}

  static void run(Pieces pieces, ScanBuffers buffers, MaskWriter writer) throws IOException {
    try {
      buffers.begin(0);
      int settled = 0;
      int filled = 0;
      boolean more = true;
      while (more) {
        int read = pieces.read(filled);
        more = read >= 0;
        filled += Math.max(read, 0);
        ScanText text = pieces.text(buffers, filled);
        int limit = Math.max(settled, sure(pieces, filled));
        int sure = more ? text.borderUpTo(settled, limit) : filled;
        int next = buffers.scrub(text, settled, sure, writer);
        pieces.write(settled, next);
        if (pieces.isDry()) {
          pieces.flush(); // a reader may be waiting for the line
        }
        settled = next;
        if (filled > Pieces.SIZE / 2) {
          int kept = text.symbolStart(0, Math.max(0, next - Detector.LOOK_BACK));
          pieces.keep(kept, filled);
          buffers.shift(kept);
          settled -= kept;
          filled -= kept;
        }
      }
      pieces.flush();
    } finally {
      pieces.wipe();
    }
  }

  /** Returns where decisions end that later text cannot change: none looks beyond its line. */
  private static int sure(Pieces pieces, int filled) {
    int far = Math.max(0, filled - Detector.LOOK_AHEAD);
    int sure = filled;
    while (sure > far && !pieces.isLineStart(sure)) {
      sure--;
    }
    return sure;
  }
}
