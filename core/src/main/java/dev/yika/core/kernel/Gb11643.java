package dev.yika.core.kernel;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Citizen identity numbers by GB 11643 (公民身份号码), and the foreigners' numbers of the same form:
 * digits, a birth date and the check character by ISO 7064 MOD 11-2.
 *
 * <p>18 characters: region or country 1-6, birth date yyyyMMdd 7-14, sequence 15-17, check
 * character 18. With the values d1 to d17 of the digits and c of the check character, where X is
 * 10, the sum of all di times 2 to the power of 18 - i, and c, leaves the remainder 1 modulo 11.
 *
 * <p>15 digits, the form before 1999: region 1-6, birth date yyMMdd of the twentieth century 7-12,
 * sequence 13-15; there is no check character.
 *
 * @since 0.1.0
 */
public final class Gb11643 {

  /** The number of characters. */
  public static final int LENGTH = 18;

  /** The number of digits of the old form. */
  public static final int OLD_LENGTH = 15;

  /** The first digit of a foreigner's number, which no citizen's number has. */
  public static final char FOREIGNER = '9';

  private static final int MODULUS = 11;

  /** The check character by the sum of the digits modulo 11. */
  private static final byte[] CHECKS = "10X98765432".getBytes(US_ASCII);

  private static final int SEVENTEENTH = 16;
  private static final long SIGN = 1L << 31;

  private Gb11643() {}

  /**
   * Returns the reasons why a text is not an identity number of 18 characters. Allocates nothing.
   *
   * @param text any text
   * @return {@link Flaws#NONE} if it has 17 digits with a birth date and the check character fits
   */
  public static long flaws(CharSequence text) {
    return text.length() == LENGTH
        ? flaws(
            AsciiWord.of(text, 0),
            AsciiWord.of(text, Long.BYTES),
            text.charAt(SEVENTEENTH),
            text.charAt(LENGTH - 1))
        : Flaws.UNREAD;
  }

  /**
   * Returns the reasons why 18 bytes are not an identity number of 18 characters. Allocates
   * nothing.
   *
   * @param bytes the bytes
   * @param at index of the first of them
   * @return {@link Flaws#NONE} if there are 17 digits with a birth date and the check character
   *     fits
   * @throws IndexOutOfBoundsException if the array ends before
   */
  public static long flaws(byte[] bytes, int at) {
    return flaws(
        Words.get(bytes, at),
        Words.get(bytes, at + Long.BYTES),
        bytes[at + SEVENTEENTH],
        bytes[at + LENGTH - 1]);
  }

  private static long flaws(long first, long second, int seventeenth, int check) {
    int last = seventeenth - '0';
    // 2 to the power of 10 leaves the remainder 1
    int sum = AsciiWord.binary(first) + 4 * AsciiWord.binary(second) + 2 * (last & 0xf);
    long dates = AsciiWord.pairs(second);
    int outside =
        BirthDate.outside(
            AsciiWord.pair(AsciiWord.pairs(first), 3),
            AsciiWord.pair(dates, 0),
            AsciiWord.pair(dates, 1),
            AsciiWord.pair(dates, 2));
    // a check character above X may be a lower-case or full-width one
    int others = last | (9 - last) | ('X' - check);
    int wrong = (check ^ CHECKS[sum % MODULUS]) & 0xffff;
    return AsciiWord.others(first)
        | AsciiWord.others(second)
        | (others & SIGN)
        | wrong
        | (outside >>> 31);
  }

  /**
   * Returns the reasons why a text is not an identity number of 15 digits. Allocates nothing.
   *
   * @param text any text
   * @return {@link Flaws#NONE} if it has 15 digits with a birth date
   */
  public static long flawsOfOld(CharSequence text) {
    return text.length() == OLD_LENGTH
        ? flawsOfOld(AsciiWord.of(text, 0), AsciiWord.of(text, OLD_LENGTH - Long.BYTES))
        : Flaws.UNREAD;
  }

  /**
   * Returns the reasons why 15 bytes are not an identity number of 15 digits. Allocates nothing.
   *
   * @param bytes the bytes
   * @param at index of the first of them
   * @return {@link Flaws#NONE} if there are 15 digits with a birth date
   * @throws IndexOutOfBoundsException if the array ends before
   */
  public static long flawsOfOld(byte[] bytes, int at) {
    return flawsOfOld(Words.get(bytes, at), Words.get(bytes, at + OLD_LENGTH - Long.BYTES));
  }

  /** The words overlap in the eighth digit, the last one of the year. */
  private static long flawsOfOld(long first, long second) {
    long dates = AsciiWord.pairs(second >>> Byte.SIZE);
    int outside =
        BirthDate.outside(
            BirthDate.CENTURY_OF_OLD_NUMBERS,
            AsciiWord.pair(AsciiWord.pairs(first), 3),
            AsciiWord.pair(dates, 0),
            AsciiWord.pair(dates, 1));
    return AsciiWord.flaws(first) | AsciiWord.flaws(second) | (outside >>> 31);
  }
}
