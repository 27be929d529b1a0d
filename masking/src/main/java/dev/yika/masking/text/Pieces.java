package dev.yika.masking.text;

import dev.yika.masking.text.encoding.ScanText;
import java.io.IOException;

/** A stream in pieces: a buffer that is filled from one side and written to the other. */
interface Pieces {

  /** The size of the buffer, in bytes or units. */
  int SIZE = 1 << 16;

  /** Fills the buffer from an index on; returns how much was read, a negative number at the end. */
  int read(int at) throws IOException;

  /** Writes a part of the buffer. */
  void write(int from, int to) throws IOException;

  /** Flushes the output. */
  void flush() throws IOException;

  /** Returns whether reading the next piece may block. */
  boolean isDry() throws IOException;

  /** Moves a part of the buffer to its start. */
  void keep(int from, int to);

  /** Returns whether a line begins at an index, and nothing before it looks further. */
  boolean isLineStart(int at);

  /** Returns the buffer as a text up to an index. */
  ScanText text(ScanBuffers buffers, int end);

  /** Wipes the buffer. */
  void wipe();
}
