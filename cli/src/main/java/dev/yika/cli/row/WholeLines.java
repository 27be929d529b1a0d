package dev.yika.cli.row;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * Text that leaves in whole lines, in UTF-8 by default: a reader of the stream, or what is left of
 * it after an interruption, never sees half a line. This class is thread-safe.
 */
public final class WholeLines {

  private static final int FULL = 32 * 1024;

  private final OutputStream out;
  private final StringBuilder pending = new StringBuilder();
  private Charset charset = UTF_8;
  private boolean closed;

  /**
   * Writes to a stream.
   *
   * @param out the stream, unbuffered; never closed
   */
  public WholeLines(OutputStream out) {
    this.out = out;
  }

  /**
   * Sets the encoding, before the first line.
   *
   * @param other the encoding
   * @param mark whether a byte-order mark goes first
   */
  public synchronized void encode(Charset other, boolean mark) {
    charset = other;
    if (mark) {
      pending.append('\ufeff');
    }
  }

  /**
   * Adds a line; it leaves with the next {@link #flush}, or when enough lines have come together.
   *
   * @param line the line without its end
   * @throws OutputException if it cannot be written
   */
  public synchronized void line(CharSequence line) {
    if (closed) {
      return;
    }
    pending.append(line).append('\n');
    if (pending.length() >= FULL) {
      flush();
    }
  }

  /**
   * Writes every line there is.
   *
   * @throws OutputException if they cannot be written
   */
  public synchronized void flush() {
    if (pending.length() == 0) {
      return;
    }
    byte[] bytes = pending.toString().getBytes(charset);
    pending.setLength(0);
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      closed = true;
      throw new OutputException(e);
    }
  }

  /** Writes every line there is and takes no more, for a process that is about to end. */
  public synchronized void finish() {
    try {
      flush();
    } catch (OutputException e) {
      pending.setLength(0);
    }
    closed = true;
  }
}
