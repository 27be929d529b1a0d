package dev.yika.udf;

import org.jspecify.annotations.Nullable;

/**
 * Masks a number (号码脱敏).
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Mask {

  /** Creates the function. */
  public Mask() {}

  /**
   * Returns a text with a star for each hidden character.
   *
   * @param text the text
   * @return the masked text, valid or not; null for null
   */
  public @Nullable String evaluate(@Nullable String text) {
    return evaluate(text, "card-number");
  }

  /**
   * Returns a text with a star for each hidden character.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return the masked text, valid or not; null for null
   * @throws IllegalArgumentException if an option is none of its list
   */
  public @Nullable String evaluate(@Nullable String text, String kind) {
    return evaluate(text, kind, "tail");
  }

  /**
   * Returns a text with a star for each hidden character.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @param view {@code nothing}, {@code tail}, {@code ends} or {@code full}
   * @return the masked text, valid or not; null for null
   * @throws IllegalArgumentException if an option is none of its list
   */
  public @Nullable String evaluate(@Nullable String text, String kind, String view) {
    return text == null ? null : Answers.mask(text, kind, view);
  }
}
