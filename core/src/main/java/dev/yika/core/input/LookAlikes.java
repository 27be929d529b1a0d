package dev.yika.core.input;

/**
 * Letters and signs that are typed or read for a digit or for the check character X (形近字符).
 *
 * @since 0.1.0
 */
public final class LookAlikes {

  /** Upper-case Latin letters, Cyrillic and Greek ones, and crosses. */
  private static final String TYPED =
      "OQILZSGB"
          + "\u041e\u043e\u0406\u0456\u0417\u0437\u0425\u0445"
          + "\u039f\u03bf\u0399\u03b9\u03a7\u03c7"
          + "\u00d7\u2715\u2716";

  private static final String MEANT = "00112568" + "001133XX" + "0011XX" + "XXX";

  private LookAlikes() {}

  /**
   * Returns the digit or X that a look-alike is typed or read for.
   *
   * @param symbol any UTF-16 unit or code point
   * @return {@code 0} for the letter O; -1 if the symbol is no look-alike
   */
  public static int meant(int symbol) {
    int index = TYPED.indexOf(symbol);
    return index < 0 ? -1 : MEANT.charAt(index);
  }
}
