package dev.yika.cli.scrub;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;

/** An input that is counted and whose encoding is looked at, on its way to the scrubber. */
final class WatchedInput extends FilterInputStream {

  private final Utf8Check form = new Utf8Check();
  private final LineForms lines = new LineForms();
  private final WideText wide = new WideText();
  private long count;

  WatchedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      int read = super.read(into, offset, length);
      count += Math.max(read, 0);
      int end = offset + Math.max(read, 0);
      form.accept(into, offset, end);
      lines.accept(into, offset, end);
      wide.accept(into, offset, end);
      return read;
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      throw new ReadException(e);
    }
  }

  /** Returns what is known of the encoding so far. */
  Utf8Check form() {
    return form;
  }

  /** Returns where the encoding changes, 0 if it does not. */
  long change() {
    return lines.change();
  }

  /** Returns whether the text so far has two or four bytes a character. */
  boolean isWide() {
    return wide.isWide();
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
