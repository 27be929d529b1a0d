package dev.yika.masking.text;

import dev.yika.masking.text.encoding.ScanText;
import java.io.IOException;

/** A stream in pieces: a buffer that is filled from one side and written to the other. */
interface Pieces {

  /** How much the buffer holds, in bytes or units. */
  int SIZE = 1 << 16;

  /** Fills the buffer from an index on; returns how much came, a negative number at the end. */
  int read(int at) throws IOException;

  /** Writes a part of the buffer. */
  void write(int from, int to) throws IOException;

  /** Hands on what was written. */
  void flush() throws IOException;

  /** Tells whether the next piece may take a while. */
  boolean isDry() throws IOException;

  /** Moves a part of the buffer to its start. */
  void keep(int from, int to);

  /**
   * Tells the soft wrap of a mail, behind which a number goes on, by what is before a line feed.
   */
  static boolean isWrap(int last, int before) {
    return last == '=' || (last == '\r' && before == '=');
  }

  /** Tells whether a line ends for good right before an index. */
  boolean isLineStart(int at);

  /** Returns the buffer as a text up to an index. */
  ScanText text(ScanBuffers buffers, int end);

  /** Forgets what the buffer holds. */
  void wipe();
}
