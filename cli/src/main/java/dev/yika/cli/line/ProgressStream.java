package dev.yika.cli.line;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A stream that shows how far it has been read, once reading takes longer than a moment. */
public final class ProgressStream extends FilterInputStream {

  /** The size of a stream of which nobody knows it. */
  public static final long UNKNOWN_SIZE = -1;

  private static final int WIDTH = 79;
  private static final int MEGABYTE = 1_000_000;

  private final PrintStream terminal;
  private final long size;
  private final long patience;
  private final long start = System.nanoTime();
  private long count;
  private @Nullable ProgressBar bar;

  /**
   * Watches a stream.
   *
   * @param stream the stream; closed with this one
   * @param size its size in bytes, or {@link #UNKNOWN_SIZE}
   * @param terminal where the bar appears
   * @param patience how long reading may take without a bar
   */
  public ProgressStream(InputStream stream, long size, PrintStream terminal, Duration patience) {
    super(stream);
    this.size = size;
    this.terminal = terminal;
    this.patience = patience.toNanos();
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    advance(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    advance(Math.max(read, 0));
    return read;
  }

  private void advance(int bytes) {
    count += bytes;
    if (bar == null && System.nanoTime() - start >= patience) {
      bar = startBar();
    }
    if (bar != null) {
      bar.stepTo(count);
    }
  }

  private ProgressBar startBar() {
    return new ProgressBarBuilder()
        .setTaskName("yika")
        .setInitialMax(size)
        .setUnit(" MB", MEGABYTE)
        .setStyle(ProgressBarStyle.ASCII)
        .clearDisplayOnFinish()
        // a width of its own keeps the library from opening the terminal
        .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
        .build();
  }

  @Override
  public void close() throws IOException {
    if (bar != null) {
      bar.close();
    }
    super.close();
  }
}
