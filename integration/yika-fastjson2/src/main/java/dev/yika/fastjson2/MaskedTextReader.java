package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.util.TypeUtils;
import dev.yika.binding.NumberInput;
import dev.yika.binding.RefusedNumberException;
import dev.yika.core.number.IdentifierKind;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that hold numbers of a kind, one or a list or a map of them. Fastjson2 makes it by a
 * constructor without parameters, so that each kind has a class.
 */
abstract class MaskedTextReader implements ValueReader<Object> {

  private final IdentifierKind kind;

  private MaskedTextReader(IdentifierKind kind) {
    this.kind = kind;
  }

  /** Returns the class of the reader of a kind. */
  static Class<? extends MaskedTextReader> of(IdentifierKind kind) {
    return switch (kind) {
      case CARD_NUMBER -> OfCardNumber.class;
      case CITIZEN_ID -> OfCitizenId.class;
      case FOREIGNER_ID -> OfForeignerId.class;
      case SOCIAL_CARD_NUMBER -> OfSocialCardNumber.class;
      case CARD_IDENTIFICATION_CODE -> OfCardIdentificationCode.class;
      case INSTITUTION_CODE -> OfInstitutionCode.class;
      case PRACTITIONER_CODE -> OfPractitionerCode.class;
      case SOCIAL_CREDIT_CODE -> OfSocialCreditCode.class;
      case PERSON_NUMBER -> OfPersonNumber.class;
      case CREDENTIAL_TOKEN -> OfCredentialToken.class;
    };
  }

  @Override
  public @Nullable Object readObject(
      JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
    try {
      if (fieldType == String.class) {
        return json.nextIfNull() ? null : readText(NumberReaders.value(json));
      }
    } catch (RefusedNumberException e) {
      throw new RefusedJsonException(e, fieldName);
    }
    Object read = json.isString() ? json.readString() : json.readAny();
    require(read, fieldName);
    return TypeUtils.cast(read, fieldType);
  }

  /**
   * Refuses a value that is no text, or a mask, and a list, an array, a map or an Optional with
   * one.
   */
  void require(@Nullable Object value, @Nullable Object fieldName) {
    try {
      Properties.convert(value, this::readText);
    } catch (RefusedNumberException e) {
      throw new RefusedJsonException(e, fieldName);
    }
  }

  private String readText(@Nullable Object value) {
    return NumberInput.standard().readText(kind, value);
  }

  static final class OfCardNumber extends MaskedTextReader {
    OfCardNumber() {
      super(IdentifierKind.CARD_NUMBER);
    }
  }

  static final class OfCitizenId extends MaskedTextReader {
    OfCitizenId() {
      super(IdentifierKind.CITIZEN_ID);
    }
  }

  static final class OfForeignerId extends MaskedTextReader {
    OfForeignerId() {
      super(IdentifierKind.FOREIGNER_ID);
    }
  }

  static final class OfSocialCardNumber extends MaskedTextReader {
    OfSocialCardNumber() {
      super(IdentifierKind.SOCIAL_CARD_NUMBER);
    }
  }

  static final class OfCardIdentificationCode extends MaskedTextReader {
    OfCardIdentificationCode() {
      super(IdentifierKind.CARD_IDENTIFICATION_CODE);
    }
  }

  static final class OfInstitutionCode extends MaskedTextReader {
    OfInstitutionCode() {
      super(IdentifierKind.INSTITUTION_CODE);
    }
  }

  static final class OfPractitionerCode extends MaskedTextReader {
    OfPractitionerCode() {
      super(IdentifierKind.PRACTITIONER_CODE);
    }
  }

  static final class OfSocialCreditCode extends MaskedTextReader {
    OfSocialCreditCode() {
      super(IdentifierKind.SOCIAL_CREDIT_CODE);
    }
  }

  static final class OfPersonNumber extends MaskedTextReader {
    OfPersonNumber() {
      super(IdentifierKind.PERSON_NUMBER);
    }
  }

  static final class OfCredentialToken extends MaskedTextReader {
    OfCredentialToken() {
      super(IdentifierKind.CREDENTIAL_TOKEN);
    }
  }
}
