package dev.yika.status.platform;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a row of an answer cannot be read (应答行无法读取). The message names fields and rules,
 * never a value.
 *
 * @since 0.1.0
 */
public final class RowException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Every problem, at least one. */
  @SuppressWarnings("serial") // List.copyOf is serializable, and so is FieldProblem
  private final List<FieldProblem> problems;

  /**
   * Makes an exception for a refused row.
   *
   * @param problems at least one
   * @throws IllegalArgumentException if there is no problem
   */
  RowException(List<FieldProblem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns every problem.
   *
   * @return an unmodifiable list, at least one
   */
  public List<FieldProblem> problems() {
    return problems;
  }

  private static String message(List<FieldProblem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refused row needs a problem");
    }
    return problems.stream().map(FieldProblem::toString).collect(Collectors.joining("; "));
  }
}
