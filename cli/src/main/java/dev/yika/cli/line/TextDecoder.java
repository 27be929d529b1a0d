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
import org.jspecify.annotations.Nullable;

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
   * @param notes hears of an encoding other than UTF-8
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

  /** What bytes say of their encoding. */
  private static final class Encodings {

    static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    static boolean mayBeMark(byte first) {
      return first == (byte) 0xef || first == (byte) 0xfe || first == (byte) 0xff;
    }

    /** Returns the encoding of a mark, and goes behind the mark. */
    static @Nullable Charset marked(ByteBuffer bytes) {
      if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
        bytes.position(3);
        return UTF_8;
      }
      if (startsWith(bytes, 0xfe, 0xff)) {
        bytes.position(2);
        return UTF_16BE;
      }
      if (startsWith(bytes, 0xff, 0xfe)) {
        bytes.position(2);
        return UTF_16LE;
      }
      return null;
    }

    private static boolean startsWith(ByteBuffer bytes, int... mark) {
      for (int i = 0; i < mark.length; i++) {
        if (i >= bytes.limit() || (bytes.get(i) & 0xff) != mark[i]) {
          return false;
        }
      }
      return true;
    }

    /** In UTF-16 each digit and separator has a zero; a stray one elsewhere is a damage. */
    static @Nullable Charset zeros(ByteBuffer bytes) {
      int even = 0;
      int odd = 0;
      for (int i = 0; i < bytes.limit(); i++) {
        if (bytes.get(i) == 0) {
          even += 1 - i % 2;
          odd += i % 2;
        }
      }
      int most = Math.max(even, odd);
      boolean isUtf16 = most * 4 >= bytes.limit() && most > 8 * Math.min(even, odd);
      return isUtf16 ? (even > odd ? UTF_16BE : UTF_16LE) : null;
    }

    static void requireText(ByteBuffer bytes) throws NoTextException {
      if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
        throw new NoTextException(
            new Wording(
                "is an Excel workbook or an archive; save the sheet as CSV first",
                "是 Excel 工作簿或压缩文件；请先将工作表另存为 CSV"));
      }
    }

    static boolean hasOther(ByteBuffer bytes, int from) {
      for (int i = from; i < bytes.limit(); i++) {
        if (bytes.get(i) < 0) {
          return true;
        }
      }
      return false;
    }

    /** Counts the lines that only one of the encodings can read; UTF-8 goes first. */
    static boolean isGb18030(ByteBuffer bytes) {
      int utf8 = 0;
      int gb18030 = 0;
      int start = bytes.position();
      for (int i = start; i < bytes.limit(); i++) {
        if (bytes.get(i) == '\n' || i == bytes.limit() - 1) {
          ByteBuffer line = bytes.duplicate().position(start).limit(i + 1);
          boolean isLast = i == bytes.limit() - 1;
          start = i + 1;
          if (!hasOther(line, line.position())) {
            continue;
          }
          if (isReadable(line.duplicate(), UTF_8, isLast)) {
            utf8++;
          } else if (isReadable(line, GB18030, isLast)) {
            gb18030++;
          }
        }
      }
      return gb18030 > utf8;
    }

    /** A character at the end of what is at hand may go on. */
    private static boolean isReadable(ByteBuffer line, Charset charset, boolean mayGoOn) {
      CharsetDecoder strict = charset.newDecoder();
      CharBuffer into = CharBuffer.allocate(line.remaining() + 1);
      return !strict.decode(line, into, !mayGoOn).isError();
    }
  }
}
