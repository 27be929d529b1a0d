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
  private static final int MOST_NUMBERING = 2;
  private static final int WIDE_OPEN = '\uff08';
  private static final int WIDE_CLOSE = '\uff09';

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
    boolean isNamed = false;
    int cell = start;
    while (cells < MOST) {
      int cellEnd = cellEnd(text, cell, end, delimiter);
      if (cellEnd == ScanText.NONE) {
        return 0;
      }
      cells++;
      isNamed = isNamed || nameOf(text, cell, cellEnd) != null;
      if (cellEnd >= end) {
        return isNamed ? cells : 0;
      }
      cell = cellEnd + text.width(cellEnd);
    }
    return 0;
  }

  /** Returns where a cell of a head ends, {@link ScanText#NONE} if it cannot be one. */
  private static int cellEnd(ScanText text, int start, int end, int delimiter) {
    int length = 0;
    int blanks = 0;
    int digits = 0;
    boolean isQuoted = false;
    for (int at = start; at < end; at += text.width(at)) {
      int symbol = text.symbol(at);
      boolean isDelimiter = symbol == delimiter;
      if (isDelimiter && !isQuoted) {
        return at;
      }
      isQuoted ^= symbol == '"';
      if (symbol == ' ') { // which tables fill up cells with
        blanks += length == 0 ? 0 : 1;
      } else {
        length += blanks + 1;
        blanks = 0;
      }
      digits = digitsAfter(digits, symbol);
      if (isRun(digits) || length > LONGEST || !(isDelimiter || mayStand(symbol))) {
        return ScanText.NONE;
      }
    }
    return isQuoted ? ScanText.NONE : end;
  }

  /** Returns the names of so many cells. */
  private @Nullable Keyword[] names(ScanText text, int start, int end, int cells, int delimiter) {
    @Nullable Keyword[] names = new Keyword[cells];
    int cell = start;
    for (int i = 0; i < cells; i++) {
      int cellEnd = cellEnd(text, cell, end, delimiter);
      names[i] = nameOf(text, cell, cellEnd);
      cell = cellEnd < end ? cellEnd + text.width(cellEnd) : end;
    }
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
    int last = skipAround(0, length);
    Keyword name = nameEndingAt(last, length);
    if (name == null) {
      int before = skipNumbering(skipAround(skipRemark(last, length), length));
      name = before == last ? null : nameEndingAt(before, length);
    }
    return name;
  }

  /** Goes back over the 1 of {@code card_no_1}. */
  private int skipNumbering(int last) {
    int at = last;
    while (at - last < MOST_NUMBERING && ScanText.isDigit(context.symbol(at))) {
      at++;
    }
    boolean isApart = at > last && (context.symbol(at) == '_' || context.symbol(at) == ' ');
    return isApart ? at + 1 : at;
  }

  private @Nullable Keyword nameEndingAt(int last, int length) {
    Keyword name = context.nameEndingAt(last);
    if (name == null || last + name.word().length() > length) {
      return null;
    }
    return name.isName() || name.isReadable() ? name : null;
  }

  private int skipAround(int from, int length) {
    int at = from;
    while (at < length && isAround(context.symbol(at))) {
      at++;
    }
    return at;
  }

  /** Goes back over a remark in brackets, as in 人员编号（必填）; stays where none ends. */
  private int skipRemark(int last, int length) {
    boolean isRemark = false;
    for (int i = 0; i < last; i++) {
      isRemark |= context.symbol(i) == ')';
    }
    isRemark |= context.symbol(last) == WIDE_CLOSE;
    int open = last;
    while (isRemark && open < length) {
      int symbol = context.symbol(open++);
      if (symbol == '(' || symbol == WIDE_OPEN) {
        return open;
      }
    }
    return last;
  }

  private static boolean isAround(int symbol) {
    return switch (symbol) {
      case ' ', '"', '\'', '`', '*', ')', ']', '\t', '\\', '.' -> true;
      default -> false;
    };
  }

  /** Returns the name of the value at an index, null if it is no name of a number. */
  @Nullable Keyword keyOf(ScanText text, int value) {
    context.begin(text, value);
    return context.key().name();
  }
}
