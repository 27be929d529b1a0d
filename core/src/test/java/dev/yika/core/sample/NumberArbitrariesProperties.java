package dev.yika.core.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.arbitrary.NumberArbitraries;
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
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class NumberArbitrariesProperties {

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyIdentifierTypeIsProvided(
      @ForAll CardNumber card,
      @ForAll CitizenId citizen,
      @ForAll ForeignerId foreigner,
      @ForAll SocialCardNumber socialCard,
      @ForAll CardIdentificationCode code,
      @ForAll InstitutionCode institution,
      @ForAll PractitionerCode practitioner,
      @ForAll SocialCreditCode credit,
      @ForAll PersonNumber person,
      @ForAll CredentialToken token) {
    assertThat(
            List.<Identifier>of(
                card,
                citizen,
                foreigner,
                socialCard,
                code,
                institution,
                practitioner,
                credit,
                person,
                token))
        .extracting(Identifier::kind)
        .containsExactly(IdentifierKind.values());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void interfacesAndContainersAreProvided(
      @ForAll Identifier any,
      @ForAll RegionalIdentifier regional,
      @ForAll MadeUpNumber text,
      @ForAll Optional<List<CardNumber>> cards) {
    assertThat(any.kind().isValid(any.unmasked())).isTrue();
    assertThat(regional.kind().isValid(regional.unmasked())).isTrue();
    assertThat(text.kind().isValid(text.unmasked())).isTrue();
    cards.ifPresent(list -> assertThat(list).allMatch(card -> CardNumber.isValid(card.unmasked())));
  }

  @Property(tries = 200)
  void shrinkingKeepsANumberWhatItIs(
      @ForAll("arbitraries") Tuple2<Boolean, Arbitrary<MadeUpNumber>> made, @ForAll long seed) {
    RandomGenerator<MadeUpNumber> generator = made.get2().generator(100);
    Shrinkable<MadeUpNumber> generated = generator.next(new Random(seed));

    assertThat(generated.shrink().limit(20)).allMatch(less -> isValid(less.value()) == made.get1());
  }

  private static boolean isValid(MadeUpNumber number) {
    return number.kind().isValid(number.unmasked());
  }

  @Property(tries = 200)
  void cardsOfASchemeAreReadByThatSchemeOnly(
      @ForAll("schemes") NumberScheme scheme, @ForAll long seed) {
    CardNumber card = NumberArbitraries.cards(scheme).generator(100).next(new Random(seed)).value();

    assertThat(card.scheme()).isEqualTo(scheme);
    assertThat(CardNumber.tryParse(card.unmasked(), NumberSchemes.only(scheme)).isValid()).isTrue();
  }

  @Provide
  Arbitrary<NumberScheme> schemes() {
    return Arbitraries.of(NumberSchemes.builtIn());
  }

  @Provide
  Arbitrary<Tuple2<Boolean, Arbitrary<MadeUpNumber>>> arbitraries() {
    return Arbitraries.of(IdentifierKind.class)
        .flatMap(
            kind ->
                Arbitraries.of(
                    Tuple.of(true, NumberArbitraries.valid(kind)),
                    Tuple.of(false, NumberArbitraries.invalid(kind)),
                    Tuple.of(false, nearMissesOrInvalid(kind))));
  }

  private static Arbitrary<MadeUpNumber> nearMissesOrInvalid(IdentifierKind kind) {
    return kind.isOpaque() ? NumberArbitraries.invalid(kind) : NumberArbitraries.nearMisses(kind);
  }
}
