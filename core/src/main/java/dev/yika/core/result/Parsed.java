package dev.yika.core.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result for a text that was accepted: its value.
 *
 * @param <T> the type of the value
 * @param value the value
 * @since 0.1.0
 */
public record Parsed<T>(T value) implements ParseResult<T> {

  /**
   * Creates a result.
   *
   * @param value the value
   */
  public Parsed {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public boolean isValid() {
    return true;
  }

  @Override
  public Optional<T> toOptional() {
    return Optional.of(value());
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public T orElseThrow() {
    return value();
  }

  /**
   * Returns the value.
   *
   * @return the value
   * @throws IllegalStateException if a serializer built this result without a value
   */
  @Override
  public T value() {
    if (value == null) {
      throw new IllegalStateException("a result without its value: it cannot be deserialized");
    }
    return value;
  }
}
