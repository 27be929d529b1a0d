package dev.yika.masking.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A stream of bytes that notes, on its way to a {@link Scrubber}, what is known of its encoding
 * (编码检查). In a text of another encoding than the finder's, numbers may be missed, as they may be
 * behind a place at which the encoding changes.
 *
 * <pre>{@code
 * EncodingWatch watched = new EncodingWatch(in);
 * scrubber.scrub(watched, out);
 * watched.change(); // the line in which a second encoding begins
 * }</pre>
 *
 * <p>Reading through it takes some time for each byte. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class EncodingWatch extends FilterInputStream {

  private final Utf8Check form = new Utf8Check();
  private final LineForms lines = new LineForms();
  private final WideText wide = new WideText();

  /**
   * Creates a stream.
   *
   * @param in the bytes; closed with this stream
   */
  public EncodingWatch(InputStream in) {
    super(Objects.requireNonNull(in, "in"));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? read : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    int end = offset + Math.max(read, 0);
    form.accept(into, offset, end);
    lines.accept(into, offset, end);
    wide.accept(into, offset, end);
    return read;
  }

  /** Reads what it skips, too. */
  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 12)).length;
  }

  /** Returns false: a stream that goes back would count what it reads again. */
  @Override
  public boolean markSupported() {
    return false;
  }

  /**
   * Returns where the encoding changes, between UTF-8 and another one.
   *
   * @return the line in which a second encoding begins, 1-based; empty if there is only one so far
   */
  public OptionalLong change() {
    long line = lines.change();
    return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
  }

  /**
   * Returns whether what was read is well-formed UTF-8.
   *
   * @return true for ASCII and for no bytes, too; false if the last character is cut off
   */
  public boolean isUtf8() {
    return form.isWellFormed();
  }

  /**
   * Returns whether what was read is well-formed UTF-8 and not so by chance: it has at least four
   * characters beyond ASCII.
   *
   * @return false for ASCII
   */
  public boolean isCertainlyUtf8() {
    return form.isSurely();
  }

  /**
   * Returns whether what was read is, by its zero bytes, UTF-16 or UTF-32.
   *
   * @return false for a few zeros, or a hole of them
   */
  public boolean isWide() {
    return wide.isWide();
  }
}
