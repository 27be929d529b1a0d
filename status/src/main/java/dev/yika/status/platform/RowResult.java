package dev.yika.status.platform;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row that was read, or every reason why it was not (应答行读取结果).
 *
 * <p>Both forms are immutable and thread-safe.
 *
 * @param <T> the type of the row
 */
public sealed interface RowResult<T> {

  /**
   * Returns the row, if it was read.
   *
   * @return empty for {@link Refused}
   */
  Optional<T> toOptional();

  /**
   * Returns every problem, in the order of the fields.
   *
   * @return an unmodifiable list, empty for {@link Read}
   */
  List<FieldProblem> problems();

  /**
   * Returns the row or throws.
   *
   * @return the row
   * @throws RowException if it was refused
   */
  T orElseThrow();

  /**
   * A row that was read.
   *
   * @param row the row
   * @param <T> the type of the row
   */
  record Read<T>(T row) implements RowResult<T> {

    /**
     * Makes a result.
     *
     * @param row the row
     */
    public Read {
      Objects.requireNonNull(row, "row");
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.of(row);
    }

    @Override
    public List<FieldProblem> problems() {
      return List.of();
    }

    @Override
    public T orElseThrow() {
      return row;
    }
  }

  /**
   * A row that was refused as a whole: half a row could say the opposite of the whole.
   *
   * @param problems at least one
   * @param <T> the type of the row
   */
  record Refused<T>(List<FieldProblem> problems) implements RowResult<T> {

    /**
     * Makes a result.
     *
     * @param problems at least one
     * @throws IllegalArgumentException if there is none
     */
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refused row needs a problem");
      }
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.empty();
    }

    @Override
    public T orElseThrow() {
      throw new RowException(problems);
    }
  }
}
