package dev.yika.masking.text.evidence;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.hit.EvidenceRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the closer look: decides whether a number stands at a place, where it begins and ends, of
 * which kind it is, and why. Keeps what it read last; not thread-safe.
 */
public final class Detector {

  /** The most that a decision looks at from its place on, in bytes or units. */
  public static final int LOOK_AHEAD = 384;

  /** The most that a decision looks at before its place, in bytes or units. */
  public static final int LOOK_BACK = 1024;

  private static final int CITIZEN_LENGTH = 18;
  private static final int CARD_LENGTH = 16;
  private static final int ESCAPED_UNIT = 5;
  private static final int ESCAPED_HEX = 3;
  private static final int ESCAPED_BYTE = 2;

  private final DigitGroups candidate = new DigitGroups();
  private final Context context;
  private final NumberJudge judge;
  private final ScanText none = new CharText();
  private ScanText text = none;
  private int groupStart;
  private int next;

  /** The symbol before the group, {@link ScanText#NONE} at the start of the text. */
  private int before = ScanText.NONE;

  /**
   * Makes a detector.
   *
   * @param regions the regions
   * @param schemes the schemes of card numbers
   * @param keywords the words that name numbers
   * @param kinds the kinds to look for
   */
  public Detector(
      RegionDirectory regions,
      NumberSchemes schemes,
      Keywords keywords,
      Set<IdentifierKind> kinds) {
    this.context = new Context(keywords);
    this.judge = new NumberJudge(regions, schemes, kinds, context);
  }

  /** Returns the candidate that was judged last: where the number stands that was found. */
  public DigitGroups candidate() {
    return candidate;
  }

  /** Returns where to go on after the last look. */
  public int next() {
    return next;
  }

  /**
   * Looks at a place.
   *
   * @param scanned the text
   * @param place where a number may stand
   * @return what stands there, null for no number
   */
  public @Nullable Match look(ScanText scanned, int place) {
    text = scanned;
    int digit = scanned.digitAt(place);
    if (digit == ScanText.NONE) {
      next = place + 1;
      return null;
    }
    groupStart = groupStart(digit);
    if (groupStart == ScanText.NONE || !candidate.readGroup(scanned, groupStart)) {
      next = scanned.alphanumericEnd(digit); // too long for a number, wherever one looks at it
      return null;
    }
    int groupEnd = candidate.endOf(candidate.lengthOf(1));
    context.begin(scanned, groupStart);
    Match match = groupsMatch();
    next = match == null ? groupEnd : candidate.end();
    return match;
  }

  /** Returns where digits and letters begin that go on to a digit, NONE if there are too many. */
  private int groupStart(int digit) {
    int first = digit;
    for (int i = 0; i < DigitGroups.MAX_LENGTH; i++) {
      int at = text.before(first);
      before = at == ScanText.NONE ? ScanText.NONE : text.symbol(at);
      boolean goesOn = ScanText.isAlphanumeric(before);
      if (!goesOn || (before == 'm' && Borders.endsColour(text, at))) {
        return first;
      }
      first = at;
    }
    return ScanText.NONE;
  }

  private @Nullable Match groupsMatch() {
    Border left = Borders.borderBefore(text, groupStart, before);
    int first = isEscape() ? escaped() : 0; // what an escape consists of must stay
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
    match = match == null ? wordMatch(left) : match;
    match = match == null ? joinedMatch(left) : match;
    match = match == null ? beforeLettersMatch() : match;
    match = match == null ? behindLettersMatch() : match;
    return match == null ? behindStarsMatch() : match;
  }

  /** What a mask left of a number may stand before these groups and must not tell what they are. */
  private @Nullable Match moreGroupsMatch(int first, Border left) {
    Border border = Borders.isBehindMask(text, groupStart) ? Border.NAME : left;
    int escaped = escaped();
    int word = candidate.digitFrom(0); // letters that the first group begins with
    Match match = null;
    for (int groups = candidate.groups(); groups > 1 && match == null; groups--) {
      match = first == 0 ? groupedMatch(0, groups, border) : null;
      if (match == null && escaped > 0) {
        match = groupedMatch(escaped, groups, Border.CLEAN);
      }
      if (match == null && word > first) {
        match = groupedMatch(word, groups, Border.NAME);
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
    return candidate.isInFours(groups) && context.nameRightBefore() != null;
  }

  private @Nullable Match escapedMatch(Border left) {
    int escaped = escaped();
    return escaped > 0 && escaped < candidate.lengthOf(1) ? partMatch(escaped, 1, left) : null;
  }

  /** Returns how many characters of the group belong to an escaped character before it. */
  private int escaped() {
    if (before == '\\') {
      return Math.max(1, escapedInHex());
    }
    return before == '%' ? ESCAPED_BYTE : 0;
  }

  /** Tells whether the group begins with the rest of an escape that JSON or a log writes. */
  private boolean isEscape() {
    if (before != '\\') {
      return false;
    }
    return switch (text.symbol(groupStart)) {
      case 'b', 'f', 'n', 'r', 't' -> true;
      default -> escapedInHex() > 0;
    };
  }

  /** Returns what \\u533b and \\x22 take behind the backslash, 0 if the group is not like them. */
  private int escapedInHex() {
    return switch (candidate.last(1)) {
      case 'U' -> ESCAPED_UNIT;
      case 'X' -> ESCAPED_HEX;
      default -> 0;
    };
  }

  private @Nullable Match partMatch(int first, int groups, Border left) {
    int end = candidate.lengthOf(groups);
    Border right = borderBehind(end);
    if (left == Border.WITHIN || right == Border.WITHIN) {
      return null;
    }
    if (groups > 1 && (goesOn(left) || goesOn(right))) {
      return null;
    }
    candidate.select(first, end);
    if (left == Border.POINT) {
      return judge.strong(candidate);
    }
    boolean isInName = left == Border.NAME || right == Border.NAME;
    return isInName ? judge.proven(candidate) : judge.any(candidate, groups);
  }

  /** Tells whether there are more groups beyond a border than a number has. */
  private boolean goesOn(Border border) {
    return (border == Border.HYPHEN && candidate.separator() == ScanText.HYPHEN)
        || (border == Border.POINT && candidate.separator() == ScanText.POINT);
  }

  private Border borderBehind(int length) {
    return Borders.borderBehind(text, candidate.endOf(length), candidate.last(length));
  }

  /** A number with letters right before it or behind it, and nothing else up to the next sign. */
  private @Nullable Match wordMatch(Border left) {
    int length = candidate.lengthOf(1);
    int first = candidate.digitFrom(0);
    int end = candidate.letterFrom(first);
    if (end - first == CITIZEN_LENGTH - 1 && end < length && candidate.last(end + 1) == 'X') {
      end++;
    }
    boolean isWhole = first == 0 && end == length;
    if (isWhole || candidate.digitFrom(end) < length || !isOpen(left, borderBehind(length))) {
      return null;
    }
    candidate.select(first, end);
    Match proven = judge.proven(candidate);
    boolean mayBeGlued = proven == null && left != Border.NAME && end == length;
    return mayBeGlued ? judge.glued(candidate, text) : proven;
  }

  private static boolean isOpen(Border left, Border right) {
    return left != Border.WITHIN && left != Border.POINT && right != Border.WITHIN;
  }

  /** Numbers one right behind the other, which count as one. */
  private @Nullable Match joinedMatch(Border left) {
    int length = candidate.lengthOf(1);
    int first = candidate.digitFrom(0);
    if (length - first < 2 * CARD_LENGTH || !isOpen(left, borderBehind(length))) {
      return null;
    }
    Match match = null;
    for (int end = first; end < length; end += candidate.length()) {
      match = provenAt(end, length);
      if (match == null) {
        return null;
      }
    }
    candidate.select(first, length);
    return match;
  }

  private @Nullable Match provenAt(int first, int length) {
    for (int size = CITIZEN_LENGTH; size >= CARD_LENGTH; size--) {
      if (first + size <= length) {
        candidate.select(first, first + size);
        Match match = judge.proven(candidate);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }

  /** Identity numbers say enough to be found right behind letters, as in a name of a file. */
  private @Nullable Match behindLettersMatch() {
    int length = candidate.lengthOf(1);
    int first = length;
    Match match = null;
    for (int start = length - CITIZEN_LENGTH; start > 0; start -= CITIZEN_LENGTH) {
      Match citizen = citizenAt(start);
      if (citizen == null) {
        break;
      }
      if (ScanText.isLetter(candidate.last(start))) {
        first = start;
        match = citizen;
      }
    }
    candidate.select(first, length);
    return match;
  }

  private @Nullable Match citizenAt(int first) {
    candidate.select(first, first + CITIZEN_LENGTH);
    return judge.citizen(candidate);
  }

  /** An identity number right behind a masked one. */
  private @Nullable Match behindStarsMatch() {
    boolean mayBe =
        candidate.lengthOf(1) == CITIZEN_LENGTH
            && before == ScanText.STAR
            && borderBehind(CITIZEN_LENGTH) != Border.WITHIN;
    return mayBe ? citizenAt(0) : null;
  }

  /** An identity number that ends with X cannot go on, so what adjoins it is another one. */
  private @Nullable Match beforeLettersMatch() {
    boolean mayBe = candidate.lengthOf(1) > CITIZEN_LENGTH && candidate.last(CITIZEN_LENGTH) == 'X';
    return mayBe ? citizenAt(0) : null;
  }

  /** Forgets the digits that were read last. */
  public void wipe() {
    candidate.wipe();
    text = none;
    context.begin(none, 0);
  }
}
