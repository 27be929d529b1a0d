package dev.yika.masking.view;

import dev.yika.core.input.Characters;
import dev.yika.core.input.InputText;
import java.util.Arrays;

/**
 * The UTF-16 units of a text that belong to a number, and those that only separate them. Separators
 * are those that {@link InputText} leaves out; a test compares the two.
 */
final class PlainText {

  static final char STAR = '*';
  static final char WIDE_STAR = '\uff0a';

  private static final byte[] WIDE_STAR_UTF8 = {(byte) 0xef, (byte) 0xbc, (byte) 0x8a};

  private PlainText() {}

  /** Returns the number of units before the line end that scanners send. */
  static int endOf(CharSequence text) {
    int end = text.length();
    while (end > 0 && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\r' || c == '\n' || c == '\t';
  }

  static boolean isSeparator(char c, int index) {
    return Characters.isSeparator(c) || (c == Characters.BYTE_ORDER_MARK && index == 0);
  }

  /**
   * Returns whether a unit is a digit, a letter or a star, the characters of a number, masked or
   * not.
   */
  static boolean isKnown(char c) {
    return c == WIDE_STAR || isAscii(Characters.narrow(c));
  }

  static boolean isAscii(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == STAR;
  }

  /** Returns how many bytes of well-formed UTF-8 a unit takes, half of a pair two. */
  static int utf8Length(char c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  /** Replaces a unit by stars: by a full-width one if it has three bytes. */
  static void star(byte[] utf8, int from, int length) {
    if (length == WIDE_STAR_UTF8.length) {
      System.arraycopy(WIDE_STAR_UTF8, 0, utf8, from, length);
    } else {
      Arrays.fill(utf8, from, from + length, (byte) STAR);
    }
  }
}
