package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/** Looks for a head in the lines above, which have as many cells. Not thread-safe. */
final class LinesAbove {

  private final LookBack back;
  private final HeadLine heads;

  /** Where lines of this delimiter and number of cells were found to stand below no head. */
  private int headless;

  private int headlessDelimiter;
  private int headlessCells;

  LinesAbove(LookBack back, HeadLine heads) {
    this.back = back;
    this.heads = heads;
  }

  void begin() {
    headless = ScanText.NONE;
  }

  void shift(int by) {
    headless = Math.max(ScanText.NONE, headless - by);
  }

  @Nullable Opening find(ScanText text, int start, int end) {
    back.begin();
    int line = back.lineStart(text, start);
    int delimiter = delimiterAround(text, start, end);
    if (line == ScanText.NONE || delimiter == ScanText.NONE) {
      return null;
    }
    int cells = Rows.count(text, line, lineEndFrom(text, end), delimiter);
    int row = line;
    while (row > text.start() && !back.isOver()) {
      if (row == headless && delimiter == headlessDelimiter && cells == headlessCells) {
        break;
      }
      int above = back.lineStart(text, text.before(row));
      if (above == ScanText.NONE) {
        break;
      }
      boolean isRow = Rows.count(text, above, row, delimiter) == cells;
      if (!isRow && Rows.behindRule(text, above) == row) {
        row = above;
        continue;
      }
      Head found = isRow ? heads.find(text, above, row) : heads.findCopy(text, above, row);
      if (!isRow && (found == null || found.size() != cells)) {
        break;
      }
      if (found != null && found.delimiter() == delimiter) {
        return new Opening(found, start, Rows.count(text, line, start, delimiter) - 1);
      }
      row = above;
    }
    headless = line;
    headlessDelimiter = delimiter;
    headlessCells = cells;
    return null;
  }

  private static int delimiterAround(ScanText text, int start, int end) {
    int before = before(text, start);
    int symbol = before == ScanText.NONE ? '\n' : text.symbol(before);
    if (HeadLine.isDelimiter(symbol)) {
      return symbol;
    }
    int at = end;
    while (isOfCell(text.symbol(at))) {
      at += text.width(at);
    }
    int behind = text.symbol(at);
    return HeadLine.isDelimiter(behind) ? behind : ScanText.NONE;
  }

  /** Returns the index of the last symbol before a cell that does not belong to it. */
  static int before(ScanText text, int start) {
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

  private static int lineEndFrom(ScanText text, int from) {
    int at = from;
    for (int i = 0; i < Rows.LONGEST_LOOK; i++) {
      int symbol = text.symbol(at);
      if (symbol == '\n' || symbol == ScanText.NONE) {
        return at;
      }
      at += text.width(at);
    }
    return at;
  }
}
