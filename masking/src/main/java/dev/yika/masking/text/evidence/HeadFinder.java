package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Head.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head of a table: in a line, or above a run of digits. Looks back 4,096 symbols at most.
 * Not thread-safe.
 */
final class HeadFinder {

  /** How far back a head is looked for, in symbols. */
  static final int FARTHEST = 4096;

  private static final int LONGEST_CELL = 64;
  private static final int MOST_CELLS = 512;
  private static final int DIGIT_RUN = 4;
  private static final String DELIMITERS = ",;\t|";
  private static final String INSERT = "insert";
  private static final String VALUES = "values";

  private final Context context;
  private Head head = Head.of(Form.LINES, ScanText.COMMA, new Keyword[0]);
  private int column;
  private int left;

  /** Where lines of this delimiter and number of cells were found to stand below no head. */
  private int headless;

  /** The line that was found to be no logged row. */
  private int restless;

  /** The cell of a page that was found to stand below no head. */
  private int pageless;

  private int headlessDelimiter;
  private int headlessCells;

  HeadFinder(Keywords keywords) {
    this.context = new Context(keywords);
  }

  void begin() {
    headless = ScanText.NONE;
    restless = ScanText.NONE;
    pageless = ScanText.NONE;
    context.wipe();
  }

  void shift(int by) {
    headless = Math.max(ScanText.NONE, headless - by);
    restless = Math.max(ScanText.NONE, restless - by);
    pageless = Math.max(ScanText.NONE, pageless - by);
  }

  Head head() {
    return head;
  }

  int column() {
    return column;
  }

  /**
   * Returns where the line at an index ends, behind its line feed; NONE if that has not come yet.
   */
  int lineEnd(ScanText text, int start, int to) {
    int feed = text.lineFeed(start, Math.min(to, start + FARTHEST));
    if (feed != ScanText.NONE) {
      return feed + 1;
    }
    if (to - start <= FARTHEST) {
      return to > start && to >= text.end() ? to : ScanText.NONE;
    }
    int at = start;
    for (int i = 0; i < FARTHEST; i++) {
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
  @Nullable Head headOfLine(ScanText text, int start, int end) {
    int delimiter = firstDelimiter(text, start, end);
    if (delimiter == ScanText.NONE) {
      return null;
    }
    int last = lastOf(text, start, end);
    int cells = cells(text, start, last, delimiter);
    return cells > 1
        ? Head.of(Form.LINES, delimiter, names(text, start, last, cells, delimiter))
        : null;
  }

  /**
   * Returns where the first value stands if a line is an INSERT statement whose columns name a
   * number, {@link ScanText#NONE} otherwise. The columns are the {@link #head()} then.
   */
  int valuesOfLine(ScanText text, int start, int end) {
    int first = skipBlanks(text, start, end);
    if (!isWord(text, first, INSERT)) {
      return ScanText.NONE;
    }
    int open = find(text, first, end, "(");
    int close = open == ScanText.NONE ? ScanText.NONE : find(text, open, end, ")");
    if (close == ScanText.NONE) {
      return ScanText.NONE;
    }
    int values = skipBlanks(text, close, end);
    int tuple = skipBlanks(text, values + VALUES.length(), end);
    boolean isInsert = isWord(text, values, VALUES) && text.symbol(tuple) == '(';
    return isInsert && takeNames(text, Form.TUPLES, open, close - 1) ? tuple + 1 : ScanText.NONE;
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

  /** Returns the first delimiter of a line, {@link ScanText#NONE} if it cannot be a head. */
  private static int firstDelimiter(ScanText text, int start, int end) {
    int digits = 0;
    int at = start;
    for (int i = 0; i <= LONGEST_CELL && at < end; i++) {
      int symbol = text.symbol(at);
      digits = isDigitOrMasked(symbol) ? digits + 1 : 0;
      if (i > 0 && symbol >= 0 && DELIMITERS.indexOf(symbol) >= 0) {
        return symbol;
      }
      if (digits >= DIGIT_RUN || !mayStand(symbol)) {
        return ScanText.NONE;
      }
      at += text.width(at);
    }
    return ScanText.NONE;
  }

  private static boolean isDigitOrMasked(int symbol) {
    return ScanText.isDigit(symbol) || symbol == ScanText.STAR;
  }

  /** Returns the end of a line without its line feed. */
  private static int lastOf(ScanText text, int start, int end) {
    int last = end;
    while (last > start && isLineEnd(text.symbol(text.before(last)))) {
      last = text.before(last);
    }
    return last;
  }

  private static boolean isLineEnd(int symbol) {
    return symbol == '\n' || symbol == '\r';
  }

  /** Returns how many cells a head has, 0 if it cannot be one or names no number. */
  private int cells(ScanText text, int start, int end, int delimiter) {
    int cells = 0;
    int cell = start;
    int length = 0;
    int digits = 0;
    boolean isNamed = false;
    for (int at = start; at < end; at += text.width(at)) {
      int symbol = text.symbol(at);
      digits = isDigitOrMasked(symbol) ? digits + 1 : 0;
      length = symbol == delimiter ? 0 : length + 1;
      if (digits >= DIGIT_RUN || length > LONGEST_CELL || cells >= MOST_CELLS) {
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

  /** Returns whether a sign may stand in a head: it is none of a statement, an object or a log. */
  private static boolean mayStand(int symbol) {
    return symbol >= 0x80
        || ScanText.isAlphanumeric(symbol)
        || " \"'`*()[]\t\\_-./#|&".indexOf(symbol) >= 0;
  }

  /** Returns the name that a cell ends with, null if it is no name of a number. */
  private @Nullable Keyword nameOf(ScanText text, int start, int end) {
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
    Keyword name = context.wordEndingAt(last);
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

  /** Looks for a head above a run of digits, and for the column it stands in. */
  boolean find(ScanText text, int start, int end) {
    int before = before(text, start);
    int symbol = before == ScanText.NONE ? '\n' : text.symbol(before);
    left = FARTHEST;
    return switch (symbol) {
      case '(' -> findTuples(text, before, start);
      case ',' ->
          findTuples(text, before, start) || findRest(text, start) || findLines(text, start, end);
      case ':' -> findRest(text, start);
      case '>' -> findPage(text, before);
      case ';', '\t', '|', '\n' -> findLines(text, start, end);
      default -> false;
    };
  }

  /** Returns the index of the last symbol before a cell that does not belong to it. */
  private static int before(ScanText text, int start) {
    int at = text.before(start);
    while (at != ScanText.NONE && isOfCell(text.symbol(at))) {
      at = text.before(at);
    }
    return at;
  }

  private static boolean isOfCell(int symbol) {
    return switch (symbol) {
      case ' ', '"', '\'', '=', '`', '\\', 'N' -> true;
      default -> false;
    };
  }

  private boolean findLines(ScanText text, int start, int end) {
    left = FARTHEST;
    int line = lineStart(text, start);
    int delimiter = delimiterAround(text, start, end);
    if (line == ScanText.NONE || delimiter == ScanText.NONE) {
      return false;
    }
    int cells = count(text, line, lineEndFrom(text, end), delimiter);
    int row = line;
    while (row > text.start() && left > 0) {
      if (row == headless && delimiter == headlessDelimiter && cells == headlessCells) {
        break;
      }
      int above = lineStart(text, text.before(row));
      if (above == ScanText.NONE || count(text, above, row, delimiter) != cells) {
        break;
      }
      Head found = headOfLine(text, above, row);
      if (found != null && found.delimiter() == delimiter) {
        head = found;
        column = count(text, line, start, delimiter) - 1;
        return true;
      }
      row = above;
    }
    headless = line;
    headlessDelimiter = delimiter;
    headlessCells = cells;
    return false;
  }

  private static int delimiterAround(ScanText text, int start, int end) {
    int before = before(text, start);
    int symbol = before == ScanText.NONE ? '\n' : text.symbol(before);
    if (DELIMITERS.indexOf(symbol) >= 0) {
      return symbol;
    }
    int at = end;
    while (isOfCell(text.symbol(at))) {
      at += text.width(at);
    }
    int behind = text.symbol(at);
    return behind >= 0 && DELIMITERS.indexOf(behind) >= 0 ? behind : ScanText.NONE;
  }

  /** Returns where the line of an index begins, NONE if that is too far. */
  private int lineStart(ScanText text, int from) {
    int at = from;
    while (left > 0) {
      int before = text.before(at);
      if (before == ScanText.NONE || text.symbol(before) == '\n') {
        return at;
      }
      at = before;
      left--;
    }
    return ScanText.NONE;
  }

  private static int lineEndFrom(ScanText text, int from) {
    int at = from;
    for (int i = 0; i < Table.LONGEST_LOOK; i++) {
      int symbol = text.symbol(at);
      if (symbol == '\n' || symbol == ScanText.NONE) {
        return at;
      }
      at += text.width(at);
    }
    return at;
  }

  /** Counts the cells between two indices of a line. */
  private static int count(ScanText text, int from, int to, int delimiter) {
    int cells = 1;
    boolean isQuoted = false;
    for (int at = from; at < to; at += text.width(at)) {
      int symbol = text.symbol(at);
      isQuoted ^= symbol == '"';
      cells += symbol == delimiter && !isQuoted ? 1 : 0;
    }
    return cells;
  }

  /** {@code insert into t (…) values (…), (…)}: goes back over the brackets to the names. */
  private boolean findTuples(ScanText text, int before, int start) {
    int open = openingBracket(text, before, true);
    if (open == ScanText.NONE) {
      return false;
    }
    column = count(text, open, start, ScanText.COMMA) - 1;
    int tuple = open;
    int last = skipSpace(text, text.before(tuple));
    while (last != ScanText.NONE && text.symbol(last) == ',') {
      last = skipSpace(text, text.before(last));
      if (last == ScanText.NONE || text.symbol(last) != ')') {
        return false;
      }
      tuple = openingBracket(text, text.before(last), true);
      if (tuple == ScanText.NONE) {
        return false;
      }
      last = skipSpace(text, text.before(tuple));
    }
    int close = last == ScanText.NONE ? ScanText.NONE : behindValues(text, last);
    int names =
        close == ScanText.NONE ? ScanText.NONE : openingBracket(text, text.before(close), false);
    return names != ScanText.NONE && takeNames(text, Form.TUPLES, names + 1, close);
  }

  private boolean takeNames(ScanText text, Form form, int from, int to) {
    int cells = cells(text, from, to, ScanText.COMMA);
    if (cells > 0) {
      head = Head.of(form, ScanText.COMMA, names(text, from, to, cells, ScanText.COMMA));
    }
    return cells > 0;
  }

  /** Goes back over VALUES to the bracket that closes the names. */
  private int behindValues(ScanText text, int last) {
    int at = last;
    int letters = 0;
    while (at != ScanText.NONE && ScanText.isLetter(text.symbol(at))) {
      letters++;
      at = text.before(at);
    }
    boolean is = letters >= 5 && letters <= 6 && (text.symbol(last - letters + 1) | 0x20) == 'v';
    int close = is ? skipSpace(text, at) : ScanText.NONE;
    return close != ScanText.NONE && text.symbol(close) == ')' ? close : ScanText.NONE;
  }

  private int skipSpace(ScanText text, int from) {
    int at = from;
    while (at != ScanText.NONE && left-- > 0) {
      int symbol = text.symbol(at);
      if (symbol != ' ' && symbol != '\t' && !isLineEnd(symbol)) {
        return at;
      }
      at = text.before(at);
    }
    return ScanText.NONE;
  }

  /** Returns the bracket that opens what an index stands in, without the texts in quotes. */
  private int openingBracket(ScanText text, int from, boolean isInLine) {
    int at = from;
    int depth = 0;
    boolean isQuoted = false;
    while (at != ScanText.NONE && left-- > 0) {
      int symbol = text.symbol(at);
      if (symbol == '\'') {
        isQuoted = !isQuoted;
      } else if (symbol == ')' && !isQuoted) {
        depth++;
      } else if (symbol == '(') {
        if (depth == 0) {
          return at;
        }
        depth -= isQuoted ? 0 : 1;
      } else if (!isQuoted && isOfNoTuple(symbol, isInLine)) {
        return ScanText.NONE;
      }
      at = text.before(at);
    }
    return ScanText.NONE;
  }

  /** Returns whether a symbol belongs to JSON or text and not to the brackets of SQL. */
  private static boolean isOfNoTuple(int symbol, boolean isInLine) {
    return switch (symbol) {
      case ';', '<', ':', '{', '}', '=' -> true;
      case '\n' -> isInLine;
      default -> false;
    };
  }

  /** {@code Row:} below {@code Columns:}, {@code Parameters:} below {@code Preparing:}. */
  private boolean findRest(ScanText text, int start) {
    left = FARTHEST;
    int before = text.before(start);
    if (before == ScanText.NONE || text.symbol(before) != ' ') {
      return false; // a row is logged with blanks between its cells
    }
    int line = lineStart(text, start);
    if (line == ScanText.NONE || line == restless) {
      return false;
    }
    int row = find(text, line, start, "Row:");
    int parameters = row == ScanText.NONE ? find(text, line, start, "Parameters:") : ScanText.NONE;
    if (row == ScanText.NONE && parameters == ScanText.NONE) {
      restless = line;
      return false;
    }
    int first = Math.max(row, parameters);
    column = count(text, first, start, ScanText.COMMA) - 1;
    String wanted = row == ScanText.NONE ? "Preparing:" : "Columns:";
    int below = line;
    while (below > text.start() && left > 0) {
      int above = lineStart(text, text.before(below));
      if (above == ScanText.NONE) {
        return false;
      }
      int names = find(text, above, below, wanted);
      if (names != ScanText.NONE) {
        int last = lastOf(text, above, below);
        return row == ScanText.NONE
            ? takePlaceholders(text, names, last)
            : takeNames(text, Form.REST_OF_LINE, names, last);
      }
      below = above;
    }
    return false;
  }

  /** Returns the index behind a mark in a line, NONE if it is not there. */
  private static int find(ScanText text, int from, int to, String mark) {
    for (int at = from; at < to; at += text.width(at)) {
      if (text.startsWith(at, mark)) {
        return at + mark.length();
      }
    }
    return ScanText.NONE;
  }

  /** Takes the names before the question marks of a statement, or those of the columns. */
  private boolean takePlaceholders(ScanText text, int from, int to) {
    int values = Math.max(find(text, from, to, "values"), find(text, from, to, "VALUES"));
    if (values != ScanText.NONE) {
      int close = behindValues(text, text.before(values));
      int open =
          close == ScanText.NONE ? ScanText.NONE : openingBracket(text, text.before(close), false);
      return open != ScanText.NONE && takeNames(text, Form.REST_OF_LINE, open + 1, close);
    }
    List<@Nullable Keyword> names = new ArrayList<>();
    for (int at = from; at < to && names.size() < MOST_CELLS; at += text.width(at)) {
      if (text.symbol(at) == '?') {
        context.begin(text, at);
        names.add(context.key().name());
      }
    }
    if (names.stream().noneMatch(name -> name != null)) {
      return false;
    }
    head = Head.of(Form.REST_OF_LINE, ScanText.COMMA, names.toArray(new Keyword[0]));
    return true;
  }

  /** Goes back over the cells of a row to the head cells of a page. */
  private boolean findPage(ScanText text, int close) {
    int cell = elementStart(text, close);
    if (cell == ScanText.NONE || !isElement(text, cell, "td")) {
      return false;
    }
    int at = cell;
    int cells = 0;
    boolean isRow = true;
    List<@Nullable Keyword> names = new ArrayList<>();
    boolean isHead = false;
    while (at > pageless && left-- > 0) {
      if (text.symbol(at) == '<') {
        if (isElement(text, at, "td") && isRow) {
          cells++;
        } else if (isElement(text, at, "th")) {
          isHead = true;
          names.add(cellName(text, elementEnd(text, at)));
        } else if (isElement(text, at, "tr")) {
          isRow = false;
          if (isHead) {
            break;
          }
        } else if (isElement(text, at, "table")) {
          break;
        }
      }
      at = text.before(at);
    }
    if (names.stream().noneMatch(name -> name != null)) {
      pageless = cell;
      return false;
    }
    Collections.reverse(names);
    head = Head.of(Form.PAGE, ScanText.NONE, names.toArray(new Keyword[0]));
    column = cells - 1;
    return true;
  }

  private @Nullable Keyword cellName(ScanText text, int start) {
    int end = start;
    for (int i = 0; i < LONGEST_CELL && text.symbol(end) != '<' && end < text.end(); i++) {
      end += text.width(end);
    }
    return nameOf(text, start, end);
  }

  private int elementStart(ScanText text, int close) {
    int at = close;
    for (int i = 0; i < LONGEST_CELL && at != ScanText.NONE; i++) {
      if (text.symbol(at) == '<') {
        return at;
      }
      at = text.before(at);
    }
    return ScanText.NONE;
  }

  /** Returns whether an element of a name, in lower or upper case, begins at an index. */
  boolean isElement(ScanText text, int at, String name) {
    for (int i = 0; i < name.length(); i++) {
      int symbol = text.symbol(at + 1 + i);
      if (Context.lower(symbol) != name.charAt(i)) {
        return false;
      }
    }
    return !ScanText.isAlphanumeric(text.symbol(at + 1 + name.length()));
  }

  /** Returns where the content of an element begins. */
  int elementEnd(ScanText text, int start) {
    int at = start;
    for (int i = 0; i < Table.LONGEST_LOOK; i++) {
      int symbol = text.symbol(at);
      if (symbol == ScanText.NONE || symbol == '\n') {
        return start + 1;
      }
      at += text.width(at);
      if (symbol == '>') {
        return at;
      }
    }
    return start + 1;
  }
}
