package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a head above a run of digits, 4,096 symbols back at most. Remembers where there is
 * none. Not thread-safe.
 */
final class HeadAbove {

  private final LookBack back = new LookBack();
  private final LinesAbove lines;
  private final TuplesAbove tuples;
  private final LoggedAbove logged;
  private final PageAbove page;
  private final LineWatch watch;

  HeadAbove(HeadCells cells) {
    HeadLine heads = new HeadLine(cells);
    this.watch = new LineWatch(heads);
    this.lines = new LinesAbove(back, heads);
    this.tuples = new TuplesAbove(back, cells);
    this.logged = new LoggedAbove(back, cells, tuples);
    this.page = new PageAbove(back, cells);
  }

  void begin() {
    back.forget();
    watch.begin();
    tuples.begin();
    lines.begin();
    logged.begin();
    page.begin();
  }

  /** Follows a text that was moved towards its start. */
  void shift(int by) {
    back.shift(by);
    watch.shift(by);
    tuples.shift(by);
    lines.shift(by);
    logged.shift(by);
    page.shift(by);
  }

  /** Returns the cell of a table that a run of digits is, null if it stands below no head. */
  @Nullable Opening find(ScanText text, int start, int end) {
    int before = LinesAbove.before(text, start);
    int symbol = before == ScanText.NONE ? '\n' : text.symbol(before);
    back.begin();
    return switch (symbol) {
      case '(' -> tuples.find(text, before, start);
      case ',' -> behindComma(text, before, start, end);
      case ':' -> logged.find(text, start);
      case '>' -> page.find(text, before, start);
      case ';', '\t', '|', '\n' -> inLines(text, start, end);
      default -> null;
    };
  }

  private @Nullable Opening behindComma(ScanText text, int before, int start, int end) {
    watch.passTo(text, start);
    Opening found = watch.hasBracket(text) ? tuples.find(text, before, start) : null;
    if (found == null && watch.mayHaveMark(text)) {
      found = logged.find(text, start);
    }
    return found == null && watch.hasHead() ? lines.find(text, start, end) : found;
  }

  private @Nullable Opening inLines(ScanText text, int start, int end) {
    watch.passTo(text, start);
    return watch.hasHead() ? lines.find(text, start, end) : null;
  }
}
