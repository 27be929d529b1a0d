package dev.yika.cli.line;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.result.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Reads text whose encoding is recognized by its bytes: a mark at the beginning, the zeros of
 * UTF-16, and at the first byte beyond ASCII whether the lines at hand are UTF-8 or GB18030. Bytes
 * that are no text become U+FFFD. It never waits for more than the first bytes of a read.
 */
public final class TextDecoder extends Reader {

  private static final int CHUNK = 16 * 1024;
  private static final Wording READ_AS = new Wording("read as %s", "按 %s 读取");

  private final InputStream stream;
  private final Notes notes;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
  private CharsetDecoder decoder = decoder(UTF_8);
  private boolean begun;
  private boolean decided;
  private boolean ended;
  private boolean isFlushed;

  /**
   * Reads a stream.
   *
   * @param stream the stream; closed with this reader
   * @param notes receives an encoding other than UTF-8
   */
  public TextDecoder(InputStream stream, Notes notes) {
    this.stream = stream;
    this.notes = notes;
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(into, offset, length);
    while (true) {
      if (isFlushed) {
        return -1;
      }
      boolean isEmptied = decoder.decode(bytes, out, ended).isUnderflow();
      isFlushed = ended && isEmptied && decoder.flush(out).isUnderflow();
      if (out.position() > offset || length == 0) {
        return out.position() - offset;
      }
      if (!isFlushed) {
        fill();
      }
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int before = bytes.position();
    readOnce();
    while (!begun && !ended && bytes.position() < 4 && Encodings.mayBeMark(bytes.get(0))) {
      readOnce();
    }
    bytes.flip();
    if (!begun) {
      begun = true;
      begin();
    }
    if (!decided && Encodings.hasOther(bytes, Math.max(before, bytes.position()))) {
      decide(Encodings.isGb18030(bytes) ? Encodings.GB18030 : UTF_8);
    }
  }

  private void readOnce() throws IOException {
    int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
  }

  private void begin() throws IOException {
    Encodings.requireText(bytes);
    Charset marked = Encodings.marked(bytes);
    if (marked == null) {
      marked = Encodings.zeros(bytes);
    }
    if (marked != null) {
      decide(marked);
    }
  }

  private void decide(Charset charset) {
    decided = true;
    decoder = decoder(charset);
    if (!charset.equals(UTF_8)) {
      notes.note(
          READ_AS, charset.equals(UTF_16LE) || charset.equals(UTF_16BE) ? "UTF-16" : charset);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
