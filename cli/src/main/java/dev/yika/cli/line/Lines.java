package dev.yika.cli.line;

import java.io.IOException;
import java.util.Optional;

/** The lines of an input, one after the other. Not thread-safe. */
public interface Lines extends AutoCloseable {

  /**
   * Reads the next line.
   *
   * @return the line; empty at the end
   * @throws IOException if the input cannot be read
   */
  Optional<Line> next() throws IOException;

  /** Sets what to do before each read that may have to wait. */
  void beforeRead(Runnable action);

  @Override
  void close() throws IOException;
}
