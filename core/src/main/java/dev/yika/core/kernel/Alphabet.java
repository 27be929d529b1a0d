package dev.yika.core.kernel;

import java.util.Arrays;

/**
 * The characters a check system counts with (字符集); the value of a character is its index.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Alphabet {

  /** The ten digits. */
  public static final Alphabet DIGITS = new Alphabet("0123456789");

  /** The ten digits and the 26 capitals. */
  public static final Alphabet DIGITS_AND_LETTERS = DIGITS.plus("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  /** The characters of social credit codes: digits and capitals without I, O, S, V and Z. */
  public static final Alphabet CREDIT_CODE = DIGITS.plus("ABCDEFGHJKLMNPQRTUWXY");

  private static final int ASCII = 128;

  private final String characters;
  private final boolean digitsOnly;
  private final byte[] values = new byte[ASCII];

  /**
   * Creates an alphabet.
   *
   * @param characters ASCII characters in the order of their values
   * @throws IllegalArgumentException if a character stands there twice
   */
  public Alphabet(String characters) {
    this.characters = characters;
    this.digitsOnly = characters.equals("0123456789");
    Arrays.fill(values, (byte) -1);
    for (int value = 0; value < characters.length(); value++) {
      char character = characters.charAt(value);
      if (values[character] >= 0) {
        throw new IllegalArgumentException("an alphabet holds a character twice");
      }
      values[character] = (byte) value;
    }
  }

  /**
   * Returns this alphabet with more characters behind its own.
   *
   * @param more ASCII characters
   * @return a longer alphabet
   * @throws IllegalArgumentException if a character stands there twice
   */
  public Alphabet plus(String more) {
    return new Alphabet(characters + more);
  }

  /**
   * Returns the value of a character.
   *
   * @param character any character
   * @return 0 or more, negative if it is not of this alphabet
   */
  public int valueOf(char character) {
    if (digitsOnly) { // a fifth faster than the table, and most numbers are digits
      return character <= '9' ? character - '0' : -1;
    }
    return character < values.length ? values[character] : -1;
  }

  /**
   * Returns the character of a value.
   *
   * @param value 0 or more, below the size
   * @return the character
   * @throws IndexOutOfBoundsException if no character has the value
   */
  public char at(int value) {
    return characters.charAt(value);
  }

  /**
   * Returns the number of characters.
   *
   * @return 1 or more
   */
  public int size() {
    return characters.length();
  }

  /** Returns the characters in the order of their values. */
  @Override
  public String toString() {
    return characters;
  }
}
