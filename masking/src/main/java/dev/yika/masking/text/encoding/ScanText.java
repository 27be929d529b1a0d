package dev.yika.masking.text.encoding;

import dev.yika.core.input.Characters;
import java.util.List;

/**
 * A text that is read symbol by symbol around a place, and in which symbols become stars. An index
 * counts bytes or UTF-16 units.
 *
 * <p>A symbol is an ASCII character, also when it is written in full width, and a digit of any
 * script the one of ASCII; a space or hyphen of any width as U+0020 or U+002D; anything else as
 * some number from 128 on that stands for the same character everywhere in the same kind of text.
 */
public abstract sealed class ScanText permits ByteText, CharText {

  /** The symbol at the end of the text, and before its start. */
  public static final int NONE = -1;

  /** A character that no keyword holds. */
  public static final int OTHER = 0xfffd;

  /** The most characters that are read as one number. */
  public static final int MAX_NUMBER = 64;

  /** More symbols than a name stands before the end of its number. */
  private static final int FARTHEST_NAME = 400;

  public static final int SPACE = ' ';
  public static final int HYPHEN = '-';
  public static final int POINT = '.';
  public static final int COMMA = ',';
  public static final char STAR = '*';

  private static final char LAST_WIDE_SPACE = '\u3000';

  /** The first digits behind the characters of Chinese. */
  private static final char FIRST_DIGITS_BEHIND = '\ua620';

  private static final String WITHOUT_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff";
  private static final List<String> ON_PAGE = List.of("&nbsp;", "&ensp;", "&emsp;");
  private static final List<String> IN_MAIL = List.of("=\r\n", "=\n");
  private static final int THOUSAND = 3;
  private static final int GROUP = 4;
  private static final int RUN = 8;

  int start;
  int end;

  /** Returns the start of the text that may be read. */
  public final int start() {
    return start;
  }

  /** Returns the end of the text that may be read. */
  public final int end() {
    return end;
  }

  /** Forgets the text. */
  public abstract void clear();

  /**
   * Returns whether the text may hold a number, without reading it symbol by symbol.
   *
   * @param days recognizes lone days, which are no numbers
   * @return false if there is no place of digits, no sign behind a name and no second line
   */
  public abstract boolean mayHold(LoneDay days);

  /** Returns whether a text may begin with INSERT, whose columns are a head in the same line. */
  static boolean mayBeStatement(int first) {
    return (first | 0x20) == 'i';
  }

  /** Finds the next place of interest from an index on, or returns {@code to}. */
  public abstract int nextPlace(int from, int to);

  /** Returns where the digit begins that a place points at, or {@link #NONE} if it is none. */
  public abstract int digitAt(int place);

  /** Returns the symbol that begins at an index, {@link #NONE} at the end. */
  public abstract int symbol(int at);

  /** Returns whether the character at an index is ASCII, and not of another width. */
  public abstract boolean isAscii(int at);

  /** Returns how much of the text the symbol at an index takes. */
  public abstract int width(int at);

  /** Returns where the symbol before an index begins, {@link #NONE} at the start. */
  public abstract int before(int at);

  /**
   * Returns the first of a sign of ASCII below {@code @} from an index on, {@link #NONE} if there
   * is none before the end. No part of a wider symbol is one, but for digits.
   */
  public abstract int find(char sign, int from, int to);

  /** Returns where the symbol begins that an index points into; both are {@code from} or more. */
  public abstract int symbolStart(int from, int at);

  /**
   * Returns the last index up to {@code at} where a text may be cut, but not below {@code from}: a
   * number is read from its first digit or letter on, or its first group, wherever its place is.
   */
  public final int borderUpTo(int from, int at) {
    int border = symbolStart(from, at);
    for (int i = 0; i < FARTHEST_NAME && border > from; i++) {
      int before = before(border);
      if (before == NONE || mayCut(symbol(before), symbol(border))) {
        return border;
      }
      border = before;
    }
    return Math.max(border, from);
  }

  /**
   * Returns whether no number goes on between two symbols: a further group begins with no letter.
   */
  private static boolean mayCut(int before, int behind) {
    return isJoint(before) ? isLetter(behind) && (behind | 0x20) != 'x' : !isAlphanumeric(before);
  }

  /** Copies the ASCII digits at an index and returns how many there are, up to the length given. */
  public abstract int copyDigits(int at, byte[] into, int length);

  /** Replaces the ASCII characters of a run whose bit is not set by asterisks. */
  public abstract void hideAscii(int at, int length, long shown);

  /** Replaces the symbol at an index by an asterisk of the same width. */
  public abstract void hide(int at);

  /** Replaces the ASCII symbol at an index by another. */
  public abstract void put(int at, char ascii);

  /** Returns the symbol of a UTF-16 unit. */
  public static int symbolOf(char c) {
    if (c < 0x80 || (c > LAST_WIDE_SPACE && c < FIRST_DIGITS_BEHIND)) {
      return c;
    }
    int digit = digitOfScript(c);
    if (digit >= 0) {
      return '0' + digit;
    }
    if (Characters.isSeparator(c)) {
      return Characters.SPACES.indexOf(c) >= 0 ? SPACE : HYPHEN;
    }
    return WITHOUT_WIDTH.indexOf(c) >= 0 ? SPACE : Characters.narrow(c);
  }

  @SuppressWarnings("CharacterGetNumericValue") // 0 to 9 in every script
  private static int digitOfScript(char c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
        ? Character.getNumericValue(c)
        : NONE;
  }

  /**
   * Returns whether a number may begin at an index: eight ASCII digits, four twice with a separator
   * between, three three times with commas, or four full-width digits. This is the definition of a
   * place; {@link DigitPatterns} only finds candidates.
   */
  final boolean isPlace(int at) {
    if (at < start) {
      return false;
    }
    if (!isAscii(at)) {
      return digitsFrom(at, GROUP, false) == GROUP;
    }
    int run = digitsFrom(at, RUN, true);
    if (run == THOUSAND) {
      return isThousand(at + run) && isThousand(at + 2 * run + 1);
    }
    if (run != GROUP) {
      return run == RUN;
    }
    int behind = behindSeparator(at + run);
    return behind != at + run
        && symbol(at + run) != COMMA
        && digitsFrom(behind, GROUP, true) == GROUP;
  }

  private boolean isThousand(int comma) {
    return isAscii(comma)
        && symbol(comma) == COMMA
        && digitsFrom(comma + 1, THOUSAND + 1, true) == THOUSAND;
  }

  /** Returns how many digits of one width follow one another, up to a number of them. */
  private int digitsFrom(int first, int most, boolean isAscii) {
    int at = first;
    for (int count = 0; count < most; count++) {
      if (!isDigit(symbol(at)) || isAscii(at) != isAscii) {
        return count;
      }
      at += width(at);
    }
    return most;
  }

  /**
   * Returns the index behind the first mark in a part of the text.
   *
   * @param mark ASCII characters
   * @param from where the part begins
   * @param to where marks begin no more
   * @return the index, {@link #NONE} if there is no mark
   */
  public final int findBehind(String mark, int from, int to) {
    for (int at = from; at < to; at += width(at)) {
      if (startsWith(at, mark)) {
        return at + mark.length();
      }
    }
    return NONE;
  }

  /**
   * Returns where the next group begins: behind one separator, two ASCII spaces, or a separator as
   * a form, a page, a mail or an escape writes it. An index without a separator is returned as is.
   */
  public final int behindSeparator(int at) {
    int symbol = symbol(at);
    if (isSeparator(symbol)) {
      int behind = at + width(at);
      boolean twice = isAsciiSpace(at) && isAsciiSpace(behind);
      return twice ? behind + 1 : behind;
    }
    return switch (symbol) {
      case '+', COMMA -> at + width(at);
      case '%', '\\' -> behindEscape(at);
      case '&' -> Math.max(behindAny(at, ON_PAGE), behindEscape(at));
      case '=' -> behindWrap(at);
      default -> at;
    };
  }

  /** Returns the index behind the soft wrap of a mail, the index itself if there is none. */
  public final int behindWrap(int at) {
    return symbol(at) == '=' ? behindAny(at, IN_MAIL) : at;
  }

  private int behindEscape(int at) {
    int symbol = EscapedCharacter.symbol(this, at);
    return isSeparator(symbol) || symbol == '+' ? EscapedCharacter.end(this, at) : at;
  }

  private int behindAny(int at, List<String> written) {
    for (int i = 0; i < written.size(); i++) {
      if (startsWith(at, written.get(i))) {
        return at + written.get(i).length();
      }
    }
    return at;
  }

  /**
   * Returns whether ASCII characters stand at an index.
   *
   * @param at the index
   * @param ascii the characters
   */
  public final boolean startsWith(int at, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (!isAscii(at + i) || symbol(at + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAsciiSpace(int at) {
    return isAscii(at) && symbol(at) == SPACE;
  }

  /** Returns where digits and letters end that go on from an index. */
  public final int alphanumericEnd(int first) {
    int at = first;
    while (isAlphanumeric(symbol(at))) {
      at += width(at);
    }
    return at;
  }

  public static boolean isSeparator(int symbol) {
    return symbol == SPACE || symbol == HYPHEN || symbol == POINT;
  }

  /** Returns whether a symbol may stand between the groups of a number behind a name. */
  public static boolean isJoint(int symbol) {
    return isSeparator(symbol) || symbol == '/' || symbol == '_' || isBracket(symbol);
  }

  public static boolean isBracket(int symbol) {
    return symbol == '(' || symbol == ')' || symbol == '[' || symbol == ']';
  }

  public static boolean isDigit(int symbol) {
    return symbol >= '0' && symbol <= '9';
  }

  public static boolean isLetter(int symbol) {
    int lower = symbol | 0x20;
    return lower >= 'a' && lower <= 'z' && symbol < 0x80;
  }

  public static boolean isAlphanumeric(int symbol) {
    return isDigit(symbol) || isLetter(symbol);
  }

  /** Returns the value of a digit of base 16, a negative one for any other symbol. */
  public static int hex(int symbol) {
    if (isDigit(symbol)) {
      return symbol - '0';
    }
    int lower = symbol | 0x20;
    return lower >= 'a' && lower <= 'f' && symbol < 0x80 ? lower - 'a' + 10 : NONE;
  }
}
