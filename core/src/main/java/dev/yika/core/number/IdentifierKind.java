package dev.yika.core.number;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Wording;
import dev.yika.core.scheme.NumberSchemes;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The kinds of numbers (号码种类) that this library supports; each constant parses its own kind.
 *
 * @since 0.1.0
 */
public enum IdentifierKind implements Labelled {
  /** Medical-insurance card number, see {@link CardNumber}. */
  CARD_NUMBER("card number", "医保卡号"),
  /** Citizen identity number, see {@link CitizenId}. */
  CITIZEN_ID("citizen ID", "公民身份号码"),
  /** Foreigner's permanent-residence number, see {@link ForeignerId}. */
  FOREIGNER_ID("foreigner ID", "外国人永久居留身份证号码"),
  /** Social-security card number, see {@link SocialCardNumber}. */
  SOCIAL_CARD_NUMBER("social card number", "社会保障卡卡号"),
  /** Card identification code, see {@link CardIdentificationCode}. */
  CARD_IDENTIFICATION_CODE("card identification code", "卡识别码"),
  /** Code of a designated hospital or pharmacy, see {@link InstitutionCode}. */
  INSTITUTION_CODE("institution code", "定点医药机构编号"),
  /** Code of a doctor, nurse, pharmacist or technician, see {@link PractitionerCode}. */
  PRACTITIONER_CODE("practitioner code", "医保医药人员编码"),
  /** Unified social credit code, see {@link SocialCreditCode}. */
  SOCIAL_CREDIT_CODE("social credit code", "统一社会信用代码"),
  /** Person number of the national platform, see {@link PersonNumber}. */
  PERSON_NUMBER("person number", "人员编号"),
  /** Token of an electronic credential, see {@link CredentialToken}. */
  CREDENTIAL_TOKEN("credential token", "医保电子凭证令牌");

  private static final int TAIL = 4;
  private static final int SHORT_TAIL = 3;

  private final Wording wording;

  IdentifierKind(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  /**
   * Reads a text as this kind.
   *
   * @param text what was given
   * @return the value or every problem
   */
  public ParseResult<? extends Identifier> tryParse(CharSequence text) {
    return switch (this) {
      case CARD_NUMBER -> CardNumber.tryParse(text);
      case CITIZEN_ID -> CitizenId.tryParse(text);
      case FOREIGNER_ID -> ForeignerId.tryParse(text);
      case SOCIAL_CARD_NUMBER -> SocialCardNumber.tryParse(text);
      case CARD_IDENTIFICATION_CODE -> CardIdentificationCode.tryParse(text);
      case INSTITUTION_CODE -> InstitutionCode.tryParse(text);
      case PRACTITIONER_CODE -> PractitionerCode.tryParse(text);
      case SOCIAL_CREDIT_CODE -> SocialCreditCode.tryParse(text);
      case PERSON_NUMBER -> PersonNumber.tryParse(text);
      case CREDENTIAL_TOKEN -> CredentialToken.tryParse(text);
    };
  }

  /**
   * Reads a text as this kind, where card numbers follow other schemes.
   *
   * @param text what was given
   * @param schemes which schemes apply where, and how strictly; matters to card numbers only
   * @return the value or every problem
   */
  public ParseResult<? extends Identifier> tryParse(CharSequence text, NumberSchemes schemes) {
    Objects.requireNonNull(schemes, "schemes");
    return this == CARD_NUMBER ? CardNumber.tryParse(text, schemes) : tryParse(text);
  }

  /**
   * Returns whether a text is a valid number of this kind.
   *
   * @param text what was given
   * @return true if {@link #tryParse} returns a value
   */
  public boolean isValid(CharSequence text) {
    return switch (this) {
      case CARD_NUMBER -> CardNumber.isValid(text);
      case CITIZEN_ID -> CitizenId.isValid(text);
      case FOREIGNER_ID -> ForeignerId.isValid(text);
      case SOCIAL_CARD_NUMBER -> SocialCardNumber.isValid(text);
      case CARD_IDENTIFICATION_CODE -> CardIdentificationCode.isValid(text);
      case INSTITUTION_CODE -> InstitutionCode.isValid(text);
      case PRACTITIONER_CODE -> PractitionerCode.isValid(text);
      case SOCIAL_CREDIT_CODE -> SocialCreditCode.isValid(text);
      case PERSON_NUMBER -> PersonNumber.isValid(text);
      case CREDENTIAL_TOKEN -> CredentialToken.isValid(text);
    };
  }

  /**
   * Returns whether bytes are a valid number of this kind: the answer of {@link
   * #isValid(CharSequence)} for the text they encode.
   *
   * @param utf8 bytes of UTF-8; malformed ones are no number
   * @param offset index of the first byte
   * @param length how many bytes there are
   * @return true if {@link #tryParse} would return a value
   * @throws IndexOutOfBoundsException if the range leaves the array
   */
  public boolean isValid(byte[] utf8, int offset, int length) {
    return switch (this) {
      case CARD_NUMBER -> CardNumber.isValid(utf8, offset, length);
      case CITIZEN_ID -> CitizenId.isValid(utf8, offset, length);
      case FOREIGNER_ID -> ForeignerId.isValid(utf8, offset, length);
      case SOCIAL_CARD_NUMBER -> SocialCardNumber.isValid(utf8, offset, length);
      case CARD_IDENTIFICATION_CODE -> CardIdentificationCode.isValid(utf8, offset, length);
      case INSTITUTION_CODE -> InstitutionCode.isValid(utf8, offset, length);
      case PRACTITIONER_CODE -> PractitionerCode.isValid(utf8, offset, length);
      case SOCIAL_CREDIT_CODE -> SocialCreditCode.isValid(utf8, offset, length);
      case PERSON_NUMBER -> PersonNumber.isValid(utf8, offset, length);
      case CREDENTIAL_TOKEN -> CredentialToken.isValid(utf8, offset, length);
    };
  }

  /**
   * Returns whether numbers of this kind are opaque: they have no structure, and any short word is
   * a well-formed one.
   *
   * @return true for person numbers and credential tokens
   */
  public boolean isOpaque() {
    return this == PERSON_NUMBER || this == CREDENTIAL_TOKEN;
  }

  /**
   * Returns the name of this kind for files and command lines.
   *
   * @return lower case with hyphens, such as {@code card-number}
   */
  public String id() {
    return wording.english().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /**
   * Finds a kind by its {@link #id()}.
   *
   * @param id for example {@code card-number}, in upper or lower case
   * @return the kind
   */
  public static Optional<IdentifierKind> find(String id) {
    Objects.requireNonNull(id, "id");
    for (IdentifierKind kind : values()) {
      if (kind.id().equalsIgnoreCase(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns this kind in English words.
   *
   * @return for example {@code card number}
   */
  public String label() {
    return wording.english();
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /** Hides all of a text, but for a short tail where enough stays hidden. */
  String mask(String text) {
    int shown = shownAtEnd(text.length());
    int hidden = text.length() - shown;
    return "*".repeat(hidden) + text.substring(hidden);
  }

  private int shownAtEnd(int length) {
    return switch (this) {
      case CARD_NUMBER, CITIZEN_ID, FOREIGNER_ID, SOCIAL_CREDIT_CODE -> length >= 16 ? TAIL : 0;
      case SOCIAL_CARD_NUMBER -> SHORT_TAIL;
      default -> 0;
    };
  }
}
