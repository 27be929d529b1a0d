package dev.yika.core.input;

/**
 * A small set of ASCII characters between {@code *} and {@code Z} (字符集), for hot loops.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CharacterSet {

  /** The ten ASCII digits. */
  public static final CharacterSet DIGITS = of("0123456789");

  /** The ten ASCII digits and the 26 upper-case letters. */
  public static final CharacterSet ALPHANUMERIC = of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  private static final char FIRST = '*';
  private static final char LAST = 'Z';

  private final long bits;

  private CharacterSet(long bits) {
    this.bits = bits;
  }

  /**
   * Returns the set of the characters of a text.
   *
   * @param characters ASCII characters between {@code *} and {@code Z}
   * @return the set
   * @throws IllegalArgumentException if a character lies outside
   */
  public static CharacterSet of(String characters) {
    long bits = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c < FIRST || c > LAST) {
        throw new IllegalArgumentException("a character set holds characters from * to Z");
      }
      bits |= 1L << (c - FIRST);
    }
    return new CharacterSet(bits);
  }

  /**
   * Returns whether a character is in this set. Allocates nothing.
   *
   * @param c any character
   * @return true if it is
   */
  public boolean contains(char c) {
    return c >= FIRST && c <= LAST && (bits >>> (c - FIRST) & 1) != 0;
  }

  boolean isSingle() {
    return Long.bitCount(bits) == 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharacterSet that && bits == that.bits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits);
  }

  /** Returns the characters of this set with runs of four and more folded, such as 0-9X. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int c = FIRST; c <= LAST; c++) {
      if (contains((char) c)) {
        int end = c;
        while (end < LAST && contains((char) (end + 1))) {
          end++;
        }
        if (end - c >= 3) {
          text.append((char) c).append('-').append((char) end);
          c = end;
        } else {
          text.append((char) c);
        }
      }
    }
    return text.toString();
  }
}
