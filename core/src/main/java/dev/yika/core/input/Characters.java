package dev.yika.core.input;

/**
 * The separators of a number and its full-width forms (分隔符与全角字符). Letters that look like digits are
 * in {@link LookAlikes}.
 *
 * @since 0.1.0
 */
public final class Characters {

  /** Spaces of any width that people and programs put between groups. */
  public static final String SPACES = " \u00a0\u2007\u2009\u202f\u3000";

  /** Hyphens, minus and the dashes that text programs make of them; without the full-width one. */
  public static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212";

  /** The byte-order mark, which stands before a text. */
  public static final char BYTE_ORDER_MARK = '\ufeff';

  private static final char FIRST_BEHIND_ASCII = '\u0080';
  private static final char FIRST_FULL_WIDTH = '\uff01';
  private static final char LAST_FULL_WIDTH = '\uff5e';
  private static final int FULL_WIDTH_OFFSET = 0xfee0;

  private Characters() {}

  /**
   * Returns the ASCII form of a full-width character.
   *
   * @param c any UTF-16 unit
   * @return {@code 7} for U+FF17; the unit itself if it is not full-width
   */
  public static char narrow(char c) {
    return c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH ? (char) (c - FULL_WIDTH_OFFSET) : c;
  }

  /**
   * Returns whether a unit separates groups of a number, in any width.
   *
   * @param c any UTF-16 unit
   * @return true for a space or a hyphen
   */
  public static boolean isSeparator(char c) {
    return c < FIRST_BEHIND_ASCII
        ? c == ' ' || c == '-' // nearly all are, and a search costs more than the rest of a mask
        : SPACES.indexOf(c) >= 0 || HYPHENS.indexOf(narrow(c)) >= 0;
  }
}
