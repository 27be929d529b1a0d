package dev.yika.core.arbitrary;

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
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.number.SocialCreditCode;
import dev.yika.core.sample.MadeUpNumber;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides jqwik with valid made-up numbers for parameters of every identifier type, of {@link
 * Identifier} and {@link RegionalIdentifier} (any kind), and of {@link MadeUpNumber} (any kind).
 */
public final class NumberArbitraryProvider implements ArbitraryProvider {

  private static final Map<Class<?>, IdentifierKind> KINDS =
      Map.of(
          CardNumber.class, IdentifierKind.CARD_NUMBER,
          CitizenId.class, IdentifierKind.CITIZEN_ID,
          ForeignerId.class, IdentifierKind.FOREIGNER_ID,
          SocialCardNumber.class, IdentifierKind.SOCIAL_CARD_NUMBER,
          CardIdentificationCode.class, IdentifierKind.CARD_IDENTIFICATION_CODE,
          InstitutionCode.class, IdentifierKind.INSTITUTION_CODE,
          PractitionerCode.class, IdentifierKind.PRACTITIONER_CODE,
          SocialCreditCode.class, IdentifierKind.SOCIAL_CREDIT_CODE,
          PersonNumber.class, IdentifierKind.PERSON_NUMBER,
          CredentialToken.class, IdentifierKind.CREDENTIAL_TOKEN);

  /** Creates the provider; jqwik does. */
  public NumberArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    Class<?> type = targetType.getRawType();
    return type == MadeUpNumber.class || kindsOf(type).findAny().isPresent();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Class<?> type = targetType.getRawType();
    if (type == MadeUpNumber.class) {
      return Stream.of(IdentifierKind.values())
          .map(NumberArbitraries::valid)
          .collect(Collectors.toUnmodifiableSet());
    }
    return kindsOf(type)
        .map(NumberArbitraries::identifiers)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the kinds a parameter of a type can take: none unless it is an identifier type. */
  private static Stream<IdentifierKind> kindsOf(Class<?> type) {
    return Identifier.class.isAssignableFrom(type)
        ? KINDS.entrySet().stream()
            .filter(kind -> type.isAssignableFrom(kind.getKey()))
            .map(Map.Entry::getValue)
        : Stream.empty();
  }
}
