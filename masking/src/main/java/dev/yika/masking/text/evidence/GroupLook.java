package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.hit.EvidenceRule;
import org.jspecify.annotations.Nullable;

/** Looks at a group of digits and letters and at the groups behind it. Not thread-safe. */
final class GroupLook {

  /** The most characters that a masked number shows at its beginning. */
  private static final int MOST_SHOWN = 8;

  private final DigitGroups candidate;
  private final Context context;
  private final NumberJudge judge;
  private final GluedLook glued;
  private final ScanText none = new CharText(KeyEnds.NONE);
  private ScanText text = none;
  private int groupStart;
  private int before = ScanText.NONE;

  GroupLook(DigitGroups candidate, Context context, NumberJudge judge) {
    this.candidate = candidate;
    this.context = context;
    this.judge = judge;
    this.glued = new GluedLook(candidate, judge);
  }

  /**
   * Returns the number that stands in these groups, null if there is none.
   *
   * @param scanned the text
   * @param start where the first group begins, which the candidate has read
   * @param symbolBefore the symbol before it
   */
  @Nullable Match match(ScanText scanned, int start, int symbolBefore) {
    text = scanned;
    groupStart = start;
    before = symbolBefore;
    Border left = Borders.borderBefore(text, groupStart, before);
    boolean isEscape = EscapedStart.mustStay(text, candidate, groupStart, before);
    int first = isEscape ? EscapedStart.length(candidate, before) : 0;
    Match match = firstGroupMatch(first, left);
    boolean isNamed =
        match != null && match.rule() == EvidenceRule.KEYWORD; // maybe more than this group
    if (!isNamed && (match != null || left == Border.WITHIN)) {
      return match;
    }
    candidate.readMoreGroups();
    if (candidate.groups() == 1) {
      return match;
    }
    Match more = moreGroupsMatch(first, left);
    return more == null && isNamed ? firstGroupMatch(first, left) : more;
  }

  private @Nullable Match firstGroupMatch(int first, Border left) {
    Match match = first == 0 ? partMatch(0, 1, left) : null;
    match = match == null ? escapedMatch(left) : match;
    return match == null ? glued.match(text, left, before) : match;
  }

  /** Masked characters may stand before these groups and must not decide what they are. */
  private @Nullable Match moreGroupsMatch(int first, Border left) {
    Border border = Borders.isBehindMask(text, groupStart) ? Border.MASK : left;
    int escaped = EscapedStart.length(candidate, before);
    int word = candidate.digitFrom(0); // letters that the first group begins with
    Match match = null;
    for (int groups = candidate.groups(); groups > 1 && match == null; groups--) {
      match = first == 0 ? groupedMatch(0, groups, border) : null;
      if (match == null && escaped > 0 && escaped <= candidate.lengthOf(1)) {
        match = groupedMatch(escaped, groups, Border.CLEAN);
      }
      if (match == null && word > first) {
        match = groupedMatch(word, groups, Border.MASK);
      }
    }
    return match;
  }

  private @Nullable Match groupedMatch(int first, int groups, Border left) {
    int length = candidate.lengthOf(groups) - first;
    boolean usual = judge.isUsualLength(length) || (first == 0 && isInNamedFours(groups));
    return usual && candidate.maySeparate(groups) ? partMatch(first, groups, left) : null;
  }

  private boolean isInNamedFours(int groups) {
    return (candidate.isInFours(groups) || candidate.isEven(groups))
        && context.key().name() != null;
  }

  private @Nullable Match escapedMatch(Border left) {
    int escaped = EscapedStart.length(candidate, before);
    return escaped > 0 && escaped < candidate.lengthOf(1) ? partMatch(escaped, 1, left) : null;
  }

  private @Nullable Match partMatch(int first, int groups, Border left) {
    int end = candidate.lengthOf(groups);
    Border right = Borders.borderBehind(text, candidate, end);
    if (left == Border.WITHIN || right == Border.WITHIN) {
      return null;
    }
    boolean goesOn = groups > 1 && (goesOn(left) || goesOn(right));
    if (goesOn && !isNumbered(end)) {
      return null;
    }
    candidate.select(first, end);
    if (goesOn || left == Border.MASK) {
      return judge.proven(candidate);
    }
    if (left == Border.POINT) {
      return judge.strong(candidate);
    }
    boolean isShownStart =
        candidate.length() <= MOST_SHOWN && Borders.isBeforeMask(text, candidate.end());
    if (isShownStart) {
      return judge.proven(candidate);
    }
    boolean isInName = left == Border.NAME || right == Border.NAME;
    return isInName ? judge.inName(candidate, groups) : judge.any(candidate, groups);
  }

  /**
   * Distinguishes the number of a line before the groups, or of a copy behind them, from more
   * groups.
   */
  private boolean isNumbered(int end) {
    return candidate.separator() == ScanText.HYPHEN
        && Borders.isShortBefore(text, groupStart)
        && Borders.isShortBehind(text, candidate.endOf(end));
  }

  /** Returns whether there are more groups beyond a border than a number has. */
  private boolean goesOn(Border border) {
    return (border == Border.HYPHEN && candidate.separator() == ScanText.HYPHEN)
        || (border == Border.POINT && candidate.separator() == ScanText.POINT);
  }

  void wipe() {
    text = none;
  }
}
