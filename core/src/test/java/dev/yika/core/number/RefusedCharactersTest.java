package dev.yika.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that look like the right ones, and invisible ones. */
class RefusedCharactersTest {

  private static final int PLACE = 7;

  /** Numbers in which a digit stands at index 7. */
  private static String sample(IdentifierKind kind) {
    return switch (kind) {
      case CARD_NUMBER, PERSON_NUMBER, CREDENTIAL_TOKEN -> "4101021234567890";
      case CITIZEN_ID -> "11010519491231002X";
      case FOREIGNER_ID -> "911840198501012381";
      case SOCIAL_CARD_NUMBER -> "X00000019";
      case CARD_IDENTIFICATION_CODE -> "410100D156000005000000000000ABCD";
      case INSTITUTION_CODE -> "H41010200001";
      case PRACTITIONER_CODE -> "D410102000001";
      case SOCIAL_CREDIT_CODE -> "12410000MB0000000W";
    };
  }

  private static String withInPlace(IdentifierKind kind, String characters) {
    String text = sample(kind);
    return text.substring(0, PLACE) + characters + text.substring(PLACE + 1);
  }

  private static List<Problem> problems(String text) {
    return CardNumber.tryParse(text).problems();
  }

  private static String cardWith(String characters) {
    return withInPlace(IdentifierKind.CARD_NUMBER, characters);
  }

  @ParameterizedTest
  @EnumSource
  void theSamplesAreValid(IdentifierKind kind) {
    assertThat(kind.isValid(sample(kind))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void noDigitOfAnotherScriptStandsForAnAsciiDigit(IdentifierKind kind) {
    foreignDigits()
        .forEach(
            digit -> {
              String text = withInPlace(kind, Character.toString(digit));

              assertThat(kind.isValid(text)).as("U+%04X", digit).isFalse();
              assertThat(kind.tryParse(text).isValid()).as("U+%04X", digit).isFalse();
            });
  }

  @Test
  void aDigitOfAnotherScriptIsCalledOne() {
    assertThat(foreignDigits()).hasSizeGreaterThan(600);
    foreignDigits()
        .filter(digit -> !Character.isSupplementaryCodePoint(digit))
        .forEach(
            digit ->
                assertThat(problems(cardWith(Character.toString(digit))))
                    .as("U+%04X", digit)
                    .containsExactly(Problem.of(ProblemKind.FOREIGN_DIGIT, PLACE, "0-9")));
  }

  @Test
  void aDigitOfTwoUnitsIsCalledADigitOfAnotherScriptOnBothHalves() {
    foreignDigits()
        .filter(Character::isSupplementaryCodePoint)
        .forEach(
            digit ->
                assertThat(problems(cardWith(Character.toString(digit))))
                    .as("U+%04X", digit)
                    .startsWith(
                        Problem.of(ProblemKind.FOREIGN_DIGIT, PLACE, "0-9"),
                        Problem.of(ProblemKind.FOREIGN_DIGIT, PLACE + 1, "0-9"))
                    .extracting(Problem::kind)
                    .containsOnlyOnce(ProblemKind.LENGTH)
                    .doesNotContain(ProblemKind.CHARACTER));
  }

  private static IntStream foreignDigits() {
    return IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
        .filter(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)
        .filter(c -> c < 0xff10 || c > 0xff19);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O", "o", "\uff2f", "I", "l", "Z", "S", "B", "G", "Q", "\u041e", "\u043e", "\u0406",
        "\u0456", "\u0417", "\u0437", "\u039f", "\u03bf", "\u0399", "\u03b9"
      })
  void aLetterThatLooksLikeADigitIsCalledSo(String letter) {
    assertThat(problems(cardWith(letter)))
        .containsExactly(Problem.of(ProblemKind.LOOK_ALIKE, PLACE, "0-9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0425", "\u0445", "\u03a7", "\u03c7"})
  void aForeignLetterThatLooksLikeXIsNoCheckCharacter(String letter) {
    assertThat(CitizenId.tryParse("11010519491231002" + letter).problems())
        .containsExactly(Problem.of(ProblemKind.LOOK_ALIKE, 17, "0-9X"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"CARD_IDENTIFICATION_CODE"})
  void anInvisibleCharacterIsCalledSo(IdentifierKind kind) {
    for (String invisible :
        List.of("\0", "\u200b", "\u200e", "\u202e", "\u2028", "\u2029", "\ufeff", "\u0007")) {
      assertThat(kind.tryParse(withInPlace(kind, invisible)).problems())
          .extracting(Problem::kind, Problem::index)
          .containsExactly(tuple(ProblemKind.CONTROL_CHARACTER, PLACE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\t", "\0", "\u0085", "\f", "\u000b"})
  void whatStandsBetweenTheDigitsIsNoLineEnd(String between) {
    String text = "41010212" + between + "34567890";

    assertThat(CardNumber.isValid(text)).isFalse();
    assertThat(problems(text))
        .extracting(Problem::kind)
        .startsWith(ProblemKind.CONTROL_CHARACTER)
        .contains(ProblemKind.LENGTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\u0085", "\u2028", "\f", "\u001a", "\ufeff"})
  void otherCharactersAtTheEndAreNotLeftOut(String end) {
    assertThat(CardNumber.isValid("4101021234567890" + end)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\t", "\0"})
  void lineEndsAtTheStartAreNotLeftOut(String start) {
    assertThat(CardNumber.isValid(start + "4101021234567890")).isFalse();
  }

  @Test
  void aRomanOrCircledNumeralIsNoDigit() {
    for (String numeral : List.of("\u2167", "\u2460", "\u00b2", "\u00bd", "\u3007", "\u4e00")) {
      assertThat(CardNumber.isValid(cardWith(numeral))).isFalse();
    }
  }
}
