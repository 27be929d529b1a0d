package dev.yika.udf;

import org.jspecify.annotations.Nullable;

/**
 * Checks a number (号码校验).
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class IsValid {

  /** Creates the function. */
  public IsValid() {}

  /**
   * Returns whether a text is a valid number.
   *
   * @param text the text
   * @return whether it is valid; null for null
   */
  public @Nullable Boolean evaluate(@Nullable String text) {
    return evaluate(text, "card-number");
  }

  /**
   * Returns whether a text is a valid number.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return whether it is valid; null for null
   * @throws IllegalArgumentException if an option is none of its list
   */
  public @Nullable Boolean evaluate(@Nullable String text, String kind) {
    return text == null ? null : Answers.isValid(text, kind);
  }
}
