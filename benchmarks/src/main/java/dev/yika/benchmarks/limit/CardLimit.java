package dev.yika.benchmarks.limit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Is this a card number of the default layout? Texts and bytes of other lengths are not asked. */
public final class CardLimit {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int LENGTH = 16;

  /** By pair, the place of the product it leads to in the six bits of each product. */
  private static final long[] SHIFTS_AFTER_PAIRS = new long[128];

  static {
    for (int pair = 0; pair < 100; pair++) {
      for (int product = 1; product <= 10; product++) {
        int after = next(next(product, pair / 10), pair % 10);
        SHIFTS_AFTER_PAIRS[pair] |= ((after - 1) * 6L) << ((product - 1) * 6);
      }
    }
  }

  private CardLimit() {}

  private static int next(int product, int digit) {
    int sum = (product + digit) % 10;
    return (sum == 0 ? 10 : sum) * 2 % 11;
  }

  /**
   * A loop over pairs of digits, whose walk from state to state waits for no load; errors are
   * or-ed, and one branch decides. It checks no region, and knows no separators and no full width.
   *
   * @param text any text
   * @return true if it is one
   */
  public static boolean loop(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    long walk = 54;
    int others = 0;
    for (int i = 0; i < LENGTH - 2; i += 2) {
      int tens = text.charAt(i) - '0';
      int ones = text.charAt(i + 1) - '0';
      others |= tens | (9 - tens) | ones | (9 - ones);
      walk = SHIFTS_AFTER_PAIRS[(tens * 10 + ones) & 127] >>> walk;
    }
    int check = text.charAt(LENGTH - 2) - '0';
    int last = text.charAt(LENGTH - 1) - '0';
    others |= check | (9 - check) | last | (9 - last);
    return others >= 0 && (walk & 63) == (check == 0 ? 0 : (10 - check) * 6);
  }

  /**
   * Eight digits at a time, and a walk from state to state that waits for no load.
   *
   * @param bytes ASCII
   * @param at index of the first of 16 bytes
   * @return true if they are one
   */
  public static boolean words(byte[] bytes, int at) {
    long first = (long) WORDS.get(bytes, at);
    long second = (long) WORDS.get(bytes, at + 8);
    long early = pairs(first);
    long late = pairs(second);
    long walk = 54;
    walk = SHIFTS_AFTER_PAIRS[(int) early & 127] >>> walk;
    walk = SHIFTS_AFTER_PAIRS[(int) (early >>> 16) & 127] >>> walk;
    walk = SHIFTS_AFTER_PAIRS[(int) (early >>> 32) & 127] >>> walk;
    walk = SHIFTS_AFTER_PAIRS[(int) (early >>> 48) & 127] >>> walk;
    walk = SHIFTS_AFTER_PAIRS[(int) late & 127] >>> walk;
    walk = SHIFTS_AFTER_PAIRS[(int) (late >>> 16) & 127] >>> walk;
    walk = SHIFTS_AFTER_PAIRS[(int) (late >>> 32) & 127] >>> walk;
    int check = (int) (second >>> 48) & 0xf;
    int fitting = check == 0 ? 0 : (10 - check) * 6;
    return ((others(first) | others(second)) | ((walk & 63) ^ fitting)) == 0;
  }

  static long pairs(long word) {
    long digits = word & 0x0f0f0f0f0f0f0f0fL;
    return (digits * 10 + (digits >>> 8)) & 0x00ff00ff00ff00ffL;
  }

  static long others(long word) {
    long digits = word ^ 0x3030303030303030L;
    return ((digits + 0x7676767676767676L) | digits) & 0x8080808080808080L;
  }
}
