package dev.yika.masking.pseudonym;

import java.util.Objects;

/**
 * A pseudonym of a number (假名): the name of its key, and a text that is the same for the same
 * number.
 *
 * <p>The holder of the key can try numbers until one fits: a pseudonym remains personal information
 * (个人信息保护法 article 73). This record is immutable and thread-safe.
 *
 * @param keyId the name of the key
 * @param text for fingerprints, 64 letters {@code a} to {@code p}
 * @since 0.1.0
 */
public record Pseudonym(String keyId, String text) {

  /**
   * Creates a pseudonym.
   *
   * @param keyId the name of the key
   * @param text the text
   */
  public Pseudonym {
    Objects.requireNonNull(keyId, "keyId");
    Objects.requireNonNull(text, "text");
  }

  /** Returns both parts with a colon between, such as {@code 2026a:kdmc…}, for files and logs. */
  @Override
  public String toString() {
    return keyId + ":" + text;
  }
}
