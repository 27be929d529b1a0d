package dev.yika.benchmarks.limit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Is this a citizen identity number of 18 characters? Other lengths are not asked. */
public final class CitizenLimit {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int LENGTH = 18;
  private static final byte[] CHECKS = "10X98765432".getBytes(US_ASCII);
  private static final byte[] LAST_DAYS = new byte[256];

  static {
    byte[] days = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    System.arraycopy(days, 0, LAST_DAYS, 0, days.length);
  }

  private CitizenLimit() {}

  /**
   * A loop over the digits, with weights folded into a doubling for each, as they are the powers of
   * two; errors are or-ed, and one branch decides. It checks no region and no other form.
   *
   * @param text any text
   * @return true if it is one
   */
  public static boolean loop(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    int sum = 0;
    int others = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      int digit = text.charAt(i) - '0';
      others |= digit | (9 - digit);
      sum = sum * 2 + digit;
    }
    return others >= 0
        && text.charAt(LENGTH - 1) == CHECKS[sum * 2 % 11]
        && text.charAt(0) != '9'
        && isDate(number(text, 6), number(text, 8), number(text, 10), number(text, 12));
  }

  private static int number(String text, int at) {
    return text.charAt(at) * 10 + text.charAt(at + 1) - '0' * 11;
  }

  private static boolean isDate(int century, int year, int month, int day) {
    return century >= 18
        && century <= 21
        && day >= 1
        && day <= LAST_DAYS[month & 255]
        && (month != 2 || day != 29 || (year == 0 ? century : year) % 4 == 0);
  }

  /**
   * Eight digits at a time, and no branch but for 29 February.
   *
   * @param bytes ASCII
   * @param at index of the first of 18 bytes
   * @return true if they are one
   */
  public static boolean words(byte[] bytes, int at) {
    long first = (long) WORDS.get(bytes, at);
    long second = (long) WORDS.get(bytes, at + 8);
    int last = bytes[at + 16] - '0';
    int sum = sum(first) + sum(second) * 4 + (last & 15) * 2;
    long dates = CardLimit.pairs(second);
    int century = (int) (CardLimit.pairs(first) >>> 48);
    int year = (int) dates & 255;
    int month = (int) (dates >>> 16) & 255;
    int day = (int) (dates >>> 32) & 255;
    int outside =
        (century - 18)
            | (21 - century)
            | (day - 1)
            | (LAST_DAYS[month] - day)
            | last
            | (9 - last)
            | ('8' - bytes[at]);
    if (month == 2 && day == 29 && (year == 0 ? century : year) % 4 != 0) {
      return false;
    }
    return (CardLimit.others(first)
            | CardLimit.others(second)
            | (outside >>> 31)
            | (bytes[at + 17] ^ CHECKS[sum % 11]))
        == 0;
  }

  private static int sum(long word) {
    long digits = word & 0x0f0f0f0f0f0f0f0fL;
    long twos = (digits * 2 + (digits >>> 8)) & 0x00ff00ff00ff00ffL;
    return (int) ((twos * 0x0040001000040001L) >>> 48);
  }
}
