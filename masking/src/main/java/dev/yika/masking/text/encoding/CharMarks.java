package dev.yika.masking.text.encoding;

import java.util.Arrays;

/** The marks of UTF-16 units: their low bytes are searched, and the units themselves decide. */
final class CharMarks extends Marks {

  /** The bit that an ASCII digit has, and the low byte of a full-width one has not. */
  private static final int ASCII_DIGIT = 0x20;

  private static final int LAST_OF_ASCII = 0x7f;

  private CharSequence text = "";

  /** The number of bytes that were filled and have to be wiped. */
  private int filled;

  CharMarks(KeyEnds ends) {
    super(Coding.LOW_BYTES, ends);
  }

  void read(CharSequence given, int first, int last) {
    Arrays.fill(bytes, 0, filled, (byte) 0);
    filled = 0;
    text = given;
    begin(first, last);
  }

  boolean anyInLine(LoneDay days) {
    return anyInLine(text, days);
  }

  /** Goes on with a copy of the text, in which units are changed. */
  void changeTo(CharSequence copy) {
    text = copy;
  }

  @Override
  void load(int first, int last) {
    base = Math.max(0, first - Long.BYTES);
    int length = last - base;
    if (bytes.length == 0) {
      bytes = new byte[Long.BYTES + Lanes.READ + Blocks.SIZE];
    }
    if (filled > length) {
      Arrays.fill(bytes, length, filled, (byte) 0);
    }
    filled = length;
    readable = last + Blocks.SIZE;
    if (text instanceof String string) {
      copy(string, base, last, bytes);
    } else {
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) text.charAt(base + i);
      }
    }
  }

  @SuppressWarnings("deprecation")
  @DeprecatedOnPurpose("copies the low bytes of the units, and nothing else does without a loop")
  private static void copy(String from, int first, int last, byte[] into) {
    from.getBytes(first, last, into, 0);
  }

  @Override
  long places(Blocks read, int block, int at) {
    long places = read.runs(block);
    for (long rest = read.fours(block) & ~places; rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      places |= (bytes[at + bit - base] & ASCII_DIGIT) == 0 ? 1L << bit : 0;
    }
    return places;
  }

  @Override
  boolean mayFollowName(int sign) {
    return ends.mayEnd(wordBefore(sign)) != 0 || !isAscii(sign);
  }

  /** Returns whether a sign and the characters before it are what their low bytes say. */
  private boolean isAscii(int sign) {
    int all =
        text.charAt(sign) | text.charAt(sign - 1) | text.charAt(sign - 2) | text.charAt(sign - 3);
    return all <= LAST_OF_ASCII;
  }

  @Override
  boolean isPlace(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case ':', '=', '>', '<' -> ends.mayEnd(text, start, at);
      case ';' -> isEntitySign(at);
      case '\n' -> endsEmptyLine(text, at);
      case SignPatterns.WIDE_COLON -> true;
      default -> DigitPatterns.isPlace(text, at, end);
    };
  }

  private boolean isEntitySign(int semicolon) {
    int entity = EntitySign.start(text, semicolon);
    return entity != ScanText.NONE && ends.mayEnd(text, start, entity);
  }
}
