package dev.yika.masking.text.hit;

import dev.yika.core.number.IdentifierKind;
import java.util.Objects;

/**
 * A number found in a text (命中): what kind, why, and where, but none of its digits.
 *
 * @param kind what kind of number it was taken for
 * @param rule why
 * @param start 0-based index of its first byte or UTF-16 unit
 * @param end index after its last, exclusive
 * @since 0.1.0
 */
public record Hit(IdentifierKind kind, EvidenceRule rule, int start, int end) {

  /**
   * Makes a hit.
   *
   * @param kind what kind of number it was taken for
   * @param rule why
   * @param start 0-based index of its first byte or UTF-16 unit
   * @param end index after its last, exclusive
   * @throws IllegalArgumentException if the range is empty or begins below 0
   */
  public Hit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(rule, "rule");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a hit has a range");
    }
  }
}
