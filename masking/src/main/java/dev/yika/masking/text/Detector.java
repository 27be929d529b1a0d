package dev.yika.masking.text;

import dev.yika.core.number.CardIdentificationCode;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.InstitutionCode;
import dev.yika.core.number.PractitionerCode;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.number.SocialCreditCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.Surroundings.Border;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes the closer look: decides whether a number stands at a place, of which kind, and why. Keeps
 * what it read last; not thread-safe.
 */
final class Detector {

  /** The most that a decision looks at from its place on, in bytes or units. */
  static final int LOOK_AHEAD = 384;

  /** The most that a decision looks at before its place, in bytes or units. */
  static final int LOOK_BACK = 1024;

  private static final int CITIZEN_LENGTH = 18;

  /** A shorter number is found by words alone, unless a local scheme has it. */
  private static final int SHORTEST_TELLING = 9;

  private static final int ESCAPED_UNIT = 5;
  private static final int ESCAPED_BYTE = 2;

  private final RegionDirectory regions;
  private final NumberSchemes schemes;
  private final Set<IdentifierKind> wanted;
  private final Surroundings surroundings;
  private final Chain chain = new Chain();
  private final Naming naming;
  private final Source none = new CharSource();
  private Source source = none;
  private boolean knowsSurroundings;
  private int groupStart;
  private boolean found;
  private IdentifierKind kind = IdentifierKind.CARD_NUMBER;
  private EvidenceRule rule = EvidenceRule.KEYWORD;

  Detector(
      RegionDirectory regions,
      NumberSchemes schemes,
      Keywords keywords,
      Set<IdentifierKind> kinds) {
    this.regions = regions;
    this.schemes = schemes;
    this.surroundings = new Surroundings(keywords);
    this.naming = new Naming(chain);
    this.wanted = EnumSet.copyOf(kinds);
  }

  boolean hasFound() {
    return found;
  }

  IdentifierKind kind() {
    return kind;
  }

  EvidenceRule rule() {
    return rule;
  }

  /** Returns the number that was found. */
  Chain chain() {
    return chain;
  }

  /** Looks at a place and returns where to go on. */
  int look(Source text, int place) {
    source = text;
    found = false;
    knowsSurroundings = false;
    int digit = text.digitAt(place);
    if (digit == Source.NONE) {
      return place + 1;
    }
    groupStart = groupStart(digit);
    boolean isWhole = chain.readGroup(text, groupStart);
    int groupEnd = chain.endOf(chain.lengthOf(1));
    if (isWhole) {
      judgeGroups();
    }
    return found ? chain.end() : groupEnd;
  }

  private int groupStart(int digit) {
    int first = digit;
    for (int i = 1; i < Chain.MAX_LENGTH; i++) {
      int before = source.before(first);
      if (before == Source.NONE || !Source.isAlphanumeric(source.symbol(before))) {
        return first;
      }
      if (source.symbol(before) == 'm' && Surroundings.endsColour(source, before)) {
        return first;
      }
      first = before;
    }
    return first;
  }

  private void judgeGroups() {
    Border left = Surroundings.borderBefore(source, groupStart);
    int first = isEscape() ? escaped() : 0; // what an escape consists of must stay
    found =
        (first == 0 && isPart(0, 1, left))
            || isEscaped(left)
            || isBeforeLetters()
            || isBehindLetters()
            || isBehindStars();
    if (!found) {
      chain.readMoreGroups();
      int escaped = chain.groups() > 1 ? escaped() : 0;
      for (int groups = chain.groups(); groups > 1 && !found; groups--) {
        found =
            (first == 0 && isGrouped(0, groups, left))
                || (escaped > 0 && isGrouped(escaped, groups, Border.CLEAN));
      }
    }
  }

  private boolean isGrouped(int first, int groups, Border left) {
    int length = chain.lengthOf(groups) - first;
    boolean usual = length == 9 || length == 15 || length == CITIZEN_LENGTH;
    return (usual || schemes.hasLength(length)) && isPart(first, groups, left);
  }

  private boolean isEscaped(Border left) {
    int escaped = escaped();
    return escaped > 0 && escaped < chain.lengthOf(1) && isPart(escaped, 1, left);
  }

  /** Returns how many characters of the group belong to an escaped character before it. */
  private int escaped() {
    int before = Surroundings.symbolBefore(source, groupStart);
    if (before == '\\') {
      return isEscapedUnit() ? ESCAPED_UNIT : 1;
    }
    return before == '%' ? ESCAPED_BYTE : 0;
  }

  /** Tells whether the group begins with the rest of an escape that JSON knows. */
  private boolean isEscape() {
    if (Surroundings.symbolBefore(source, groupStart) != '\\') {
      return false;
    }
    return switch (source.symbol(groupStart)) {
      case 'b', 'f', 'n', 'r', 't' -> true;
      case 'u' -> isEscapedUnit();
      default -> false;
    };
  }

  /** Tells whether the group begins with the rest of an escape such as \\u533b. */
  private boolean isEscapedUnit() {
    chain.judge(0, chain.lengthOf(1));
    return chain.charAt(0) == 'U' && chain.length() > ESCAPED_UNIT;
  }

  private boolean isPart(int first, int groups, Border left) {
    int end = chain.lengthOf(groups);
    Border right = Surroundings.borderBehind(source, chain.endOf(end), chain.last(end));
    boolean hyphenated = groups > 1 && chain.isHyphenated();
    if (left == Border.WITHIN
        || right == Border.WITHIN
        || (hyphenated && (left == Border.HYPHEN || right == Border.HYPHEN))) {
      return false;
    }
    chain.judge(first, end);
    boolean free = left != Border.UNDERSCORE && right != Border.UNDERSCORE;
    if (chain.length() < SHORTEST_TELLING && !schemes.hasLength(chain.length())) {
      return free && isNamed(groups);
    }
    return isStrong() || (free && (isWeak() || isNamed(groups)));
  }

  /** An identity number says enough to be found right behind letters, as in a name of a file. */
  private boolean isBehindLetters() {
    int length = chain.lengthOf(1);
    if (length <= CITIZEN_LENGTH) {
      return false;
    }
    chain.judge(length - CITIZEN_LENGTH - 1, length);
    boolean behindLetter = Source.isLetter(chain.charAt(0));
    chain.judge(length - CITIZEN_LENGTH, length);
    return behindLetter && isCitizen();
  }

  /** An identity number right behind a masked one. */
  private boolean isBehindStars() {
    if (chain.lengthOf(1) != CITIZEN_LENGTH
        || Surroundings.symbolBefore(source, groupStart) != Source.STAR) {
      return false;
    }
    chain.judge(0, CITIZEN_LENGTH);
    return Surroundings.borderBehind(source, chain.end(), chain.last(CITIZEN_LENGTH))
            != Border.WITHIN
        && isCitizen();
  }

  /** An identity number that ends with X cannot go on, so what adjoins it is another one. */
  private boolean isBeforeLetters() {
    if (chain.lengthOf(1) <= CITIZEN_LENGTH) {
      return false;
    }
    chain.judge(0, CITIZEN_LENGTH);
    return chain.charAt(CITIZEN_LENGTH - 1) == 'X' && isCitizen();
  }

  private boolean isStrong() {
    return switch (chain.length()) {
      case CITIZEN_LENGTH -> isCitizen() || isForeigner();
      case 32 ->
          CardIdentificationCode.isValid(chain)
              && is(IdentifierKind.CARD_IDENTIFICATION_CODE, EvidenceRule.FIXED_PART);
      default -> false;
    };
  }

  private boolean isCitizen() {
    return chain.charAt(0) != '9'
        && chain.isIdentity()
        && regions.knows(chain, 0)
        && is(IdentifierKind.CITIZEN_ID, EvidenceRule.CHECK_DATE_REGION);
  }

  private boolean isForeigner() {
    return chain.charAt(0) == '9'
        && chain.isIdentity()
        && regions.knows(naming.province(), 0)
        && is(IdentifierKind.FOREIGNER_ID, EvidenceRule.CHECK_DATE_REGION);
  }

  private boolean isWeak() {
    return switch (chain.length()) {
      case 9 ->
          SocialCardNumber.isValid(chain)
              && isTopical()
              && is(IdentifierKind.SOCIAL_CARD_NUMBER, EvidenceRule.CHECK_KEYWORD);
      case 12 ->
          InstitutionCode.isValid(chain)
              && regions.knows(chain, 1)
              && is(IdentifierKind.INSTITUTION_CODE, EvidenceRule.LETTER_REGION);
      case 13, 14 -> isPractitioner() || isCard();
      case 15 -> isOldCitizen() || isCard();
      case CITIZEN_LENGTH -> isCreditCode() || isStrayCitizen() || isCard();
      default -> isCard();
    };
  }

  private boolean isPractitioner() {
    return PractitionerCode.isValid(chain)
        && regions.knows(chain, chain.length() - 12)
        && is(IdentifierKind.PRACTITIONER_CODE, EvidenceRule.LETTER_REGION);
  }

  private boolean isOldCitizen() {
    return CitizenId.isValid(chain)
        && regions.knows(chain, 0)
        && is(IdentifierKind.CITIZEN_ID, EvidenceRule.DATE_REGION);
  }

  private boolean isCreditCode() {
    return naming.mayBeCreditCode()
        && SocialCreditCode.isValid(chain)
        && regions.knows(chain, 2)
        && is(IdentifierKind.SOCIAL_CREDIT_CODE, EvidenceRule.CHECK_REGION);
  }

  /** A number with a region that the table does not know, where the words say what it is. */
  private boolean isStrayCitizen() {
    return chain.charAt(0) != '9'
        && chain.isIdentity()
        && isTopical()
        && is(IdentifierKind.CITIZEN_ID, EvidenceRule.CHECK_KEYWORD);
  }

  private boolean isCard() {
    if (!schemes.hasLength(chain.length()) || !Source.isDigit(chain.charAt(0))) {
      return false;
    }
    boolean known = regions.knows(chain, 0);
    boolean checked = schemes.accepting(chain).isPresent();
    if (known && checked) {
      return is(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_REGION);
    }
    return (known || checked)
        && chain.isDigits()
        && isTopical()
        && is(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_KEYWORD);
  }

  private boolean isTopical() {
    return surroundings().isTopical();
  }

  private boolean isNamed(int groups) {
    if (!naming.mayBeNamed(groups, schemes)) {
      return false;
    }
    Keyword word =
        naming.isOfUsualLength(schemes) && !naming.isTime()
            ? surroundings().nameNearby()
            : surroundings().nameRightBefore();
    return word != null && is(naming.kind(word), EvidenceRule.KEYWORD);
  }

  private Surroundings surroundings() {
    if (!knowsSurroundings) {
      surroundings.begin(source, groupStart);
      knowsSurroundings = true;
    }
    return surroundings;
  }

  private boolean is(IdentifierKind one, EvidenceRule why) {
    kind = one;
    rule = why;
    return wanted.contains(one);
  }

  /** Forgets the digits that were read last. */
  void wipe() {
    chain.wipe();
    source = none;
    surroundings.begin(none, 0);
  }
}
