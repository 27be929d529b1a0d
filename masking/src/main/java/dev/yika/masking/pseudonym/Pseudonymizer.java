package dev.yika.masking.pseudonym;

import dev.yika.core.number.IdentifierKind;

/**
 * Gives numbers names that sets of data are joined by (假名化).
 *
 * <p>Implementations are immutable and thread-safe, and never work without a key. {@link
 * HmacPseudonymizer} gives names that lead back to nothing; one whose names can be undone by an
 * entitled service would implement this interface and offer the way back itself.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Pseudonymizer {

  /**
   * Returns the name of a number.
   *
   * @param kind the kind of number; the same text as another kind has another name
   * @param number the number, plain or with separators, at most 64 UTF-16 units; whether it is
   *     valid is not asked
   * @return the name
   * @throws IllegalArgumentException if the text is empty or too long, or holds a star and is of a
   *     kind that has none
   */
  Pseudonym pseudonym(IdentifierKind kind, CharSequence number);
}
