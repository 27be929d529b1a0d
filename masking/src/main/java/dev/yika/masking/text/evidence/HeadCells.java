package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Head.Form;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a head and the names in them. Not thread-safe. */
final class HeadCells {

  /** The longest cell of a head, in symbols. */
  static final int LONGEST = 64;

  /** The most cells of a head. */
  static final int MOST = 512;

  private static final int DIGIT_RUN = 4;

  private final Context context;

  HeadCells(Keywords keywords) {
    this.context = new Context(keywords);
  }

  /** Forgets the text. */
  void wipe() {
    context.wipe();
  }

  /** Reads a head; returns null if there is none or it names no number. */
  @Nullable Head read(ScanText text, Form form, int start, int end, int delimiter) {
    return read(text, form, start, end, delimiter, delimiter);
  }

  /** Reads a head whose names are separated by another sign than the cells below. */
  @Nullable Head read(
      ScanText text, Form form, int start, int end, int delimiter, int delimiterBelow) {
    int cells = count(text, start, end, delimiter);
    return cells > 0
        ? Head.of(form, delimiterBelow, names(text, start, end, cells, delimiter))
        : null;
  }

  /** Returns how many cells a head has, 0 if it cannot be one or names no number. */
  private int count(ScanText text, int start, int end, int delimiter) {
    int cells = 0;
    int cell = start;
    int length = 0;
    int digits = 0;
    boolean isNamed = false;
    for (int at = start; at < end; at += text.width(at)) {
      int symbol = text.symbol(at);
      digits = digitsAfter(digits, symbol);
      length = symbol == delimiter ? 0 : length + 1;
      if (isRun(digits) || length > LONGEST || cells >= MOST) {
        return 0;
      }
      if (symbol == delimiter) {
        cells++;
        isNamed = isNamed || nameOf(text, cell, at) != null;
        cell = at + text.width(at);
      } else if (!mayStand(symbol)) {
        return 0;
      }
    }
    return isNamed || nameOf(text, cell, end) != null ? cells + 1 : 0;
  }

  /** Returns the names of so many cells. */
  private @Nullable Keyword[] names(ScanText text, int start, int end, int cells, int delimiter) {
    @Nullable Keyword[] names = new Keyword[cells];
    int cell = start;
    int count = 0;
    for (int at = start; at < end; at += text.width(at)) {
      if (text.symbol(at) == delimiter) {
        names[count++] = nameOf(text, cell, at);
        cell = at + text.width(at);
      }
    }
    names[count] = nameOf(text, cell, end);
    return names;
  }

  /** Returns how many digits, or stars in their place, stand in a row up to a symbol. */
  static int digitsAfter(int digits, int symbol) {
    return ScanText.isDigit(symbol) || symbol == ScanText.STAR ? digits + 1 : 0;
  }

  /** Returns whether so many digits in a row stand in no head. */
  static boolean isRun(int digits) {
    return digits >= DIGIT_RUN;
  }

  /** Returns whether a sign may stand in a head: it is none of a statement, an object or a log. */
  static boolean mayStand(int symbol) {
    return symbol >= 0x80
        || ScanText.isAlphanumeric(symbol)
        || " \"'`*()[]\t\\_-./#|&".indexOf(symbol) >= 0;
  }

  /** Returns the name that a cell ends with, null if it is no name of a number. */
  @Nullable Keyword nameOf(ScanText text, int start, int end) {
    if (start >= end) {
      return null;
    }
    context.begin(text, end);
    int length = 0;
    for (int at = start; at < end; at += text.width(at)) {
      length++;
    }
    int last = 0;
    while (last < length && isAround(context.symbol(last))) {
      last++;
    }
    Keyword name = context.nameEndingAt(last);
    if (name == null || last + name.word().length() > length) {
      return null;
    }
    return name.isName() || name.isReadable() ? name : null;
  }

  private static boolean isAround(int symbol) {
    return switch (symbol) {
      case ' ', '"', '\'', '`', '*', ')', ']', '\t', '\\' -> true;
      default -> false;
    };
  }

  /** Returns the name of the value at an index, null if it is no name of a number. */
  @Nullable Keyword keyOf(ScanText text, int value) {
    context.begin(text, value);
    return context.key().name();
  }
}
