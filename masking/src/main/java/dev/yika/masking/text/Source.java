package dev.yika.masking.text;

/**
 * A text that is read symbol by symbol around a place, and in which symbols become stars. An index
 * counts what the text is made of: bytes or UTF-16 units.
 *
 * <p>A symbol is an ASCII character, also when it is written in full width; a space or hyphen of
 * any width as U+0020 or U+002D; anything else as some number from 128 on that stands for the same
 * character everywhere in the same kind of text.
 */
abstract class Source {

  /** What is read where the text ends or begins. */
  static final int NONE = -1;

  /** A character that no keyword holds. */
  static final int OTHER = 0xfffd;

  static final int SPACE = ' ';
  static final int HYPHEN = '-';
  static final int POINT = '.';
  static final char STAR = '*';

  private static final int FULL_WIDTH_OFFSET = 0xfee0;

  /** Where the text begins that may be looked at. */
  int start;

  /** Where the text ends that may be looked at. */
  int end;

  /** Finds the next place of interest from an index on, or returns {@code to}. */
  abstract int nextPlace(int from, int to);

  /** Returns where the digit begins that a place points at, or {@link #NONE} if it is none. */
  abstract int digitAt(int place);

  /** Returns the symbol that begins at an index, {@link #NONE} at the end. */
  abstract int symbol(int at);

  /** Tells whether an ASCII character stands at an index, and not one of another width. */
  abstract boolean isAscii(int at);

  /** Returns how much of the text the symbol at an index takes. */
  abstract int width(int at);

  /** Returns where the symbol before an index begins, {@link #NONE} at the start. */
  abstract int before(int at);

  /** Returns where the symbol begins that an index points into; both are {@code from} or more. */
  abstract int symbolStart(int from, int at);

  /**
   * Returns the last index up to {@code at} behind a symbol that belongs to no number, but not
   * below {@code from}: a number is read from its first digit or letter on, wherever its place is.
   */
  final int borderUpTo(int from, int at) {
    int border = symbolStart(from, at);
    for (int i = 0; i <= Chain.MAX_LENGTH && border > from; i++) {
      int before = before(border);
      if (before == NONE || !isAlphanumeric(symbol(before))) {
        return border;
      }
      border = before;
    }
    return Math.max(border, from);
  }

  /** Copies the ASCII digits at an index and returns how many there are, up to the length given. */
  abstract int copyDigits(int at, byte[] into, int length);

  /** Replaces those of a run of ASCII characters by asterisks that have no bit set. */
  abstract void hideAscii(int at, int length, long shown);

  /** Replaces the symbol at an index by an asterisk of the same width. */
  abstract void hide(int at);

  /** Replaces the ASCII symbol at an index by another. */
  abstract void put(int at, char ascii);

  /** Returns the symbol of a UTF-16 unit. */
  static int symbolOf(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c > 0xff00 && c < 0xff5f) {
      return c - FULL_WIDTH_OFFSET;
    }
    return switch (c) {
      case '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000' -> SPACE;
      case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> SPACE; // without any width
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> HYPHEN;
      default -> c;
    };
  }

  /** Returns where the next group begins: two ASCII spaces separate like one. */
  final int behindSeparator(int at) {
    int behind = at + width(at);
    boolean twice = isAsciiSpace(at) && isAsciiSpace(behind);
    return twice ? behind + 1 : behind;
  }

  private boolean isAsciiSpace(int at) {
    return isAscii(at) && symbol(at) == SPACE;
  }

  /** Returns where digits and letters end that go on from an index. */
  final int alphanumericEnd(int first) {
    int at = first;
    while (isAlphanumeric(symbol(at))) {
      at += width(at);
    }
    return at;
  }

  static boolean isSeparator(int symbol) {
    return symbol == SPACE || symbol == HYPHEN || symbol == POINT;
  }

  static boolean isDigit(int symbol) {
    return symbol >= '0' && symbol <= '9';
  }

  static boolean isLetter(int symbol) {
    int lower = symbol | 0x20;
    return lower >= 'a' && lower <= 'z' && symbol < 0x80;
  }

  static boolean isAlphanumeric(int symbol) {
    return isDigit(symbol) || isLetter(symbol);
  }
}
