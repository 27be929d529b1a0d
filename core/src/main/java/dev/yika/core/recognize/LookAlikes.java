package dev.yika.core.recognize;

/** Upper-case letters that are typed or read for a digit. */
final class LookAlikes {

  private static final String LETTERS = "OQILZSGB\u041e\u0406\u0417";
  private static final String DIGITS = "00112568013";

  private LookAlikes() {}

  /** Tells whether a letter looks like a digit. */
  static boolean resembles(char letter, char digit) {
    int index = LETTERS.indexOf(letter);
    return index >= 0 && DIGITS.charAt(index) == digit;
  }
}
