package dev.yika.udf;

import org.jspecify.annotations.Nullable;

/**
 * Computes the keyed fingerprint of a number (号码指纹).
 *
 * <p>The key is a file of one row, as for masking, on every machine: the system property {@code
 * yika.keyFile} or the variable {@code YIKA_KEY_FILE} names it. It is read once in each process.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Fingerprint {

  /** Creates the function. */
  public Fingerprint() {}

  /**
   * Returns the keyed fingerprint of a number, by which tables join.
   *
   * @param text the text
   * @return {@code KEY.LETTERS}; null if the text is no valid number; null for null
   * @throws IllegalStateException if this process has no key
   */
  public @Nullable String evaluate(@Nullable String text) {
    return evaluate(text, "card-number");
  }

  /**
   * Returns the keyed fingerprint of a number, by which tables join.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return {@code KEY.LETTERS}; null if the text is no valid number; null for null
   * @throws IllegalArgumentException if an option is none of its list
   * @throws IllegalStateException if this process has no key
   */
  public @Nullable String evaluate(@Nullable String text, String kind) {
    return text == null ? null : Answers.fingerprint(text, kind);
  }
}
