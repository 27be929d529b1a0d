package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Head.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the names of what a program logs: {@code Row:} below {@code Columns:}, {@code
 * Parameters:} below {@code Preparing:}. Not thread-safe.
 */
final class LoggedAbove {

  private static final String ROW = "Row:";
  private static final String PARAMETERS = "Parameters:";

  private final LookBack back;
  private final HeadCells cells;
  private final TuplesAbove tuples;

  /** The line that was found to be no logged row below names, up to a place. */
  private int restless;

  private int restlessTo;

  LoggedAbove(LookBack back, HeadCells cells, TuplesAbove tuples) {
    this.back = back;
    this.cells = cells;
    this.tuples = tuples;
  }

  void begin() {
    restless = ScanText.NONE;
  }

  void shift(int by) {
    restless = Math.max(ScanText.NONE, restless - by);
    restlessTo = Math.max(ScanText.NONE, restlessTo - by);
  }

  @Nullable Opening find(ScanText text, int start) {
    back.begin();
    int before = text.before(start);
    if (before == ScanText.NONE || text.symbol(before) != ' ') {
      return null; // a row is logged with blanks between its cells
    }
    int line = back.lineOfPlace(text, start);
    if (line == ScanText.NONE) {
      return null;
    }
    int from = line == restless ? restlessTo : line;
    restless = line;
    restlessTo = start;
    int row = text.findBehind(ROW, from, start);
    int first = row == ScanText.NONE ? text.findBehind(PARAMETERS, from, start) : row;
    Head head = first == ScanText.NONE ? null : above(text, line, row != ScanText.NONE);
    return head == null
        ? null
        : new Opening(head, start, Rows.count(text, first, start, ScanText.COMMA) - 1);
  }

  /** Reads the names in the nearest line above that has the mark. */
  private @Nullable Head above(ScanText text, int line, boolean isRow) {
    int below = line;
    while (below > text.start() && !back.isOver()) {
      int above = back.lineStart(text, text.before(below));
      if (above == ScanText.NONE) {
        return null;
      }
      int names = text.findBehind(isRow ? "Columns:" : "Preparing:", above, below);
      if (names != ScanText.NONE) {
        int end = Rows.contentEnd(text, above, below);
        return isRow
            ? cells.read(text, Form.REST_OF_LINE, names, end, ScanText.COMMA)
            : placeholders(text, names, end);
      }
      below = above;
    }
    return null;
  }

  /** Reads the columns of a statement, or the names before its question marks. */
  private @Nullable Head placeholders(ScanText text, int from, int to) {
    int values = Math.max(text.findBehind("values", from, to), text.findBehind("VALUES", from, to));
    if (values != ScanText.NONE) {
      return tuples.columns(text, text.before(values), Form.REST_OF_LINE);
    }
    List<@Nullable Keyword> names = new ArrayList<>();
    for (int at = from; at < to && names.size() < HeadCells.MOST; at += text.width(at)) {
      if (text.symbol(at) == '?') {
        names.add(cells.keyOf(text, at));
      }
    }
    return Head.ofNamed(Form.REST_OF_LINE, ScanText.COMMA, names);
  }
}
