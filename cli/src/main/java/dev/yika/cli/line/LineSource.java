package dev.yika.cli.line;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** An input that is open, and whose lines are still to be read, once. */
@FunctionalInterface
public interface LineSource {

  /**
   * Begins to read.
   *
   * @param maxLength how much of an overlong line is kept, in UTF-16 units
   * @param beforeRead what to do before each read that may have to wait
   * @return the lines; closing them closes the input
   */
  Lines lines(int maxLength, Runnable beforeRead);

  /**
   * Returns a source of the same lines that tells the first one that is no UTF-8.
   *
   * @param damage what to do with that line before it is returned
   * @return the source
   */
  default LineSource telling(Consumer<Line> damage) {
    return (maxLength, beforeRead) -> new WatchedLines(lines(maxLength, beforeRead), damage);
  }

  /**
   * Returns the arguments of a command line as lines.
   *
   * @param arguments the arguments
   * @return the source
   */
  static LineSource of(List<String> arguments) {
    return (maxLength, beforeRead) -> new ArgumentLines(arguments);
  }

  /**
   * Returns the lines of a stream of UTF-8.
   *
   * @param stream the stream
   * @return the source
   */
  static LineSource of(InputStream stream) {
    return (maxLength, beforeRead) -> new StreamLines(stream, maxLength, beforeRead);
  }
}
