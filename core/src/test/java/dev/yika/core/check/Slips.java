package dev.yika.core.check;

import java.util.ArrayList;
import java.util.List;

/** Makes typing errors: every text that one slip at one place turns a code into. */
final class Slips {

  private Slips() {}

  /** How many neighbouring characters an error touches. */
  static int width(TypingError error) {
    return switch (error) {
      case SUBSTITUTION, DIGIT_SUBSTITUTION -> 1;
      case ADJACENT_SWAP, ADJACENT_DIGIT_SWAP, TWIN -> 2;
      case JUMP_SWAP -> 3;
    };
  }

  /**
   * Returns the results of an error.
   *
   * @param code a payload and its check characters
   * @param at index of the first character that is touched; at most length - width
   * @return none if the error cannot happen to the characters that stand there
   */
  static List<String> of(TypingError error, CheckSystem system, String code, int at) {
    return switch (error) {
      case SUBSTITUTION -> replaced(code, at, 1, alphabetAt(system, code, at));
      case DIGIT_SUBSTITUTION ->
          isDigit(code.charAt(at)) ? replaced(code, at, 1, "0123456789") : List.of();
      case ADJACENT_SWAP -> swapped(code, at, at + 1);
      case ADJACENT_DIGIT_SWAP ->
          isDigit(code.charAt(at)) && isDigit(code.charAt(at + 1))
              ? swapped(code, at, at + 1)
              : List.of();
      case JUMP_SWAP -> swapped(code, at, at + 2);
      case TWIN ->
          code.charAt(at) == code.charAt(at + 1)
              ? replaced(code, at, 2, alphabetAt(system, code, at))
              : List.of();
    };
  }

  private static List<String> replaced(String code, int at, int count, String alphabet) {
    List<String> results = new ArrayList<>();
    for (int i = 0; i < alphabet.length(); i++) {
      char other = alphabet.charAt(i);
      if (other != code.charAt(at)) {
        StringBuilder changed = new StringBuilder(code);
        for (int place = at; place < at + count; place++) {
          changed.setCharAt(place, other);
        }
        results.add(changed.toString());
      }
    }
    return results;
  }

  private static List<String> swapped(String code, int one, int other) {
    if (code.charAt(one) == code.charAt(other)) {
      return List.of();
    }
    StringBuilder changed = new StringBuilder(code);
    changed.setCharAt(one, code.charAt(other));
    changed.setCharAt(other, code.charAt(one));
    return List.of(changed.toString());
  }

  private static String alphabetAt(CheckSystem system, String code, int at) {
    return at < code.length() - system.checkLength() ? system.alphabet() : system.checkAlphabet();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
