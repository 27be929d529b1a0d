package dev.yika.core.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.region.RegionStanding;
import dev.yika.core.sample.MadeUpNumber.Validity;
import dev.yika.core.scheme.NumberScheme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SampleNumbersTest {

  private static final int MANY = 400;

  @ParameterizedTest
  @EnumSource
  void validNumbersAreValidAndMarked(IdentifierKind kind) {
    assertThat(SampleNumbers.valid(kind, 1).limit(MANY))
        .allMatch(number -> number.kind() == kind)
        .allMatch(number -> number.validity() == Validity.VALID)
        .allMatch(number -> kind.isValid(number.unmasked()));
  }

  @ParameterizedTest
  @EnumSource
  void validNumbersAreVaried(IdentifierKind kind) {
    assertThat(SampleNumbers.valid(kind, 1).limit(MANY).distinct().count())
        .isGreaterThan(MANY * 9 / 10);
  }

  @ParameterizedTest
  @EnumSource
  void invalidTextsAreInvalidInManyWays(IdentifierKind kind) {
    List<MadeUpNumber> invalid = SampleNumbers.invalid(kind, 1).limit(MANY).toList();

    assertThat(invalid)
        .allMatch(number -> number.validity() == Validity.INVALID)
        .noneMatch(number -> kind.isValid(number.unmasked()));
    assertThat(
            invalid.stream()
                .flatMap(number -> kind.tryParse(number.unmasked()).problems().stream())
                .map(problem -> problem.kind())
                .collect(Collectors.toSet()))
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PERSON_NUMBER", "CREDENTIAL_TOKEN"})
  void nearMissesAreInvalidAndOneSlipAwayFromValid(IdentifierKind kind) {
    assertThat(SampleNumbers.nearMisses(kind, 1).limit(50))
        .allMatch(number -> number.validity() == Validity.NEAR_MISS)
        .noneMatch(number -> kind.isValid(number.unmasked()))
        .allMatch(number -> oneSlipAway(number.unmasked()).anyMatch(kind::isValid));
  }

  private static Stream<String> oneSlipAway(String text) {
    Stream.Builder<String> others = Stream.builder();
    for (int i = 0; i < text.length(); i++) {
      for (char c : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
        others.add(text.substring(0, i) + c + text.substring(i + 1));
      }
      if (i > 0) {
        others.add(
            text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1));
      }
    }
    return others.build();
  }

  @ParameterizedTest
  @EnumSource(names = {"PERSON_NUMBER", "CREDENTIAL_TOKEN"})
  void anOpaqueKindHasNoNearMisses(IdentifierKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleNumbers.nearMisses(kind, 1))
        .withMessage("a " + kind.label() + " has no near misses");
  }

  @ParameterizedTest
  @EnumSource
  void theSameSeedMakesTheSameNumbers(IdentifierKind kind) {
    assertThat(SampleNumbers.valid(kind, 42).limit(20))
        .containsExactlyElementsOf(SampleNumbers.valid(kind, 42).limit(20).toList())
        .isNotEqualTo(SampleNumbers.valid(kind, 43).limit(20).toList());
    assertThat(SampleNumbers.invalid(kind, 42).limit(20))
        .containsExactlyElementsOf(SampleNumbers.invalid(kind, 42).limit(20).toList());
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "CARD_NUMBER",
        "CITIZEN_ID",
        "INSTITUTION_CODE",
        "PRACTITIONER_CODE",
        "SOCIAL_CREDIT_CODE",
        "CARD_IDENTIFICATION_CODE"
      })
  void regionsAreInForce(IdentifierKind kind) {
    assertThat(identifiers(kind))
        .allMatch(
            identifier ->
                ((RegionalIdentifier) identifier).region().standing() == RegionStanding.CURRENT);
  }

  private static Stream<Identifier> identifiers(IdentifierKind kind) {
    return SampleNumbers.valid(kind, 1)
        .limit(MANY)
        .map(number -> kind.tryParse(number.unmasked()).orElseThrow());
  }

  @Test
  void birthDatesLieBetween1940And2024AndOldNumbersEndIn1999() {
    assertThat(identifiers(IdentifierKind.CITIZEN_ID))
        .map(CitizenId.class::cast)
        .allMatch(id -> id.hints().birthDate().orElseThrow().getYear() >= 1940)
        .allMatch(
            id -> id.hints().birthDate().orElseThrow().getYear() <= (id.isShort() ? 1999 : 2024))
        .anyMatch(CitizenId::isShort)
        .anyMatch(id -> id.hints().birthDate().orElseThrow().getYear() > 2000);
  }

  @Test
  void aMadeUpNumberSaysThatItIsMadeUpAndNothingElse() {
    MadeUpNumber number =
        SampleNumbers.valid(IdentifierKind.CARD_NUMBER, 1).findFirst().orElseThrow();

    assertThat(number).hasToString("made-up card number (VALID)");
  }

  @Test
  @Tag("null-pointer-tester")
  void nullIsRefusedAtOnce() {
    assertThatNullPointerException()
        .isThrownBy(() -> SampleNumbers.valid(null, 1))
        .withMessage("kind");
    NullPointerTester tester =
        new NullPointerTester().setDefault(NumberScheme.class, NumberScheme.DEFAULT_16);
    tester.testStaticMethods(SampleNumbers.class, Visibility.PUBLIC);
    tester.testConstructors(MadeUpNumber.class, Visibility.PUBLIC);
  }
}
