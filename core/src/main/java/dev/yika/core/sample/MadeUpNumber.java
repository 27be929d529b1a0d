package dev.yika.core.sample;

import dev.yika.core.number.IdentifierKind;
import java.util.Objects;

/**
 * A made-up number (虚构号码). It was computed, not issued; use it in demonstrations and tests only.
 *
 * @param kind the kind it was made for
 * @param validity whether it was made valid
 * @param unmasked the whole text
 * @since 0.1.0
 */
public record MadeUpNumber(IdentifierKind kind, Validity validity, String unmasked) {

  /** How a number was made (有效性). */
  public enum Validity {
    /** A valid number of its kind. */
    VALID,
    /** One typing slip away from a valid number of its kind, and not valid itself. */
    NEAR_MISS,
    /** Not valid: wrong in length, characters, date or check character. */
    INVALID
  }

  /**
   * Creates a made-up number.
   *
   * @param kind which kind it was made for
   * @param validity whether it was made valid
   * @param unmasked the whole text
   */
  public MadeUpNumber {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(unmasked, "unmasked");
  }

  /** Returns kind and validity without the number: a habit worth keeping with made-up ones, too. */
  @Override
  public String toString() {
    return "made-up " + kind.label() + " (" + validity + ")";
  }
}
