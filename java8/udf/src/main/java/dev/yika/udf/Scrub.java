package dev.yika.udf;

import org.jspecify.annotations.Nullable;

/**
 * Masks the numbers in a text (文本脱敏).
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Scrub {

  /** Creates the function. */
  public Scrub() {}

  /**
   * Returns a text without the digits of the numbers in it.
   *
   * @param text the text
   * @return the text with stars; null for null
   */
  public @Nullable String evaluate(@Nullable String text) {
    return text == null ? null : Answers.scrub(text);
  }
}
