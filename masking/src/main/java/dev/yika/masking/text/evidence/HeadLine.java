package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Head.Form;
import org.jspecify.annotations.Nullable;

/** Recognizes a head in a line that is read forward. */
final class HeadLine {

  static final String DELIMITERS = ",;\t|";
  private static final String[] INSERTS = {"insert", "replace ", "upsert "};
  private static final String VALUES = "values";
  private static final String COPY = "copy ";
  private static final String FROM_INPUT = "from stdin";

  private final HeadCells cells;

  HeadLine(HeadCells cells) {
    this.cells = cells;
  }

  /**
   * Returns where the line at an index ends, behind its line feed; NONE if that has not come yet.
   */
  static int lineEnd(ScanText text, int start, int to) {
    int feed = text.find('\n', start, Math.min(to, start + LookBack.FARTHEST));
    if (feed != ScanText.NONE) {
      return feed + 1;
    }
    if (to - start <= LookBack.FARTHEST) {
      return to > start && to >= text.end() ? to : ScanText.NONE;
    }
    int at = start;
    for (int i = 0; i < LookBack.FARTHEST; i++) {
      if (at >= to) {
        return to >= text.end() ? at : ScanText.NONE;
      }
      int symbol = text.symbol(at);
      at += text.width(at);
      if (symbol == '\n') {
        return at;
      }
    }
    return at;
  }

  /** Returns the head that a line is, null if it is none. */
  @Nullable Head find(ScanText text, int start, int end) {
    Head copy = findCopy(text, start, end);
    if (copy != null) {
      return copy;
    }
    int delimiter = firstDelimiter(text, start, end);
    return delimiter == ScanText.NONE
        ? null
        : cells.read(text, Form.LINES, start, Rows.contentEnd(text, start, end), delimiter);
  }

  /** Returns whether a symbol stands between the cells of a line. */
  static boolean isDelimiter(int symbol) {
    return symbol >= 0 && DELIMITERS.indexOf(symbol) >= 0;
  }

  /** Returns the first delimiter of a line, {@link ScanText#NONE} if it cannot be a head. */
  private static int firstDelimiter(ScanText text, int start, int end) {
    int digits = 0;
    int at = start;
    int blanks = 0;
    boolean isQuoted = false;
    for (int i = 0; i - blanks <= HeadCells.LONGEST && at < end; i++) {
      int symbol = text.symbol(at);
      blanks += symbol == ' ' ? 1 : 0;
      isQuoted ^= symbol == '"';
      digits = HeadCells.digitsAfter(digits, symbol);
      boolean isEdge = i == 0 && symbol == '|'; // of a line in a box
      if (isDelimiter(symbol) && !isEdge && !isQuoted) {
        return symbol;
      }
      boolean mayStand = HeadCells.mayStand(symbol) || (isQuoted && isDelimiter(symbol));
      if (HeadCells.isRun(digits) || !mayStand) {
        return ScanText.NONE;
      }
      at += text.width(at);
    }
    return ScanText.NONE;
  }

  /** Returns the columns of {@code COPY t (…) FROM stdin}, null if a line is none. */
  @Nullable Head findCopy(ScanText text, int start, int end) {
    if (!isWord(text, start, COPY)) {
      return null;
    }
    int open = text.findBehind("(", start, end);
    int close = open == ScanText.NONE ? ScanText.NONE : text.findBehind(")", open, end);
    boolean isCopy =
        close != ScanText.NONE && isWord(text, skipBlanks(text, close, end), FROM_INPUT);
    return isCopy ? cells.read(text, Form.LINES, open, close - 1, ScanText.COMMA, '\t') : null;
  }

  /**
   * Returns where the values of an INSERT follow whose columns name a number, null if a line is
   * none.
   */
  @Nullable Opening findInsert(ScanText text, int start, int end) {
    int first = skipBlanks(text, start, end);
    if (!isInsert(text, first)) {
      return null;
    }
    int open = text.findBehind("(", first, end);
    int close = open == ScanText.NONE ? ScanText.NONE : text.findBehind(")", open, end);
    if (close == ScanText.NONE) {
      return null;
    }
    int values = skipBlanks(text, close, end);
    boolean isBelow = values >= end || Rows.isLineEnd(text.symbol(values));
    Head head =
        isBelow || behindValues(text, values) > values
            ? cells.read(text, Form.TUPLES, open, close - 1, ScanText.COMMA)
            : null;
    return head == null ? null : new Opening(head, values, Opening.BEFORE);
  }

  private static boolean isInsert(ScanText text, int first) {
    for (String insert : INSERTS) {
      if (isWord(text, first, insert)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the index behind the word VALUES, the index itself if it does not stand there. */
  static int behindValues(ScanText text, int at) {
    int end = at + VALUES.length();
    return isWord(text, at, VALUES) && !ScanText.isAlphanumeric(text.symbol(end)) ? end : at;
  }

  private static int skipBlanks(ScanText text, int from, int to) {
    int at = from;
    while (at < to && (text.symbol(at) == ' ' || text.symbol(at) == '\t')) {
      at += text.width(at);
    }
    return at;
  }

  private static boolean isWord(ScanText text, int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Context.lower(text.symbol(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
