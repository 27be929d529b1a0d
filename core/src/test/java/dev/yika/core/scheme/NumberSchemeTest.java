package dev.yika.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.CardNumber;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSchemeTest {

  private static final CheckRule LUHN_AT_C = new CheckRule(Field.CHECK, CheckSystems.LUHN, 1, 7);

  private static CardNumber read(String text, NumberScheme scheme) {
    return CardNumber.parse(text, NumberSchemes.only(scheme));
  }

  @ParameterizedTest
  @MethodSource("dev.yika.core.scheme.NumberSchemes#builtIn")
  void everyBuiltInSchemeIsAssumedAndReadsWhatIsMadeForIt(NumberScheme scheme) {
    assertThat(scheme.isAssumed()).isTrue();
    assertThat(scheme).hasToString(scheme.name() + " " + scheme.layout());
    assertThat(scheme.length()).isEqualTo(scheme.layout().length());
    assertThat(SampleNumbers.validCards(scheme, 1).limit(50).map(MadeUpNumber::unmasked))
        .allMatch(text -> read(text, scheme).scheme().equals(scheme))
        .allMatch(text -> read(text, scheme).checkOutcome() == CheckOutcome.PASSED);
  }

  @Test
  void mod97FillsBothLastPositions() {
    CardNumber card = read("4101021234567896", NumberScheme.MOD_97_16);

    assertThat(card.check()).contains("96");
    assertThat(card.secondCheck()).isEmpty();
    assertThat(card.information()).isEmpty();
    assertThat(CardNumber.isValid("4101021234567896")).isTrue();
    assertThat(
            CardNumber.tryParse("4101021234567897", NumberSchemes.only(NumberScheme.MOD_97_16))
                .problems())
        .containsExactly(Problem.of(ProblemKind.CHECK, 14, "ISO 7064 MOD 97-10"));
  }

  @Test
  void luhnFillsTheSecondOfTwoChecks() {
    CardNumber card = read("4101021234567895", NumberScheme.LUHN_16);

    assertThat(card.check()).contains("9");
    assertThat(card.secondCheck()).contains("5");
    assertThat(
            CardNumber.tryParse("4101021234567885", NumberSchemes.only(NumberScheme.LUHN_16))
                .problems())
        .containsExactly(
            Problem.of(ProblemKind.CHECK, 14, "ISO 7064 MOD 11,10"),
            Problem.of(ProblemKind.CHECK, 15, "Luhn"));
  }

  @Test
  void aLongerSchemeHasTheSameFields() {
    CardNumber card = read("4101 0212 3456 7890 1600", NumberScheme.SAMPLE_20);

    assertThat(card.sequence()).contains("1234567890");
    assertThat(card.check()).contains("16");
    assertThat(card.information()).contains("00");
    assertThat(card).hasToString("****************1600");
  }

  @Test
  void theShortestLayoutHasEightPositionsAndIsShownAsStars() {
    NumberScheme shortest = NumberScheme.confirmed("short", "RRRRRRSC").withCheck(LUHN_AT_C);
    String text = "4101027" + CheckSystems.LUHN.compute("4101027");

    assertThat(read(text, shortest).sequence()).contains("7");
    assertThat(read(text, shortest)).hasToString("********");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberScheme.confirmed("shorter", "RRRRRRS"))
        .withMessage("a layout has 8 to 64 positions");
  }

  @Test
  void theLongestLayoutHasSixtyFourPositions() {
    NumberScheme longest = NumberScheme.confirmed("long", "RRRRRR" + "S".repeat(58));
    String text = "410102" + "7".repeat(58);

    assertThat(read(text, longest).sequence()).contains("7".repeat(58));
    assertThat(read(text, longest)).hasToString("*".repeat(60) + "7777");
    assertThat(CardNumber.tryParse(text.substring(1), NumberSchemes.only(longest)).problems())
        .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 63, "64", 63));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberScheme.confirmed("longer", "RRRRRR" + "S".repeat(59)));
  }

  @Test
  void digitsInALayoutStandForThemselves() {
    NumberScheme fixed = NumberScheme.confirmed("fixed", "RRRRRR88SS");

    assertThat(read("4101028812", fixed).sequence()).contains("12");
    assertThat(CardNumber.tryParse("4101028712", NumberSchemes.only(fixed)).problems())
        .containsExactly(Problem.of(ProblemKind.FIXED_CHARACTER, 7, "8"));
  }

  @Test
  void aCheckFieldTakesTheCharactersOfItsSystem() {
    NumberScheme withX =
        NumberScheme.confirmed("with-x", "RRRRRRSSC")
            .withCheck(new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_11_2, 1, 8));
    String text =
        SampleNumbers.validCards(withX, 1)
            .map(MadeUpNumber::unmasked)
            .filter(made -> made.endsWith("X"))
            .findFirst()
            .orElseThrow();

    assertThat(read(text.replace('X', 'x'), withX).check()).contains("X");
    assertThat(withX.fitsLayout("410102X12")).isFalse();
    assertThat(withX.fitsLayout("41010212A")).isFalse();
  }

  @Test
  void aCheckFieldWithoutASystemHoldsAnyDigit() {
    NumberScheme unchecked = NumberScheme.confirmed("unchecked", "RRRRRRSC");

    assertThat(unchecked.checks()).isEmpty();
    assertThat(unchecked.passesChecks("41010211")).isTrue();
    assertThat(read("41010219", unchecked).checkOutcome()).isEqualTo(CheckOutcome.NOT_CHECKED);
  }

  @ParameterizedTest
  @CsvSource({
    "RRRRRSSSS, 'a layout begins with six positions of region, RRRRRR'",
    "RRRRRRRSSS, 'a layout begins with six positions of region, RRRRRR'",
    "7RRRRRRSS, 'a layout begins with six positions of region, RRRRRR'",
    "SSSSSSSSS, 'a layout begins with six positions of region, RRRRRR'",
    "RRRRRRSCS, the field S is not one run",
    "RRRRRRCSC, the field C is not one run",
    "RRRSSRRRC, the field R is not one run",
    "RRRRRRSSX, 'a layout holds the letters R, S, C, D, I and digits only'",
    "RRRRRRss, 'a layout holds the letters R, S, C, D, I and digits only'",
    "RRRRRRS S, 'a layout holds the letters R, S, C, D, I and digits only'",
    "RRRRRRS١, 'a layout holds the letters R, S, C, D, I and digits only'",
    "'', a layout has 8 to 64 positions"
  })
  void aLayoutThatBreaksARuleIsRefused(String layout, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberScheme.assumed("name", layout))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "tab\t", "line\n"})
  void aNameHasNoSpaces(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberScheme.assumed(name, "RRRRRRSC"))
        .withMessage("the name of a scheme is empty or has spaces");
  }

  @Test
  void aCheckMustFitItsField() {
    NumberScheme scheme = NumberScheme.confirmed("name", "RRRRRRSSSSSSSSCC");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme.withCheck(new CheckRule(Field.CHECK, CheckSystems.LUHN, 1, 14)))
        .withMessage("Luhn needs 1 position(s) of the letter C");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> scheme.withCheck(new CheckRule(Field.SECOND_CHECK, CheckSystems.LUHN, 1, 14)))
        .withMessage("Luhn needs 1 position(s) of the letter D");
  }

  @ParameterizedTest
  @CsvSource({"1, 14", "7, 14", "1, 1"})
  void aCheckMayCoverAnythingButItself(int first, int last) {
    CheckRule rule = new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_97_10, first, last);

    assertThat(NumberScheme.confirmed("name", "RRRRRRSSSSSSSSCC").withCheck(rule).checks())
        .containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 15, covers its own check field",
    "15, 15, covers its own check field",
    "16, 17, covers its own check field",
    "16, 18, covers its own check field",
    "17, 19, leaves the layout"
  })
  void aRangeLiesInTheLayoutOutsideItsField(int first, int last, String reason) {
    CheckRule rule = new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_97_10, first, last);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberScheme.confirmed("name", "RRRRRRSSSSSSSSCCII").withCheck(rule))
        .withMessage("the range " + first + "-" + last + " " + reason);
  }

  @Test
  void aCheckMayStandBeforeWhatItCovers() {
    NumberScheme scheme =
        NumberScheme.confirmed("name", "RRRRRRCSSSS")
            .withCheck(new CheckRule(Field.CHECK, CheckSystems.DAMM, 8, 11));

    assertThat(scheme.passesChecks("4101024" + "0572")).isTrue();
    assertThat(scheme.passesChecks("4101025" + "0572")).isFalse();
  }

  @Test
  void aSystemOfOneLengthIsNotAskedForAnother() {
    NumberScheme scheme = NumberScheme.confirmed("name", "RRRRRRSSSSSSSSC");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> scheme.withCheck(new CheckRule(Field.CHECK, CheckSystems.GB_11714, 1, 14)))
        .withMessage("GB 11714 needs a range of 8 positions");
    assertThat(scheme.withCheck(new CheckRule(Field.CHECK, CheckSystems.GB_11714, 7, 14)).checks())
        .hasSize(1);
  }

  @Test
  void aFieldHasOneCheck() {
    NumberScheme scheme = NumberScheme.confirmed("name", "RRRRRRSC").withCheck(LUHN_AT_C);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme.withCheck(LUHN_AT_C))
        .withMessage("the field C has a check");
  }

  @Test
  void aRuleNeedsACheckFieldAndARange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CheckRule(Field.SEQUENCE, CheckSystems.LUHN, 1, 7))
        .withMessage("SEQUENCE is not a check field");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CheckRule(Field.CHECK, CheckSystems.LUHN, 0, 7))
        .withMessage("range 0-7 is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CheckRule(Field.CHECK, CheckSystems.LUHN, 7, 6))
        .withMessage("range 7-6 is empty");
  }

  @Test
  void equalsWithAllItsParts() {
    NumberScheme scheme = NumberScheme.confirmed("name", "RRRRRRSC");
    new EqualsTester()
        .addEqualityGroup(scheme, NumberScheme.confirmed("name", "RRRRRRSC"))
        .addEqualityGroup(NumberScheme.assumed("name", "RRRRRRSC"))
        .addEqualityGroup(NumberScheme.confirmed("other", "RRRRRRSC"))
        .addEqualityGroup(NumberScheme.confirmed("name", "RRRRRRSS"))
        .addEqualityGroup(
            scheme.withCheck(LUHN_AT_C),
            scheme.withCheck(new CheckRule(Field.CHECK, CheckSystems.LUHN, 1, 7)))
        .addEqualityGroup(scheme.withCheck(new CheckRule(Field.CHECK, CheckSystems.LUHN, 2, 7)))
        .testEquals();
  }

  @Test
  void madeUpCardsSkipNumbersInWhichOneCheckIsNoDigitForTheOther() {
    NumberScheme nested =
        NumberScheme.confirmed("nested", "RRRRRRSSCD")
            .withCheck(new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_11_2, 1, 8))
            .withCheck(new CheckRule(Field.SECOND_CHECK, CheckSystems.LUHN, 1, 9));

    assertThat(SampleNumbers.validCards(nested, 1).limit(200).map(MadeUpNumber::unmasked))
        .allMatch(text -> text.matches("[0-9]{10}"))
        .allMatch(nested::passesChecks);
  }

  @Test
  @Tag("null-pointer-tester")
  void nullIsRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(NumberScheme.class, NumberScheme.DEFAULT_16)
            .setDefault(CheckRule.class, LUHN_AT_C)
            .setDefault(Field.class, Field.CHECK)
            .setDefault(int.class, 1)
            .setDefault(String.class, "RRRRRRSC")
            .setDefault(String[].class, new String[] {"41"});
    tester.testConstructors(CheckRule.class, Visibility.PUBLIC);
    tester.testStaticMethods(NumberScheme.class, Visibility.PUBLIC);
    tester.testInstanceMethods(NumberScheme.DEFAULT_16, Visibility.PUBLIC);
    tester.testStaticMethods(NumberSchemes.class, Visibility.PUBLIC);
    tester.testInstanceMethods(NumberSchemes.standard(), Visibility.PUBLIC);
  }
}
