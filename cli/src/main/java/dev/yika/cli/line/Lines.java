package dev.yika.cli.line;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/** The lines of an input, one after the other. Not thread-safe. */
public interface Lines extends AutoCloseable {

  /**
   * Reads the next line.
   *
   * @return the line; empty at the end
   * @throws IOException if the input cannot be read
   */
  Optional<Line> next() throws IOException;

  /**
   * Answers every line, also those behind one that was answered with no.
   *
   * @param answer what to do with a line, and whether it was well
   * @return true if each line was well
   * @throws IOException if the input cannot be read
   */
  default boolean all(Predicate<Line> answer) throws IOException {
    boolean all = true;
    for (Optional<Line> line = next(); line.isPresent(); line = next()) {
      all &= answer.test(line.get());
    }
    return all;
  }

  @Override
  void close() throws IOException;
}
