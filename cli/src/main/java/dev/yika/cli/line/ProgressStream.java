package dev.yika.cli.line;

import dev.yika.core.result.Wording;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * A stream that shows on one line how far it has been read, once reading takes longer than a
 * moment: lines, share, time elapsed and time left.
 */
public final class ProgressStream extends FilterInputStream {

  /** The size of a stream that is not known. */
  public static final long UNKNOWN_SIZE = -1;

  private static final Wording LINES = new Wording("yika: %,d rows", "yika：%,d 行");
  private static final Wording SHARE = new Wording(", %d %%", "，%d %%");
  private static final Wording ELAPSED = new Wording(", elapsed %s", "，已用 %s");
  private static final Wording LEFT = new Wording(", left %s", "，剩余 %s");

  private final PrintStream terminal;
  private final int width;
  private final Locale locale;
  private final long size;
  private final long patience;
  private final long start = System.nanoTime();
  private volatile long rows;
  private long count;
  private @Nullable ProgressBar bar;

  /**
   * Watches a stream.
   *
   * @param stream the stream; closed with this one
   * @param size its size in bytes, or {@link #UNKNOWN_SIZE}
   * @param terminal where the line appears
   * @param patience how long reading may take without it
   * @param width the columns of the terminal
   * @param locale its language
   */
  public ProgressStream(
      InputStream stream,
      long size,
      PrintStream terminal,
      Duration patience,
      int width,
      Locale locale) {
    super(stream);
    this.size = size;
    this.terminal = terminal;
    this.patience = patience.toNanos();
    this.width = width;
    this.locale = locale;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    advance(read < 0 ? 0 : 1, read == '\n' ? 1 : 0);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    int ends = 0;
    for (int i = offset; i < offset + read; i++) {
      ends += bytes[i] == '\n' ? 1 : 0;
    }
    advance(Math.max(read, 0), ends);
    return read;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // written by one thread, shown by another
  private void advance(int bytes, int ends) {
    count += bytes;
    rows += ends;
    if (bar == null && System.nanoTime() - start >= patience) {
      bar = startBar();
    }
    if (bar != null) {
      bar.stepTo(count);
    }
  }

  private ProgressBar startBar() {
    return new ProgressBarBuilder()
        .setInitialMax(size)
        .startsFrom(count, Duration.ofNanos(System.nanoTime() - start))
        .setRenderer((state, most) -> line(state, most))
        .clearDisplayOnFinish()
        // a width of its own keeps the library from opening the terminal
        .setConsumer(new ConsoleProgressBarConsumer(terminal, width - 1))
        .build();
  }

  /** Returns as many of the parts as go into a line. */
  private String line(ProgressState state, int most) {
    Duration elapsed = state.getTotalElapsed();
    List<String> parts = new ArrayList<>();
    parts.add(LINES.in(locale, rows));
    if (size > 0) {
      parts.add(SHARE.in(locale, 100 * state.getCurrent() / size));
    }
    parts.add(ELAPSED.in(locale, clock(elapsed)));
    if (size > 0 && state.getCurrent() > 0) {
      double each = (double) elapsed.toMillis() / state.getCurrent();
      long left = (long) (each * (size - state.getCurrent()));
      parts.add(LEFT.in(locale, clock(Duration.ofMillis(left))));
    }
    String line = "";
    for (String part : parts) {
      line = columns(line + part) <= most ? line + part : line;
    }
    return line;
  }

  /** Chinese characters take two columns each. */
  private static long columns(String text) {
    return text.length() + text.chars().filter(c -> c >= '\u2e80').count();
  }

  private static String clock(Duration time) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  @Override
  public void close() throws IOException {
    if (bar != null) {
      bar.close();
    }
    super.close();
  }
}
