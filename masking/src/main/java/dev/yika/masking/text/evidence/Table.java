package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Head.Form;
import org.jspecify.annotations.Nullable;

/**
 * The table that is being read: goes over the rows below a head and stops where a cell begins that
 * the head names. Goes forward only and remembers where it is, so that the pieces of a stream have
 * the same result as the whole text. Not thread-safe.
 */
final class Table {

  private static final int HEAD_LINES = 5;

  private final HeadCells cells;
  private final HeadLine heads;
  private final HeadAbove headsAbove;
  private @Nullable Head given;
  private @Nullable Head head;
  private int at;
  private int column;
  private int quote;
  private int depth;
  private boolean isCellStart;
  private boolean isAtCell;

  /** Whether a list ended in the line that is read. */
  private boolean isWithinLine;

  private boolean isLineStart;
  private int linesLeft;

  /** The last place at which a table was opened by a head above it. */
  private int opened = ScanText.NONE;

  Table(Keywords keywords) {
    this.cells = new HeadCells(keywords);
    this.heads = new HeadLine(cells);
    this.headsAbove = new HeadAbove(cells);
  }

  /** Begins a text, below a head that is known or not. */
  void begin(@Nullable Head known, int start) {
    given = known;
    head = known;
    at = start;
    column = 0;
    quote = ScanText.NONE;
    depth = 0;
    isCellStart = known == null;
    isLineStart = true;
    linesLeft = known == null ? HEAD_LINES : 0;
    isWithinLine = false;
    cells.wipe();
    headsAbove.begin();
    opened = ScanText.NONE;
  }

  /** Returns where the reading is, at an index where a line begins. */
  TableState state() {
    return new TableState(head, column, quote, depth, isCellStart, isLineStart, linesLeft);
  }

  /** Goes on where the reading of another piece of the text ended. */
  void resume(TableState state, int start) {
    begin(given, start);
    head = state.head();
    column = state.column();
    quote = state.quote();
    depth = state.depth();
    isCellStart = state.isCellStart();
    isLineStart = state.isLineStart();
    linesLeft = state.linesLeft();
  }

  /** Follows a text that was moved towards its start. */
  void shift(int by) {
    at -= by;
    linesLeft = at < 0 ? 0 : linesLeft; // no head is as long
    headsAbove.shift(by);
    opened = opened < by ? ScanText.NONE : opened - by;
  }

  /** Opens a table at a cell. */
  private void open(Opening found) {
    head = found.head();
    at = found.cell();
    column = found.column();
    quote = ScanText.NONE;
    boolean isInRow = found.column() != Opening.BEFORE;
    depth = isInRow && found.head().form() == Form.TUPLES ? 1 : 0;
    isCellStart = isInRow;
    isLineStart = false;
    linesLeft = 0;
    isWithinLine = false;
  }

  /** Ends the table: behind one another may follow. */
  private void close() {
    head = null;
    linesLeft = HEAD_LINES;
  }

  /** Looks for a head in the line at an index, which follows an empty one. */
  void lookForHead(int line) {
    if (head == null && linesLeft == 0) {
      at = line;
      linesLeft = 1;
      isWithinLine = false;
    }
  }

  /**
   * Looks for the head that a run of digits stands below; opens its table if there is one. Does so
   * once at a place, for the cell may hold no number.
   */
  boolean openAbove(ScanText text, int start, int end) {
    Opening found = head == null && start != opened ? headsAbove.find(text, start, end) : null;
    if (found == null) {
      return false;
    }
    open(found);
    opened = start;
    int before = text.before(start);
    int mark = before == ScanText.NONE ? ScanText.NONE : text.symbol(before);
    quote = mark == '"' || mark == '\'' ? mark : ScanText.NONE;
    return true;
  }

  /** Opens the list of values behind a name. */
  void openList(Keyword name, int first) {
    if (head == null) {
      int left = linesLeft;
      open(new Opening(Head.of(Form.LIST, ScanText.COMMA, new Keyword[] {name}), first, 0));
      linesLeft = left;
    }
  }

  /** Ends a list: the lines left are those behind this one. */
  private void closeList() {
    head = null;
    isWithinLine = linesLeft > 0;
  }

  /** Returns the name of the column that the cell of the last {@link #nextCell} stands in. */
  @Nullable Keyword name() {
    return head == null ? null : head.name(column);
  }

  Form form() {
    return head == null ? Form.LINES : head.form();
  }

  int delimiter() {
    return head == null ? ScanText.NONE : head.delimiter();
  }

  /**
   * Returns where the next named cell begins, or the next line that may be a head: it is read only
   * when a search begins there, since what stands before may open a table of its own.
   *
   * @param from where the search begins
   * @param to where it ends; returned if neither begins before
   */
  int nextCell(ScanText text, int from, int to) {
    isAtCell = false;
    while (at < to && (linesLeft > 0 || head != null)) {
      if (head == null) {
        if (at > from) {
          return at;
        }
        if (!readHeadLine(text, to)) {
          return to;
        }
      } else if (isCellStart && startsNamedCell(text)) {
        isAtCell = true;
        return at;
      } else {
        step(text);
      }
    }
    return to;
  }

  /** Returns whether {@link #nextCell} stopped at a cell. */
  boolean isAtCell() {
    return isAtCell;
  }

  /** Takes note that the cell at which {@link #nextCell} stopped was looked at. */
  void passCell() {
    isCellStart = false;
  }

  /** Goes on behind a value of a list, whose signs are none of the list. */
  void passValue(int end) {
    at = form() == Form.LIST ? Math.max(at, end) : at;
  }

  private boolean readHeadLine(ScanText text, int to) {
    int end = HeadLine.lineEnd(text, at, to);
    if (end == ScanText.NONE) {
      return false;
    }
    if (isWithinLine) {
      isWithinLine = false;
      at = end;
      return true;
    }
    linesLeft = end > to ? 0 : linesLeft - 1;
    Opening insert = heads.findInsert(text, at, end);
    if (insert != null) {
      open(insert);
      return true;
    }
    Head found = heads.find(text, at, end);
    at = end;
    if (found != null) {
      open(new Opening(found, end, 0));
      isLineStart = true;
      isCellStart = false;
    }
    return true;
  }

  private boolean startsNamedCell(ScanText text) {
    if (isLineStart) {
      return false;
    }
    Keyword name = name();
    return name != null && depth <= 1 && !isBlankOrEnd(text.symbol(at));
  }

  private static boolean isBlankOrEnd(int symbol) {
    return symbol == '\n' || symbol == '\r' || symbol == ScanText.NONE;
  }

  /** Goes over one symbol. */
  private void step(ScanText text) {
    Head open = head;
    if (open == null) {
      return;
    }
    int symbol = text.symbol(at);
    int next = at + text.width(at);
    if (isLineStart && !beginRow(text, open)) {
      return;
    }
    if (quote != ScanText.NONE) {
      stepInQuotes(text, open, symbol);
      return;
    }
    boolean isFirst = isCellStart;
    switch (open.form()) {
      case LINES, REST_OF_LINE -> stepInLine(open, symbol, isFirst);
      case TUPLES -> next = stepInTuples(text, symbol, next);
      case PAGE -> next = stepInPage(text, symbol, next);
      case LIST -> stepInList(text, symbol);
    }
    at = next;
  }

  private boolean beginRow(ScanText text, Head open) {
    isLineStart = false;
    isCellStart = true;
    column = 0;
    if (isCounted(open)
        && open.form() == Form.LINES
        && !Rows.mayBeRow(text, at, open.delimiter(), open.size())) {
      passRuleOrClose(text);
      return false;
    }
    return !startsNamedCell(text);
  }

  private void passRuleOrClose(ScanText text) {
    int behind = Rows.behindRule(text, at);
    if (behind > at) {
      at = behind;
      isLineStart = true;
      isCellStart = false;
    } else {
      close();
    }
  }

  private void stepInQuotes(ScanText text, Head open, int symbol) {
    int next = at + text.width(at);
    if (symbol == quote) {
      if (open.form() != Form.LIST && text.symbol(next) == quote) {
        next += text.width(next);
      } else {
        quote = ScanText.NONE;
      }
    } else if (symbol == '\\' && open.form() != Form.LINES) {
      next += text.width(next);
    }
    at = next;
  }

  private void stepInLine(Head open, int symbol, boolean isFirst) {
    if (symbol == open.delimiter()) {
      column++;
      isCellStart = true;
    } else if (symbol == '\n') {
      boolean isOtherRow = column + 1 != open.size() && isCounted(open);
      head = open.form() == Form.REST_OF_LINE || isOtherRow ? null : head;
      isLineStart = true;
    } else if (symbol == '"' && isFirst) {
      quote = '"';
      isCellStart = false;
    } else if (symbol != ' ' && symbol != '\r') {
      isCellStart = false;
    }
  }

  /** A head that was given as an argument counts for every line. */
  private boolean isCounted(Head open) {
    return open != given;
  }

  private int stepInTuples(ScanText text, int symbol, int next) {
    if (symbol == '\'' || symbol == '"') {
      quote = symbol;
      isCellStart = false;
    } else if (symbol == '(') {
      depth++;
      column = depth == 1 ? 0 : column;
      isCellStart = depth == 1;
    } else if (symbol == ')') {
      depth--;
      isCellStart = false;
    } else if (symbol == ',' && depth == 1) {
      column++;
      isCellStart = true;
    } else if (depth <= 0 && symbol != ',' && !isSpace(symbol)) {
      int values = HeadLine.behindValues(text, at);
      if (values == at) {
        close();
      } else {
        return values;
      }
    } else if (!isSpace(symbol) && !(symbol == 'N' && text.symbol(at + 1) == '\'')) {
      isCellStart = false;
    }
    return next;
  }

  private int stepInPage(ScanText text, int symbol, int next) {
    if (symbol != '<') {
      isCellStart &= isSpace(symbol);
      return next;
    }
    isCellStart = false;
    if (Elements.isElement(text, at, "/table")) {
      head = null;
    } else if (Elements.isElement(text, at, "tr")) {
      column = -1;
    } else if (Elements.isElement(text, at, "td") || Elements.isElement(text, at, "th")) {
      column++;
      isCellStart = true;
      return Elements.textStart(text, at);
    }
    return next;
  }

  private void stepInList(ScanText text, int symbol) {
    if ((symbol == ',' || isDash(text, symbol)) && depth == 0) {
      isCellStart = true;
    } else if (symbol == '[' || symbol == '{') {
      depth++;
      isCellStart = false;
    } else if (symbol == ']' || symbol == '}' || symbol == ')') {
      depth--;
      if (depth < 0) {
        closeList();
      }
    } else if (depth == 0 && !isOfElement(symbol)) {
      closeList();
    } else if (!isSpace(symbol) && !isQuote(symbol)) {
      isCellStart = false;
    }
  }

  /** Returns whether a symbol is the dash before an element of a list in YAML. */
  private boolean isDash(ScanText text, int symbol) {
    return symbol == '-' && text.symbol(at + 1) == ' ';
  }

  private static boolean isOfElement(int symbol) {
    return isSpace(symbol)
        || isQuote(symbol)
        || ScanText.isAlphanumeric(symbol)
        || symbol == '*'
        || symbol == '-'
        || symbol == '.'
        || symbol >= 0x80;
  }

  private static boolean isQuote(int symbol) {
    return symbol == '"' || symbol == '\'' || symbol == '\\' || symbol == '`';
  }

  private static boolean isSpace(int symbol) {
    return symbol == ' ' || symbol == '\t' || symbol == '\n' || symbol == '\r';
  }
}
