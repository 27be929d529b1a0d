package dev.yika.status.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.card.CardChange.Plain;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.Rule;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CardDatesTest {

  private static final WorkdayCalendar CHINA = WorkdayCalendar.china();
  private static final CardState ACTIVE = CardState.active(LocalDate.of(2020, 1, 1));

  @Test
  void r06ReportedOn20250125IsReplacedBy20250205() {
    CardDue due = reported(LocalDate.of(2025, 1, 25)).replaceBy(CHINA);
    assertThat(due.window()).contains(DateWindow.of(LocalDate.of(2025, 2, 5)));
    assertThat(due.rule()).isEqualTo(Rule.R06);
  }

  @Test
  void r07AppliedOn20240429IsReadyFrom20240511To20240522() {
    CardDue due = applied(LocalDate.of(2024, 4, 29)).readyWindow(CHINA);
    assertThat(due.window())
        .contains(new DateWindow(LocalDate.of(2024, 5, 11), LocalDate.of(2024, 5, 22), false));
    assertThat(due.message(Locale.ENGLISH))
        .isEqualTo(
            "2024-05-11..2024-05-22, from 2024-04-29"
                + " (R07: a new card is ready after 7 to 15 working days)");
    assertThat(due.message(Locale.CHINA))
        .isEqualTo("2024-05-11..2024-05-22，自2024-04-29起算（R07：补办7-15个工作日制卡）");
  }

  @Test
  void aWindowThatEntersAnUnknownYearIsAnAnswer() {
    CardDue due = applied(LocalDate.of(2026, 12, 21)).readyWindow(CHINA);
    assertThat(due).isEqualTo(new CardDue.UnknownYear(Rule.R07, LocalDate.of(2026, 12, 21), 2027));
    assertThat(due.window()).isEmpty();
    assertThat(due.message(Locale.ENGLISH)).startsWith("the working days of 2027 are not known");
    assertThat(due.message(Locale.CHINA)).startsWith("2027年工作日尚未公布");
  }

  @Test
  void aWindowInTheLastDecemberIsProvisional() {
    CardDue due = applied(LocalDate.of(2026, 12, 1)).readyWindow(CHINA);
    assertThat(due.window()).hasValueSatisfying(w -> assertThat(w.provisional()).isTrue());
  }

  @Test
  void aCardInUseHasNoTerms() {
    assertThat(ACTIVE.readyWindow(CHINA)).isEqualTo(new CardDue.NotDue(Rule.R07, CardPhase.ACTIVE));
    assertThat(ACTIVE.replaceBy(CHINA).message(Locale.ENGLISH))
        .isEqualTo("no term: the card is active");
  }

  @Test
  void theTermOfATemporaryReportGoesOnWhenItBecomesOneForGood() {
    CardState lost = after(reported(LocalDate.of(2025, 1, 25)), "2025-01-26", Plain.LOSS_REPORTED);
    assertThat(lost.replaceBy(CHINA).window()).contains(DateWindow.of(LocalDate.of(2025, 2, 5)));
    CardState atOnce = after(ACTIVE, "2025-01-26", Plain.LOSS_REPORTED);
    assertThat(atOnce.replaceBy(CHINA)).isInstanceOf(CardDue.NotDue.class);
  }

  private static CardState reported(LocalDate date) {
    return CardMachine.apply(ACTIVE, CardPolicy.standard().temporaryLoss(date)).after(ACTIVE);
  }

  private static CardState applied(LocalDate date) {
    CardState lost = reported(date);
    return after(lost, date.toString(), Plain.REISSUE_APPLIED);
  }

  private static CardState after(CardState state, String date, CardChange change) {
    return CardMachine.apply(state, new CardEvent(LocalDate.parse(date), change)).after(state);
  }
}
