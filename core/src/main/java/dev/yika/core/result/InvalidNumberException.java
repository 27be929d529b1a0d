package dev.yika.core.result;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Thrown when a text is not a valid number of the expected kind.
 *
 * <p>The message names the kind of number, the place and the rule; it never holds a character of
 * the text.
 *
 * @since 0.1.0
 */
public final class InvalidNumberException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Every problem, at least one. */
  @SuppressWarnings("serial") // List.copyOf is serializable, and so is Problem
  private final List<Problem> problems;

  /** Constructs an exception for a text of the expected kind; at least one problem. */
  InvalidNumberException(String subject, List<Problem> problems) {
    super(message(Objects.requireNonNull(subject, "subject"), problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the first problem.
   *
   * @return the problem with the lowest index
   */
  public Problem problem() {
    return problems.get(0);
  }

  /**
   * Returns every problem.
   *
   * @return an unmodifiable list, at least one
   */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(String subject, List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a failure needs a problem");
    }
    String first = subject + ": " + problems.get(0).message(Locale.ENGLISH);
    return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
  }
}
