package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/** Looks at the value behind a sign, which needs no digits in a row. Not thread-safe. */
final class ValueLook {

  /** The symbols of a value that are first searched for a digit. */
  private static final int VALUE_WINDOW = 64;

  private final DigitGroups candidate;
  private final Context context;
  private final NumberJudge judge;
  private final GroupLook groups;
  private final NamedGroups named;
  private final Table table;
  private final WholeValue whole;
  private final ValueRun run = new ValueRun();
  private final ScanText none = new CharText(KeyEnds.NONE);
  private ScanText text = none;
  private int next;

  ValueLook(
      DigitGroups candidate,
      Context context,
      NumberJudge judge,
      GroupLook groups,
      NamedGroups named,
      Table table,
      WholeValue whole) {
    this.candidate = candidate;
    this.context = context;
    this.judge = judge;
    this.groups = groups;
    this.named = named;
    this.table = table;
    this.whole = whole;
  }

  /** Returns where to go on after the last look. */
  int next() {
    return next;
  }

  /** Returns the number behind a sign that ends before an index, null if there is none. */
  @Nullable Match match(ScanText scanned, int behind) {
    text = scanned;
    next = behind;
    int sign = text.before(behind);
    context.begin(text, behind);
    if (sign == ScanText.NONE || !isSign(context.symbol(0))) { // however it is written
      return null;
    }
    int list = ValueStart.listStart(text, behind);
    int value = list == ScanText.NONE ? ValueStart.find(text, behind) : list;
    if (value == ScanText.NONE) {
      openBelow(behind);
      return null;
    }
    if (!hasDigitNear(value, list != ScanText.NONE)) {
      return null;
    }
    context.begin(text, value);
    Keyword name = context.key().name();
    if (list != ScanText.NONE) {
      openList(name, list);
      return null;
    }
    if (name == null) {
      openLogged(sign, value);
      return null;
    }
    return value(value, name);
  }

  /** Looks at the groups of a value, and at the value as a whole if it has more signs. */
  private @Nullable Match value(int value, Keyword name) {
    int before = Borders.symbolBefore(text, value);
    if (ScanText.isAlphanumeric(before)) {
      before = context.symbol(0); // the sign, or an escape between
    }
    boolean isRead =
        ScanText.isAlphanumeric(text.symbol(value)) && candidate.readGroup(text, value);
    int groupEnd = isRead ? candidate.endOf(candidate.lengthOf(1)) : value;
    Match match = isRead ? groups.match(text, value, before) : null;
    next = match == null ? next : candidate.behindPart();
    Match more = whole(value, Math.max(next, groupEnd), name);
    return more == null ? match : more;
  }

  /** Looks at a value with its signs that goes on behind an index. */
  private @Nullable Match whole(int value, int least, Keyword name) {
    int grouped = named.end(text, value, name);
    int end = Math.max(grouped, run.end(text, value, name));
    if (end <= least) {
      return null;
    }
    Match match = end == grouped ? judge.groups(named.length(), name) : judge.whole(name);
    if (match != null) {
      whole.take(value, end);
      next = end;
    }
    return match;
  }

  private void openList(@Nullable Keyword name, int list) {
    if (name != null) {
      table.openList(name, list);
    }
  }

  /** The value stands in the next line if nothing is left of this one. */
  private void openBelow(int behind) {
    int lineEnd = ValueStart.emptyRest(text, behind);
    if (lineEnd != ScanText.NONE) {
      context.begin(text, behind);
      openList(context.key().name(), lineEnd);
    }
  }

  /** A row or the parameters of a statement, as a program logs them, or a cell of a page. */
  private void openLogged(int sign, int value) {
    boolean isLogged =
        isWordBefore("Parameters", sign)
            || isWordBefore("Row", sign)
            || Elements.cellBefore(text, sign) != ScanText.NONE;
    if (isLogged && table.openAbove(text, value, value)) {
      next = value;
    }
  }

  private boolean isWordBefore(String word, int sign) {
    int first = sign - word.length();
    return first >= text.start() && text.startsWith(first, word);
  }

  /**
   * Returns whether a digit follows soon on the same line, for no value of a key is without one, or
   * the values of a list may stand in the next.
   */
  private boolean hasDigitNear(int from, boolean isList) {
    int at = from;
    for (int i = 0; i < VALUE_WINDOW; i++) {
      int symbol = text.symbol(at);
      if (ScanText.isDigit(symbol)) {
        return true;
      }
      if (symbol == '\n' || symbol == ScanText.NONE) {
        return isList && symbol == '\n';
      }
      at += text.width(at);
    }
    return false;
  }

  private static boolean isSign(int symbol) {
    return symbol == ':' || symbol == '=' || symbol == '>' || symbol == '<';
  }

  void wipe() {
    text = none;
    run.wipe();
  }
}
