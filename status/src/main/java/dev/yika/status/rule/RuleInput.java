package dev.yika.status.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A value that an answer was computed from (计算依据), such as {@code months=2}, for later checks of
 * the answer. It never holds a number of a person.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param name the name, in lower case with hyphens, the same in every version
 * @param value the value without language, dates as {@code 2026-09-11}
 * @since 0.1.0
 */
public record RuleInput(String name, String value) {

  /**
   * Keeps both.
   *
   * @param name the name
   * @param value the value
   */
  public RuleInput {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Makes an input of any value that prints itself without language.
   *
   * @param name the name
   * @param value a date, a number, an enum constant
   * @return the input
   */
  public static RuleInput of(String name, Object value) {
    return new RuleInput(name, value.toString());
  }

  /**
   * Returns inputs that are written out when they are first read.
   *
   * @param inputs makes the inputs, from values that do not change
   * @return an unmodifiable, thread-safe list
   */
  public static List<RuleInput> whenRead(Supplier<List<RuleInput>> inputs) {
    return new LazyInputs(Objects.requireNonNull(inputs, "inputs"));
  }

  /** Returns {@code name=value}. */
  @Override
  public String toString() {
    return name + "=" + value;
  }
}
