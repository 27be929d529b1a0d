package dev.yika.udf;

import org.jspecify.annotations.Nullable;

/**
 * Explains what is wrong with a number (号码诊断).
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Diagnose {

  /** Creates the function. */
  public Diagnose() {}

  /**
   * Returns what is wrong with a text.
   *
   * @param text the text
   * @return each problem with its place and without a digit of the text; empty for a valid number;
   *     null for null
   */
  public @Nullable String evaluate(@Nullable String text) {
    return evaluate(text, "card-number");
  }

  /**
   * Returns what is wrong with a text.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return each problem with its place and without a digit of the text; empty for a valid number;
   *     null for null
   * @throws IllegalArgumentException if an option is none of its list
   */
  public @Nullable String evaluate(@Nullable String text, String kind) {
    return evaluate(text, kind, "en");
  }

  /**
   * Returns what is wrong with a text.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @param language {@code en} or {@code zh}
   * @return each problem with its place and without a digit of the text; empty for a valid number;
   *     null for null
   * @throws IllegalArgumentException if an option is none of its list
   */
  public @Nullable String evaluate(@Nullable String text, String kind, String language) {
    return text == null ? null : Answers.diagnose(text, kind, language);
  }
}
