package dev.yika.spring;

import dev.yika.core.result.BadTableException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables in use, read from the files of {@link YikaProperties} (当前使用的表). With a bad file the
 * application does not start; when files are read again, a bad one leaves all tables as they were,
 * and health is DOWN with file, line and reason until it is mended.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class YikaTables implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(YikaTables.class);

  private final YikaProperties files;
  private final @Nullable ScheduledExecutorService clock;
  private volatile Tables current;
  private volatile @Nullable String problem;

  /**
   * Reads the tables.
   *
   * @param files where they are
   * @throws BadTableException if a row is refused
   * @throws UncheckedIOException if a file cannot be read
   */
  public YikaTables(YikaProperties files) {
    this.files = Objects.requireNonNull(files, "files");
    this.current = Tables.read(files);
    LogScrubbingListener.use(current.scrubber());
    this.clock = clock(files.reload().every());
  }

  private @Nullable ScheduledExecutorService clock(@Nullable Duration every) {
    if (every == null) {
      return null;
    }
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "yika-reload");
              thread.setDaemon(true);
              return thread;
            });
    long millis = every.toMillis();
    ScheduledFuture<?> unused =
        executor.scheduleWithFixedDelay(this::reload, millis, millis, TimeUnit.MILLISECONDS);
    return executor;
  }

  /**
   * Returns the tables in use.
   *
   * @return a snapshot that does not change
   */
  public Tables current() {
    return current;
  }

  /**
   * Returns why the files were refused when they were read last.
   *
   * @return file, line and reason; empty if the tables in use are those of the files
   */
  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /**
   * Reads the files again; all tables change together or none.
   *
   * @return whether they were read
   */
  public synchronized boolean reload() {
    try {
      Tables read = Tables.read(files);
      current = read;
      problem = null;
      LogScrubbingListener.use(read.scrubber());
      return true;
    } catch (BadTableException | UncheckedIOException e) {
      problem = e.getMessage();
      LOG.error("The old tables stay in use: {}", problem);
      return false;
    }
  }

  /** Stops reading the files. */
  @Override
  public void close() {
    if (clock != null) {
      clock.shutdownNow();
    }
  }

  /** Returns the problem of the files, if the last reading found one. */
  @Override
  public String toString() {
    return "YikaTables[" + (problem == null ? "as read" : problem) + "]";
  }
}
