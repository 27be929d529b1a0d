package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/** Looks at digits that letters, stars or other numbers adjoin. Not thread-safe. */
final class GluedLook {

  private static final int CITIZEN_LENGTH = 18;
  private static final int CARD_LENGTH = 16;

  private final DigitGroups candidate;
  private final NumberJudge judge;

  GluedLook(DigitGroups candidate, NumberJudge judge) {
    this.candidate = candidate;
    this.judge = judge;
  }

  /** Returns the number that the first group holds, null if there is none. */
  @Nullable Match match(ScanText text, Border left, int before) {
    Match match = wordMatch(text, left);
    match = match == null ? joinedMatch(text, left) : match;
    match = match == null ? beforeLettersMatch() : match;
    match = match == null ? behindLettersMatch() : match;
    return match == null ? behindStarsMatch(text, before) : match;
  }

  /** A number with letters right before it or behind it, and nothing else up to the next sign. */
  private @Nullable Match wordMatch(ScanText text, Border left) {
    int length = candidate.lengthOf(1);
    int first = candidate.digitFrom(0);
    int end = candidate.letterFrom(first);
    if (end - first == CITIZEN_LENGTH - 1 && end < length && candidate.last(end + 1) == 'X') {
      end++;
    }
    boolean isWhole = first == 0 && end == length;
    if (isWhole || candidate.digitFrom(end) < length || !isOpen(text, left)) {
      return null;
    }
    candidate.select(first, end);
    Match proven = judge.proven(candidate);
    boolean mayBeGlued = proven == null && left != Border.NAME && end == length;
    return mayBeGlued ? judge.glued(candidate, text) : proven;
  }

  private boolean isOpen(ScanText text, Border left) {
    return left != Border.WITHIN && left != Border.POINT && borderBehind(text) != Border.WITHIN;
  }

  private Border borderBehind(ScanText text) {
    return Borders.borderBehind(text, candidate, candidate.lengthOf(1));
  }

  /** Numbers one right behind the other, which count as one. */
  private @Nullable Match joinedMatch(ScanText text, Border left) {
    int length = candidate.lengthOf(1);
    int first = candidate.digitFrom(0);
    if (length - first < 2 * CARD_LENGTH || !isOpen(text, left)) {
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

  /** An identity number that ends with X cannot go on, so what adjoins it is another one. */
  private @Nullable Match beforeLettersMatch() {
    boolean mayBe = candidate.lengthOf(1) > CITIZEN_LENGTH && candidate.last(CITIZEN_LENGTH) == 'X';
    return mayBe ? citizenAt(0) : null;
  }

  /**
   * Identity numbers have evidence enough to be found right behind letters, as in a name of a file.
   */
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

  /** An identity number right behind a masked one. */
  private @Nullable Match behindStarsMatch(ScanText text, int before) {
    boolean mayBe =
        candidate.lengthOf(1) == CITIZEN_LENGTH
            && before == ScanText.STAR
            && borderBehind(text) != Border.WITHIN;
    return mayBe ? citizenAt(0) : null;
  }

  private @Nullable Match citizenAt(int first) {
    candidate.select(first, first + CITIZEN_LENGTH);
    return judge.citizen(candidate);
  }
}
