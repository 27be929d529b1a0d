package dev.yika.status.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.core.result.Wording;
import dev.yika.status.NamedNulls;
import dev.yika.status.calendar.UnknownYearException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DayAnswerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final DateWindow WINDOW = DateWindow.of(DAY);
  private static final List<RuleInput> INPUTS = List.of(RuleInput.of("start", DAY));

  @Test
  void aKnownAnswerHasAWindowAndNoReason() {
    DayAnswer answer = DayAnswer.of(Rule.R02, WINDOW, INPUTS);

    assertThat(answer.window()).contains(WINDOW);
    assertThat(answer.reason()).isEmpty();
    assertThat(answer.year()).isEmpty();
    assertThat(answer.confidence()).isEqualTo(Confidence.LOW);
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("2026年10月1日（R02：补缴到账次月恢复待遇）。");
    assertThat(answer.explain(Locale.ENGLISH)).startsWith("On 1 October 2026 (R02: ");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "UNKNOWN_YEAR")
  void anUnknownAnswerHasAReasonAndNoWindow(UnknownReason reason) {
    DayAnswer answer = DayAnswer.unknown(Rule.R06, reason, INPUTS);

    assertThat(answer.window()).isEmpty();
    assertThat(answer.reason()).contains(reason);
    assertThat(answer.why(Locale.ENGLISH)).contains(reason.label(Locale.ENGLISH));
    assertThat(answer.explain(Locale.CHINESE))
        .isEqualTo("无法给出日期：" + reason.label(Locale.CHINESE) + "（R06：临时挂失后3个工作日内到窗口补办）。");
    assertThat(answer.remarks(Locale.CHINESE)).isEmpty();
  }

  @Test
  void countingTurnsAMissingYearIntoAnAnswer() {
    Supplier<DateWindow> counting =
        () -> {
          throw new UnknownYearException(2027, List.of(2026));
        };
    DayAnswer answer = DayAnswer.counting(Rule.N04, INPUTS, counting);

    assertThat(answer).isEqualTo(DayAnswer.unknownYear(Rule.N04, 2027, INPUTS));
    assertThat(answer.year()).hasValue(2027);
    assertThat(answer.why(Locale.CHINESE))
        .contains(new UnknownYearException(2027, List.of()).message(Locale.CHINESE));
    assertThat(DayAnswer.counting(Rule.N04, INPUTS, () -> WINDOW).window()).contains(WINDOW);
  }

  @Test
  void aYearBelongsToTheReasonUnknownYearAlone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayAnswer.unknown(Rule.N04, UnknownReason.UNKNOWN_YEAR, INPUTS));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DayAnswer.Unknown(
                    Rule.N04,
                    UnknownReason.NOT_STATED,
                    OptionalInt.of(2027),
                    Confidence.LOW,
                    INPUTS,
                    Optional.empty()));
  }

  @Test
  void aSentenceOfItsOwnIsFollowedByTheRemarks() {
    DayAnswer answer =
        new DayAnswer.Known(
            Rule.N01,
            new DateWindow(DAY, DAY.plusDays(1), true),
            Confidence.ASSUMED,
            INPUTS,
            Optional.of(new Wording("100% sure.", "百分之百。")));

    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo(
            "100% sure. The rule is not explicit; this is the cautious reading."
                + " A later holiday schedule may change it.");
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("百分之百。规定未写明，按较稳妥的理解推定。放假安排尚未公布，日期可能变动。");
  }

  @Test
  void theInputsCannotBeChanged() {
    List<RuleInput> inputs = new ArrayList<>(INPUTS);
    DayAnswer answer = DayAnswer.of(Rule.R02, WINDOW, inputs);
    inputs.clear();

    assertThat(answer.inputs()).isEqualTo(INPUTS);
  }

  @Test
  void aWindowContainsBothOfItsEnds() {
    DateWindow window = new DateWindow(DAY, DAY.plusDays(2), false);

    assertThat(window.contains(DAY)).isTrue();
    assertThat(window.contains(DAY.plusDays(2))).isTrue();
    assertThat(window.contains(DAY.minusDays(1))).isFalse();
    assertThat(window.contains(DAY.plusDays(3))).isFalse();
  }

  @Test
  void nothingIsNull() {
    new NamedNulls()
        .with(DateWindow.class, WINDOW)
        .with(List.class, INPUTS)
        .with(Optional.class, Optional.empty())
        .with(OptionalInt.class, OptionalInt.empty())
        .refusedBy(DayAnswer.Known.class);
  }
}
