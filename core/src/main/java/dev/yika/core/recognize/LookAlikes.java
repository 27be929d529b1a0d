package dev.yika.core.recognize;

/** Upper-case letters and signs that are typed or read for a digit or X. */
final class LookAlikes {

  private static final String LETTERS = "OQILZSGB\u041e\u0406\u0417\u0425\u03a7\u00d7";
  private static final String DIGITS = "00112568013XXX";

  private LookAlikes() {}

  /** Tells whether a character looks like a digit or X that it is not. */
  static boolean isLookAlike(char c) {
    return LETTERS.indexOf(c) >= 0;
  }

  /** Returns what a look-alike stands for. */
  static char meant(char lookAlike) {
    return DIGITS.charAt(LETTERS.indexOf(lookAlike));
  }

  /** Tells whether a letter looks like a digit or X. */
  static boolean resembles(char letter, char digit) {
    int index = LETTERS.indexOf(letter);
    return index >= 0 && DIGITS.charAt(index) == digit;
  }
}
