package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;

/**
 * Finds the places in bytes where a closer look may be worth while, 48 bytes at a time and without
 * a branch for each.
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
 * which end one of GB18030, come in with the same four operations. What else that lets in is for
 * the closer look to tell apart, but a place is an ASCII byte or stands behind the first bytes of a
 * full-width digit. Whether a place is found depends on the {@value #REACH} bytes from there on and
 * the two before.
 */
public final class DigitPatterns {

  /** How many bytes, from a place on, tell that it is one. */
  public static final int REACH = 14;

  private static final long ZEROS = 0x3030303030303030L;
  private static final long KEPT_BITS = 0x5f5f5f5f5f5f5f5fL;
  private static final long ABOVE_NINE = 0x7676767676767676L;
  private static final long STARS = 0x2a2a2a2a2a2a2a2aL;
  private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** Brings the eight high bits of a word together in its highest byte. */
  private static final long GATHER = 0x0002040810204081L;

  private static final int STEP = 48;
  private static final int CARRIED = 16;

  /** The places in 64 digits that these digits alone decide. */
  private static final long DECIDED = -1L >>> (REACH - 1);

  private DigitPatterns() {}

  /**
   * Finds the next place.
   *
   * @param bytes the text
   * @param from where to begin
   * @param to where places end; patterns may reach beyond it
   * @param end where the bytes end; what lies behind is no digit
   * @param isGb18030 whether the bytes are of GB18030 rather than UTF-8
   * @return the place, or {@code to} if there is none
   */
  public static int next(byte[] bytes, int from, int to, int end, boolean isGb18030) {
    long before = 0;
    int at = from;
    for (int last = Math.min(end - STEP, to); at <= last; at += STEP) {
      long others =
          others(bytes, at)
              | (others(bytes, at + 8) << 8)
              | (others(bytes, at + 16) << 16)
              | (others(bytes, at + 24) << 24)
              | (others(bytes, at + 32) << 32)
              | (others(bytes, at + 40) << 40);
      long digits = (~others << CARRIED) | before;
      int place = first(places(digits, isGb18030), bytes, at - CARRIED, isGb18030);
      if (place != ScanText.NONE) {
        return Math.min(place, to);
      }
      before = digits >>> STEP;
    }
    return nextNearEnd(bytes, at, to, end, before, isGb18030);
  }

  /** Goes on with the last bytes, which do not fill a step. */
  private static int nextNearEnd(
      byte[] bytes, int from, int to, int end, long carried, boolean isGb18030) {
    long before = carried;
    for (int at = from; at < Math.min(end, to) + CARRIED; at += STEP) {
      long digits = before;
      for (int i = at; i < Math.min(at + STEP, end); i++) {
        int value = ((bytes[i] ^ 0x30) & 0x5f);
        digits |= (value < 10 ? 1L : 0L) << (i - at + CARRIED);
      }
      int place = first(places(digits, isGb18030), bytes, at - CARRIED, isGb18030);
      if (place != ScanText.NONE) {
        return Math.min(place, to);
      }
      before = digits >>> STEP;
    }
    return to;
  }

  /** Returns one bit for each of eight bytes, set if it is no digit. */
  private static long others(byte[] bytes, int at) {
    long word = Words.get(bytes, at);
    return (((((word ^ ZEROS) & KEPT_BITS) + ABOVE_NINE) & HIGH_BITS) * GATHER) >>> 56;
  }

  /** Returns the first place that ends no letter of Chinese, {@link ScanText#NONE} without one. */
  private static int first(long places, byte[] bytes, int at, boolean isGb18030) {
    for (long rest = places; rest != 0; rest &= rest - 1) {
      int place = at + Long.numberOfTrailingZeros(rest);
      if (bytes[place] >= 0 || isFullWidth(bytes, place, isGb18030)) {
        return place;
      }
    }
    return ScanText.NONE;
  }

  /** Tells whether the last byte of a full-width digit stands behind its first ones. */
  private static boolean isFullWidth(byte[] bytes, int place, boolean isGb18030) {
    if (isGb18030) {
      return place > 0 && bytes[place - 1] == (byte) 0xa3;
    }
    return place > 1 && bytes[place - 1] == (byte) 0xbc && bytes[place - 2] == (byte) 0xef;
  }

  /** Returns the places among digits, bit 0 being the first byte. */
  private static long places(long digits, boolean isGb18030) {
    long second = digits >>> 1;
    long pairs = digits & second;
    long fours = pairs & (pairs >>> 2);
    long upToThree = fours | (fours >>> 1);
    upToThree |= upToThree >>> 2;
    long places = fours & ((upToThree >>> 4) | (fours >>> 10)); // &nbsp; takes six
    long threes = pairs & (digits >>> 2) & ~(digits >>> 3);
    places |= threes & (threes >>> 4) & (threes >>> 8);
    long alone = digits & ~second;
    if (isGb18030) {
      places |= alone & (alone >>> 2) & (alone >>> 4) & (digits >>> 6);
    } else {
      long ofThree = alone & ~(digits >>> 2);
      places |= ofThree & (ofThree >>> 3) & (ofThree >>> 6) & (digits >>> 9);
    }
    return places & DECIDED;
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
   * Finds the next place in UTF-16 units: eight ASCII digits in a row, four twice with a separator
   * between, or four full-width digits.
   *
   * @param text the text
   * @param from where to begin
   * @param to where places end; patterns may reach beyond it
   * @param end where the text ends
   * @return the place, or {@code to} if there is none
   */
  public static int next(CharSequence text, int from, int to, int end) {
    int at = from;
    while (at < to) {
      int probe = at + 2; // three digits that begin here or up to two units on hold this one
      if (probe >= end) {
        return to;
      }
      if (!isDigit(text.charAt(probe))) {
        at = probe + 1;
        continue;
      }
      int first = probe;
      while (first > at && isDigit(text.charAt(first - 1))) {
        first--;
      }
      if (mayBePlace(text, first, end)) {
        return Math.min(first, to);
      }
      at = first + 1;
    }
    return to;
  }

  private static boolean mayBePlace(CharSequence text, int at, int end) {
    if (isFullWidth(text.charAt(at))) {
      return run(text, at, end, '\uff10') >= 4;
    }
    int run = run(text, at, end, '0');
    return run == 8
        || (run == 4 && mayGoOn(text, at + run, end))
        || (run == 3 && isThousands(text, at, end));
  }

  private static boolean isThousands(CharSequence text, int at, int end) {
    return run(text, at + 4, end, '0') == 3 && run(text, at + 8, end, '0') == 3;
  }

  /** Returns whether digits go on behind up to three units, or the six of an entity. */
  private static boolean mayGoOn(CharSequence text, int sign, int end) {
    return run(text, sign + 1, end, '0') >= 4
        || run(text, sign + 2, end, '0') >= 4
        || run(text, sign + 3, end, '0') >= 4
        || run(text, sign + 6, end, '0') >= 4;
  }

  /** Returns how many digits of one width follow one another, up to eight. */
  private static int run(CharSequence text, int from, int end, char zero) {
    int at = from;
    while (at < Math.min(from + 8, end) && (char) (text.charAt(at) - zero) < 10) {
      at++;
    }
    return at - from;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || isFullWidth(c);
  }

  private static boolean isFullWidth(char c) {
    return c >= '\uff10' && c <= '\uff19';
  }
}
