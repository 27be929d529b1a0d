package dev.yika.cli.row;

import java.io.Writer;

/** Passes text on in whole lines. */
public final class LineWriter extends Writer {

  private final WholeLines out;
  private final StringBuilder line = new StringBuilder();

  /** Writes to lines that go on beyond this writer. */
  public LineWriter(WholeLines out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (text[i] == '\n') {
        endLine();
      } else {
        line.append(text[i]);
      }
    }
  }

  private void endLine() {
    out.line(line);
    line.setLength(0);
  }

  /** Lines leave when they are whole. */
  @Override
  public void flush() {}

  @Override
  public void close() {
    if (line.length() > 0) {
      endLine();
    }
    out.flush();
  }
}
