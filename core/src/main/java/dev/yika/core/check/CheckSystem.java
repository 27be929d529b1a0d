package dev.yika.core.check;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A check system (校验字符系统): computes the check characters of a payload, verifies them, and names the
 * typing errors that it always detects.
 *
 * <p>Texts are plain: every character is one of {@link #alphabet()}, indices are 0-based UTF-16
 * indices, ranges are half-open. A check system does not normalize typed text. Implementations are
 * immutable and thread-safe; those of this package are the constants of {@link CheckSystems}. Users
 * may implement this interface for local number schemes.
 *
 * @since 0.1.0
 */
public interface CheckSystem {

  /**
   * Returns the name of this system as its standard writes it.
   *
   * @return for example {@code ISO 7064 MOD 11-2}
   */
  String name();

  /**
   * Returns the characters a payload may hold, in the order of their values.
   *
   * @return for example {@code 0123456789}; the character at index 7 has the value 7
   */
  String alphabet();

  /**
   * Returns the characters a check character may be.
   *
   * @return for example {@code 0123456789X}
   */
  String checkAlphabet();

  /**
   * Returns how many check characters this system appends.
   *
   * @return 1 or 2
   */
  int checkLength();

  /**
   * Returns the only payload length for which this system is defined.
   *
   * @return the number of characters, or empty if a payload may have any length from 1; the default
   *     is empty
   */
  default OptionalInt payloadLength() {
    return OptionalInt.empty();
  }

  /**
   * Returns the typing errors that turn every valid text of every {@linkplain #payloadLength()
   * possible length} into an invalid one, wherever they happen: in the payload, in the check
   * characters or across both.
   *
   * @return an unmodifiable set; an error outside it is noticed often, but not always
   */
  Set<TypingError> detects();

  /**
   * Computes the check characters of a payload.
   *
   * @param payload at least one character of {@link #alphabet()}, as many as {@link
   *     #payloadLength()} asks for
   * @return {@link #checkLength()} characters of {@link #checkAlphabet()}
   * @throws IllegalArgumentException if the payload is empty or not of the right length, or if a
   *     character is not of the alphabet; the message names the length or the 0-based index, never
   *     the text
   */
  String compute(CharSequence payload);

  /**
   * Returns whether the check characters at one place fit the payload at another. Allocates
   * nothing.
   *
   * @param text the text that holds both
   * @param from index of the first payload character, inclusive
   * @param to index after the last payload character, exclusive
   * @param checkAt index of the first check character
   * @return false if they do not fit, if a character is not of its alphabet, or if the payload is
   *     empty or not of the right length
   * @throws IndexOutOfBoundsException if a range leaves the text or {@code from} lies behind {@code
   *     to}
   */
  boolean verify(CharSequence text, int from, int to, int checkAt);

  /**
   * Returns whether a text ends with the right check characters. Allocates nothing.
   *
   * @param text a payload followed by its check characters
   * @return false if they do not fit, if the text is not of the right length to hold both, or if a
   *     character is not of its alphabet
   */
  default boolean verify(CharSequence text) {
    int payloadLength = text.length() - checkLength();
    return payloadLength > 0 && verify(text, 0, payloadLength, payloadLength);
  }
}
