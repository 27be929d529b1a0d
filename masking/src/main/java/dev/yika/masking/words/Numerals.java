package dev.yika.masking.words;

/**
 * The numerals in words: digits of every script, circled ones and the like, and Chinese numerals
 * (一, 壹), each as the digits it stands for.
 */
public final class Numerals {

  /** The forms of 0 to 9 that Unicode counts as letters: plain, for cheques, and as read aloud. */
  private static final String[] CHINESE = {
    "零○", "一壹弌壱幺", "二贰貳弍弐两兩", "三叁參叄弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"
  };

  /** No Chinese numeral has a smaller code point. */
  private static final int FIRST_CHINESE = 0x25cb;

  private static final String TEN = "十拾";

  private Numerals() {}

  /**
   * Returns the value of a numeral of any script, Chinese numerals included.
   *
   * @param c a code point
   * @return 0 or more; -1 if it is no numeral, or no whole number
   */
  public static int value(int c) {
    int digit = digit(c);
    return digit >= 0 || c < FIRST_CHINESE ? digit : chinese(c);
  }

  private static int chinese(int c) {
    for (int digit = 0; digit < CHINESE.length; digit++) {
      if (CHINESE[digit].indexOf(c) >= 0) {
        return digit;
      }
    }
    return -1;
  }

  /**
   * Returns the value of a digit of any script, circled ones and the like included; Chinese
   * numerals are letters here.
   *
   * @param c a code point
   * @return 0 or more; -1 if it is no digit, or no whole number
   */
  @SuppressWarnings("CharacterGetNumericValue") // finds numerals of any kind
  public static int digit(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    int type = Character.getType(c);
    boolean isNumber =
        type == Character.DECIMAL_DIGIT_NUMBER
            || type == Character.LETTER_NUMBER
            || type == Character.OTHER_NUMBER;
    return isNumber ? Math.max(-1, Character.getNumericValue(c)) : -1;
  }

  /**
   * Returns the digits in words, with Chinese numerals and without the characters between them; 十
   * counts by its place: 四十一 is 41, 四十 is 40, 十二 is 12.
   *
   * @param words any text
   * @return ASCII digits
   */
  public static String digitsWithChinese(String words) {
    StringBuilder digits = new StringBuilder(words.length());
    int before = -1;
    for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
      int c = words.codePointAt(i);
      int value = value(c);
      if (value >= 0) {
        digits.append(value);
      } else if (TEN.indexOf(c) >= 0) {
        boolean ends = i + 1 == words.length() || value(words.codePointAt(i + 1)) < 0;
        digits.append(before >= 0 ? "" : "1").append(ends ? "0" : "");
      }
      before = value;
    }
    return digits.toString();
  }

  /**
   * Returns the length of the longest number in words: digits with no letter between.
   *
   * @param words any text
   * @return a number of ASCII digits
   */
  public static int longest(String words) {
    int run = 0;
    int longest = 0;
    for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
      int c = words.codePointAt(i);
      int value = value(c);
      if (value >= 0) {
        run += value < 10 ? 1 : Integer.toString(value).length();
      } else if (Character.isLetter(c)) {
        run = 0;
      }
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
