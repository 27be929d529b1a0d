package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;

/**
 * Finds candidates for marks among 8,192 bytes at a time. The loops over bytes and over words are
 * plain, so that the compiler turns each into vector instructions.
 *
 * <p>The window is read as eight lanes of 128 words of eight bytes. Word {@code i} of the answer
 * holds the flags of word {@code i} of every lane: that of byte {@code b} of lane {@code j} is bit
 * {@code 8 * b + 7 - j}. So the byte behind another one is eight bits higher, or in the next word;
 * and the word behind the last one of a lane is the first one of the next lane.
 */
final class Lanes {

  /** The number of bytes in which candidates are found. */
  static final int WINDOW = 8192;

  /** The number of bytes that are read. */
  static final int READ = WINDOW + 32;

  private static final int LANES = 8;
  private static final int LENGTH = WINDOW / Long.SIZE;
  private static final int BEHIND = 3;
  private static final int FLAG = -0x80;

  /** The first bytes of a window: what stands before them is not in it. */
  private static final long FIRST_WORD = 0x8080808080808080L;

  private static final long NOT_FIRST = 0xfefefefefefefefeL;
  private static final long NOT_LAST = 0x7f7f7f7f7f7f7f7fL;

  private final KeyEnds ends;
  private final byte[] window = new byte[READ];
  private final byte[] digitFlags = new byte[READ];
  private final byte[] signFlags = new byte[READ];

  /** Index 0 is the word before the first one. */
  private final long[] digits = new long[1 + LENGTH + BEHIND];

  private final long[] signs = new long[1 + LENGTH + BEHIND];
  private final short[] candidates = new short[WINDOW + 1];
  private int count;

  Lanes(KeyEnds ends) {
    this.ends = ends;
  }

  /**
   * Lists the candidates of a window, in no order.
   *
   * @param text at least {@value #READ} bytes from the index on
   * @param at index of the first byte
   * @param isGb18030 whether the bytes are of GB18030 rather than UTF-8
   */
  void read(byte[] text, int at, boolean isGb18030) {
    System.arraycopy(text, at, window, 0, READ); // from a fixed index loops become vectors
    flagDigits(window, digitFlags);
    flagSigns(window, isGb18030 ? SignPatterns.GB18030_COLON : SignPatterns.UTF_8_COLON, signFlags);
    gather(digitFlags, digits);
    gather(signFlags, signs);
    list(isGb18030);
  }

  private static void flagDigits(byte[] text, byte[] flags) {
    for (int i = 0; i < READ; i++) {
      flags[i] = (byte) (~(((text[i] ^ '0') & 0x5f) + 0x76) & FLAG);
    }
  }

  /** Flags the bytes of ASCII behind the nine, and those that may end a full-width colon. */
  private static void flagSigns(byte[] text, byte colon, byte[] flags) {
    for (int i = 0; i < READ; i++) {
      flags[i] =
          (byte)
              ((((((text[i] ^ '0') & 0x5f) + 0x76) & ~(((text[i] ^ '0') & 0x5f) + 0x70) & ~text[i])
                      | ~((((text[i] ^ colon) & 0x7f) + 0x7f) | (text[i] ^ colon)))
                  & FLAG);
    }
  }

  private static void gather(byte[] flags, long[] into) {
    for (int i = 0; i < LENGTH; i++) {
      int at = i * Long.BYTES;
      into[i + 1] =
          Words.get(flags, at)
              | Words.get(flags, at + WINDOW / LANES) >>> 1
              | Words.get(flags, at + 2 * WINDOW / LANES) >>> 2
              | Words.get(flags, at + 3 * WINDOW / LANES) >>> 3
              | Words.get(flags, at + 4 * WINDOW / LANES) >>> 4
              | Words.get(flags, at + 5 * WINDOW / LANES) >>> 5
              | Words.get(flags, at + 6 * WINDOW / LANES) >>> 6
              | Words.get(flags, at + 7 * WINDOW / LANES) >>> 7;
    }
    into[0] = (into[LENGTH] >>> 1) & NOT_LAST;
    for (int i = 1; i <= BEHIND; i++) {
      long last = Words.get(flags, WINDOW + (i - 1) * Long.BYTES) >>> (LANES - 1);
      into[LENGTH + i] = (into[i] << 1 & NOT_FIRST) | last;
    }
  }

  private void list(boolean isGb18030) {
    count = 0;
    long then = digits[2];
    long afterThen = digits[3];
    long now = digits[1];
    long fours = fours(now, then);
    long foursThen = fours(then, afterThen);
    for (int i = 1; i <= LENGTH; i++) {
      long last = digits[i + 3];
      long foursLast = fours(afterThen, last);
      long near = spread(fours, foursThen) >>> 32 | spread(foursThen, foursLast) << 32;
      long places = fours & (near | foursThen >>> 16 | foursLast << 48);
      places |= thousands(now, then, afterThen);
      places |= isGb18030 ? alone(now, then, afterThen) : apart(now, then, afterThen);
      long namers = namers(i);
      long both = now | signs[i];
      long bothBefore = digits[i - 1] | signs[i - 1];
      long adjoining = both << 8 | bothBefore >>> 56 | both << 16 | bothBefore >>> 48;
      adjoining |= i == 1 ? FIRST_WORD : 0;
      listSigns(i - 1, namers & ~adjoining);
      for (long rest = places | (namers & adjoining); rest != 0; rest &= rest - 1) {
        candidates[count++] = (short) index(i - 1, Long.numberOfTrailingZeros(rest));
      }
      now = then;
      then = afterThen;
      afterThen = last;
      fours = foursThen;
      foursThen = foursLast;
    }
  }

  private static long behind(long now, long then, int bytes) {
    return now >>> (8 * bytes) | then << (-8 * bytes);
  }

  private static long fours(long now, long then) {
    return now & behind(now, then, 1) & behind(now, then, 2) & behind(now, then, 3);
  }

  /** Returns these bytes and the three before each. */
  private static long spread(long now, long then) {
    return now | behind(now, then, 1) | behind(now, then, 2) | behind(now, then, 3);
  }

  private static long threes(long now, long then) {
    return now & behind(now, then, 1) & behind(now, then, 2) & ~behind(now, then, 3);
  }

  private static long thousands(long now, long then, long afterThen) {
    long threesThen = threes(then, afterThen);
    long threes = threes(now, then);
    return threes & behind(threes, threesThen, 4) & threesThen;
  }

  /** Returns where four full-width digits of UTF-8 begin, each the last of three bytes. */
  private static long apart(long now, long then, long afterThen) {
    long apart = now & ~behind(now, then, 1) & ~behind(now, then, 2);
    long apartThen = then & ~behind(then, afterThen, 1) & ~behind(then, afterThen, 2);
    return apart
        & behind(apart, apartThen, 3)
        & behind(apart, apartThen, 6)
        & behind(then, afterThen, 1);
  }

  /** Returns where four full-width digits of GB18030 begin, each the last of two bytes. */
  private static long alone(long now, long then, long afterThen) {
    long alone = now & ~behind(now, then, 1);
    long aloneThen = then & ~behind(then, afterThen, 1);
    return alone & behind(alone, aloneThen, 2) & behind(alone, aloneThen, 4) & behind(now, then, 6);
  }

  /** Returns the signs but those of a time, which is no value and ends no name. */
  private long namers(int i) {
    long now = digits[i];
    long before = digits[i - 1];
    long first =
        behind(now, digits[i + 1], 1)
            & behind(now, digits[i + 1], 2)
            & behind(signs[i], signs[i + 1], 3);
    long second =
        behind(before, now, 7) & behind(before, now, 6) & behind(signs[i - 1], signs[i], 5);
    return signs[i] & ~(first | second);
  }

  /** Lists the signs behind what may be a name. */
  private void listSigns(int word, long signs) {
    int kept = count;
    for (long rest = signs; rest != 0; rest &= rest - 1) {
      int at = index(word, Long.numberOfTrailingZeros(rest));
      candidates[kept] = (short) at;
      kept += ends.mayEnd(window[at - 2], window[at - 1], window[at]);
    }
    count = kept;
  }

  /** Returns the number of candidates. */
  int count() {
    return count;
  }

  /** Returns the index of a candidate in the window. */
  int candidate(int i) {
    return candidates[i];
  }

  private static int index(int word, int bit) {
    int lane = LANES - 1 - (bit & (LANES - 1));
    return lane * (WINDOW / LANES) + word * Long.BYTES + (bit >>> 3);
  }
}
