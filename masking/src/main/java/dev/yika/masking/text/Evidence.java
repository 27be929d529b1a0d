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
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for the judged part of a chain being a number: checks, dates and regions inside it,
 * and words before it. Not thread-safe.
 */
final class Evidence {

  private static final int CITIZEN_LENGTH = 18;

  /** A shorter number is found by words alone, unless a local scheme has it. */
  private static final int SHORTEST_TELLING = 9;

  private final RegionDirectory regions;
  private final NumberSchemes schemes;
  private final Set<IdentifierKind> wanted;
  private final Surroundings surroundings;
  private final Chain chain;
  private final Naming naming;
  private final boolean[] cardLengths = new boolean[Chain.MAX_LENGTH + 1];
  private final Source none = new CharSource();
  private Source source = none;
  private int wordsEnd;
  private boolean knowsWords;
  private IdentifierKind kind = IdentifierKind.CARD_NUMBER;
  private EvidenceRule rule = EvidenceRule.KEYWORD;

  Evidence(
      RegionDirectory regions,
      NumberSchemes schemes,
      Keywords keywords,
      Set<IdentifierKind> kinds,
      Chain chain) {
    this.regions = regions;
    this.schemes = schemes;
    this.wanted = EnumSet.copyOf(kinds);
    this.surroundings = new Surroundings(keywords);
    this.chain = chain;
    for (int length = 0; length < cardLengths.length; length++) {
      cardLengths[length] = schemes.hasLength(length);
    }
    this.naming = new Naming(chain, cardLengths);
  }

  /** Tells where the words end that stand before a number. */
  void readWords(Source text, int end) {
    source = text;
    wordsEnd = end;
    knowsWords = false;
  }

  IdentifierKind kind() {
    return kind;
  }

  EvidenceRule rule() {
    return rule;
  }

  /** Tells whether a number in groups may have so many characters. */
  boolean isUsualLength(int length) {
    return length == 9 || length == 15 || length == CITIZEN_LENGTH || cardLengths[length];
  }

  /** Tells whether the part, or the words before it, say enough between clean borders. */
  boolean isAny(int groups) {
    if (chain.length() < SHORTEST_TELLING && !cardLengths[chain.length()]) {
      return isNamed(groups);
    }
    return isStrong() || isWeak() || isNamed(groups);
  }

  /** Tells whether the part says enough by itself, even within a name of a file. */
  boolean isProven() {
    return isStrong() || isProvenCard();
  }

  /** Tells whether the part says enough by itself wherever it stands. */
  boolean isStrong() {
    return switch (chain.length()) {
      case CITIZEN_LENGTH -> isCitizen() || isForeigner();
      case 32 ->
          CardIdentificationCode.isValid(chain)
              && is(IdentifierKind.CARD_IDENTIFICATION_CODE, EvidenceRule.FIXED_PART);
      default -> false;
    };
  }

  boolean isCitizen() {
    return chain.charAt(0) != '9'
        && regions.knows(chain, 0)
        && chain.isIdentity()
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

  private boolean isProvenCard() {
    return mayBeCard()
        && regions.knows(chain, 0)
        && schemes.accepting(chain).isPresent()
        && is(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_REGION);
  }

  private boolean mayBeCard() {
    return cardLengths[chain.length()] && Source.isDigit(chain.charAt(0));
  }

  private boolean isCard() {
    return isProvenCard()
        || (mayBeCard()
            && (regions.knows(chain, 0) || schemes.accepting(chain).isPresent())
            && chain.isDigits()
            && isTopical()
            && is(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_KEYWORD));
  }

  private boolean isTopical() {
    return surroundings().isTopical();
  }

  private boolean isNamed(int groups) {
    if (!naming.mayBeNamed(groups)) {
      return false;
    }
    return isNamedBy(
        naming.isOfUsualLength() && !naming.isTime()
            ? surroundings().nameNearby()
            : surroundings().nameRightBefore());
  }

  boolean hasNameRightBefore() {
    return surroundings().nameRightBefore() != null;
  }

  /** Tells whether a name stands before the part without anything between. */
  boolean isGlued() {
    if (!naming.mayBeNamed(1) || naming.isTime()) {
      return false;
    }
    readWords(source, chain.place(0));
    return isNamedBy(surroundings().nameRightBefore());
  }

  private boolean isNamedBy(@Nullable Keyword word) {
    return word != null && is(naming.kind(word), EvidenceRule.KEYWORD);
  }

  private Surroundings surroundings() {
    if (!knowsWords) {
      surroundings.begin(source, wordsEnd);
      knowsWords = true;
    }
    return surroundings;
  }

  private boolean is(IdentifierKind one, EvidenceRule why) {
    kind = one;
    rule = why;
    return wanted.contains(one);
  }

  /** Forgets the text. */
  void wipe() {
    source = none;
    surroundings.begin(source, 0);
  }
}
