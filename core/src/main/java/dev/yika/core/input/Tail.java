package dev.yika.core.input;

/** The characters after a number that was copied from a file, a message or a spreadsheet. */
final class Tail {

  private Tail() {}

  /**
   * Returns the index behind the last letter or digit of a plain text, without a decimal fraction
   * of zeros.
   */
  static int start(String plain) {
    int end = plain.length();
    while (end > 0 && !isNumberCharacter(plain.charAt(end - 1))) {
      end--;
    }
    int zeros = end;
    while (zeros > 0 && plain.charAt(zeros - 1) == '0') {
      zeros--;
    }
    boolean fraction = zeros > 0 && zeros < end && plain.charAt(zeros - 1) == '.';
    return fraction ? zeros - 1 : end;
  }

  /** Returns whether the tail is a point and zeros. */
  static boolean isFraction(String plain, int from) {
    int zeros = from + 1;
    while (zeros < plain.length() && plain.charAt(zeros) == '0') {
      zeros++;
    }
    return plain.charAt(from) == '.' && zeros > from + 1 && zeros == plain.length();
  }

  private static boolean isNumberCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '*';
  }
}
