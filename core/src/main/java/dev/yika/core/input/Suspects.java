package dev.yika.core.input;

import dev.yika.core.result.ProblemKind;

/** Sorts the characters that a parser refuses, so that the message can say what they are. */
final class Suspects {

  private Suspects() {}

  static ProblemKind kindOf(String text, int index) {
    char c = text.charAt(index);
    if (LookAlikes.meant(c) >= 0) {
      return ProblemKind.LOOK_ALIKE;
    }
    return switch (Character.getType(codePoint(text, index))) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
          c <= '9' ? ProblemKind.CHARACTER : ProblemKind.FOREIGN_DIGIT;
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          ProblemKind.CONTROL_CHARACTER;
      default -> ProblemKind.CHARACTER;
    };
  }

  /** Returns the code point that a character is, or is a half of. */
  private static int codePoint(String text, int index) {
    boolean secondHalf =
        index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return text.codePointAt(secondHalf ? index - 1 : index);
  }
}
