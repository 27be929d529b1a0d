package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;
import java.util.Arrays;

/**
 * Finds candidates for marks among 8,192 bytes at a time. The loops over words read and write every
 * array at the same index, so that the compiler turns each into vector instructions: what stands in
 * the next word is read from a copy that is moved by one. Signs are listed without a branch for
 * each, since how many a word has cannot be foreseen.
 *
 * <p>The window is read as eight lanes of 128 words of eight bytes. Word {@code i} of what is
 * gathered holds the flags of word {@code i} of every lane: that of byte {@code b} of lane {@code
 * j} is bit {@code 8 * b + 7 - j}. So the byte behind another one is eight bits higher, or in the
 * next word; and the word behind the last one of a lane is the first one of the next lane.
 */
final class Lanes {

  /** The number of bytes in which candidates are found. */
  static final int WINDOW = 8192;

  /** The number of bytes that are read. */
  static final int READ = WINDOW + 32;

  private static final int LANES = 8;

  /** The number of words of a lane. */
  private static final int LENGTH = WINDOW / Long.SIZE;

  /** The words that are gathered behind those of the window. */
  private static final int BEHIND = 3;

  /** The number of words of a lane and of what is behind it, filled up to whole vectors. */
  private static final int SPAN = LENGTH + 8;

  /** The number of signs of a word that are listed without a branch. */
  private static final int MOST_AT_ONCE = 3;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long ZEROS = '0' * ONES;
  private static final long FEEDS = '\n' * ONES;
  private static final long KEPT_BITS = 0x5f5f5f5f5f5f5f5fL;
  private static final long ABOVE_NINE = 0x7676767676767676L;
  private static final long ABOVE_SIGNS = 0x7070707070707070L;
  private static final long NOT_FIRST = 0xfefefefefefefefeL;
  private static final long NOT_LAST = 0x7f7f7f7f7f7f7f7fL;

  /** What is done with a window, one after the other. */
  private static final Stage[] STAGES = {
    Lanes::readDigits,
    Lanes::readSigns,
    Lanes::readFeeds,
    Lanes::findRuns,
    Lanes::findFullWidth,
    Lanes::findSigns,
    Lanes::listPlaces,
    Lanes::listSigns
  };

  /**
   * A part of the work. All parts are called at one place, so that the compiler takes each by
   * itself: of the loops of a large method it turns some into vector instructions only.
   */
  private interface Stage {

    void run(Lanes lanes, Coding coding);
  }

  private final long[] words = new long[READ / Long.BYTES];
  private boolean isRead;
  private final long[] flags = new long[words.length];

  private final long[] digits = new long[SPAN];
  private final long[] digitsBefore = new long[SPAN];
  private final long[] digitsThen = new long[SPAN];
  private final long[] digitsAfter = new long[SPAN];
  private final long[] signs = new long[SPAN];
  private final long[] signsBefore = new long[SPAN];
  private final long[] signsThen = new long[SPAN];
  private final long[] feeds = new long[SPAN];
  private final long[] feedsBefore = new long[SPAN];

  /** Where patterns of digits begin or go on. */
  private final long[] fours = new long[SPAN];

  private final long[] foursThen = new long[SPAN];
  private final long[] foursAfter = new long[SPAN];
  private final long[] threes = new long[SPAN];
  private final long[] threesThen = new long[SPAN];
  private final long[] alone = new long[SPAN];
  private final long[] aloneThen = new long[SPAN];

  private final long[] places = new long[SPAN];
  private final long[] names = new long[SPAN];
  private final short[] listedPlaces = new short[WINDOW];
  private int placeCount;
  private final short[] listedSigns = new short[WINDOW + MOST_AT_ONCE];
  private int signCount;

  /**
   * Lists the places of a window and the signs that may stand behind a name, each in no order.
   *
   * @param text at least {@value #READ} bytes from the index on
   * @param at index of the first byte
   * @param coding how the bytes stand for characters
   */
  void read(byte[] text, int at, Coding coding) {
    isRead = true;
    copy(text, at, words);
    for (Stage stage : STAGES) {
      stage.run(this, coding);
    }
  }

  private void readDigits(Coding coding) {
    flagDigits(words, flags);
    gather(flags, digits);
    moveBack(digits, digitsBefore);
    move(digits, digitsThen, 1);
    move(digits, digitsAfter, 2);
  }

  private void readSigns(Coding coding) {
    flagSigns(words, coding.colon(), flags);
    gather(flags, signs);
    moveBack(signs, signsBefore);
    move(signs, signsThen, 1);
  }

  private void readFeeds(Coding coding) {
    flagFeeds(words, flags);
    gather(flags, feeds);
    moveBack(feeds, feedsBefore);
  }

  private void findRuns(Coding coding) {
    findGroups(digits, digitsThen, fours, threes);
    move(fours, foursThen, 1);
    move(fours, foursAfter, 2);
    move(threes, threesThen, 1);
    findPlaces(fours, foursThen, foursAfter, threes, threesThen, places);
  }

  private void findFullWidth(Coding coding) {
    switch (coding) {
      case UTF_8 -> findApart();
      case GB18030 -> findAlone();
      case LOW_BYTES -> findWide();
    }
  }

  private void findSigns(Coding coding) {
    findNames(digitsBefore, digits, digitsThen, signsBefore, signs, signsThen, names);
    findAdjoining(digitsBefore, digits, signsBefore, signs, names, places);
    findEmptyLines(feedsBefore, feeds, places);
  }

  private static void copy(byte[] text, int at, long[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = Words.get(text, at + i * Long.BYTES);
    }
  }

  private static void flagDigits(long[] words, long[] flags) {
    for (int i = 0; i < flags.length; i++) {
      flags[i] = ~(((words[i] ^ ZEROS) & KEPT_BITS) + ABOVE_NINE) & HIGH_BITS;
    }
  }

  /** Flags the bytes of ASCII behind the nine, and those that may end a full-width colon. */
  private static void flagSigns(long[] words, byte colon, long[] flags) {
    long colons = (colon & 0xff) * ONES;
    for (int i = 0; i < flags.length; i++) {
      long bits = (words[i] ^ ZEROS) & KEPT_BITS;
      long others = words[i] ^ colons;
      flags[i] =
          (((bits + ABOVE_NINE) & ~(bits + ABOVE_SIGNS) & ~words[i]) | ((others - ONES) & ~others))
              & HIGH_BITS;
    }
  }

  /** Flags line feeds, and vertical tabs right behind one. */
  private static void flagFeeds(long[] words, long[] flags) {
    for (int i = 0; i < flags.length; i++) {
      long others = words[i] ^ FEEDS;
      flags[i] = (others - ONES) & ~others & HIGH_BITS;
    }
  }

  private static void gather(long[] flags, long[] into) {
    for (int i = 0; i < LENGTH; i++) {
      into[i] =
          flags[i]
              | flags[i + LENGTH] >>> 1
              | flags[i + 2 * LENGTH] >>> 2
              | flags[i + 3 * LENGTH] >>> 3
              | flags[i + 4 * LENGTH] >>> 4
              | flags[i + 5 * LENGTH] >>> 5
              | flags[i + 6 * LENGTH] >>> 6
              | flags[i + 7 * LENGTH] >>> 7;
    }
    for (int i = 0; i < BEHIND; i++) {
      long last = flags[LANES * LENGTH + i] >>> (LANES - 1);
      into[LENGTH + i] = (into[i] << 1 & NOT_FIRST) | last;
    }
  }

  /** Moves the words behind each to its index. */
  private static void move(long[] flags, long[] into, int by) {
    System.arraycopy(flags, by, into, 0, SPAN - by);
  }

  /** Moves the word before each to its index. */
  private static void moveBack(long[] flags, long[] into) {
    System.arraycopy(flags, 0, into, 1, LENGTH);
    into[0] = (flags[LENGTH - 1] >>> 1) & NOT_LAST;
  }

  private static long behind(long now, long then, int bytes) {
    return now >>> (8 * bytes) | then << (-8 * bytes);
  }

  /** Finds where four digits begin, and where just three do. */
  private static void findGroups(long[] digits, long[] then, long[] fours, long[] threes) {
    for (int i = 0; i < SPAN; i++) {
      long three = digits[i] & behind(digits[i], then[i], 1) & behind(digits[i], then[i], 2);
      long fourth = behind(digits[i], then[i], 3);
      fours[i] = three & fourth;
      threes[i] = three & ~fourth;
    }
  }

  /**
   * Finds eight digits, four twice with one to three or six bytes between, and three three times
   * with one between.
   */
  private static void findPlaces(
      long[] fours,
      long[] foursThen,
      long[] foursAfter,
      long[] threes,
      long[] threesThen,
      long[] places) {
    for (int i = 0; i < LENGTH; i++) {
      long near =
          behind(fours[i], foursThen[i], 4)
              | behind(fours[i], foursThen[i], 5)
              | behind(fours[i], foursThen[i], 6)
              | behind(fours[i], foursThen[i], 7)
              | behind(foursThen[i], foursAfter[i], 2);
      places[i] =
          (fours[i] & near) | (threes[i] & behind(threes[i], threesThen[i], 4) & threesThen[i]);
    }
  }

  /** Finds four full-width digits of UTF-8, each the last of three bytes. */
  private void findApart() {
    findApart(digits, digitsThen, alone);
    move(alone, aloneThen, 1);
    addApart(alone, aloneThen, digitsThen, digitsAfter, places);
  }

  private static void findApart(long[] digits, long[] then, long[] apart) {
    for (int i = 0; i < SPAN; i++) {
      apart[i] = digits[i] & ~(behind(digits[i], then[i], 1) | behind(digits[i], then[i], 2));
    }
  }

  private static void addApart(
      long[] apart, long[] apartThen, long[] digitsThen, long[] digitsAfter, long[] places) {
    for (int i = 0; i < LENGTH; i++) {
      places[i] |=
          apart[i]
              & behind(apart[i], apartThen[i], 3)
              & behind(apart[i], apartThen[i], 6)
              & behind(digitsThen[i], digitsAfter[i], 1);
    }
  }

  /** Finds four full-width digits of GB18030, each the last of two bytes. */
  private void findAlone() {
    findAlone(digits, digitsThen, alone);
    move(alone, aloneThen, 1);
    addAlone(alone, aloneThen, digits, digitsThen, places);
  }

  private static void findAlone(long[] digits, long[] then, long[] alone) {
    for (int i = 0; i < SPAN; i++) {
      alone[i] = digits[i] & ~behind(digits[i], then[i], 1);
    }
  }

  private static void addAlone(
      long[] alone, long[] aloneThen, long[] digits, long[] digitsThen, long[] places) {
    for (int i = 0; i < LENGTH; i++) {
      places[i] |=
          alone[i]
              & behind(alone[i], aloneThen[i], 2)
              & behind(alone[i], aloneThen[i], 4)
              & behind(digits[i], digitsThen[i], 6);
    }
  }

  /** Finds four full-width digits by their low bytes. */
  private void findWide() {
    flagWide(words, flags);
    gather(flags, alone);
    addWide(fours, alone, places);
  }

  /** Flags the bytes without the bit that ASCII digits have. */
  private static void flagWide(long[] words, long[] flags) {
    for (int i = 0; i < flags.length; i++) {
      flags[i] = ~words[i] << 2 & HIGH_BITS;
    }
  }

  private static void addWide(long[] fours, long[] wide, long[] places) {
    for (int i = 0; i < LENGTH; i++) {
      places[i] |= fours[i] & wide[i];
    }
  }

  /** Finds the signs but those of a time, which is no value and ends no name. */
  private static void findNames(
      long[] digitsBefore,
      long[] digits,
      long[] digitsThen,
      long[] signsBefore,
      long[] signs,
      long[] signsThen,
      long[] names) {
    for (int i = 0; i < LENGTH; i++) {
      long first =
          behind(digits[i], digitsThen[i], 1)
              & behind(digits[i], digitsThen[i], 2)
              & behind(signs[i], signsThen[i], 3);
      long second =
          behind(digitsBefore[i], digits[i], 7)
              & behind(digitsBefore[i], digits[i], 6)
              & behind(signsBefore[i], signs[i], 5);
      names[i] = signs[i] & ~(first | second);
    }
  }

  /**
   * Makes places of the signs behind a digit or a sign, or one byte further on. The others wait for
   * a look at what may be a name.
   */
  private static void findAdjoining(
      long[] digitsBefore,
      long[] digits,
      long[] signsBefore,
      long[] signs,
      long[] names,
      long[] places) {
    places[0] |= names[0] & HIGH_BITS; // the first bytes of the window
    names[0] &= ~HIGH_BITS;
    for (int i = 0; i < LENGTH; i++) {
      long before = digitsBefore[i] | signsBefore[i];
      long now = digits[i] | signs[i];
      long adjoining = names[i] & (behind(before, now, 7) | behind(before, now, 6));
      places[i] |= adjoining;
      names[i] ^= adjoining;
    }
  }

  /** Finds line feeds behind another, or one byte further on. */
  private static void findEmptyLines(long[] before, long[] feeds, long[] places) {
    for (int i = 0; i < LENGTH; i++) {
      places[i] |= feeds[i] & (behind(before[i], feeds[i], 7) | behind(before[i], feeds[i], 6));
    }
  }

  private void listPlaces(Coding coding) {
    int to = 0;
    for (int i = 0; i < LENGTH; i++) {
      for (long rest = places[i]; rest != 0; rest &= rest - 1) {
        listedPlaces[to++] = (short) (i * Long.SIZE + Long.numberOfTrailingZeros(rest));
      }
    }
    placeCount = to;
  }

  private void listSigns(Coding coding) {
    int to = 0;
    for (int i = 0; i < LENGTH; i++) {
      int word = i * Long.SIZE;
      long rest = names[i];
      int end = to + Long.bitCount(rest);
      for (int n = 0; n < MOST_AT_ONCE; n++) {
        listedSigns[to + n] = (short) (word + Long.numberOfTrailingZeros(rest));
        rest &= rest - 1;
      }
      for (to += MOST_AT_ONCE; to < end; to++) {
        listedSigns[to] = (short) (word + Long.numberOfTrailingZeros(rest));
        rest &= rest - 1;
      }
      to = end;
    }
    signCount = to;
  }

  /** Forgets the bytes that were read. */
  void wipe() {
    if (isRead) {
      Arrays.fill(words, 0);
      isRead = false;
    }
  }

  /** Returns the number of places. */
  int places() {
    return placeCount;
  }

  /** Returns the index of a place in the window. */
  int place(int i) {
    return index(listedPlaces[i]);
  }

  /** Returns the number of signs. */
  int signs() {
    return signCount;
  }

  /** Returns the index of a sign in the window. */
  int sign(int i) {
    return index(listedSigns[i]);
  }

  /** Returns the index of the byte whose flag is a bit of what was gathered. */
  private static int index(int flag) {
    return flag / LANES + (LANES - 1 - (flag & (LANES - 1))) * (WINDOW / LANES);
  }
}
