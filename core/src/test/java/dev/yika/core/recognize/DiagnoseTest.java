package dev.yika.core.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoseTest {

  private static final Recognizer RECOGNIZER = Recognizer.standard();

  /** Each text beside the kind that is nearest, the problem and its 0-based index. */
  @ParameterizedTest(name = "{index}: {1} {2} at {3}")
  @CsvSource({
    "11010519491231002,            CITIZEN_ID,       LENGTH,            17",
    "'410102199003070131,',        CITIZEN_ID,       SURPLUS,           18",
    "11010549123100,               CITIZEN_ID,       LENGTH,            14",
    "91184019800101023,            FOREIGNER_ID,     LENGTH,            17",
    "4101021234567890.0,           CARD_NUMBER,      FRACTION,          16",
    "4101021234567890.00,          CARD_NUMBER,      FRACTION,          16",
    "410102123456789,              CARD_NUMBER,      LENGTH,            15",
    "41010212345678901,            CARD_NUMBER,      LENGTH,            16",
    "H4101020000,                  INSTITUTION_CODE, LENGTH,            11",
    "h4101020000,                  INSTITUTION_CODE, LENGTH,            11",
    "4101021234567980,             CARD_NUMBER,      CHECK,             14",
    "41010212345678O0,             CARD_NUMBER,      LOOK_ALIKE,        14",
    "11010519491231002\u00d7,     CITIZEN_ID,       LOOK_ALIKE,        17",
    "'11010519491231002X\u0000',  CITIZEN_ID,       CONTROL_CHARACTER, 18",
    "'4101021234567890\u200b',    CARD_NUMBER,      CONTROL_CHARACTER, 16",
    "'4101021234567890\u001a',    CARD_NUMBER,      CONTROL_CHARACTER, 16",
    "4101 0212 3456 7890;,         CARD_NUMBER,      SURPLUS,           19",
    "4101021234567890\u53f7,      CARD_NUMBER,      SURPLUS,           16",
    "x00000018,                    SOCIAL_CARD_NUMBER, CHECK,           8"
  })
  void aWrongNumberIsExplainedByItsNearestKind(
      String text, IdentifierKind kind, ProblemKind problem, int index) {
    List<Mismatch> found = RECOGNIZER.diagnose(text);

    assertThat(found).isNotEmpty().isUnmodifiable();
    assertThat(found.get(0).kind()).isEqualTo(kind);
    assertThat(found.get(0).problems()).extracting(Problem::kind).containsExactly(problem);
    assertThat(found.get(0).problems().get(0).index()).isEqualTo(index);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b11010519491231002X", "110105\u000019491231002X"})
  void anInvisibleCharacterDoesNotHideTheBirthDateBehindIt(String text) {
    Mismatch nearest = RECOGNIZER.diagnose(text).get(0);

    assertThat(nearest.kind()).isEqualTo(IdentifierKind.CITIZEN_ID);
    assertThat(nearest.problems().get(0).kind()).isEqualTo(ProblemKind.CONTROL_CHARACTER);
  }

  @Test
  void everyKindInReachIsListed() {
    assertThat(RECOGNIZER.diagnose("11010519491231002"))
        .extracting(Mismatch::kind)
        .startsWith(IdentifierKind.CITIZEN_ID)
        .contains(IdentifierKind.CARD_NUMBER)
        .doesNotContain(IdentifierKind.PERSON_NUMBER, IdentifierKind.CREDENTIAL_TOKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "医保",
        "41010212345678",
        "12345678901234567890",
        "4101021234567890",
        "11010519491231002x"
      })
  void aValidNumberAndATextCloseToNothingHaveNoMismatch(String text) {
    assertThat(RECOGNIZER.diagnose(text)).isEmpty();
    assertThat(RECOGNIZER.diagnose("4".repeat(65))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4101021234567980", "11010519491231002", "4101021234567890.0"})
  void noDigitIsShown(String text) {
    String shown = RECOGNIZER.diagnose(text).toString();

    assertThat(shown).doesNotContain(text.substring(0, 6), text.substring(10, 14));
    assertThat(RECOGNIZER.diagnose(text).get(0).problems().get(0).message(Locale.CHINA))
        .doesNotContain("410102");
  }

  @Test
  void aMismatchHasAProblem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mismatch(IdentifierKind.CARD_NUMBER, List.of()));
    assertThatNullPointerException().isThrownBy(() -> RECOGNIZER.diagnose(null));
  }
}
