package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;

/**
 * Finds the places where a closer look may be worth while among 64 bytes at a time, without a
 * branch for each.
 *
 * <p>A place is the first byte of one of these patterns of digits (1) and others (0):
 *
 * <ol>
 *   <li>{@code 11111111}: eight digits in a row;
 *   <li>{@code 1111} twice, with one to three or six bytes between: groups of four;
 *   <li>{@code 111} three times, with one byte between: thousands;
 *   <li>{@code 1001001001}: four full-width digits of UTF-8, each the last of three bytes;
 *   <li>{@code 1010101}: four full-width digits of GB18030, each the last of two bytes.
 * </ol>
 *
 * <p>The fourth is looked for in UTF-8 only, the fifth in GB18030 only.
 *
 * <p>A byte counts as a digit if it is 0x30 to 0x39, or differs from one in the highest or the
 * third highest bit: so 0x90 to 0x99, which end a full-width digit of UTF-8, and 0xb0 to 0xb9,
 * which end one of GB18030, come in with the same four operations. The closer look rejects whatever
 * else that lets in. Whether a place is found depends on the {@value #REACH} bytes from there on.
 */
public final class DigitPatterns {

  /** The number of bytes, from a place on, that decide whether it is one. */
  public static final int REACH = 14;

  private static final long ZEROS = 0x3030303030303030L;
  private static final long ABOVE_NINE = 0x7676767676767676L;
  private static final long KEPT_BITS = 0x5f5f5f5f5f5f5f5fL;
  private static final long FIRST_FOUR = 0x80808080L;
  private static final long STARS = 0x2a2a2a2a2a2a2a2aL;
  private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private DigitPatterns() {}

  /**
   * Returns the places among 64 digits, bit 0 being the first byte.
   *
   * @param now where digits are
   * @param then where digits are in the 64 bytes behind
   * @param isGb18030 whether the bytes are of GB18030 rather than UTF-8
   */
  static long places(long now, long then, boolean isGb18030) {
    long places = runs(now, then);
    long alone = now & ~behind(now, then, 1);
    if (isGb18030) {
      return places | (alone & ends(alone, then, 2) & ends(alone, then, 4) & behind(now, then, 6));
    }
    long apart = alone & ~behind(now, then, 2);
    long apartThen = then & ~(then >>> 1) & ~(then >>> 2);
    return places
        | (apart
            & behind(apart, apartThen, 3)
            & behind(apart, apartThen, 6)
            & behind(now, then, 9));
  }

  /** Returns the places of digits of one byte. */
  static long runs(long now, long then) {
    long pairs = now & behind(now, then, 1);
    long pairsThen = then & (then >>> 1);
    long fours = fours(pairs, pairsThen);
    long foursThen = pairsThen & (pairsThen >>> 2);
    long upToThree = fours | behind(fours, foursThen, 1);
    long upToThreeThen = foursThen | (foursThen >>> 1);
    upToThree |= behind(upToThree, upToThreeThen, 2);
    upToThreeThen |= upToThreeThen >>> 2;
    long near = behind(upToThree, upToThreeThen, 4);
    long places = fours & (near | behind(fours, foursThen, 10)); // &nbsp; takes six
    long threes = pairs & behind(now, then, 2) & ~behind(now, then, 3);
    long threesThen = pairsThen & (then >>> 2) & ~(then >>> 3);
    return places | (threes & behind(threes, threesThen, 4) & behind(threes, threesThen, 8));
  }

  /** Returns where four digits begin. */
  static long fours(long pairs, long pairsThen) {
    return pairs & behind(pairs, pairsThen, 2);
  }

  /** Returns, for each byte, the bit of the byte so many bytes behind it. */
  static long behind(long now, long then, int bytes) {
    return (now >>> bytes) | (then << -bytes);
  }

  private static long ends(long alone, long then, int bytes) {
    return behind(alone, then & ~(then >>> 1), bytes);
  }

  /**
   * Copies the ASCII digits at an index, eight at a time: how many there are is hard to guess, and
   * a loop that ends with the last of them would guess wrong.
   *
   * @return how many there are before {@code to}
   */
  public static int copyDigits(byte[] bytes, int at, int to, byte[] into) {
    int count = 0;
    while (at + count + Long.BYTES <= to) {
      long word = Words.get(bytes, at + count);
      Words.set(into, count, word);
      long digits = word ^ ZEROS;
      long others = (((digits & LOW_BITS) + ABOVE_NINE) | digits) & HIGH_BITS;
      if (others != 0) {
        return count + Long.numberOfTrailingZeros(others) / Byte.SIZE;
      }
      count += Long.BYTES;
    }
    while (at + count < to && ScanText.isDigit(bytes[at + count])) {
      into[count] = bytes[at + count];
      count++;
    }
    return count;
  }

  /** Writes asterisks over eight bytes or more, eight at a time. */
  public static void hideAll(byte[] bytes, int from, int to) {
    int last = to - Long.BYTES;
    for (int at = from; at < last; at += Long.BYTES) {
      Words.set(bytes, at, STARS);
    }
    Words.set(bytes, last, STARS);
  }

  /**
   * Returns whether eight ASCII digits, four twice with a separator between, three three times with
   * a sign between, or four full-width digits begin at a UTF-16 unit.
   */
  static boolean isPlace(CharSequence text, int at, int end) {
    if (isFullWidth(text.charAt(at))) {
      return run(text, at, end, '\uff10') >= 4;
    }
    int run = run(text, at, end, '0');
    return run == 8
        || (run == 4 && mayGoOn(text, at + run, end))
        || (run == 3 && isThousands(text, at, end));
  }

  /**
   * Returns false if what makes a place of four digits is four more behind six other bytes, and
   * these are no entity.
   */
  static boolean mayGoOn(byte[] bytes, int at, int end) {
    int sign = at + 4;
    if (sign + Long.BYTES > end || bytes[sign] == '&' || !ScanText.isDigit(bytes[sign - 1])) {
      return true;
    }
    long others = ((Words.get(bytes, sign) ^ ZEROS) & KEPT_BITS) + ABOVE_NINE;
    long fours = ~(others | others >>> 8 | others >>> 16 | others >>> 24);
    return (fours & FIRST_FOUR) != 0;
  }

  private static boolean isThousands(CharSequence text, int at, int end) {
    return run(text, at + 4, end, '0') == 3 && run(text, at + 8, end, '0') == 3;
  }

  /** Returns whether digits go on behind up to three units, or the six of an entity. */
  private static boolean mayGoOn(CharSequence text, int sign, int end) {
    return run(text, sign + 1, end, '0') >= 4
        || run(text, sign + 2, end, '0') >= 4
        || run(text, sign + 3, end, '0') >= 4
        || (run(text, sign + 6, end, '0') >= 4 && text.charAt(sign) == '&');
  }

  /** Returns how many digits of one width follow one another, up to eight. */
  private static int run(CharSequence text, int from, int end, char zero) {
    int at = from;
    while (at < Math.min(from + 8, end) && (char) (text.charAt(at) - zero) < 10) {
      at++;
    }
    return at - from;
  }

  private static boolean isFullWidth(char c) {
    return c >= '\uff10' && c <= '\uff19';
  }
}
