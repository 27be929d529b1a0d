package dev.yika.cli.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The lines of a stream of UTF-8, in constant memory even if the stream is one endless line: of a
 * longer line only the beginning is kept, and its length.
 *
 * <p>A line ends with LF, CR or CR LF. Blank lines are counted and left out. A byte-order mark at
 * the start is left out; bytes that are no UTF-8 become U+FFFD.
 */
final class StreamLines implements Lines {

  private static final int CHUNK = 8192;
  private static final int END = -1;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Reader reader;
  private final int maxLength;
  private final Runnable beforeRead;
  private final char[] chunk = new char[CHUNK];
  private final StringBuilder text = new StringBuilder();
  private int position;
  private int limit;
  private long number;
  private boolean afterReturn;

  /**
   * Reads a stream.
   *
   * @param stream the stream; closed with this object
   * @param maxLength how much of a line is kept, in UTF-16 units
   * @param beforeRead what to do before each read, which may have to wait for more input
   */
  StreamLines(InputStream stream, int maxLength, Runnable beforeRead) {
    this.reader =
        new InputStreamReader(
            stream,
            UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    this.maxLength = maxLength;
    this.beforeRead = beforeRead;
  }

  @Override
  public Optional<Line> next() throws IOException {
    Optional<Line> line = nextLine();
    while (line.isPresent() && line.get().isBlank()) {
      line = nextLine();
    }
    return line;
  }

  private Optional<Line> nextLine() throws IOException {
    text.setLength(0);
    long length = 0;
    int c = read();
    if (number == 0 && c == BYTE_ORDER_MARK) {
      c = read();
    }
    if (c == '\n' && afterReturn) {
      c = read();
    }
    if (c == END) {
      return Optional.empty();
    }
    for (; c != END && c != '\n' && c != '\r'; c = read()) {
      length++;
      if (text.length() < maxLength) {
        text.append((char) c);
      }
    }
    afterReturn = c == '\r';
    return Optional.of(new Line(++number, text.toString(), length));
  }

  private int read() throws IOException {
    if (position == limit) {
      beforeRead.run();
      limit = reader.read(chunk);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return END;
      }
    }
    return chunk[position++];
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
