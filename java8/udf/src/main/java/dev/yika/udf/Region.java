package dev.yika.udf;

import org.jspecify.annotations.Nullable;

/**
 * Names the region of a number (号码归属地).
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Region {

  /** Creates the function. */
  public Region() {}

  /**
   * Returns the region that a number names.
   *
   * @param text the text
   * @return province, prefecture and county in one; null if the text is no valid number; null for
   *     null
   */
  public @Nullable String evaluate(@Nullable String text) {
    return evaluate(text, "card-number");
  }

  /**
   * Returns the region that a number names.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return province, prefecture and county in one; null if the text is no valid number; null for
   *     null
   * @throws IllegalArgumentException if an option is none of its list
   */
  public @Nullable String evaluate(@Nullable String text, String kind) {
    return text == null ? null : Answers.region(text, kind);
  }
}
