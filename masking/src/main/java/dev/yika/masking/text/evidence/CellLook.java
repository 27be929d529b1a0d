package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/** Looks at a cell below a name: a value that has a shape of its kind and fills the cell. */
final class CellLook {

  private final DigitGroups candidate;
  private final NumberJudge judge;
  private final Table table;
  private final WholeValue whole;
  private int next;

  CellLook(DigitGroups candidate, NumberJudge judge, Table table, WholeValue whole) {
    this.candidate = candidate;
    this.judge = judge;
    this.table = table;
    this.whole = whole;
  }

  /** Returns where to go on after the last look. */
  int next() {
    return next;
  }

  /** Returns the number in a cell of the table, null if there is none. */
  @Nullable Match match(ScanText text, int cell) {
    Keyword name = table.name();
    table.passCell();
    next = cell;
    int start = CellEdges.start(text, cell);
    if (name == null || start == ScanText.NONE) {
      return null;
    }
    boolean isRead =
        ScanText.isAlphanumeric(text.symbol(start)) && candidate.readGroup(text, start);
    Match match = isRead ? groups(text, name) : null;
    return match == null && next == cell ? whole(text, start, name) : match;
  }

  private @Nullable Match groups(ScanText text, Keyword name) {
    candidate.readMoreGroups();
    for (int groups = candidate.groups(); groups > 0; groups--) {
      candidate.select(0, candidate.lengthOf(groups));
      boolean isCell = CellEdges.isEnd(text, candidate.end(), table.delimiter(), table.form());
      if (isCell && name.isReadable() && judge.isReadable(candidate)) {
        next = candidate.end();
        return null;
      }
      if (isCell) {
        Match match = judge.inColumn(candidate, groups, name);
        if (match != null) {
          next = candidate.behindPart();
          return match;
        }
      }
    }
    return null;
  }

  /** A value with signs inside that fills its cell. */
  private @Nullable Match whole(ScanText text, int start, Keyword name) {
    int end = ValueRun.end(text, start, name);
    if (end == ScanText.NONE || !CellEdges.isEnd(text, end, table.delimiter(), table.form())) {
      return null;
    }
    Match match = judge.wholeInColumn(name);
    if (match != null) {
      whole.take(start, end);
      table.passValue(end);
      next = end;
    }
    return match;
  }
}
