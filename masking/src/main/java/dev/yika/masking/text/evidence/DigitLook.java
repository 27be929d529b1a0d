package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.hit.EvidenceRule;
import org.jspecify.annotations.Nullable;

/** Looks at digits that may be a number, whatever names them. Not thread-safe. */
final class DigitLook {

  private final DigitGroups candidate;
  private final Context context;
  private final NumberJudge judge;
  private final GroupLook groups;
  private final NamedGroups named;
  private final KeyBehind behind;
  private final Table table;
  private final WholeValue whole;
  private final GroupStart start = new GroupStart();
  private int next;
  private boolean isNearMiss;

  DigitLook(
      DigitGroups candidate,
      Context context,
      NumberJudge judge,
      GroupLook groups,
      NamedGroups named,
      KeyBehind behind,
      Table table,
      WholeValue whole) {
    this.candidate = candidate;
    this.context = context;
    this.judge = judge;
    this.groups = groups;
    this.named = named;
    this.behind = behind;
    this.table = table;
    this.whole = whole;
  }

  /** Returns where to go on after the last look. */
  int next() {
    return next;
  }

  /** Returns whether the last look left what has a known region and a check that failed. */
  boolean isNearMiss() {
    return isNearMiss;
  }

  /** Returns the number that holds a digit, null if there is none. */
  @Nullable Match match(ScanText text, int digit) {
    isNearMiss = false;
    int groupStart = start.find(text, digit);
    if (groupStart == ScanText.NONE || !candidate.readGroup(text, groupStart)) {
      next = text.alphanumericEnd(digit); // too long for a number, wherever one looks at it
      return null;
    }
    int groupEnd = candidate.endOf(candidate.lengthOf(1));
    context.begin(text, groupStart);
    Match match = groups.match(text, groupStart, start.before());
    if (match == null || match.rule() == EvidenceRule.KEYWORD) {
      Match more = inGroups(text, groupStart, match == null ? groupEnd : candidate.end());
      match = more == null ? match : more;
    }
    if (match == null) {
      match = namedBehind(text);
    }
    if (match != null) {
      next = whole.isTaken() ? whole.end() : candidate.behindPart();
    } else if (table.openAbove(text, groupStart, groupEnd)) {
      next = groupStart; // and look again, at the cell
    } else {
      next = Math.max(groupEnd, digit + 1);
      candidate.select(0, candidate.lengthOf(1));
      isNearMiss = judge.isNearMiss(candidate);
    }
    return match;
  }

  /** A value behind a name in groups of any size that goes on behind an index. */
  private @Nullable Match inGroups(ScanText text, int group, int least) {
    int first = NamedGroups.first(text, group);
    if (first != group) {
      context.begin(text, first);
    } else if (!ScanText.isJoint(text.symbol(least)) || !ScanText.isDigit(text.symbol(group))) {
      return null; // no further group, or no first one
    }
    Keyword name = context.key().name();
    int end = name == null ? ScanText.NONE : named.end(text, first, name);
    Match match = name == null || end < least ? null : judge.groups(named.length(), name);
    if (match != null) {
      whole.take(first, end);
    } else if (first != group) {
      context.begin(text, group);
    }
    return match;
  }

  /** A value in quotes or brackets whose name a message gives afterwards. */
  private @Nullable Match namedBehind(ScanText text) {
    candidate.select(0, candidate.lengthOf(1));
    Keyword name = behind.find(text, candidate.end(), context.key().isOtherAlone());
    return name == null ? null : judge.ofName(candidate, name);
  }
}
