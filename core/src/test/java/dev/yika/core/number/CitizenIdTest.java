package dev.yika.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.testing.EqualsTester;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.CitizenId.Document;
import dev.yika.core.number.PersonHints.Sex;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

  private static String withCheck(String payload) {
    return payload + CheckSystems.ISO_7064_MOD_11_2.compute(payload);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２ｘ",
        "110105 19491231 002X"
      })
  void readsXInEveryForm(String text) {
    CitizenId id = CitizenId.parse(text);

    assertThat(id.unmasked()).isEqualTo("11010519491231002X");
    assertThat(id).hasToString("**************002X");
  }

  @Test
  void returnsThePartsOfTheNumber() {
    CitizenId id = CitizenId.parse("11010519491231002X");

    assertThat(id.isShort()).isFalse();
    assertThat(id.regionCode()).isEqualTo(RegionCode.of(110105));
    assertThat(id.sequence()).isEqualTo("002");
    assertThat(id.hints().birthDate()).contains(LocalDate.of(1949, 12, 31));
    assertThat(id.hints().sex()).isEqualTo(Sex.FEMALE);
    assertThat(id.document()).isEqualTo(Document.RESIDENT_IDENTITY_CARD);
    assertThat(id.upgraded()).containsSame(id);
  }

  @ParameterizedTest
  @CsvSource({"001, MALE", "002, FEMALE", "009, MALE", "010, FEMALE", "999, MALE", "998, FEMALE"})
  void anOddSequenceIsAMansAndAnEvenOneAWomans(String sequence, Sex sex) {
    assertThat(CitizenId.parse(withCheck("11010519491231" + sequence)).hints().sex())
        .isEqualTo(sex);
  }

  @Test
  void hintsAreEqualByDateAndSexAndShowNeither() {
    PersonHints man = CitizenId.parse(withCheck("11010519491231001")).hints();
    new EqualsTester()
        .addEqualityGroup(man, CitizenId.parse(withCheck("41010219491231003")).hints())
        .addEqualityGroup(CitizenId.parse(withCheck("11010519491231002")).hints())
        .addEqualityGroup(CitizenId.parse(withCheck("11010519491230001")).hints())
        .testEquals();

    assertThat(man).hasToString("PersonHints[hidden]");
  }

  @Test
  void aNumberOfFifteenDigitsIsUpgradedByCenturyAndCheckCharacter() {
    CitizenId old = CitizenId.parse("110105491231002");

    assertThat(old.isShort()).isTrue();
    assertThat(old).hasToString("***************");
    assertThat(old.sequence()).isEqualTo("002");
    assertThat(old.hints()).isEqualTo(CitizenId.parse("11010519491231002X").hints());
    assertThat(old.upgraded()).contains(CitizenId.parse("11010519491231002X"));
  }

  @ParameterizedTest
  @CsvSource({
    "810000198501012382, HONG_KONG_RESIDENCE_PERMIT",
    "820000198501012384, MACAO_RESIDENCE_PERMIT",
    "830000198501012386, TAIWAN_RESIDENCE_PERMIT"
  })
  void aResidencePermitIsRecognizedByItsRegion(String text, Document document) {
    assertThat(CitizenId.parse(text).document()).isEqualTo(document);
  }

  @Test
  void aWithdrawnRegionIsNoProblem() {
    assertThat(CitizenId.isValid(withCheck("11010319850101238"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"19490230", "19001301", "19000001", "18991200", "19000229", "21000229"})
  void aDateThatDoesNotExistIsRefused(String date) {
    assertThat(CitizenId.tryParse(withCheck("110105" + date + "002")).problems())
        .containsExactly(Problem.of(ProblemKind.DATE, 6, "yyyyMMdd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17991231", "22000101", "00000101", "99991231"})
  void anImpossibleYearOfBirthIsRefused(String date) {
    assertThat(CitizenId.isValid(withCheck("110105" + date + "002"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20000229", "19960229", "18000101", "21991231"})
  void aLeapDayAndTheOutermostYearsAreDates(String date) {
    assertThat(CitizenId.isValid(withCheck("110105" + date + "002"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000229", "491331", "490230", "490100"})
  void aShortNumberHasADateOfTheTwentiethCentury(String date) {
    assertThat(CitizenId.tryParse("110105" + date + "002").problems())
        .containsExactly(Problem.of(ProblemKind.DATE, 6, "yyMMdd"));
  }

  @Test
  void dateAndCheckAreTwoProblems() {
    assertThat(CitizenId.tryParse("110105194902300021").problems())
        .containsExactly(
            Problem.of(ProblemKind.DATE, 6, "yyyyMMdd"),
            Problem.of(ProblemKind.CHECK, 17, "ISO 7064 MOD 11-2"));
  }

  @Test
  void theJavadocExamplesAreRefusedForOneReasonEach() {
    assertThat(CitizenId.tryParse("110105194912310021").problems())
        .containsExactly(Problem.of(ProblemKind.CHECK, 17, "ISO 7064 MOD 11-2"));
    assertThat(CitizenId.tryParse("110105194902300020").problems())
        .containsExactly(Problem.of(ProblemKind.DATE, 6, "yyyyMMdd"));
  }

  @Test
  void aNumberThatBeginsWithNineIsAForeigners() {
    String text = "911840198501012381";

    assertThat(ForeignerId.isValid(text)).isTrue();
    assertThat(CitizenId.tryParse(text).problems())
        .containsExactly(Problem.of(ProblemKind.CHARACTER, 0, "0-8"));
    assertThat(CitizenId.isValid("910105491231002")).isFalse();
  }

  @Test
  void xStandsAtTheEndOnly() {
    assertThat(CitizenId.tryParse("1101051949123100X2").problems())
        .extracting(Problem::kind, Problem::index)
        .containsExactly(tuple(ProblemKind.CHARACTER, 16));
  }

  @Test
  void bothLengthsAreNamedWhenNeitherFits() {
    assertThat(CitizenId.tryParse("1101051949123100").problems())
        .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 15, "15 | 18", 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"996", "997", "998", "999"})
  void aSequenceOfCentenariansLeavesTheCenturyOpen(String sequence) {
    CitizenId id = CitizenId.parse("410102991231" + sequence);

    assertThat(id.upgraded()).isEmpty();
    assertThat(id.hints().birthDate()).isEmpty();
    assertThat(id.hints().sex()).isNotNull();
    assertThat(id.upgraded(18).hints().birthDate()).contains(LocalDate.of(1899, 12, 31));
    assertThat(id.upgraded(19).hints().birthDate()).contains(LocalDate.of(1999, 12, 31));
    assertThatThrownBy(() -> id.upgraded(20)).isInstanceOf(IllegalArgumentException.class);
  }
}
