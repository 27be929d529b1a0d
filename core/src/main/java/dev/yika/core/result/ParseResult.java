package dev.yika.core.result;

import java.util.List;
import java.util.Optional;

/**
 * The result of a parser that does not throw (解析结果): the value, or every problem of the text.
 *
 * <p>Both forms are immutable and thread-safe, and neither shows a number in its {@code toString}
 * beyond what the value's own {@code toString} shows.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public sealed interface ParseResult<T> permits Parsed, Failed {

  /** The length of the longest text that is read, in UTF-16 units; longer ones are refused. */
  int MAX_LENGTH = 64;

  /**
   * Returns whether there is a value.
   *
   * @return true for {@link Parsed}
   */
  boolean isValid();

  /**
   * Returns the value, if there is one.
   *
   * @return empty for {@link Failed}
   */
  Optional<T> toOptional();

  /**
   * Returns every problem found, in the order of their indices.
   *
   * @return an unmodifiable list, empty for {@link Parsed}
   */
  List<Problem> problems();

  /**
   * Returns the value or throws.
   *
   * @return the value
   * @throws InvalidNumberException if there is none
   */
  T orElseThrow();
}
