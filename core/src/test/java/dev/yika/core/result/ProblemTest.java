package dev.yika.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import com.google.common.testing.SerializableTester;
import dev.yika.core.input.CharacterPicture;
import dev.yika.core.input.CharacterSet;
import dev.yika.core.input.Diagnosis;
import dev.yika.core.input.InputText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems, and the exception and the result that carry them. */
class ProblemTest {

  private static final Problem LENGTH = Problem.ofLength(ProblemKind.LENGTH, 15, "16", 15);
  private static final Problem CHECK = Problem.of(ProblemKind.CHECK, 14, "ISO 7064 MOD 11,10");

  @Test
  void explainsItselfInTwoLanguagesCountingFromOne() {
    assertThat(LENGTH.message(Locale.ENGLISH))
        .isEqualTo("wrong length: expected 16 characters, found 15");
    assertThat(LENGTH.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("长度不符：应为 16 位，实为 15 位");
    assertThat(LENGTH.message(Locale.forLanguageTag("zh-Hant-TW")))
        .isEqualTo(LENGTH.message(Locale.CHINESE));
    assertThat(CHECK.message(Locale.forLanguageTag("tr-TR")))
        .isEqualTo("wrong check character at character 15: expected ISO 7064 MOD 11,10");
    assertThat(CHECK).hasToString(CHECK.message(Locale.ENGLISH));
  }

  @Test
  void namesAPlaceOnlyWhereThereIsOne() {
    Problem either = Problem.ofLength(ProblemKind.LENGTH, 17, "15 | 18", 17);
    assertThat(either.message(Locale.ENGLISH))
        .isEqualTo("wrong length: expected 15 or 18 characters, found 17");
    assertThat(either.message(Locale.CHINESE)).isEqualTo("长度不符：应为 15 或 18 位，实为 17 位");
    Problem empty = Problem.ofLength(ProblemKind.EMPTY, 0, "16", 0);
    assertThat(empty.message(Locale.ENGLISH)).isEqualTo("nothing to read");
    assertThat(empty.message(Locale.CHINESE)).isEqualTo("内容为空");
    assertThat(Problem.of(ProblemKind.EMPTY, 9, "32").message(Locale.ENGLISH))
        .isEqualTo("nothing to read at character 10");
    assertThat(Problem.tooLong(70).message(Locale.CHINESE)).isEqualTo("文本过长，未读取：应为 1-64 位，实为 70 位");
    assertThat(Problem.of(ProblemKind.FIELDS, 6, "4-13").message(Locale.ENGLISH))
        .startsWith("wrong number of fields: expected 4-13 fields between |");
  }

  @Test
  void reportsTheLengthFoundAndNothingElse() {
    assertThat(LENGTH.foundLength()).hasValue(15);
    assertThat(CHECK.foundLength()).isEmpty();
    assertThat(CHECK.kind()).isEqualTo(ProblemKind.CHECK);
    assertThat(CHECK.index()).isEqualTo(14);
    assertThat(CHECK.expected()).isEqualTo("ISO 7064 MOD 11,10");
    assertThat(LENGTH.withIndex(20))
        .isEqualTo(Problem.ofLength(ProblemKind.LENGTH, 20, "16", 15))
        .isNotEqualTo(LENGTH);
  }

  @Test
  void refusesANegativeIndex() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.of(ProblemKind.CHECK, -1, ""))
        .withMessage("index is negative");
  }

  @Test
  void equalsWithAllItsParts() {
    new EqualsTester()
        .addEqualityGroup(CHECK, Problem.of(ProblemKind.CHECK, 14, "ISO 7064 MOD 11,10"))
        .addEqualityGroup(Problem.of(ProblemKind.CHECK, 15, "ISO 7064 MOD 11,10"))
        .addEqualityGroup(Problem.of(ProblemKind.CHECK, 14, "Luhn"))
        .addEqualityGroup(Problem.of(ProblemKind.LENGTH, 15, "16"))
        .addEqualityGroup(LENGTH, Problem.ofLength(ProblemKind.LENGTH, 15, "16", 15))
        .addEqualityGroup(Problem.ofLength(ProblemKind.LENGTH, 15, "16", 14))
        .testEquals();
  }

  @Test
  void survivesSerialization() {
    SerializableTester.reserializeAndAssert(CHECK);
    SerializableTester.reserializeAndAssert(LENGTH);
  }

  @Test
  void theExceptionSurvivesSerializationWithItsProblems() {
    InvalidNumberException thrown =
        new InvalidNumberException("card number", new ArrayList<>(List.of(CHECK, LENGTH)));
    InvalidNumberException copy = SerializableTester.reserialize(thrown);

    assertThat(copy).hasMessage(thrown.getMessage());
    assertThat(copy.problems()).isEqualTo(thrown.problems());
    assertThat(copy.problem()).isEqualTo(CHECK);
  }

  @Test
  void theExceptionCountsTheProblemsItDoesNotQuote() {
    assertThat(new InvalidNumberException("card number", List.of(CHECK, LENGTH)))
        .hasMessage("card number: " + CHECK + " (and 1 more)");
    assertThat(new InvalidNumberException("card number", List.of(CHECK)))
        .hasMessage("card number: " + CHECK);
  }

  @Test
  void aFailureNeedsAProblem() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Failed<>("number", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvalidNumberException("number", List.of()))
        .withMessage("a failure needs a problem");
  }

  @Test
  void aFailureKeepsItsOwnCopyOfTheProblems() {
    List<Problem> problems = new ArrayList<>(List.of(CHECK));
    Failed<String> failed = new Failed<>("number", problems);
    InvalidNumberException thrown = new InvalidNumberException("number", problems);
    problems.clear();

    assertThat(failed.problems()).containsExactly(CHECK).isUnmodifiable();
    assertThat(thrown.problems()).containsExactly(CHECK).isUnmodifiable();
  }

  @Test
  void bothResultsAnswerEveryQuestion() {
    ParseResult<String> parsed = new Parsed<>("value");
    ParseResult<String> failed = new Failed<>("number", List.of(CHECK));

    assertThat(parsed.isValid()).isTrue();
    assertThat(parsed.toOptional()).contains("value");
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.orElseThrow()).isEqualTo("value");
    assertThat(failed.isValid()).isFalse();
    assertThat(failed.toOptional()).isEmpty();
    assertThatExceptionOfType(InvalidNumberException.class)
        .isThrownBy(failed::orElseThrow)
        .withMessage("number: " + CHECK);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasAPhraseInTwoLanguages(ProblemKind kind) {
    assertThat(kind.label(Locale.ENGLISH)).matches("[a-z][ -~]+[^.]");
    assertThat(kind.label(Locale.CHINA)).matches("[\\p{IsHan}，]+").doesNotContain("。");
    assertThat(kind.label(Locale.GERMAN)).isEqualTo(kind.label(Locale.ENGLISH));
  }

  @Test
  @Tag("null-pointer-tester")
  void nullIsRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(Problem.class, CHECK)
            .setDefault(ProblemKind.class, ProblemKind.CHECK)
            .setDefault(List.class, List.of(CHECK))
            .setDefault(Wording.class, ProblemKind.CHECK.wording())
            .setDefault(InputText.class, InputText.read("7"));
    for (Class<?> type :
        List.of(
            BadTableException.class,
            CharacterPicture.class,
            CharacterSet.class,
            Diagnosis.class,
            Failed.class,
            InputText.class,
            InvalidNumberException.class,
            Parsed.class,
            Problem.class)) {
      tester.testConstructors(type, Visibility.PUBLIC);
      tester.testStaticMethods(type, Visibility.PUBLIC);
    }
    tester.testInstanceMethods(CHECK, Visibility.PUBLIC);
    tester.testInstanceMethods(ProblemKind.CHECK, Visibility.PUBLIC);
  }

  @Test
  void namesNoRuleWhereNothingMayStand() {
    Problem surplus = Problem.of(ProblemKind.SURPLUS, 16, "-");

    assertThat(surplus.message(Locale.ENGLISH)).endsWith("at character 17");
    assertThat(surplus.message(Locale.CHINESE)).endsWith("（第 17 个字符）");
  }
}
