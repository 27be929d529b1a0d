package dev.yika.masking.text;

import dev.yika.masking.text.encoding.ScanText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** A stream of bytes in pieces. */
final class BytePieces implements Pieces {

  private final InputStream in;
  private final OutputStream out;
  private final boolean isGb18030;
  private final byte[] buffer = new byte[SIZE];
  private final WideText wide = new WideText();

  BytePieces(InputStream in, OutputStream out, boolean isGb18030) {
    this.in = in;
    this.out = out;
    this.isGb18030 = isGb18030;
  }

  @Override
  public int read(int at) throws IOException {
    int read = in.read(buffer, at, SIZE - at);
    wide.require(buffer, at, at + Math.max(read, 0), read < 0);
    return read;
  }

  @Override
  public void write(int from, int to) throws IOException {
    out.write(buffer, from, to - from);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** A named pipe cannot report how much is available. */
  @Override
  public boolean isDry() {
    try {
      return in.available() == 0;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void keep(int from, int to) {
    System.arraycopy(buffer, from, buffer, 0, to - from);
  }

  @Override
  public boolean isLineStart(int at) {
    return !wide.isInDoubt() && LineStart.isAt(i -> buffer[i], at);
  }

  @Override
  public ScanText text(ScanBuffers buffers, int end) {
    return buffers.bytes(buffer, 0, end, isGb18030);
  }

  @Override
  public void wipe() {
    Arrays.fill(buffer, (byte) 0);
  }
}
