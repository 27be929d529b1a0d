package dev.yika.masking.text;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.ScanText;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;

/** A stream of UTF-16 units in pieces. */
final class CharPieces implements Pieces {

  private final Reader in;
  private final Writer out;
  private final char[] buffer = new char[SIZE];

  CharPieces(Reader in, Writer out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public int read(int at) throws IOException {
    return in.read(buffer, at, SIZE - at);
  }

  @Override
  public void write(int from, int to) throws IOException {
    out.write(buffer, from, to - from);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public boolean isDry() throws IOException {
    return !in.ready();
  }

  @Override
  public void keep(int from, int to) {
    System.arraycopy(buffer, from, buffer, 0, to - from);
  }

  @Override
  public boolean isLineStart(int at) {
    return LineStart.isAt(i -> buffer[i], at);
  }

  @Override
  public ScanText text(ScanBuffers buffers, int end) {
    CharText text = buffers.chars();
    text.read(buffer, 0, end);
    return text;
  }

  @Override
  public void wipe() {
    Arrays.fill(buffer, '\0');
  }
}
