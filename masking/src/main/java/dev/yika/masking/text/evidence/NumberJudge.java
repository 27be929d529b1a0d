package dev.yika.masking.text.evidence;

import dev.yika.core.number.CardIdentificationCode;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.InstitutionCode;
import dev.yika.core.number.PractitionerCode;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.number.SocialCreditCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionStanding;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.hit.EvidenceRule;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a candidate by its check characters, dates and regions and by the words around it; returns
 * null if nothing proves that it is a number.
 */
final class NumberJudge {

  private static final int CITIZEN_LENGTH = 18;

  /** A shorter number is found by words alone, unless a local scheme has it. */
  private static final int SHORTEST_CHECKED = 9;

  private final RegionDirectory regions;
  private final NumberSchemes schemes;
  private final Set<IdentifierKind> wanted;
  private final Context context;
  private final NamedShape shape;
  private final AreaCode area = new AreaCode();
  private final boolean[] cardLengths = new boolean[DigitGroups.MAX_LENGTH + 1];

  NumberJudge(
      RegionDirectory regions, NumberSchemes schemes, Set<IdentifierKind> kinds, Context context) {
    this.regions = regions;
    this.schemes = schemes;
    this.wanted = EnumSet.copyOf(kinds);
    this.context = context;
    for (int length = 0; length < cardLengths.length; length++) {
      cardLengths[length] = schemes.hasLength(length);
    }
    this.shape = new NamedShape(cardLengths);
  }

  /** Returns whether a number in groups may have this many characters. */
  boolean isUsualLength(int length) {
    return length == 9 || length == 15 || length == CITIZEN_LENGTH || cardLengths[length];
  }

  /** Returns whether groups of any size behind a name may have this many characters. */
  boolean isLength(int length, Keyword name) {
    return switch (name.kind().orElse(IdentifierKind.CARD_NUMBER)) {
      case CITIZEN_ID, FOREIGNER_ID -> length == 15 || length == CITIZEN_LENGTH;
      case SOCIAL_CARD_NUMBER -> length == SHORTEST_CHECKED;
      default -> isUsualLength(length);
    };
  }

  /** Judges a candidate between clean borders by its characters and its context. */
  @Nullable Match any(DigitGroups candidate, int groups) {
    if (candidate.length() >= SHORTEST_CHECKED || cardLengths[candidate.length()]) {
      Match strong = strong(candidate);
      if (strong != null) {
        return strong;
      }
      Match weak = weak(candidate);
      if (weak != null) {
        return weak;
      }
    }
    return named(candidate, groups);
  }

  /** Judges a candidate beside a sign that names and marks are made of. */
  @Nullable Match inName(DigitGroups candidate, int groups) {
    Match proven = proven(candidate);
    return proven == null ? ofKey(candidate, groups) : proven;
  }

  /** Judges a candidate by its key. */
  @Nullable Match ofKey(DigitGroups candidate, int groups) {
    return shape.mayBeNamed(candidate, groups) ? named(candidate, context.key().name()) : null;
  }

  /** Judges a candidate that needs no context, even within a name of a file. */
  @Nullable Match proven(DigitGroups candidate) {
    Match strong = strong(candidate);
    return strong == null ? provenCard(candidate) : strong;
  }

  /** Judges a candidate that needs no context, in any place. */
  @Nullable Match strong(DigitGroups candidate) {
    return switch (candidate.length()) {
      case CITIZEN_LENGTH -> candidate.charAt(0) == '9' ? foreigner(candidate) : citizen(candidate);
      case 32 ->
          CardIdentificationCode.isValid(candidate)
              ? wanted(IdentifierKind.CARD_IDENTIFICATION_CODE, EvidenceRule.FIXED_PART)
              : null;
      default -> null;
    };
  }

  @Nullable Match citizen(DigitGroups candidate) {
    boolean is =
        candidate.charAt(0) != '9'
            && regions.knows(candidate, 0)
            && candidate.isIdentity()
            && !isSerialOfOtherKey(candidate);
    return is ? wanted(IdentifierKind.CITIZEN_ID, EvidenceRule.CHECK_DATE_REGION) : null;
  }

  /** A region and a day of the last years begin many serials, so that another key is believed. */
  private boolean isSerialOfOtherKey(DigitGroups candidate) {
    return DatedSerial.isNewborn(candidate) && context.key().isSerial();
  }

  private @Nullable Match foreigner(DigitGroups candidate) {
    boolean is = candidate.isIdentity() && regions.knows(area.provinceOf(candidate), 0);
    return is ? wanted(IdentifierKind.FOREIGNER_ID, EvidenceRule.CHECK_DATE_REGION) : null;
  }

  private @Nullable Match weak(DigitGroups candidate) {
    Match other =
        switch (candidate.length()) {
          case 9 -> socialCard(candidate);
          case 12 -> institution(candidate);
          case 13, 14 -> practitioner(candidate);
          case 15 -> oldCitizen(candidate);
          case CITIZEN_LENGTH -> creditCodeOrStray(candidate);
          default -> null;
        };
    if (other == null) {
      return card(candidate);
    }
    boolean isOfOther = candidate.length() != CITIZEN_LENGTH && context.isOfKnownOther();
    return isOfOther ? null : other;
  }

  private @Nullable Match socialCard(DigitGroups candidate) {
    return SocialCardNumber.isValid(candidate) && context.isTopical()
        ? wanted(IdentifierKind.SOCIAL_CARD_NUMBER, EvidenceRule.CHECK_KEYWORD)
        : null;
  }

  private @Nullable Match institution(DigitGroups candidate) {
    return InstitutionCode.isValid(candidate)
            && isCodeRegion(candidate, 1)
            && !context.key().isReadable()
        ? wanted(IdentifierKind.INSTITUTION_CODE, EvidenceRule.LETTER_REGION)
        : null;
  }

  private @Nullable Match practitioner(DigitGroups candidate) {
    return PractitionerCode.isValid(candidate) && isCodeRegion(candidate, candidate.length() - 12)
        ? wanted(IdentifierKind.PRACTITIONER_CODE, EvidenceRule.LETTER_REGION)
        : null;
  }

  /** A day that may be a region as well needs one that is in force. */
  private boolean isCodeRegion(DigitGroups candidate, int index) {
    return DatedSerial.isDay(candidate, index)
        ? regions.standing(candidate, index) == RegionStanding.CURRENT
        : regions.knows(candidate, index);
  }

  private @Nullable Match oldCitizen(DigitGroups candidate) {
    return CitizenId.isValid(candidate)
            && regions.knows(candidate, 0)
            && (!DatedSerial.isDay(candidate, 6) || context.isTopical())
        ? wanted(IdentifierKind.CITIZEN_ID, EvidenceRule.DATE_REGION)
        : null;
  }

  private @Nullable Match creditCodeOrStray(DigitGroups candidate) {
    boolean isCode =
        shape.mayBeCreditCode(candidate)
            && SocialCreditCode.isValid(candidate)
            && regions.knows(candidate, 2);
    Match code =
        isCode ? wanted(IdentifierKind.SOCIAL_CREDIT_CODE, EvidenceRule.CHECK_REGION) : null;
    return code == null ? strayCitizen(candidate) : code;
  }

  /** A number with a region that the table does not know, in a prefecture or behind a word. */
  private @Nullable Match strayCitizen(DigitGroups candidate) {
    if (candidate.charAt(0) == '9' || !candidate.isIdentity()) {
      return null;
    }
    if (context.isTopical()) {
      return wanted(IdentifierKind.CITIZEN_ID, EvidenceRule.CHECK_KEYWORD);
    }
    boolean isNew =
        DatedSerial.isOfLivingPerson(candidate)
            && regions.knows(area.prefectureOf(candidate), 0)
            && !isSerialOfOtherKey(candidate);
    return isNew ? wanted(IdentifierKind.CITIZEN_ID, EvidenceRule.CHECK_DATE_REGION) : null;
  }

  private @Nullable Match provenCard(DigitGroups candidate) {
    boolean is =
        mayBeCard(candidate)
            && isCardRegion(candidate)
            && schemes.accepting(candidate).isPresent()
            && !context.isOfKnownOther();
    return is ? wanted(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_REGION) : null;
  }

  /**
   * Returns whether the region fits a card number; that of a possible order number has to be in
   * force.
   */
  private boolean isCardRegion(DigitGroups candidate) {
    if (DatedSerial.isVisit(candidate)) {
      return false;
    }
    return DatedSerial.isOrder(candidate)
        ? regions.standing(candidate, 0) == RegionStanding.CURRENT
        : regions.knows(candidate, 0);
  }

  /** Returns whether a candidate begins with a known region and only its check fails. */
  boolean isNearMiss(DigitGroups candidate) {
    if (!candidate.isDigits() || !regions.knows(candidate, 0)) {
      return false;
    }
    return candidate.length() == CITIZEN_LENGTH
        ? !candidate.isIdentity()
        : cardLengths[candidate.length()] && schemes.accepting(candidate).isEmpty();
  }

  private boolean mayBeCard(DigitGroups candidate) {
    return cardLengths[candidate.length()] && ScanText.isDigit(candidate.charAt(0));
  }

  private @Nullable Match card(DigitGroups candidate) {
    Match proven = provenCard(candidate);
    if (proven != null) {
      return proven;
    }
    boolean is =
        mayBeCard(candidate)
            && regions.knows(candidate, 0)
            && candidate.isDigits()
            && !DatedSerial.isOrder(candidate)
            && !DatedSerial.isVisit(candidate)
            && context.isTopical();
    return is ? wanted(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_KEYWORD) : null;
  }

  private @Nullable Match named(DigitGroups candidate, int groups) {
    if (!shape.mayBeNamed(candidate, groups)) {
      return null;
    }
    Keyword key = context.key().name();
    boolean isNear = key == null && shape.isOfUsualLength(candidate) && !shape.isTime(candidate);
    return named(candidate, isNear ? context.nameNearby() : key);
  }

  /** Judges a candidate that a name stands before without anything between. */
  @Nullable Match glued(DigitGroups candidate, ScanText text) {
    if (!shape.mayBeNamed(candidate, 1) || shape.isTime(candidate)) {
      return null;
    }
    context.begin(text, candidate.place(0));
    return named(candidate, context.key().name());
  }

  /** Returns whether a candidate is a public code. */
  boolean isReadable(DigitGroups candidate) {
    return InstitutionCode.isValid(candidate);
  }

  /** Judges a candidate that fills a cell below a name. */
  @Nullable Match inColumn(DigitGroups candidate, int groups, Keyword name) {
    return name.isName() && shape.mayBeNamed(candidate, groups)
        ? wanted(NamedShape.kind(candidate.length(), name), EvidenceRule.COLUMN)
        : null;
  }

  /** Judges a value with signs inside that fills a cell below a name. */
  @Nullable Match wholeInColumn(Keyword name) {
    return name.isName()
        ? wanted(name.kind().orElse(IdentifierKind.CARD_NUMBER), EvidenceRule.COLUMN)
        : null;
  }

  /** Judges a value with signs inside behind a key. */
  @Nullable Match whole(Keyword name) {
    return wanted(name.kind().orElse(IdentifierKind.CARD_NUMBER), EvidenceRule.KEYWORD);
  }

  /** Judges groups of any size behind a key. */
  @Nullable Match groups(int length, Keyword name) {
    return wanted(NamedShape.kind(length, name), EvidenceRule.KEYWORD);
  }

  /** Judges groups of any size that fill a cell below a name. */
  @Nullable Match groupsInColumn(int length, Keyword name) {
    return name.isName() ? wanted(NamedShape.kind(length, name), EvidenceRule.COLUMN) : null;
  }

  /** Judges a candidate that a message names. */
  @Nullable Match ofName(DigitGroups candidate, Keyword name) {
    return shape.mayBeNamed(candidate, 1) ? named(candidate, name) : null;
  }

  private @Nullable Match named(DigitGroups candidate, @Nullable Keyword word) {
    return word == null
        ? null
        : wanted(NamedShape.kind(candidate.length(), word), EvidenceRule.KEYWORD);
  }

  private @Nullable Match wanted(IdentifierKind kind, EvidenceRule rule) {
    return wanted.contains(kind) ? Match.of(kind, rule) : null;
  }
}
