package dev.yika.masking.text.evidence;

import dev.yika.core.number.CardIdentificationCode;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.InstitutionCode;
import dev.yika.core.number.PractitionerCode;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.number.SocialCreditCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.hit.EvidenceRule;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a candidate: takes it and returns what it is, null if nothing proves it. Checks, dates and
 * regions inside it count, and the words of its context.
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
  private final ProvinceCode province = new ProvinceCode();
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

  /** Tells whether a number in groups may have so many characters. */
  boolean isUsualLength(int length) {
    return length == 9 || length == 15 || length == CITIZEN_LENGTH || cardLengths[length];
  }

  /** Judges a candidate between clean borders by what it is and by its context. */
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

  /** Judges a candidate that says enough by itself, even within a name of a file. */
  @Nullable Match proven(DigitGroups candidate) {
    Match strong = strong(candidate);
    return strong == null ? provenCard(candidate) : strong;
  }

  /** Judges a candidate that says enough by itself wherever it stands. */
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
        candidate.charAt(0) != '9' && regions.knows(candidate, 0) && candidate.isIdentity();
    return is ? wanted(IdentifierKind.CITIZEN_ID, EvidenceRule.CHECK_DATE_REGION) : null;
  }

  private @Nullable Match foreigner(DigitGroups candidate) {
    boolean is = candidate.isIdentity() && regions.knows(province.of(candidate), 0);
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
    return other == null ? card(candidate) : other;
  }

  private @Nullable Match socialCard(DigitGroups candidate) {
    return SocialCardNumber.isValid(candidate) && context.isTopical()
        ? wanted(IdentifierKind.SOCIAL_CARD_NUMBER, EvidenceRule.CHECK_KEYWORD)
        : null;
  }

  private @Nullable Match institution(DigitGroups candidate) {
    return InstitutionCode.isValid(candidate) && regions.knows(candidate, 1)
        ? wanted(IdentifierKind.INSTITUTION_CODE, EvidenceRule.LETTER_REGION)
        : null;
  }

  private @Nullable Match practitioner(DigitGroups candidate) {
    return PractitionerCode.isValid(candidate) && regions.knows(candidate, candidate.length() - 12)
        ? wanted(IdentifierKind.PRACTITIONER_CODE, EvidenceRule.LETTER_REGION)
        : null;
  }

  private @Nullable Match oldCitizen(DigitGroups candidate) {
    return CitizenId.isValid(candidate) && regions.knows(candidate, 0)
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

  /** A number with a region that the table does not know, where the words say what it is. */
  private @Nullable Match strayCitizen(DigitGroups candidate) {
    return candidate.charAt(0) != '9' && candidate.isIdentity() && context.isTopical()
        ? wanted(IdentifierKind.CITIZEN_ID, EvidenceRule.CHECK_KEYWORD)
        : null;
  }

  private @Nullable Match provenCard(DigitGroups candidate) {
    boolean is =
        mayBeCard(candidate)
            && regions.knows(candidate, 0)
            && schemes.accepting(candidate).isPresent();
    return is ? wanted(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_REGION) : null;
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
            && (regions.knows(candidate, 0) || schemes.accepting(candidate).isPresent())
            && candidate.isDigits()
            && context.isTopical();
    return is ? wanted(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_KEYWORD) : null;
  }

  private @Nullable Match named(DigitGroups candidate, int groups) {
    if (!shape.mayBeNamed(candidate, groups)) {
      return null;
    }
    boolean isUsual = shape.isOfUsualLength(candidate) && !shape.isTime(candidate);
    return named(candidate, isUsual ? context.nameNearby() : context.nameRightBefore());
  }

  /** Judges a candidate that a name stands before without anything between. */
  @Nullable Match glued(DigitGroups candidate, ScanText text) {
    if (!shape.mayBeNamed(candidate, 1) || shape.isTime(candidate)) {
      return null;
    }
    context.begin(text, candidate.place(0));
    return named(candidate, context.nameRightBefore());
  }

  private @Nullable Match named(DigitGroups candidate, @Nullable Keyword word) {
    return word == null ? null : wanted(shape.kind(candidate, word), EvidenceRule.KEYWORD);
  }

  private @Nullable Match wanted(IdentifierKind kind, EvidenceRule rule) {
    return wanted.contains(kind) ? Match.of(kind, rule) : null;
  }
}
