package dev.yika.binding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.yika.binding.RefusedNumberException.Reason;
import dev.yika.core.number.CardIdentificationCode;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.CredentialToken;
import dev.yika.core.number.ForeignerId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.InstitutionCode;
import dev.yika.core.number.PersonNumber;
import dev.yika.core.number.PractitionerCode;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.number.SocialCreditCode;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Wording;
import dev.yika.core.scheme.NumberSchemes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are read by a framework (号码读入): from a text, by {@code tryParse} of their kind, and
 * never from a masked one.
 *
 * <p>A text counts as masked, whichever system masked it, if it is not a valid number of its kind
 * and holds
 *
 * <ul>
 *   <li>a star, or a symbol or punctuation mark outside ASCII, such as {@code ●} or {@code …}, but
 *       for hyphens between groups, brackets, quotation marks and {@code ×};
 *   <li>three times in a row one sign that is neither a digit nor an ASCII letter, or {@code x};
 *       six times in credential tokens and social credit codes, which are random;
 *   <li>twice in a row one ASCII letter or {@code ×} between digits, for card numbers and citizen
 *       IDs.
 * </ul>
 *
 * <p>For person numbers and credential tokens, whose grammar would take most of these, the signs
 * alone decide. A mask of digits, of other letters, of two dashes, and one that leaves a part out,
 * is not recognized.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NumberInput {

  private static final ImmutableMap<Class<?>, IdentifierKind> KINDS =
      ImmutableMap.<Class<?>, IdentifierKind>builder()
          .put(CardNumber.class, IdentifierKind.CARD_NUMBER)
          .put(CitizenId.class, IdentifierKind.CITIZEN_ID)
          .put(ForeignerId.class, IdentifierKind.FOREIGNER_ID)
          .put(SocialCardNumber.class, IdentifierKind.SOCIAL_CARD_NUMBER)
          .put(CardIdentificationCode.class, IdentifierKind.CARD_IDENTIFICATION_CODE)
          .put(InstitutionCode.class, IdentifierKind.INSTITUTION_CODE)
          .put(PractitionerCode.class, IdentifierKind.PRACTITIONER_CODE)
          .put(SocialCreditCode.class, IdentifierKind.SOCIAL_CREDIT_CODE)
          .put(PersonNumber.class, IdentifierKind.PERSON_NUMBER)
          .put(CredentialToken.class, IdentifierKind.CREDENTIAL_TOKEN)
          .build();

  private static final Labelled NUMBER = () -> new Wording("number", "号码");
  private static final Labelled REGION = () -> new Wording("region code", "医保区划");

  private static final NumberInput STANDARD = new NumberInput(NumberSchemes.standard());

  private final NumberSchemes schemes;

  private NumberInput(NumberSchemes schemes) {
    this.schemes = requireNonNull(schemes, "schemes");
  }

  /**
   * Returns the input that knows the standard scheme of card numbers.
   *
   * @return the input
   */
  public static NumberInput standard() {
    return STANDARD;
  }

  /**
   * Returns the input that knows other schemes of card numbers.
   *
   * @param schemes which schemes apply where, and how strictly
   * @return the input
   */
  public static NumberInput of(NumberSchemes schemes) {
    return new NumberInput(schemes);
  }

  /**
   * Returns the types of numbers.
   *
   * @return an unmodifiable map of each class to its kind
   */
  public static Map<Class<?>, IdentifierKind> kinds() {
    return KINDS;
  }

  /**
   * Returns whether {@link #read} is asked for a type.
   *
   * @param type the type of a property
   * @return true for numbers, also of an open kind, and region codes
   */
  public static boolean isFor(Class<?> type) {
    return Identifier.class.isAssignableFrom(type) || type == RegionCode.class;
  }

  /**
   * Reads a number or a region code.
   *
   * @param type the type of the property
   * @param value what was sent: a text, a number, whose digits are not looked at, or null for
   *     anything else
   * @param <T> the type of the property
   * @return the number
   * @throws RefusedNumberException if it is not a text, masked, or not a number of the type
   * @throws IllegalArgumentException if the type is none that {@link #isFor} accepts
   */
  public <T> T read(Class<T> type, @Nullable Object value) {
    if (type == RegionCode.class) {
      return type.cast(value(REGION, RegionCode.tryParse(text(REGION, value))));
    }
    IdentifierKind kind = KINDS.get(type);
    if (kind != null) {
      return type.cast(value(kind, kind.tryParse(text(kind, value), schemes)));
    }
    if (Identifier.class.isAssignableFrom(type)) {
      throw new RefusedNumberException(NUMBER, Reason.NO_KIND);
    }
    throw new IllegalArgumentException("this type is not read");
  }

  /**
   * Reads a text that holds a number, without asking whether it is valid.
   *
   * @param kind the kind of number that the text should hold
   * @param value what was sent: a text, a number, whose digits are not looked at, or null for
   *     anything else
   * @return the text as it was sent
   * @throws RefusedNumberException if it is not a text, or masked
   */
  public String readText(IdentifierKind kind, @Nullable Object value) {
    return text(kind, value);
  }

  /**
   * Returns the refusal of a number as the key of a map, where paths and messages would show it.
   *
   * @param type the type of the key
   * @return the exception to throw
   */
  public static RefusedNumberException refusedKey(Class<?> type) {
    IdentifierKind kind = KINDS.get(type);
    return new RefusedNumberException(kind == null ? NUMBER : kind, Reason.MAP_KEY);
  }

  /**
   * Returns whether a text is masked.
   *
   * @param text any text
   * @param kind the kind of number that it should be
   * @return true if it holds the signs of a mask and is no valid number
   */
  public static boolean isMasked(CharSequence text, IdentifierKind kind) {
    return MaskSigns.areIn(text, kind);
  }

  private static String text(IdentifierKind kind, @Nullable Object value) {
    String text = text((Labelled) kind, value);
    if (isMasked(text, kind)) {
      throw new RefusedNumberException(kind, Reason.MASKED);
    }
    return text;
  }

  private static String text(Labelled what, @Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    Reason reason = value instanceof Number ? Reason.NUMERIC : Reason.NOT_TEXT;
    throw new RefusedNumberException(what, reason);
  }

  private static <T> T value(Labelled what, ParseResult<T> result) {
    return result
        .toOptional()
        .orElseThrow(() -> new RefusedNumberException(what, result.problems()));
  }
}
