package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a head in the lines above, which have as many cells. Remembers what it found out about
 * a line, since each run of digits in it asks. Not thread-safe.
 */
final class LinesAbove {

  /** How far a line goes on behind a run of digits, in symbols; longer ones are no rows. */
  private static final int LONGEST_REST = 1024;

  private final LookBack back;
  private final HeadLine heads;

  /** Where lines of each delimiter and number of cells were found to stand below no head. */
  private final int[] headless = new int[HeadLine.DELIMITERS.length()];

  private final int[] headlessCells = new int[HeadLine.DELIMITERS.length()];

  /** A range without the end of a line, and how many symbols it has. */
  private int unendedFrom;

  private int unendedTo;
  private int unended;

  LinesAbove(LookBack back, HeadLine heads) {
    this.back = back;
    this.heads = heads;
  }

  void begin() {
    Arrays.fill(headless, ScanText.NONE);
    unendedTo = ScanText.NONE;
    unended = 0;
  }

  void shift(int by) {
    for (int i = 0; i < headless.length; i++) {
      headless[i] = Math.max(ScanText.NONE, headless[i] - by);
    }
    unendedFrom -= by;
    unendedTo -= by;
    unended = unendedFrom < 0 ? 0 : unended;
  }

  @Nullable Opening find(ScanText text, int start, int end) {
    back.begin();
    int line = back.lineOfPlace(text, start);
    int delimiter = delimiterAround(text, start, end);
    int known = HeadLine.DELIMITERS.indexOf(delimiter);
    if (line <= text.start() || known < 0 || line == headless[known]) {
      return null;
    }
    int lineEnd = lineEndFrom(text, end);
    if (lineEnd == ScanText.NONE) {
      return null;
    }
    int cells = Rows.count(text, line, lineEnd, delimiter);
    int row = line;
    while (row > text.start() && !back.isOver()) {
      if (row == headless[known] && cells == headlessCells[known]) {
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
    headless[known] = line;
    headlessCells[known] = cells;
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

  /** Returns where the line ends that an index is in, NONE if that is too far. */
  private int lineEndFrom(ScanText text, int from) {
    while (unendedFrom < from && unended > 0) {
      unendedFrom += text.width(unendedFrom);
      unended--;
    }
    if (unendedFrom != from || unendedTo < from) {
      unendedFrom = from;
      unendedTo = from;
      unended = 0;
    }
    while (unended < LONGEST_REST) {
      int symbol = text.symbol(unendedTo);
      if (symbol == '\n' || symbol == ScanText.NONE) {
        return unendedTo;
      }
      unendedTo += text.width(unendedTo);
      unended++;
    }
    return ScanText.NONE;
  }
}
