package dev.yika.core.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.yika.core.number.CitizenId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderLineTest {

  private static final String CODE = "410100D156000005000000000000ABCD";
  private static final String LINE =
      "410100|11010519491231002X|X00000019|"
          + CODE
          + "|张三|00814A4446|2.00|20200102|20300101|000000000000|0000000000|";

  @Test
  void readsTheFieldsOfALine() {
    ReaderLine line = ReaderLine.parse(LINE + "\r\n");

    assertThat(line.region()).hasToString("410100");
    assertThat(line.citizenId()).contains(CitizenId.parse("11010519491231002X"));
    assertThat(line.socialCardNumber()).contains(SocialCardNumber.parse("X00000019"));
    assertThat(line.cardIdentificationCode().regionCode()).isEqualTo(line.region());
    assertThat(line.name()).contains("张三");
    assertThat(line.version()).contains("2.00");
    assertThat(line.issued()).contains(LocalDate.of(2020, 1, 2));
    assertThat(line.expires()).contains(LocalDate.of(2030, 1, 1));
    assertThat(line.identifiers())
        .extracting(Identifier::kind)
        .containsExactly(
            IdentifierKind.CITIZEN_ID,
            IdentifierKind.SOCIAL_CARD_NUMBER,
            IdentifierKind.CARD_IDENTIFICATION_CODE);
  }

  @Test
  void aCardOfVersion3MayLeaveNumberAndNameEmpty() {
    ReaderLine line = ReaderLine.parse("410100|||" + CODE + "|||3.00||||");

    assertThat(line.citizenId()).isEmpty();
    assertThat(line.socialCardNumber()).isEmpty();
    assertThat(line.name()).isEmpty();
    assertThat(line.version()).contains("3.00");
    assertThat(line.issued()).isEmpty();
    assertThat(ReaderLine.parse("410100|||" + CODE).version()).isEmpty();
  }

  @Test
  void theFirstNineCharactersOfALongerCardNumberCount() {
    assertThat(ReaderLine.parse("410100||X0000001900012|" + CODE).socialCardNumber())
        .contains(SocialCardNumber.parse("X00000019"));
  }

  @Test
  void aPlaceInTheLineIsThatOfAField() {
    assertThat(ReaderField.at(LINE, 0)).contains(ReaderField.REGION);
    assertThat(ReaderField.at(LINE, 6)).contains(ReaderField.REGION);
    assertThat(ReaderField.at(LINE, 7)).contains(ReaderField.CITIZEN_ID);
    assertThat(ReaderField.at(LINE, LINE.length() - 1)).contains(ReaderField.DEVICE);
    assertThat(ReaderField.at(LINE, LINE.length())).isEmpty();
    assertThat(ReaderField.at("", 0)).contains(ReaderField.REGION);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> ReaderField.at("|", 2));
  }

  @ParameterizedTest(name = "{index}: {1} at {2}")
  @CsvSource({
    "'',                                     EMPTY,             0",
    "410100,                                 FIELDS,            6",
    "410100|||CODE||||||||||,                FIELDS,            51",
    "410100&11010519491231002X|X00000019|CODE, CHARACTER,       6",
    "41010|||CODE,                           LENGTH,            5",
    "410100|110105194912310021||CODE,        CHECK,             24",
    "410100||X00000018|CODE,                 CHECK,             16",
    "410100|||,                              EMPTY,             9",
    "410200|||CODE,                          CONTRADICTION,     9",
    "410100|||CODE||||20200230,              DATE,              45"
  })
  void aProblemHasItsKindAndItsPlaceInTheLine(String line, ProblemKind kind, int index) {
    List<Problem> problems = ReaderLine.tryParse(line.replace("CODE", CODE)).problems();

    assertThat(problems).extracting(Problem::kind).containsExactly(kind);
    assertThat(problems.get(0).index()).isEqualTo(index);
  }

  @Test
  void everyProblemIsReported() {
    assertThat(ReaderLine.tryParse("410100|1101051949123100|X00000018|" + CODE).problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.LENGTH, ProblemKind.CHECK);
    assertThat(ReaderLine.tryParse("4".repeat(513)).problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.TOO_LONG);
  }

  @Test
  void aWrongNumberOfFieldsNamesThoseExpected() {
    Problem problem = ReaderLine.tryParse("410100||").problems().get(0);

    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo(
            "wrong number of fields: expected 4-13 fields between |, beginning with region of issue,"
                + " citizen ID, social card number and card identification code; found 3");
    assertThat(problem.message(Locale.CHINESE)).contains("发卡地区划、公民身份号码", "实为 3 个");
  }

  @Test
  void aContradictionNamesTheFieldThatItIsWith() {
    Problem problem = ReaderLine.tryParse("410200|||" + CODE).problems().get(0);

    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo(
            "does not agree with an earlier field at character 10: its first six characters must"
                + " be the region of issue");
  }

  @Test
  void datesOfTheCardAreRemarkedOn() {
    ReaderLine line = ReaderLine.parse(LINE);

    assertThat(line.warnings(LocalDate.of(2030, 1, 1))).isEmpty();
    assertThat(line.warnings(LocalDate.of(2030, 1, 2))).containsExactly(ReaderWarning.EXPIRED);
    assertThat(
            ReaderLine.parse(LINE.replace("20200102", "20300102"))
                .warnings(LocalDate.of(2026, 9, 15)))
        .containsExactly(ReaderWarning.ISSUED_AFTER_EXPIRY);
    assertThat(ReaderLine.parse("410100|||" + CODE).warnings(LocalDate.MAX)).isEmpty();
    assertThat(ReaderLine.parse("410100|||" + CODE + "||||20300102").warnings(LocalDate.MAX))
        .isEmpty();
    assertThatNullPointerException().isThrownBy(() -> line.warnings(null));
  }

  @Test
  void nothingOfTheLineIsShown() {
    assertThat(ReaderLine.parse(LINE)).hasToString("ReaderLine[hidden]");
    assertThat(ReaderLine.tryParse(LINE).toString()).doesNotContain("4101", "1949", "张", "X0");
    assertThatExceptionOfType(InvalidNumberException.class)
        .isThrownBy(() -> ReaderLine.parse(LINE.replace("002X", "0021")))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("110105", "张三"));
    assertThatNullPointerException().isThrownBy(() -> ReaderLine.parse(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "||||", "&", "|||||||||||||||||", "a|b|c|d", "\0|\0|\0|\0"})
  void anyOtherLineIsRefusedWithoutAnException(String line) {
    assertThat(ReaderLine.tryParse(line).isValid()).isFalse();
  }
}
