package dev.yika.core.input;

/**
 * The characters that stand between or for those of a number (分隔符、全角与形近字符): spaces, hyphens,
 * full-width forms, look-alikes. This class has no state and is thread-safe.
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

  private static final char FIRST_FULL_WIDTH = '\uff01';
  private static final char LAST_FULL_WIDTH = '\uff5e';
  private static final int FULL_WIDTH_OFFSET = 0xfee0;

  /**
   * Upper-case Latin letters, Cyrillic and Greek ones, and crosses, typed or read for a digit or X.
   */
  private static final String LOOK_ALIKES =
      "OQILZSGB"
          + "\u041e\u043e\u0406\u0456\u0417\u0437\u0425\u0445"
          + "\u039f\u03bf\u0399\u03b9\u03a7\u03c7"
          + "\u00d7\u2715\u2716";

  private static final String MEANT = "00112568" + "001133XX" + "0011XX" + "XXX";

  private Characters() {}

  /**
   * Returns the digit or X that a look-alike is typed or read for.
   *
   * @param symbol any UTF-16 unit or code point
   * @return {@code 0} for the letter O; -1 if the symbol is no look-alike
   */
  public static int meant(int symbol) {
    int index = LOOK_ALIKES.indexOf(symbol);
    return index < 0 ? -1 : MEANT.charAt(index);
  }

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
    return SPACES.indexOf(c) >= 0 || HYPHENS.indexOf(narrow(c)) >= 0;
  }
}
