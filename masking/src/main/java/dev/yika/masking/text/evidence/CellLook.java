package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/** Looks at a cell below a name: a value that has a shape of its kind and fills the cell. */
final class CellLook {

  private final DigitGroups candidate;
  private final NumberJudge judge;
  private final NamedGroups named;
  private final Table table;
  private final WholeValue whole;
  private final ValueRun run = new ValueRun();
  private int next;

  CellLook(
      DigitGroups candidate, NumberJudge judge, NamedGroups named, Table table, WholeValue whole) {
    this.candidate = candidate;
    this.judge = judge;
    this.named = named;
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
      boolean isCell = isEnd(text, candidate.end());
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
    int end = named.end(text, start, name);
    Match match = isEnd(text, end) ? judge.groupsInColumn(named.length(), name) : null;
    if (match == null) {
      end = run.end(text, start, name);
      match = isEnd(text, end) ? judge.wholeInColumn(name) : null;
    }
    if (match != null) {
      whole.take(start, end);
      table.passValue(end);
      next = end;
    }
    return match;
  }

  private boolean isEnd(ScanText text, int end) {
    return end != ScanText.NONE && CellEdges.isEnd(text, end, table.delimiter(), table.form());
  }

  void wipe() {
    run.wipe();
  }
}
