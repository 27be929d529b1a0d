package dev.yika.core.recognize;

import dev.yika.core.input.Characters;

/** Letters and signs that are typed or read for a digit or X. */
final class LookAlikes {

  private LookAlikes() {}

  /** Returns whether a character looks like a digit or X that it is not. */
  static boolean isLookAlike(char c) {
    return Characters.meant(c) >= 0;
  }

  /** Returns the digit or X that a look-alike stands for. */
  static char meant(char lookAlike) {
    return (char) Characters.meant(lookAlike);
  }

  /** Returns whether a letter looks like a digit or X. */
  static boolean resembles(char letter, char digit) {
    return Characters.meant(letter) == digit;
  }
}
