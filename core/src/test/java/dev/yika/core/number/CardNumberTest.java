package dev.yika.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.yika.core.check.CheckSystems;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionStanding;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import dev.yika.core.scheme.CheckOutcome;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberTest {

  private static final String NUMBER = "4101021234567890";
  private static final String WRONG_CHECK = "4101021234567880";
  private static final String UNKNOWN_REGION = "9901021234567860";

  @ParameterizedTest
  @ValueSource(
      strings = {
        NUMBER,
        "4101 0212 3456 7890",
        "4101-0212-3456-7890",
        "４１０１０２１２３４５６７８９０",
        "\ufeff4101021234567890",
        "4101021234567890\r\n",
        "4101\u00a00212\u30003456\u20097890\t"
      })
  void readsWhatPeopleAndDevicesGive(String text) {
    CardNumber card = CardNumber.parse(text);

    assertThat(card.unmasked()).isEqualTo(NUMBER);
    assertThat(card).hasToString("************7890");
  }

  @Test
  void hasAFieldForEachPartOfTheDefaultLayout() {
    CardNumber card = CardNumber.parse(NUMBER);

    assertThat(card.regionCode()).isEqualTo(RegionCode.of(410102));
    assertThat(card.region().standing()).isEqualTo(RegionStanding.CURRENT);
    assertThat(card.sequence()).contains("12345678");
    assertThat(card.check()).contains("9");
    assertThat(card.secondCheck()).isEmpty();
    assertThat(card.information()).contains("0");
    assertThat(card.scheme()).isEqualTo(NumberScheme.DEFAULT_16);
    assertThat(card.checkOutcome()).isEqualTo(CheckOutcome.PASSED);
  }

  @Test
  void aSchemeWithTwoChecksHasBothFields() {
    String payload = "410102123456789";
    String number = payload + CheckSystems.LUHN.compute(payload);

    CardNumber card = CardNumber.parse(number, NumberSchemes.only(NumberScheme.LUHN_16));

    assertThat(card.unmasked()).isEqualTo(number);
    assertThat(card.check()).contains("9");
    assertThat(card.secondCheck()).contains(number.substring(15));
    assertThat(card.information()).isEmpty();
  }

  @Test
  void theKindReadsCardNumbersByTheSchemesGivenAndOthersAsEver() {
    NumberSchemes off = NumberSchemes.standard().with(Strictness.OFF);

    assertThat(IdentifierKind.CARD_NUMBER.tryParse(WRONG_CHECK, off).problems()).isEmpty();
    assertThat(IdentifierKind.CARD_NUMBER.tryParse(WRONG_CHECK).problems()).hasSize(1);
    assertThat(IdentifierKind.CITIZEN_ID.tryParse("11010519491231002X", off).problems()).isEmpty();
    assertThat(IdentifierKind.CITIZEN_ID.tryParse("110105194912310021", off).problems()).hasSize(1);
  }

  @Test
  void namesTheWrongCheckDigitWithoutTheDigitsAroundIt() {
    assertThatExceptionOfType(InvalidNumberException.class)
        .isThrownBy(() -> CardNumber.parse(WRONG_CHECK))
        .withMessage(
            "card number: wrong check character at character 15: expected ISO 7064 MOD 11,10")
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(Problem.of(ProblemKind.CHECK, 14, "ISO 7064 MOD 11,10")));
  }

  @Test
  void reportsTheLengthFoundAndWhereTheTextEnds() {
    assertThat(CardNumber.tryParse("41010212345678").problems())
        .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 14, "16", 14));
    assertThat(CardNumber.tryParse("4101 0212 3456 7890 12").problems())
        .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 20, "16", 18));
  }

  @Test
  void listsEveryProblemAtItsPlaceInTheGivenText() {
    assertThat(CardNumber.tryParse("\ufeff41O1 02١2 3456").problems())
        .containsExactly(
            Problem.of(ProblemKind.LOOK_ALIKE, 3, "0-9"),
            Problem.of(ProblemKind.FOREIGN_DIGIT, 8, "0-9"),
            Problem.ofLength(ProblemKind.LENGTH, 15, "16", 12));
  }

  @Test
  void sixtyFourCharactersAreReadAndSixtyFiveAreNot() {
    String spaces = " ".repeat(64 - NUMBER.length());

    assertThat(CardNumber.isValid(spaces + NUMBER)).isTrue();
    assertThat(CardNumber.isValid(NUMBER + spaces + " ")).isFalse();
    assertThat(CardNumber.tryParse(NUMBER + spaces + " ").problems())
        .containsExactly(Problem.ofLength(ProblemKind.TOO_LONG, 64, "1-64", 65));
  }

  @Test
  void anUnknownRegionDoesNotMakeANumberInvalid() {
    CardNumber card = CardNumber.parse(UNKNOWN_REGION);

    assertThat(card.region().standing()).isEqualTo(RegionStanding.UNKNOWN);
  }

  @Test
  void validInAKnownRegionIsAStricterQuestion() {
    RegionDirectory regions = RegionDirectory.standard();

    assertThat(CardNumber.isValid(NUMBER, regions)).isTrue();
    assertThat(CardNumber.isValid("4101 0212 3456 7890", regions)).isTrue();
    assertThat(CardNumber.isValid(UNKNOWN_REGION, regions)).isFalse();
    assertThat(CardNumber.isValid("9901 0212 3456 7860", regions)).isFalse();
    assertThat(CardNumber.isValid(WRONG_CHECK, regions)).isFalse();
    assertThat(CardNumber.isValid("4101 0212 3456 7880", regions)).isFalse();
    assertThat(CardNumber.isValid("", regions)).isFalse();
  }

  @Test
  void missingDirectoriesAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> CardNumber.isValid("no number", null))
        .withMessage("regions");
    assertThatNullPointerException()
        .isThrownBy(() -> CardNumber.parse(NUMBER, null))
        .withMessage("schemes");
    assertThatNullPointerException()
        .isThrownBy(() -> CardNumber.tryParse("no number", null))
        .withMessage("schemes");
  }

  @Test
  void equalityDisregardsTheSchemeAndTheOutcome() {
    NumberSchemes lenient = NumberSchemes.standard().with(Strictness.LENIENT);
    NumberSchemes off = NumberSchemes.standard().with(Strictness.OFF);

    assertThat(CardNumber.parse(WRONG_CHECK, lenient))
        .isEqualTo(CardNumber.parse(WRONG_CHECK, off))
        .isNotEqualTo(CardNumber.parse(NUMBER));
    assertThat(CardNumber.parse(WRONG_CHECK, off).unmasked()).isEqualTo(WRONG_CHECK);
  }

  @Test
  void twoHundredFiftySixBytesOfZeroesAreJustTooLong() {
    assertThat(CardNumber.tryParse("\0".repeat(256)).problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.TOO_LONG);
  }
}
