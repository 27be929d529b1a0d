package dev.yika.masking.words;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The numerals in words: digits of every script, circled ones and the like, and Chinese numerals
 * (一, 壹), each as the digits it stands for.
 */
public final class Numerals {

  /** The forms of 0 to 9 that Unicode counts as letters: plain, for cheques, and as read aloud. */
  private static final String[] CHINESE = {
    "零○", "一壹弌壱幺", "二贰貳弍弐两兩", "三叁參叄弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"
  };

  private static final Map<Integer, Integer> VALUES = values();
  private static final String TEN = "十拾";

  private Numerals() {}

  private static Map<Integer, Integer> values() {
    ImmutableMap.Builder<Integer, Integer> values = ImmutableMap.builder();
    for (int digit = 0; digit < CHINESE.length; digit++) {
      for (int c : CHINESE[digit].codePoints().toArray()) {
        values.put(c, digit);
      }
    }
    return values.build();
  }

  /**
   * Returns what a character stands for as a numeral of any script, Chinese numerals included.
   *
   * @param c a code point
   * @return 0 or more; -1 if it is no numeral, or no whole number
   */
  public static int value(int c) {
    int digit = digit(c);
    return digit >= 0 ? digit : VALUES.getOrDefault(c, -1);
  }

  @SuppressWarnings("CharacterGetNumericValue") // numerals of any kind are what is looked for
  private static int digit(int c) {
    int type = Character.getType(c);
    boolean isNumber =
        type == Character.DECIMAL_DIGIT_NUMBER
            || type == Character.LETTER_NUMBER
            || type == Character.OTHER_NUMBER;
    return isNumber ? Math.max(-1, Character.getNumericValue(c)) : -1;
  }

  /**
   * Returns the digits in words, whatever stands between them; Chinese numerals are left out.
   *
   * @param words any text
   * @return ASCII digits
   */
  public static String digits(String words) {
    StringBuilder digits = new StringBuilder();
    words.codePoints().map(Numerals::digit).filter(digit -> digit >= 0).forEach(digits::append);
    return digits.toString();
  }

  /**
   * Returns the digits in words, whatever stands between them; Chinese numerals count, and 十 as the
   * digit that it stands for beside others: 四十一 is 41, 四十 is 40, 十二 is 12.
   *
   * @param words any text
   * @return ASCII digits
   */
  public static String digitsWithChinese(String words) {
    int[] all = words.codePoints().toArray();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < all.length; i++) {
      int value = value(all[i]);
      if (value >= 0) {
        digits.append(value);
      } else if (TEN.indexOf(all[i]) >= 0) {
        digits.append(isNumeral(all, i - 1) ? "" : "1").append(isNumeral(all, i + 1) ? "" : "0");
      }
    }
    return digits.toString();
  }

  private static boolean isNumeral(int[] all, int index) {
    return index >= 0 && index < all.length && value(all[index]) >= 0;
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
    for (int c : words.codePoints().toArray()) {
      int value = value(c);
      if (value >= 0) {
        run += Integer.toString(value).length();
      } else if (Character.isLetter(c)) {
        run = 0;
      }
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
