package dev.yika.cli.line;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The lines of a text, in constant memory even if it is one endless line: of a line longer than
 * {@value #LONGEST} only the beginning is kept, and its length.
 *
 * <p>A line ends with LF, CR or CR LF. Blank lines are counted and left out.
 */
public final class StreamLines implements Lines {

  private static final int CHUNK = 8192;
  private static final int END = -1;
  private static final int LONGEST = 8192;

  private final Reader reader;
  private Runnable beforeRead = () -> {};
  private final char[] chunk = new char[CHUNK];
  private final StringBuilder text = new StringBuilder();
  private int position;
  private int limit;
  private long number;
  private boolean afterReturn;

  /**
   * Reads a text.
   *
   * @param reader the text; closed with this object
   */
  public StreamLines(Reader reader) {
    this.reader = reader;
  }

  @Override
  public void beforeRead(Runnable action) {
    beforeRead = action;
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
    if (c == '\n' && afterReturn) {
      c = read();
    }
    if (c == END) {
      return Optional.empty();
    }
    while (c != END && c != '\n' && c != '\r') {
      int from = position - 1;
      while (position < limit && chunk[position] != '\n' && chunk[position] != '\r') {
        position++;
      }
      length += position - from;
      text.append(chunk, from, Math.min(position - from, LONGEST - text.length()));
      c = read();
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
