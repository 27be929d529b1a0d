package dev.yika.cli.line;

import java.util.List;
import java.util.Optional;

/** The arguments of a command line, each as a line of its own. */
final class ArgumentLines implements Lines {

  private final List<String> arguments;
  private int next;

  /**
   * Reads arguments.
   *
   * @param arguments the arguments
   */
  ArgumentLines(List<String> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  @Override
  public Optional<Line> next() {
    if (next == arguments.size()) {
      return Optional.empty();
    }
    String text = arguments.get(next++);
    return Optional.of(new Line(next, text, text.length()));
  }

  @Override
  public void beforeRead(Runnable action) {
    // nothing to wait for
  }

  @Override
  public void close() {
    // nothing is open
  }
}
