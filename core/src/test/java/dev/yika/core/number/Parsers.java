package dev.yika.core.number;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.ParseResult;
import dev.yika.core.scheme.NumberSchemes;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The static factories of the kinds, so that a test can ask all of them. */
final class Parsers {

  private Parsers() {}

  /** Calls the {@code parse} of a kind. */
  static Identifier parse(IdentifierKind kind, CharSequence text) {
    return switch (kind) {
      case CARD_NUMBER -> CardNumber.parse(text);
      case CITIZEN_ID -> CitizenId.parse(text);
      case FOREIGNER_ID -> ForeignerId.parse(text);
      case SOCIAL_CARD_NUMBER -> SocialCardNumber.parse(text);
      case CARD_IDENTIFICATION_CODE -> CardIdentificationCode.parse(text);
      case INSTITUTION_CODE -> InstitutionCode.parse(text);
      case PRACTITIONER_CODE -> PractitionerCode.parse(text);
      case SOCIAL_CREDIT_CODE -> SocialCreditCode.parse(text);
      case PERSON_NUMBER -> PersonNumber.parse(text);
      case CREDENTIAL_TOKEN -> CredentialToken.parse(text);
    };
  }

  /** Returns every way to hand a text over, by name. */
  static Stream<Arguments> entryPoints() {
    NumberSchemes schemes = NumberSchemes.standard();
    RegionDirectory regions = RegionDirectory.standard();
    Stream<Arguments> ofKinds =
        Stream.of(IdentifierKind.values())
            .flatMap(
                kind ->
                    Stream.of(
                        entry(kind + " parse", text -> parse(kind, text)),
                        entry(kind + " tryParse", kind::tryParse),
                        entry(kind + " isValid", kind::isValid)));
    Stream<Arguments> ofCards =
        Stream.of(
            entry("parse with schemes", text -> CardNumber.parse(text, schemes)),
            entry("tryParse with schemes", text -> CardNumber.tryParse(text, schemes)),
            entry("isValid with regions", text -> CardNumber.isValid(text, regions)));
    return Stream.concat(ofKinds, ofCards);
  }

  private static Arguments entry(String name, Function<CharSequence, Object> call) {
    return arguments(name, call);
  }

  /** Returns what all calls that answer with a result say of a text. */
  static List<ParseResult<? extends Identifier>> results(CharSequence text) {
    return Stream.concat(
            Stream.of(IdentifierKind.values()).map(kind -> kind.tryParse(text)),
            NumberSchemes.builtIn().stream()
                .map(scheme -> CardNumber.tryParse(text, NumberSchemes.only(scheme))))
        .<ParseResult<? extends Identifier>>map(result -> result)
        .toList();
  }

  static boolean isOpaque(IdentifierKind kind) {
    return kind == IdentifierKind.PERSON_NUMBER || kind == IdentifierKind.CREDENTIAL_TOKEN;
  }
}
