package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import java.util.List;

/** Finds the borders of a hit: the characters right before and after a part of a text. */
final class Borders {

  /** The most stars of a mark; a masked number has more. */
  static final int MOST_MARKS = 3;

  /** The fewest stars of a masked number in groups. */
  private static final int FEWEST_HIDDEN = 6;

  /** The most digits on the other side of a decimal point. */
  private static final int MOST_FRACTION = 20;

  private static final int MOST_ITEM_DIGITS = 3;
  private static final int ESCAPE = 0x1b;

  /** The forms of the escape character in JSON, shells and collectors of logs. */
  private static final List<String> ESCAPES =
      List.of(
          "\\u001b", "\\u001B", "\\x1b", "\\x1B", "\\033", "#033", "\\e", "^[", "%1B", "%1b",
          "&#27;");

  /** The first characters of these. */
  private static final String ESCAPE_STARTS = "\\#^%&";

  /** The digits and semicolons of a colour of 24 bits, foreground and background. */
  private static final int LONGEST_COLOUR = 36;

  private Borders() {}

  /** Finds the border before a part that begins at an index, behind a symbol. */
  static Border borderBefore(ScanText source, int at, int symbol) {
    return switch (symbol) {
      case '_' -> Border.NAME;
      case '*' -> starsBefore(source, source.before(at));
      case '-' -> goesOn(symbolBefore(source, source.before(at))) ? Border.HYPHEN : Border.CLEAN;
      case '.' -> pointBefore(source, source.before(at));
      case 'm' -> endsColour(source, source.before(at)) ? Border.CLEAN : Border.WITHIN;
      default -> ScanText.isAlphanumeric(symbol) ? Border.WITHIN : Border.CLEAN;
    };
  }

  /** Returns whether stars are a mark such as ** and not masked characters, also of groups. */
  private static Border starsBefore(ScanText source, int star) {
    int run = 0;
    int all = 0;
    int runs = 1;
    for (int at = star; at != ScanText.NONE; at = source.before(at)) {
      int symbol = source.symbol(at);
      if (symbol == ScanText.STAR) {
        run++;
        all++;
        if (isMask(run, all, runs)) {
          return Border.WITHIN;
        }
      } else if (run > 0 && ScanText.isSeparator(symbol)) {
        run = 0;
        runs++;
      } else {
        return Border.CLEAN;
      }
    }
    return Border.CLEAN;
  }

  private static boolean isMask(int run, int all, int runs) {
    return run > MOST_MARKS || (all >= FEWEST_HIDDEN && runs > 2);
  }

  /** Returns whether more stars than a mark has stand before one or two separators. */
  static boolean isBehindMask(ScanText source, int first) {
    int at = source.before(first);
    for (int i = 0; i < 2 && at != ScanText.NONE && ScanText.isSeparator(source.symbol(at)); i++) {
      at = source.before(at);
    }
    return at != ScanText.NONE
        && source.symbol(at) == ScanText.STAR
        && starsBefore(source, at) == Border.WITHIN;
  }

  /**
   * Returns whether a part is the shown beginning of a masked number: more stars than a mark has
   * follow behind a separator.
   */
  static boolean isBeforeMask(ScanText source, int end) {
    int at = source.behindSeparator(end);
    return at > end
        && source.symbol(at) == ScanText.STAR
        && starsBehind(source, at) == Border.WITHIN;
  }

  private static Border starsBehind(ScanText source, int star) {
    int run = 0;
    int all = 0;
    int runs = 1;
    int at = star;
    while (at < source.end()) {
      int next = at + source.width(at);
      if (source.symbol(at) == ScanText.STAR) {
        run++;
        all++;
        if (isMask(run, all, runs)) {
          return Border.WITHIN;
        }
      } else {
        next = source.behindSeparator(at);
        if (run == 0 || next == at) {
          return Border.CLEAN;
        }
        run = 0;
        runs++;
      }
      at = next;
    }
    return Border.CLEAN;
  }

  /**
   * Distinguishes a full stop, as in "No.", and the point of "1." in a list from a decimal point.
   */
  private static Border pointBefore(ScanText source, int point) {
    int at = source.before(point);
    int symbol = at == ScanText.NONE ? ScanText.NONE : source.symbol(at);
    int first = symbol;
    int digits = 0;
    while (ScanText.isDigit(symbol) && digits <= MOST_FRACTION) {
      digits++;
      first = symbol;
      at = source.before(at);
      symbol = at == ScanText.NONE ? ScanText.NONE : source.symbol(at);
    }
    if (symbol == ScanText.STAR || (digits == 0 && startsSentence(symbol))) {
      return Border.CLEAN;
    }
    if (digits == 0) {
      return Border.POINT; // perhaps a fraction without its zero
    }
    boolean isItem = digits <= MOST_ITEM_DIGITS && first != '0' && startsItem(symbol);
    return isItem ? Border.POINT : Border.WITHIN;
  }

  private static boolean startsItem(int symbol) {
    return symbol == ScanText.NONE || symbol == '\n' || symbol >= 0x80;
  }

  /** Returns whether an m ends a colour of a terminal: ESC, bracket, digits. */
  static boolean endsColour(ScanText source, int m) {
    int at = source.before(m);
    for (int i = 0; i < LONGEST_COLOUR && at != ScanText.NONE; i++) {
      int symbol = source.symbol(at);
      if (symbol == '[') {
        return escapeLength(source, at) > 0;
      }
      if (!ScanText.isDigit(symbol) && symbol != ';') {
        return false;
      }
      at = source.before(at);
    }
    return false;
  }

  /**
   * Returns whether nothing but up to three digits stands before a hyphen or point, if any does.
   */
  static boolean isShortBefore(ScanText source, int start) {
    int at = source.before(start);
    if (at == ScanText.NONE || !isJoint(source.symbol(at))) {
      return true;
    }
    int digits = 0;
    at = source.before(at);
    while (at != ScanText.NONE && ScanText.isDigit(source.symbol(at))) {
      digits++;
      at = source.before(at);
    }
    int symbol = at == ScanText.NONE ? ScanText.NONE : source.symbol(at);
    return digits > 0 && digits <= MOST_ITEM_DIGITS && !isJoint(symbol) && !goesOn(symbol);
  }

  /**
   * Returns whether nothing but up to three digits stands behind a hyphen or point, if any does.
   */
  static boolean isShortBehind(ScanText source, int end) {
    if (!isJoint(source.symbol(end))) {
      return true;
    }
    int at = end + source.width(end);
    int digits = 0;
    while (ScanText.isDigit(source.symbol(at))) {
      digits++;
      at += source.width(at);
    }
    int symbol = source.symbol(at);
    return digits > 0 && digits <= MOST_ITEM_DIGITS && !isJoint(symbol) && !goesOn(symbol);
  }

  private static boolean isJoint(int symbol) {
    return symbol == ScanText.HYPHEN || symbol == ScanText.POINT;
  }

  /** Returns where a colour ends that begins at an index; that index if none does. */
  static int colourEnd(ScanText source, int at) {
    int symbolAt = source.symbol(at);
    int end = symbolAt == ESCAPE ? at + 1 : at;
    if (end == at && ESCAPE_STARTS.indexOf(symbolAt) < 0) {
      return at;
    }
    for (int i = 0; i < ESCAPES.size() && end == at; i++) {
      end = source.startsWith(at, ESCAPES.get(i)) ? at + ESCAPES.get(i).length() : at;
    }
    if (end == at || source.symbol(end) != '[') {
      return at;
    }
    for (int i = 1; i <= LONGEST_COLOUR; i++) {
      int symbol = source.symbol(end + i);
      if (symbol == 'm') {
        return end + i + 1;
      }
      if (!ScanText.isDigit(symbol) && symbol != ';') {
        return at;
      }
    }
    return at;
  }

  /**
   * Returns how many symbols the escape before an index takes, however it is written; 0 if none.
   */
  static int escapeLength(ScanText source, int at) {
    if (symbolBefore(source, at) == ESCAPE) {
      return 1;
    }
    for (String written : ESCAPES) {
      int first = at - written.length();
      if (first >= source.start() && source.startsWith(first, written)) {
        return written.length();
      }
    }
    return 0;
  }

  static int symbolBefore(ScanText source, int at) {
    int before = source.before(at);
    return before == ScanText.NONE ? ScanText.NONE : source.symbol(before);
  }

  private static boolean startsSentence(int symbol) {
    return ScanText.isLetter(symbol)
        || symbol >= 0x80
        || symbol == ScanText.POINT
        || symbol == ')'
        || symbol == ']';
  }

  /** Returns whether a word goes on, even a masked one: masking must not change a border. */
  private static boolean goesOn(int symbol) {
    return ScanText.isAlphanumeric(symbol) || symbol == '*';
  }

  /** Finds the border after the first characters of a candidate. */
  static Border borderBehind(ScanText source, DigitGroups candidate, int length) {
    return borderBehind(source, candidate.endOf(length), candidate.last(length));
  }

  /** Finds the border after a part, whose last character decides whether a point is decimal. */
  static Border borderBehind(ScanText source, int end, char last) {
    int symbol = source.symbol(end);
    return switch (symbol) {
      case ScanText.NONE -> Border.CLEAN;
      case '_' -> Border.NAME;
      case '*' -> starsBehind(source, end);
      case '-' -> goesOn(source.symbol(end + source.width(end))) ? Border.HYPHEN : Border.CLEAN;
      case '.' -> ScanText.isDigit(last) ? pointBehind(source, end) : Border.CLEAN;
      default -> ScanText.isAlphanumeric(symbol) ? Border.WITHIN : Border.CLEAN;
    };
  }

  /**
   * Distinguishes a fraction that a table added, and another number, from a decimal of many digits.
   */
  private static Border pointBehind(ScanText source, int point) {
    int at = point + source.width(point);
    int digits = 0;
    while (digits <= MOST_FRACTION && ScanText.isDigit(source.symbol(at))) {
      digits++;
      at += source.width(at);
    }
    boolean isPower = digits > 0 && (source.symbol(at) | 0x20) == 'e';
    return digits == 0
        ? Border.CLEAN
        : digits > MOST_FRACTION || isPower ? Border.WITHIN : Border.POINT;
  }
}
