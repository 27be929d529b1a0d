package dev.yika.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.SerializableTester;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "410102",
        "41 01 02",
        "41-01-02",
        " 410102\r\n",
        "\ufeff410102",
        "\uff14\uff11\uff10\uff11\uff10\uff12",
        "41\u201001\u300002"
      })
  void readsSixDigitsWithSeparatorsAndInFullWidth(String text) {
    assertThat(RegionCode.parse(text)).isEqualTo(RegionCode.of(410102)).hasToString("410102");
    assertThat(RegionCode.tryParse(text).toOptional()).contains(RegionCode.of(410102));
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "' - ', EMPTY",
    "41010, LENGTH",
    "4101020, LENGTH",
    "41010X, CHARACTER",
    "41010O, LOOK_ALIKE",
    "41010\u0662, FOREIGN_DIGIT",
    "'4101\n02', CONTROL_CHARACTER"
  })
  void refusesEverythingElse(String text, ProblemKind kind) {
    assertThat(RegionCode.tryParse(text).problems()).extracting(Problem::kind).contains(kind);
    assertThatExceptionOfType(InvalidNumberException.class)
        .isThrownBy(() -> RegionCode.parse(text))
        .withMessageStartingWith("region code: ");
  }

  @Test
  void refusesVeryLongTextsUnread() {
    String text = "0".repeat(1_000_000);

    assertThat(RegionCode.tryParse(text).problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.TOO_LONG);
  }

  @Test
  void neverShowsWhatItRefuses() {
    assertThat(RegionCode.tryParse("98765432").toString()).doesNotContain("987", "654", "432");
    assertThatExceptionOfType(InvalidNumberException.class)
        .isThrownBy(() -> RegionCode.parse("98765A"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("987", "765", "A "));
  }

  @Test
  void standsForEveryNumberOfSixDigits() {
    assertThat(RegionCode.of(0)).hasToString("000000");
    assertThat(RegionCode.of(999_999)).hasToString("999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegionCode.of(1_000_000))
        .withMessage("a region code has six digits");
    assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.of(-1));
  }

  @Test
  void survivesEveryForm() {
    assertThat(IntStream.range(0, 1_000_000).filter(number -> !survives(number))).isEmpty();
  }

  private static boolean survives(int number) {
    RegionCode code = RegionCode.of(number);
    return code.number() == number
        && code.toString().length() == 6
        && RegionCode.at("x" + code + "y", 1).equals(code);
  }

  @Test
  void readsTheCodeInsideANumber() {
    assertThat(RegionCode.at("P91410102", 3)).isEqualTo(RegionCode.of(410102));
    assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.at("41010X", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.at("41010\u0662", 0));
    for (int index : new int[] {-1, 1, 6, 7, Integer.MAX_VALUE - 5, Integer.MIN_VALUE}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .as("index %s", index)
          .isThrownBy(() -> RegionCode.at("410102", index));
    }
  }

  @ParameterizedTest(name = "{0}: {1}, in {2} and {3}")
  @CsvSource({
    "410000, PROVINCE,   410000, 410000",
    "410100, PREFECTURE, 410000, 410100",
    "410102, COUNTY,     410000, 410100",
    "419900, PROVINCE,   410000, 419900",
    "419901, PROVINCE,   410000, 419900",
    "419999, PROVINCE,   410000, 419900",
    "410199, PREFECTURE, 410000, 410100",
    "419001, COUNTY,     410000, 419000",
    "000001, COUNTY,     000000, 000000"
  })
  void itsDigitsGiveLevelProvinceAndPrefecture(
      String digits, RegionLevel level, String province, String prefecture) {
    RegionCode code = RegionCode.parse(digits);

    assertThat(code.level()).isEqualTo(level);
    assertThat(code.province()).hasToString(province);
    assertThat(code.prefecture()).hasToString(prefecture);
  }

  @Test
  void comparesByDigits() {
    Stream<String> sorted =
        Stream.of("659001", "110000", "410102", "001000")
            .map(RegionCode::parse)
            .sorted()
            .map(RegionCode::toString);

    assertThat(sorted).containsExactly("001000", "110000", "410102", "659001");
  }

  @Test
  void equalsACodeOfTheSameDigits() {
    new EqualsTester()
        .addEqualityGroup(RegionCode.of(410102), RegionCode.parse("41 01 02"))
        .addEqualityGroup(RegionCode.of(410103))
        .addEqualityGroup(410102)
        .testEquals();
  }

  @Test
  void isSerializable() {
    SerializableTester.reserializeAndAssert(RegionCode.of(410102));
  }

  @Test
  @Tag("null-pointer-tester")
  void refusesNull() {
    new NullPointerTester().testAllPublicStaticMethods(RegionCode.class);
    assertThatNullPointerException().isThrownBy(() -> RegionCode.parse(null)).withMessage("text");
  }
}
