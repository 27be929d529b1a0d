package dev.yika.status.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.UnknownReason;
import dev.yika.status.service.ProcessingTimes;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CardDatesTest {

  private static final WorkdayCalendar CHINA = WorkdayCalendar.china();
  private static final DateWindow R06_WINDOW =
      new DateWindow(LocalDate.of(2025, 1, 26), LocalDate.of(2025, 2, 5), false);
  private static final CardState ACTIVE = CardState.active(LocalDate.of(2020, 1, 1));

  @Test
  void r06ReportedOn20250125IsReplacedFromTheDayAfterBy20250205() {
    DayAnswer due = reported(LocalDate.of(2025, 1, 25)).replaceBy(CHINA);
    assertThat(due.window()).contains(R06_WINDOW);
    assertThat(due.rule()).isEqualTo(Rule.R06);
    assertThat(due)
        .isEqualTo(ProcessingTimes.CARD_REPLACEMENT.after(LocalDate.of(2025, 1, 25), CHINA));
  }

  @Test
  void r07AppliedOn20240429IsReadyFrom20240511To20240522() {
    DayAnswer due = applied(LocalDate.of(2024, 4, 29)).readyWindow(CHINA);
    assertThat(due.window())
        .contains(new DateWindow(LocalDate.of(2024, 5, 11), LocalDate.of(2024, 5, 22), false));
    assertThat(due).isEqualTo(ProcessingTimes.CARD_REISSUE.after(LocalDate.of(2024, 4, 29), CHINA));
  }

  @Test
  void aWindowThatEntersAnUnknownYearIsAnAnswer() {
    DayAnswer due = applied(LocalDate.of(2026, 12, 21)).readyWindow(CHINA);
    assertThat(due.window()).isEmpty();
    assertThat(due.rule()).isEqualTo(Rule.R07);
    assertThat(due.year()).hasValue(2027);
    assertThat(due.explain(Locale.CHINA)).startsWith("无法给出日期：暂无2027年放假安排");
  }

  @Test
  void aWindowInTheLastDecemberIsProvisional() {
    DayAnswer due = applied(LocalDate.of(2026, 12, 1)).readyWindow(CHINA);
    assertThat(due.window()).hasValueSatisfying(w -> assertThat(w.provisional()).isTrue());
  }

  @Test
  void aCardInUseHasNoDeadlines() {
    assertThat(ACTIVE.readyWindow(CHINA).rule()).isEqualTo(Rule.R07);
    assertThat(ACTIVE.readyWindow(CHINA).reason()).contains(UnknownReason.NO_DEADLINE);
    assertThat(ACTIVE.replaceBy(CHINA).explain(Locale.ENGLISH))
        .isEqualTo("No deadline applies: the card is active.");
    assertThat(ACTIVE.replaceBy(CHINA).explain(Locale.CHINESE)).isEqualTo("无办理期限：卡状态为正常。");
  }

  @Test
  void theDeadlineOfATemporaryReportStaysWhenItBecomesOneForGood() {
    CardState lost =
        after(reported(LocalDate.of(2025, 1, 25)), "2025-01-26", CardEventKind.LOSS_REPORTED);
    assertThat(lost.replaceBy(CHINA).window()).contains(R06_WINDOW);
    CardState atOnce = after(ACTIVE, "2025-01-26", CardEventKind.LOSS_REPORTED);
    assertThat(atOnce.replaceBy(CHINA).reason()).contains(UnknownReason.NO_DEADLINE);
  }

  private static CardState reported(LocalDate date) {
    return CardMachine.apply(ACTIVE, CardPolicy.standard().temporaryLoss(date)).after(ACTIVE);
  }

  private static CardState applied(LocalDate date) {
    CardState lost = reported(date);
    return after(lost, date.toString(), CardEventKind.REISSUE_APPLIED);
  }

  private static CardState after(CardState state, String date, CardEventKind kind) {
    return CardMachine.apply(state, CardEvent.of(LocalDate.parse(date), kind)).after(state);
  }
}
