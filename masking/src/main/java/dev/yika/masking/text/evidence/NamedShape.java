package dev.yika.masking.text.evidence;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.encoding.ScanText;
import java.util.Optional;
import java.util.Set;

/** The kinds that a candidate can be when only words name it. */
final class NamedShape {

  private static final int SHORTEST = 6;
  private static final int SOCIAL_CARD = 9;
  private static final int OLD_CITIZEN = 15;
  private static final int CITIZEN = 18;
  private static final int DATE = 8;
  private static final int DATE_TIME = 14;
  private static final int EPOCH_MILLIS = 13;

  private static final Set<IdentifierKind> BY_LENGTH =
      Set.of(
          IdentifierKind.CARD_NUMBER, IdentifierKind.CITIZEN_ID, IdentifierKind.SOCIAL_CARD_NUMBER);

  private final boolean[] cardLengths;

  /**
   * Creates the shapes.
   *
   * @param cardLengths by length, whether a card number has it
   */
  NamedShape(boolean[] cardLengths) {
    this.cardLengths = cardLengths;
  }

  /**
   * Returns whether a part is long enough, and of a usual length or in fours if it is in groups.
   */
  boolean mayBeNamed(DigitGroups candidate, int groups) {
    return candidate.length() >= SHORTEST
        && hasDigit(candidate)
        && (groups == 1
            || candidate.isInFours(groups)
            || candidate.isEven(groups)
            || isOfUsualLength(candidate));
  }

  private static boolean hasDigit(DigitGroups candidate) {
    for (int i = 0; i < candidate.length(); i++) {
      if (ScanText.isDigit(candidate.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a part looks like a date or a time, which only a name right before outweighs.
   */
  boolean isTime(DigitGroups candidate) {
    return switch (candidate.length()) {
          case DATE, DATE_TIME -> startsLike(candidate, "19") || startsLike(candidate, "20");
          case EPOCH_MILLIS -> startsLike(candidate, "1");
          default -> false;
        }
        && candidate.isDigits();
  }

  private boolean startsLike(DigitGroups candidate, String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (candidate.charAt(i) != digits.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a part has as many digits as a card number or an identity number. */
  boolean isOfUsualLength(DigitGroups candidate) {
    int length = candidate.length();
    if (length != OLD_CITIZEN && length != CITIZEN && !cardLengths[length]) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean last = i == length - 1 && length == CITIZEN && candidate.charAt(i) == 'X';
      if (!ScanText.isDigit(candidate.charAt(i)) && !last) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a code begins like those of companies, offices and associations. */
  boolean mayBeCreditCode(DigitGroups candidate) {
    return switch (candidate.charAt(0)) {
      case '1', '5', '9' -> candidate.charAt(1) >= '1' && candidate.charAt(1) <= '3';
      default -> !candidate.isDigits();
    };
  }

  /** Returns the kinds that a word can name: one, or those of the usual lengths. */
  static Set<IdentifierKind> kinds(Keyword word) {
    Optional<IdentifierKind> named = word.kind();
    return named.isEmpty() || named.get() == IdentifierKind.CARD_NUMBER
        ? BY_LENGTH
        : Set.of(named.get());
  }

  /** Returns the kind that the word names, or that of the length if the word names none. */
  static IdentifierKind kind(int length, Keyword word) {
    IdentifierKind byLength =
        switch (length) {
          case SOCIAL_CARD -> IdentifierKind.SOCIAL_CARD_NUMBER;
          case OLD_CITIZEN, CITIZEN -> IdentifierKind.CITIZEN_ID;
          default -> IdentifierKind.CARD_NUMBER;
        };
    IdentifierKind named = word.kind().orElse(byLength);
    return named == IdentifierKind.CARD_NUMBER ? byLength : named;
  }
}
