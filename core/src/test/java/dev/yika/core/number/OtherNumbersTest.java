package dev.yika.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.PersonHints.Sex;
import dev.yika.core.number.PractitionerCode.Profession;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import dev.yika.core.scheme.CheckOutcome;
import dev.yika.core.scheme.Strictness;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the smaller kinds. */
class OtherNumbersTest {

  private static void assertOnly(ParseResult<?> result, ProblemKind kind, int index) {
    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).kind()).isEqualTo(kind);
    assertThat(result.problems().get(0).index()).isEqualTo(index);
  }

  @Nested
  class OfForeigners {

    @Test
    void theFormOf2023HoldsCountryAndBirthDate() {
      ForeignerId id = ForeignerId.parse("911840198501012381");

      assertThat(id.isForm2023()).isTrue();
      assertThat(id).hasToString("**************2381");
      assertThat(id.province()).contains(RegionCode.of(110000));
      assertThat(id.country()).contains("840");
      assertThat(id.hints().orElseThrow().birthDate()).contains(LocalDate.of(1985, 1, 1));
      assertThat(id.hints().orElseThrow().sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void ofTheFormOf2017NothingButTheShapeIsKnown() {
      ForeignerId id = ForeignerId.parse("abc110000000001");

      assertThat(id.unmasked()).isEqualTo("ABC110000000001");
      assertThat(id.isForm2023()).isFalse();
      assertThat(id).hasToString("***************");
      assertThat(id.province()).isEmpty();
      assertThat(id.country()).isEmpty();
      assertThat(id.hints()).isEmpty();
    }

    @Test
    void aWrongCheckAWrongDateAndACitizenAreRefused() {
      assertOnly(ForeignerId.tryParse("911840198501012389"), ProblemKind.CHECK, 17);
      assertOnly(ForeignerId.tryParse("11010519491231002X"), ProblemKind.FIXED_CHARACTER, 0);
      assertThat(ForeignerId.tryParse("911840198513012381").problems())
          .extracting(Problem::kind)
          .containsExactly(ProblemKind.DATE, ProblemKind.CHECK);
      assertThat(ForeignerId.tryParse("ABC11").problems())
          .extracting(Problem::expected)
          .contains("15 | 18");
    }
  }

  @Nested
  class OfSocialCards {

    @ParameterizedTest
    @CsvSource({"X00000019", "x0000001-9", "X0000 0019", "Ｘ００００００１９"})
    void theExampleOfTheReaderSpecificationIsValid(String text) {
      SocialCardNumber number = SocialCardNumber.parse(text);

      assertThat(number.unmasked()).isEqualTo("X00000019");
      assertThat(number).hasToString("******019");
      assertThat(number.check()).isEqualTo("9");
    }

    @Test
    void checkAndLengthAreNamed() {
      assertOnly(SocialCardNumber.tryParse("X00000018"), ProblemKind.CHECK, 8);
      assertThat(SocialCardNumber.tryParse("X0000019").problems())
          .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 8, "9", 8));
    }

    @Test
    void noOtherLetterThanXIsACheckCharacter() {
      assertThat(SocialCardNumber.tryParse("X0000001A").problems())
          .containsExactly(Problem.of(ProblemKind.CHARACTER, 8, "0-9X"));
    }
  }

  @Nested
  class OfCards {

    @Test
    void theIdentificationCodeSaysWhoIssuedTheCard() {
      CardIdentificationCode code =
          CardIdentificationCode.parse("410100d156000005000000000000abcd");

      assertThat(code.unmasked()).isEqualTo("410100D156000005000000000000ABCD");
      assertThat(code.regionCode()).isEqualTo(RegionCode.of(410100));
      assertThat(code).hasToString("*".repeat(32));
    }

    @Test
    void theFixedPartIsFixed() {
      assertOnly(
          CardIdentificationCode.tryParse("410100D156000006000000000000ABCD"),
          ProblemKind.FIXED_CHARACTER,
          15);
      assertThat(CardIdentificationCode.tryParse("410100D15600000500000000000GABCD").problems())
          .containsExactly(Problem.of(ProblemKind.LOOK_ALIKE, 27, "0-9A-F"));
    }
  }

  @Nested
  class OfInstitutions {

    @ParameterizedTest
    @CsvSource({"H41010200001, MEDICAL_INSTITUTION", "p41010200001, RETAIL_PHARMACY"})
    void theFirstLetterIsTheType(String text, InstitutionCode.Type type) {
      InstitutionCode code = InstitutionCode.parse(text);

      assertThat(code.type()).isEqualTo(type);
      assertThat(code.regionCode()).isEqualTo(RegionCode.of(410102));
      assertThat(code.sequence()).isEqualTo("00001");
    }

    @Test
    void anotherLetterIsRefused() {
      assertThat(InstitutionCode.tryParse("D41010200001").problems())
          .containsExactly(Problem.of(ProblemKind.CHARACTER, 0, "HP"));
    }
  }

  @Nested
  class OfPractitioners {

    @ParameterizedTest
    @CsvSource({
      "D410102000001, DOCTOR",
      "N410102000001, NURSE",
      "hy410102000001, PHARMACIST",
      "HJ410102000001, TECHNICIAN"
    })
    void theLettersAreTheProfession(String text, Profession profession) {
      PractitionerCode code = PractitionerCode.parse(text);

      assertThat(code.profession()).isEqualTo(profession);
      assertThat(code.regionCode()).isEqualTo(RegionCode.of(410102));
      assertThat(code.sequence()).isEqualTo("000001");
    }

    @Test
    void otherLettersAreRefused() {
      assertOnly(PractitionerCode.tryParse("HD410102000001"), ProblemKind.CHARACTER, 1);
      assertThat(PractitionerCode.isValid("H410102000001")).isFalse();
      assertThat(PractitionerCode.isValid("Y410102000001")).isFalse();
    }
  }

  @Nested
  class OfOrganizations {

    @Test
    void theCreditCodeHoldsAnOrganizationCode() {
      SocialCreditCode code = SocialCreditCode.parse("12410000mb0000000w");

      assertThat(code.unmasked()).isEqualTo("12410000MB0000000W");
      assertThat(code).hasToString("**************000W");
      assertThat(code.regionCode()).isEqualTo(RegionCode.of(410000));
      assertThat(code.organizationCode()).isEqualTo("MB0000000");
    }

    @Test
    void eachCheckCharacterIsNamedByItsSystem() {
      assertThat(SocialCreditCode.tryParse("12410000MB0000000X").problems())
          .containsExactly(Problem.of(ProblemKind.CHECK, 17, "GB 32100"));
      assertThat(SocialCreditCode.tryParse("12410000MB0000001W").problems())
          .containsExactly(
              Problem.of(ProblemKind.CHECK, 16, "GB 11714"),
              Problem.of(ProblemKind.CHECK, 17, "GB 32100"));
    }

    @Test
    void aWrongOrganizationCodeIsRefusedUnderARightCheckCharacter() {
      String payload = "12410000MB0000001";

      assertOnly(
          SocialCreditCode.tryParse(payload + CheckSystems.GB_32100.compute(payload)),
          ProblemKind.CHECK,
          16);
    }

    @Test
    void lettersThatLookLikeDigitsAreNotOfTheAlphabet() {
      assertOnly(SocialCreditCode.tryParse("12410000MB000000SW"), ProblemKind.LOOK_ALIKE, 16);
    }
  }

  @Nested
  class OfThePlatform {

    @Test
    void anOpaqueTextIsKeptAsItIs() {
      assertThat(PersonNumber.parse("\ufeff ab-01 \r\n").unmasked()).isEqualTo("ab-01");
      assertThat(CredentialToken.parse("aB+/=").unmasked()).isEqualTo("aB+/=");
      assertThat(PersonNumber.parse("ab")).isNotEqualTo(PersonNumber.parse("AB"));
    }

    @Test
    void aSpaceInsideIsRefused() {
      assertThat(PersonNumber.tryParse(" 12 34").problems())
          .containsExactly(Problem.of(ProblemKind.CHARACTER, 3, "!-~"));
    }

    @Test
    void fullWidthDigitsAreNotTheSameToken() {
      assertOnly(CredentialToken.tryParse("12３4"), ProblemKind.FOREIGN_DIGIT, 2);
    }

    @Test
    void theGreatestLengthsAreThirtyAndFifty() {
      assertThat(PersonNumber.isValid("7".repeat(30))).isTrue();
      assertThat(CredentialToken.isValid("7".repeat(50))).isTrue();
      assertThat(PersonNumber.tryParse("  " + "7".repeat(31)).problems())
          .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 32, "1-30", 31));
      assertThat(CredentialToken.tryParse("7".repeat(51)).problems())
          .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 50, "1-50", 51));
    }

    @Test
    void oneCharacterIsEnough() {
      assertThat(PersonNumber.parse(" 7 ").unmasked()).isEqualTo("7");
      assertThat(CredentialToken.isValid("7")).isTrue();
      assertThat(CredentialToken.isValid(" ")).isFalse();
    }

    @Test
    void aTokenIsShownAsStarsOnly() {
      assertThat(CredentialToken.parse("abc")).hasToString("***");
      assertThat(PersonNumber.parse("4101021234567890")).hasToString("*".repeat(16));
    }
  }

  @Test
  void nothingButZerosIsNoNumber() {
    for (String zeros : new String[] {"0".repeat(18), "0".repeat(9)}) {
      byte[] bytes = zeros.getBytes(StandardCharsets.UTF_8);
      assertThat(SocialCreditCode.isValid(zeros)).isFalse();
      assertThat(SocialCreditCode.isValid(bytes, 0, bytes.length)).isFalse();
      assertThat(SocialCardNumber.isValid(zeros)).isFalse();
      assertThat(SocialCardNumber.isValid(bytes, 0, bytes.length)).isFalse();
    }
    assertThat(SocialCreditCode.tryParse("0".repeat(18)).problems()).isNotEmpty();
    assertThat(SocialCardNumber.tryParse("0".repeat(9)).problems()).isNotEmpty();
  }

  @Test
  void anOldCreditCodeOfXiamenIsReadLenientlyAndSaysThatItsCheckFails() {
    String old = "91350203M0001ABC19";

    assertThat(SocialCreditCode.isValid(old)).isFalse();
    assertThat(SocialCreditCode.tryParse(old, Strictness.STRICT).isValid()).isFalse();
    SocialCreditCode code = SocialCreditCode.tryParse(old, Strictness.LENIENT).orElseThrow();
    assertThat(code.checkOutcome()).isEqualTo(CheckOutcome.FAILED);
    assertThat(SocialCreditCode.parse("12410000MB0000000W").checkOutcome())
        .isEqualTo(CheckOutcome.PASSED);
  }

  @Test
  void lenienceExcusesTheLastCheckOfXiamenOnly() {
    assertThat(SocialCreditCode.tryParse("91350303M0001ABC19", Strictness.LENIENT).isValid())
        .isFalse(); // Putian
    assertThat(SocialCreditCode.tryParse("91350203M0001ABC29", Strictness.LENIENT).isValid())
        .isFalse(); // the organization code has a check of its own
    assertThat(SocialCreditCode.tryParse("91350303M0001ABC19", Strictness.OFF).isValid()).isTrue();
  }
}
