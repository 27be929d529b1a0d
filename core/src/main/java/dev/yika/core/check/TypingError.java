package dev.yika.core.check;

/**
 * A slip (录入错误) that people make when they copy a number; see J. Verhoeff, 1969.
 *
 * @since 0.1.0
 */
public enum TypingError {
  /** One character is replaced by any other that may stand there: {@code a → b}. */
  SUBSTITUTION,
  /** One digit is replaced by another digit: {@code 1 → 2}; not letters. */
  DIGIT_SUBSTITUTION,
  /** Two neighbours change places: {@code ab → ba}. */
  ADJACENT_SWAP,
  /** Two neighbouring digits change places: {@code 12 → 21}; not letters. */
  ADJACENT_DIGIT_SWAP,
  /** Two characters around a third change places: {@code acb → bca}. */
  JUMP_SWAP,
  /** A doubled character becomes another doubled one: {@code aa → bb}. */
  TWIN
}
