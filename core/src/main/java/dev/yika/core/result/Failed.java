package dev.yika.core.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result for a text that was refused: every problem found.
 *
 * @param <T> the type of the value that was asked for
 * @param subject the expected kind of text, for messages, such as {@code card number}
 * @param problems at least one problem, in the order of their indices
 * @since 0.1.0
 */
public record Failed<T>(String subject, List<Problem> problems) implements ParseResult<T> {

  /**
   * Copies the problems.
   *
   * @param subject the expected kind of text
   * @param problems at least one problem
   * @throws IllegalArgumentException if there is no problem
   */
  public Failed {
    Objects.requireNonNull(subject, "subject");
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a failure needs a problem");
    }
  }

  @Override
  public boolean isValid() {
    return false;
  }

  @Override
  public Optional<T> toOptional() {
    return Optional.empty();
  }

  @Override
  public T orElseThrow() {
    throw new InvalidNumberException(subject, problems);
  }
}
