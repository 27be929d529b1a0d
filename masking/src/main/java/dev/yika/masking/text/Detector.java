package dev.yika.masking.text;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.Surroundings.Border;
import java.util.Set;

/**
 * Takes the closer look: decides whether a number stands at a place, where it begins and ends, of
 * which kind it is, and why. Keeps what it read last; not thread-safe.
 */
final class Detector {

  /** The most that a decision looks at from its place on, in bytes or units. */
  static final int LOOK_AHEAD = 384;

  /** The most that a decision looks at before its place, in bytes or units. */
  static final int LOOK_BACK = 1024;

  private static final int CITIZEN_LENGTH = 18;
  private static final int CARD_LENGTH = 16;
  private static final int ESCAPED_UNIT = 5;
  private static final int ESCAPED_HEX = 3;
  private static final int ESCAPED_BYTE = 2;

  private final Chain chain = new Chain();
  private final Evidence evidence;
  private final Source none = new CharSource();
  private Source source = none;
  private int groupStart;

  /** The symbol before the group, {@link Source#NONE} at the start of the text. */
  private int before = Source.NONE;

  private boolean found;

  Detector(
      RegionDirectory regions,
      NumberSchemes schemes,
      Keywords keywords,
      Set<IdentifierKind> kinds) {
    this.evidence = new Evidence(regions, schemes, keywords, kinds, chain);
  }

  boolean hasFound() {
    return found;
  }

  IdentifierKind kind() {
    return evidence.kind();
  }

  EvidenceRule rule() {
    return evidence.rule();
  }

  /** Returns the number that was found. */
  Chain chain() {
    return chain;
  }

  /** Looks at a place and returns where to go on. */
  int look(Source text, int place) {
    source = text;
    found = false;
    int digit = text.digitAt(place);
    if (digit == Source.NONE) {
      return place + 1;
    }
    groupStart = groupStart(digit);
    if (groupStart == Source.NONE || !chain.readGroup(text, groupStart)) {
      return text.alphanumericEnd(digit); // too long for a number, wherever one looks at it
    }
    int groupEnd = chain.endOf(chain.lengthOf(1));
    evidence.readWords(text, groupStart);
    judgeGroups();
    return found ? chain.end() : groupEnd;
  }

  /** Returns where digits and letters begin that go on to a digit, NONE if there are too many. */
  private int groupStart(int digit) {
    int first = digit;
    for (int i = 0; i < Chain.MAX_LENGTH; i++) {
      int at = source.before(first);
      before = at == Source.NONE ? Source.NONE : source.symbol(at);
      boolean goesOn = Source.isAlphanumeric(before);
      if (!goesOn || (before == 'm' && Surroundings.endsColour(source, at))) {
        return first;
      }
      first = at;
    }
    return Source.NONE;
  }

  private void judgeGroups() {
    Border left = Surroundings.borderBefore(source, groupStart, before);
    int first = isEscape() ? escaped() : 0; // what an escape consists of must stay
    judgeFirstGroup(first, left);
    boolean isNamed =
        found && evidence.rule() == EvidenceRule.KEYWORD; // maybe more than this group
    if (isNamed || (!found && left != Border.WITHIN)) {
      chain.readMoreGroups();
      if (chain.groups() > 1) {
        judgeMoreGroups(first, left);
        if (isNamed && !found) {
          judgeFirstGroup(first, left);
        }
      }
    }
  }

  private void judgeFirstGroup(int first, Border left) {
    found =
        (first == 0 && isPart(0, 1, left))
            || isEscaped(left)
            || isInWord(left)
            || isJoined(left)
            || isBeforeLetters()
            || isBehindLetters()
            || isBehindStars();
  }

  /** What a mask left of a number may stand before these groups and must not tell what they are. */
  private void judgeMoreGroups(int first, Border left) {
    Border border = Surroundings.isBehindMask(source, groupStart) ? Border.NAME : left;
    int escaped = escaped();
    int word = chain.digitFrom(0); // letters that the first group begins with
    found = false;
    for (int groups = chain.groups(); groups > 1 && !found; groups--) {
      found =
          (first == 0 && isGrouped(0, groups, border))
              || (escaped > 0 && isGrouped(escaped, groups, Border.CLEAN))
              || (word > first && isGrouped(word, groups, Border.NAME));
    }
  }

  private boolean isGrouped(int first, int groups, Border left) {
    int length = chain.lengthOf(groups) - first;
    boolean usual = evidence.isUsualLength(length) || (first == 0 && isInNamedFours(groups));
    return usual && chain.maySeparate(groups) && isPart(first, groups, left);
  }

  private boolean isInNamedFours(int groups) {
    return chain.isInFours(groups) && evidence.hasNameRightBefore();
  }

  private boolean isEscaped(Border left) {
    int escaped = escaped();
    return escaped > 0 && escaped < chain.lengthOf(1) && isPart(escaped, 1, left);
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
    return switch (source.symbol(groupStart)) {
      case 'b', 'f', 'n', 'r', 't' -> true;
      default -> escapedInHex() > 0;
    };
  }

  /** Returns what \\u533b and \\x22 take behind the backslash, 0 if the group is not like them. */
  private int escapedInHex() {
    return switch (chain.last(1)) {
      case 'U' -> ESCAPED_UNIT;
      case 'X' -> ESCAPED_HEX;
      default -> 0;
    };
  }

  private boolean isPart(int first, int groups, Border left) {
    int end = chain.lengthOf(groups);
    Border right = borderBehind(end);
    if (left == Border.WITHIN || right == Border.WITHIN) {
      return false;
    }
    if (groups > 1 && (goesOn(left) || goesOn(right))) {
      return false;
    }
    chain.judge(first, end);
    if (left == Border.POINT) {
      return evidence.isStrong();
    }
    boolean isInName = left == Border.NAME || right == Border.NAME;
    return isInName ? evidence.isProven() : evidence.isAny(groups);
  }

  /** Tells whether there are more groups beyond a border than a number has. */
  private boolean goesOn(Border border) {
    return (border == Border.HYPHEN && chain.separator() == Source.HYPHEN)
        || (border == Border.POINT && chain.separator() == Source.POINT);
  }

  private Border borderBehind(int length) {
    return Surroundings.borderBehind(source, chain.endOf(length), chain.last(length));
  }

  /** A number with letters right before it or behind it, and nothing else up to the next sign. */
  private boolean isInWord(Border left) {
    int length = chain.lengthOf(1);
    int first = chain.digitFrom(0);
    int end = chain.letterFrom(first);
    if (end - first == CITIZEN_LENGTH - 1 && end < length && chain.last(end + 1) == 'X') {
      end++;
    }
    boolean isWhole = first == 0 && end == length;
    if (isWhole || chain.digitFrom(end) < length || !isOpen(left, borderBehind(length))) {
      return false;
    }
    chain.judge(first, end);
    return evidence.isProven() || (left != Border.NAME && end == length && evidence.isGlued());
  }

  private static boolean isOpen(Border left, Border right) {
    return left != Border.WITHIN && left != Border.POINT && right != Border.WITHIN;
  }

  /** Numbers one right behind the other, which count as one. */
  private boolean isJoined(Border left) {
    int length = chain.lengthOf(1);
    int first = chain.digitFrom(0);
    if (length - first < 2 * CARD_LENGTH || !isOpen(left, borderBehind(length))) {
      return false;
    }
    int end = first;
    while (end < length) {
      int next = endOfProven(end, length);
      if (next == end) {
        return false;
      }
      end = next;
    }
    chain.judge(first, length);
    return true;
  }

  private int endOfProven(int first, int length) {
    for (int size = CITIZEN_LENGTH; size >= CARD_LENGTH; size--) {
      if (first + size <= length) {
        chain.judge(first, first + size);
        if (evidence.isProven()) {
          return first + size;
        }
      }
    }
    return first;
  }

  /** Identity numbers say enough to be found right behind letters, as in a name of a file. */
  private boolean isBehindLetters() {
    int length = chain.lengthOf(1);
    int first = length;
    int start = length - CITIZEN_LENGTH;
    while (start > 0 && isCitizen(start)) {
      first = Source.isLetter(chain.last(start)) ? start : first;
      start -= CITIZEN_LENGTH;
    }
    chain.judge(first, length);
    return first < length;
  }

  private boolean isCitizen(int first) {
    chain.judge(first, first + CITIZEN_LENGTH);
    return evidence.isCitizen();
  }

  /** An identity number right behind a masked one. */
  private boolean isBehindStars() {
    if (chain.lengthOf(1) != CITIZEN_LENGTH || before != Source.STAR) {
      return false;
    }
    return borderBehind(CITIZEN_LENGTH) != Border.WITHIN && isCitizen(0);
  }

  /** An identity number that ends with X cannot go on, so what adjoins it is another one. */
  private boolean isBeforeLetters() {
    return chain.lengthOf(1) > CITIZEN_LENGTH && chain.last(CITIZEN_LENGTH) == 'X' && isCitizen(0);
  }

  /** Forgets the digits that were read last. */
  void wipe() {
    chain.wipe();
    source = none;
    evidence.wipe();
  }
}
