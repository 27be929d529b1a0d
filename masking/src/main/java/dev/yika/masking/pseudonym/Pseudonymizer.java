package dev.yika.masking.pseudonym;

import dev.yika.core.number.IdentifierKind;

/**
 * Replaces numbers by pseudonyms, by which sets of data are joined (假名化).
 *
 * <p>Implementations are immutable and thread-safe, and never work without a key. The pseudonyms of
 * {@link HmacPseudonymizer} cannot be turned back into numbers. An entitled service that can do so
 * implements this interface and adds a method of its own.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Pseudonymizer {

  /**
   * Returns the pseudonym of a number.
   *
   * @param kind the kind of number; the same text of another kind has another pseudonym
   * @param number the number, plain or with separators, at most 64 UTF-16 units; it need not be
   *     valid
   * @return the pseudonym
   * @throws IllegalArgumentException if the text is empty or too long, or holds a star and is of a
   *     kind without stars
   */
  Pseudonym pseudonym(IdentifierKind kind, CharSequence number);
}
