package dev.yika.core.input;

import java.util.List;
import java.util.Locale;

/**
 * Thrown when a text is not the number it should be.
 *
 * <p>The message names the kind of number, the place and the rule; it never holds a character of
 * the text.
 */
public final class InvalidNumberException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Every problem, at least one. */
  @SuppressWarnings("serial") // List.copyOf is serializable, and so is Problem
  private final List<Problem> problems;

  /**
   * Makes an exception for a refused text.
   *
   * @param subject what the text should have been, such as {@code card number}
   * @param problems at least one problem
   */
  public InvalidNumberException(String subject, List<Problem> problems) {
    super(message(subject, problems));
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
    String first = subject + ": " + problems.get(0).message(Locale.ENGLISH);
    return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
  }
}
