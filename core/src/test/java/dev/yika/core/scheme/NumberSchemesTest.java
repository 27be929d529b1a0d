package dev.yika.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.CardNumber;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSchemesTest {

  private static final String NUMBER = "4101021234567890";
  private static final String WRONG_CHECK = "4101021234567880";

  private static final NumberScheme TEN = NumberScheme.confirmed("ten", "RRRRRRSSSS");
  private static final NumberScheme TWELVE = NumberScheme.confirmed("twelve", "RRRRRRSSSSSS");
  private static final NumberScheme LOCAL =
      NumberScheme.confirmed("local", "RRRRRRSSSSSSSSCI")
          .withCheck(new CheckRule(Field.CHECK, CheckSystems.LUHN, 1, 14));

  @Test
  void standardKnowsTheDefaultOnlyAndIsStrict() {
    NumberSchemes standard = NumberSchemes.standard();

    assertThat(standard.schemesFor(NUMBER)).containsExactly(NumberScheme.DEFAULT_16);
    assertThat(standard.all()).isEqualTo(NumberSchemes.builtIn());
    assertThat(standard.find("luhn-16")).contains(NumberScheme.LUHN_16);
    assertThat(standard.find("LUHN-16")).isEmpty();
  }

  @Test
  void theLongestPrefixWins() {
    NumberSchemes schemes =
        NumberSchemes.standard().with(TEN, "41").with(TWELVE, "410102").with(LOCAL, "4101");

    assertThat(schemes.schemesFor("410102")).containsExactly(TWELVE);
    assertThat(schemes.schemesFor("410103")).containsExactly(LOCAL);
    assertThat(schemes.schemesFor("410200")).containsExactly(TEN);
    assertThat(schemes.schemesFor("42")).containsExactly(NumberScheme.DEFAULT_16);
    assertThat(schemes.schemesFor("41010")).containsExactly(LOCAL);
    assertThat(schemes.schemesFor("410")).containsExactly(TEN);
    assertThat(schemes.schemesFor("4")).containsExactly(NumberScheme.DEFAULT_16);
    assertThat(schemes.schemesFor("")).containsExactly(NumberScheme.DEFAULT_16);
  }

  @Test
  void aRegionWithASchemeOfItsOwnDoesNotFallBack() {
    NumberSchemes schemes = NumberSchemes.standard().with(TEN, "4101");

    assertThat(CardNumber.parse("4101 0200 01", schemes).scheme()).isEqualTo(TEN);
    assertThat(CardNumber.tryParse(NUMBER, schemes).problems())
        .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 10, "10", 16));
    assertThat(CardNumber.parse("1101051234567860", schemes.with(TEN, "1102")).scheme())
        .isEqualTo(NumberScheme.DEFAULT_16);
  }

  @Test
  void severalSchemesOfARegionAreTriedInTheirOrder() {
    NumberSchemes schemes =
        NumberSchemes.standard().with(LOCAL, "41").with(NumberScheme.DEFAULT_16, "41");
    String both = numberOf(LOCAL, true);
    String defaultOnly = numberOf(LOCAL, false);

    assertThat(CardNumber.parse(both, schemes).scheme()).isEqualTo(LOCAL);
    assertThat(CardNumber.parse(defaultOnly, schemes).scheme()).isEqualTo(NumberScheme.DEFAULT_16);
    assertThat(CardNumber.tryParse("410102123456781", schemes).problems())
        .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 15, "16", 15));
  }

  /** Returns a number of the default scheme of Henan that is, or is not, of another one. */
  private static String numberOf(NumberScheme other, boolean fits) {
    for (int sequence = 10_000_000; ; sequence++) {
      String payload = "410102" + sequence;
      String text = payload + CheckSystems.ISO_7064_MOD_11_10.compute(payload) + "0";
      if (other.passesChecks(text) == fits) {
        return text;
      }
    }
  }

  @Test
  void aTextIsHeldAgainstTheSchemeOfItsLength() {
    NumberSchemes schemes = NumberSchemes.standard().with(TEN, "41").with(TWELVE, "41");

    assertThat(CardNumber.tryParse("41010200000A", schemes).problems())
        .containsExactly(Problem.of(ProblemKind.CHARACTER, 11, "0-9"));
    assertThat(CardNumber.tryParse("41010200000", schemes).problems())
        .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 10, "10 | 12", 11));
  }

  @Test
  void fullWidthDigitsFindTheirRegionToo() {
    NumberSchemes schemes = NumberSchemes.standard().with(TEN, "4101");

    assertThat(CardNumber.parse("４１０１ ０２００ ０１", schemes).scheme()).isEqualTo(TEN);
  }

  @Test
  void strictMeansThatEveryCheckFits() {
    assertThatExceptionOfType(InvalidNumberException.class)
        .isThrownBy(() -> CardNumber.parse(WRONG_CHECK, NumberSchemes.standard()))
        .withMessageContaining("wrong check character");
  }

  @Test
  void lenientExcusesTheCheckOfAnAssumedSchemeAndSaysSo() {
    NumberSchemes lenient = NumberSchemes.standard().with(Strictness.LENIENT);

    assertThat(CardNumber.parse(NUMBER, lenient).checkOutcome()).isEqualTo(CheckOutcome.PASSED);
    assertThat(CardNumber.parse(WRONG_CHECK, lenient).checkOutcome())
        .isEqualTo(CheckOutcome.FAILED);
    assertThat(CardNumber.tryParse("410102123456788", lenient).isValid()).isFalse();
  }

  @Test
  void lenientDoesNotExcuseTheCheckOfAConfirmedScheme() {
    NumberSchemes lenient = NumberSchemes.only(LOCAL).with(Strictness.LENIENT);
    String wrong = numberOf(LOCAL, false);

    assertThat(CardNumber.tryParse(wrong, lenient).problems())
        .containsExactly(Problem.of(ProblemKind.CHECK, 14, "Luhn"));
  }

  @Test
  void lenientPrefersTheSchemeWhoseCheckFits() {
    NumberSchemes lenient =
        NumberSchemes.standard()
            .with(NumberScheme.DEFAULT_16, "41")
            .with(LOCAL, "41")
            .with(Strictness.LENIENT);
    String localOnly = "410102" + "12345678" + CheckSystems.LUHN.compute("41010212345678") + "0";

    assertThat(NumberScheme.DEFAULT_16.passesChecks(localOnly)).isFalse();
    assertThat(CardNumber.parse(localOnly, lenient).scheme()).isEqualTo(LOCAL);
    assertThat(CardNumber.parse(localOnly, lenient).checkOutcome()).isEqualTo(CheckOutcome.PASSED);
  }

  @Test
  void offChecksTheLayoutOnly() {
    NumberSchemes off = NumberSchemes.only(LOCAL).with(Strictness.OFF);

    assertThat(CardNumber.parse(numberOf(LOCAL, false), off).checkOutcome())
        .isEqualTo(CheckOutcome.NOT_CHECKED);
    assertThat(CardNumber.parse(numberOf(LOCAL, true), off).checkOutcome())
        .isEqualTo(CheckOutcome.NOT_CHECKED);
    assertThat(CardNumber.tryParse("41010212345678AB", off).isValid()).isFalse();
  }

  @Test
  void aChangedCopyLeavesTheOriginalAlone() {
    NumberSchemes before = NumberSchemes.standard();
    NumberSchemes after = before.with(TEN, "41").with(Strictness.OFF);

    assertThat(before.schemesFor("41")).containsExactly(NumberScheme.DEFAULT_16);
    assertThat(before.accepting(WRONG_CHECK)).isEmpty();
    assertThat(after.schemesFor("41")).containsExactly(TEN).isUnmodifiable();
    assertThat(after.all()).contains(TEN).isUnmodifiable();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "410", "41010", "4101020", "4１", "AB", " 41", "٤١"})
  void aPrefixHasTwoFourOrSixDigits(String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberSchemes.standard().with(TEN, prefix))
        .withMessage("a region prefix has 2, 4 or 6 digits");
  }

  @Test
  void aNameMeansOneScheme() {
    NumberSchemes schemes = NumberSchemes.standard().with(TEN, "41");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> schemes.with(NumberScheme.assumed("ten", "RRRRRRSSSS"), "42"))
        .withMessage("another scheme has this name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schemes.with(NumberScheme.confirmed("luhn-16", "RRRRRRSSSS"), "42"));
    assertThat(schemes.with(TEN, "42").schemesFor("42")).containsExactly(TEN);
  }

  @Test
  void aSchemeIsRegisteredOnceForAPrefixAndForAtLeastOne() {
    NumberSchemes schemes = NumberSchemes.standard().with(TEN, "41");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> schemes.with(TEN, "42", "41"))
        .withMessage("the scheme is registered twice for 41");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schemes.with(TEN))
        .withMessage("a scheme needs a region prefix");
  }
}
