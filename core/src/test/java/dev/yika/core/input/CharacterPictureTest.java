package dev.yika.core.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterPictureTest {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @ParameterizedTest
  @CsvSource({
    "d, 0123456789",
    "x, 0123456789X",
    "l, " + LETTERS,
    "a, 0123456789" + LETTERS,
    "c, 0123456789ABCDEFGHJKLMNPQRTUWXY",
    "h, 0123456789ABCDEF",
    "H, H",
    "7, 7",
    "[HP], HP",
    "[*0], *0"
  })
  void eachLetterOfAPictureIsASet(String picture, String characters) {
    CharacterPicture read = CharacterPicture.of(picture);

    assertThat(read.length()).isEqualTo(1);
    assertThat(
            IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .mapToObj(Character::toString)
                .filter(read::fits)
                .sorted()
                .collect(Collectors.joining()))
        .isEqualTo(characters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[HP", "[", "[]d", "b", "]", "d d", "\0", "é", "[hp]"})
  void aMalformedPictureIsRefused(String picture) {
    assertThatIllegalArgumentException().isThrownBy(() -> CharacterPicture.of(picture));
  }

  @Test
  void everyPositionAndTheLengthMustFit() {
    CharacterPicture picture = CharacterPicture.of("[HP]dx");

    assertThat(picture.length()).isEqualTo(3);
    assertThat(picture.fits("H0X")).isTrue();
    assertThat(picture.fits("H0")).isFalse();
    assertThat(picture.fits("H0X0")).isFalse();
    assertThat(picture.fits("HX0")).isFalse();
    assertThat(picture.fits("d0X")).isFalse();
  }

  @Test
  void aSetFoldsRunsOfFourAndMore() {
    assertThat(CharacterSet.of("0123456789X")).hasToString("0-9X");
    assertThat(CharacterSet.of("PH")).hasToString("HP");
    assertThat(CharacterSet.of("ABCXYZ")).hasToString("ABCXYZ");
    assertThat(CharacterSet.of("ABCDWXYZ")).hasToString("A-DW-Z");
    assertThat(CharacterSet.ALPHANUMERIC).hasToString("0-9A-Z");
    assertThat(CharacterSet.of("")).hasToString("");
  }

  @ParameterizedTest
  @ValueSource(strings = {")", "[", "a", "\0", "\u0430", "\uffff"})
  void aSetHoldsStarToZ(String outside) {
    assertThatIllegalArgumentException().isThrownBy(() -> CharacterSet.of(outside));
    assertThat(CharacterSet.ALPHANUMERIC.contains(outside.charAt(0))).isFalse();
  }

  @Test
  void theClosestFormIsTheOneToCompareWith() {
    Diagnosis diagnosis = new Diagnosis(InputText.read("1 A"));

    assertThat(diagnosis.plain()).isEqualTo("1A");
    assertThat(diagnosis.fits(List.of(CharacterPicture.of("ddd"), CharacterPicture.of("dd"))))
        .isFalse();
    assertThat(diagnosis.problems()).containsExactly(Problem.of(ProblemKind.CHARACTER, 2, "0-9"));
  }

  @Test
  void aMissingCharacterIsCloserThanTwoWrongOnes() {
    Diagnosis diagnosis = new Diagnosis(InputText.read("AA12"));

    assertThat(diagnosis.fits(List.of(CharacterPicture.of("dddd"), CharacterPicture.of("llddd"))))
        .isFalse();
    assertThat(diagnosis.problems())
        .containsExactly(Problem.ofLength(ProblemKind.LENGTH, 4, "4 | 5", 4));
  }

  @Test
  void amongFormsAsCloseTheFirstIsAndEveryLengthIsNamedOnce() {
    Diagnosis diagnosis = new Diagnosis(InputText.read("1A"));
    List<CharacterPicture> forms =
        List.of(CharacterPicture.of("ddd"), CharacterPicture.of("7"), CharacterPicture.of("8"));

    assertThat(diagnosis.fits(forms)).isFalse();
    assertThat(diagnosis.problems())
        .containsExactly(
            Problem.of(ProblemKind.CHARACTER, 1, "0-9"),
            Problem.ofLength(ProblemKind.LENGTH, 2, "1 | 3", 2));
  }

  @Test
  void problemsComeInTheOrderOfTheirPlaces() {
    Diagnosis diagnosis = new Diagnosis(InputText.read("\uff11-2"));
    diagnosis.add(ProblemKind.CHECK, 1, "x");
    diagnosis.add(ProblemKind.DATE, 0, "y");

    assertThat(diagnosis.problems())
        .containsExactly(
            Problem.of(ProblemKind.DATE, 0, "y"), Problem.of(ProblemKind.CHECK, 2, "x"))
        .isUnmodifiable();
  }

  @Test
  void aFixedPlaceIsCalledSo() {
    Diagnosis diagnosis = new Diagnosis(InputText.read("O"));

    assertThat(diagnosis.fits(List.of(CharacterPicture.of("0")))).isFalse();
    assertThat(diagnosis.problems())
        .containsExactly(Problem.of(ProblemKind.FIXED_CHARACTER, 0, "0"));
  }
}
