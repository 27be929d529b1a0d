package dev.yika.masking.text.hit;

import dev.yika.core.number.IdentifierKind;
import java.util.Objects;

/**
 * A number found in a text (命中): its kind, evidence and place, without its digits.
 *
 * @param kind the kind of number
 * @param rule the evidence
 * @param start 0-based index of its first byte or UTF-16 unit
 * @param end index after its last, exclusive
 * @since 0.1.0
 */
public record Hit(IdentifierKind kind, EvidenceRule rule, int start, int end) {

  /**
   * Creates a hit.
   *
   * @param kind the kind of number
   * @param rule the evidence
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
