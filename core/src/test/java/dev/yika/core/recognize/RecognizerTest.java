package dev.yika.core.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognizerTest {

  private static final Recognizer RECOGNIZER = Recognizer.standard();
  private static final String CARD = "4101021234567890";

  private static List<IdentifierKind> kinds(String text) {
    return RECOGNIZER.recognize(text).stream().map(Candidate::kind).toList();
  }

  @Test
  void opaqueKindsAreListedOnlyWhenAskedFor() {
    List<Candidate> candidates = RECOGNIZER.recognize("4101 0212 3456 7890");

    assertThat(candidates).isUnmodifiable().hasSize(1);
    assertThat(candidates.get(0).identifier()).isEqualTo(CardNumber.parse(CARD));
    assertThat(candidates.get(0).evidence())
        .containsExactlyInAnyOrder(Evidence.ASSUMED_CHECK_PASSES, Evidence.REGION_KNOWN);
    assertThat(kinds(CARD)).containsExactly(IdentifierKind.CARD_NUMBER);
    assertThat(kinds("some-token")).isEmpty();
    assertThat(RECOGNIZER.withOpaqueKinds().recognize(CARD))
        .extracting(Candidate::kind)
        .containsExactly(
            IdentifierKind.CARD_NUMBER,
            IdentifierKind.PERSON_NUMBER,
            IdentifierKind.CREDENTIAL_TOKEN);
  }

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, CITIZEN_ID, 'DATE_EXISTS CHECK_PASSES REGION_KNOWN'",
    "110105491231002, CITIZEN_ID, 'DATE_EXISTS REGION_KNOWN'",
    "911840198501012381, FOREIGNER_ID, 'FIXED_CHARACTERS DATE_EXISTS CHECK_PASSES'",
    "ABC110000000001, FOREIGNER_ID, SHAPE_ONLY",
    "X00000019, SOCIAL_CARD_NUMBER, CHECK_PASSES",
    "410100D156000005000000000000ABCD, CARD_IDENTIFICATION_CODE, 'FIXED_CHARACTERS REGION_KNOWN'",
    "H41010200001, INSTITUTION_CODE, 'FIXED_CHARACTERS REGION_KNOWN'",
    "H99010200001, INSTITUTION_CODE, FIXED_CHARACTERS",
    "D410102000001, PRACTITIONER_CODE, 'FIXED_CHARACTERS REGION_KNOWN'",
    "12410000MB0000000W, SOCIAL_CREDIT_CODE, 'CHECK_PASSES REGION_KNOWN'",
    "some-token, PERSON_NUMBER, SHAPE_ONLY"
  })
  void theLikeliestKindComesFirstWithItsReasons(String text, IdentifierKind kind, String reasons) {
    Candidate first = RECOGNIZER.withOpaqueKinds().recognize(text).get(0);

    assertThat(first.kind()).isEqualTo(kind);
    assertThat(first.evidence())
        .extracting(Evidence::name)
        .containsExactlyInAnyOrder(reasons.split(" "));
  }

  @Test
  void anEighteenDigitTextCanBeACitizensNumberAndACreditCode() {
    List<Candidate> candidates = RECOGNIZER.recognize("110116199807042213");

    assertThat(candidates)
        .extracting(Candidate::kind)
        .containsExactly(IdentifierKind.CITIZEN_ID, IdentifierKind.SOCIAL_CREDIT_CODE);
    assertThat(candidates).extracting(Candidate::weight).containsExactly(16, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n", "two words", "医保", "4101021234567890\0"})
  void aTextOfNoKindHasNoCandidates(String text) {
    assertThat(RECOGNIZER.recognize(text)).isEmpty();
  }

  @Test
  void otherSchemesGiveOtherCardNumbers() {
    String text = "41010212345678901600";
    Recognizer longer = RECOGNIZER.with(NumberSchemes.only(NumberScheme.SAMPLE_20));

    assertThat(kinds(text)).doesNotContain(IdentifierKind.CARD_NUMBER);
    assertThat(longer.recognize(text).get(0).kind()).isEqualTo(IdentifierKind.CARD_NUMBER);
    assertThat(longer.recognize(CARD))
        .extracting(Candidate::kind)
        .doesNotContain(IdentifierKind.CARD_NUMBER);
  }

  @Test
  void aCardOfAConfirmedSchemeWeighsMoreAndAnUncheckedOneLess() {
    NumberScheme confirmed =
        NumberScheme.confirmed("local", "RRRRRRSSSSSSSSCI")
            .withCheck(NumberScheme.DEFAULT_16.checks().get(0));
    NumberSchemes off = NumberSchemes.standard().with(Strictness.OFF);

    assertThat(RECOGNIZER.with(NumberSchemes.only(confirmed)).recognize(CARD).get(0).evidence())
        .contains(Evidence.CHECK_PASSES);
    assertThat(RECOGNIZER.with(off).recognize(CARD).get(0).evidence())
        .containsExactlyInAnyOrder(Evidence.SHAPE_ONLY, Evidence.REGION_KNOWN);
  }

  @Test
  void otherRegionsAreKnownRegions() {
    RegionDirectory more =
        RegionDirectory.standard()
            .withRows(
                new StringReader("code\tsince\tuntil\tkind\tname\n410198\t2025\t----\ta\t虚构区\n"),
                "rows");
    String code = "H41019800001";

    assertThat(RECOGNIZER.recognize(code).get(0).evidence()).doesNotContain(Evidence.REGION_KNOWN);
    assertThat(RECOGNIZER.with(more).recognize(code).get(0).evidence())
        .contains(Evidence.REGION_KNOWN);
  }

  @Test
  void theEvidenceCannotBeChanged() {
    Set<Evidence> given = EnumSet.of(Evidence.CHECK_PASSES);
    Candidate candidate = new Candidate(CardNumber.parse(CARD), given, Set.of());
    given.add(Evidence.SHAPE_ONLY);

    assertThat(candidate.evidence()).containsExactly(Evidence.CHECK_PASSES).isUnmodifiable();
    assertThat(RECOGNIZER.recognize(CARD).get(0).evidence()).isUnmodifiable();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Candidate(CardNumber.parse(CARD), Set.of(), Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "410102199001016000,    ROUNDED",
    "4101 0219 9001 016 000, ROUNDED",
    "12345678901234500,     ROUNDED",
    "41010219900101000X,    SEQUENCE_ZERO",
    "410102900101000,       SEQUENCE_ZERO",
    "4101021234567890,      ",
    "11010519491231002X,    ",
    "410102199001011006,    ",
    "'',                    "
  })
  void aNumberThatMayBeAnotherOneIsAWarning(String text, NumberWarning warning) {
    assertThat(NumberWarning.of(text)).isEqualTo(warning == null ? Set.of() : Set.of(warning));
    RECOGNIZER
        .recognize(text)
        .forEach(candidate -> assertThat(candidate.warnings()).isEqualTo(NumberWarning.of(text)));
  }

  @Test
  void aRoundedNumberMayHaveTheSequenceZeroAsWell() {
    assertThat(NumberWarning.of("410102199001010000"))
        .containsExactly(NumberWarning.ROUNDED, NumberWarning.SEQUENCE_ZERO)
        .isUnmodifiable();
    assertThat(NumberWarning.of("0".repeat(70))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasAPhraseInTwoLanguages(Evidence evidence) {
    assertThat(evidence.label(Locale.ENGLISH)).matches("[a-z][a-z ,]+[a-z]");
    assertThat(evidence.label(Locale.CHINA)).matches("\\p{IsHan}+");
    assertThat(evidence.weight()).isBetween(0, 8);
  }

  @Test
  void candidatesAreShownMasked() {
    assertThat(RECOGNIZER.recognize(CARD).get(0).toString())
        .contains("************7890")
        .doesNotContain("67890");
  }

  @Test
  @Tag("null-pointer-tester")
  void nullIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> RECOGNIZER.recognize(null))
        .withMessage("text");
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(Identifier.class, CardNumber.parse(CARD))
            .setDefault(NumberSchemes.class, NumberSchemes.standard())
            .setDefault(RegionDirectory.class, RegionDirectory.standard());
    tester.testInstanceMethods(RECOGNIZER, Visibility.PUBLIC);
    tester.testConstructors(Candidate.class, Visibility.PUBLIC);
    tester.testInstanceMethods(Evidence.SHAPE_ONLY, Visibility.PUBLIC);
  }
}
