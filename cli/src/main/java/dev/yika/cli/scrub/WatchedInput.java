package dev.yika.cli.scrub;

import dev.yika.masking.text.EncodingWatch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;

/** An input that is counted and whose encoding is looked at, on its way to the scrubber. */
final class WatchedInput extends FilterInputStream {

  private final EncodingWatch encoding;
  private long count;

  WatchedInput(InputStream in) {
    this(new EncodingWatch(in));
  }

  private WatchedInput(EncodingWatch encoding) {
    super(encoding);
    this.encoding = encoding;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      int read = super.read(into, offset, length);
      count += Math.max(read, 0);
      return read;
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      throw new ReadException(e);
    }
  }

  /** Returns what is known of the encoding so far. */
  EncodingWatch encoding() {
    return encoding;
  }

  /** Returns how many bytes were read. */
  long count() {
    return count;
  }

  /** Thrown when the input fails, to distinguish it from a failed output. */
  static final class ReadException extends IOException {

    private static final long serialVersionUID = 1L;

    ReadException(IOException cause) {
      super(cause);
    }
  }
}
