package dev.yika.status.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.yika.status.calendar.WorkdayCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeLimitTest {

  private static final WorkdayCalendar CHINA = WorkdayCalendar.china();

  @ParameterizedTest(name = "{0} from {1} is {2}")
  @CsvSource({
    "RECOVERY, 2026-09-11, 2026-10-01",
    "RECOVERY, 2026-12-31, 2027-01-01",
    "RECOVERY_SOON, 2025-04-30, 2025-05-06..2025-05-07",
    "POSTING, 2025-04-30, 2025-05-06..2025-05-07",
    "POSTING_COUNTER, 2025-04-30, 2025-05-09",
    "OFF_SITE_SETTLEMENT, 2024-09-27, 2024-10-08..2024-10-10",
    "ENROLLMENT, 2024-09-27, 2024-10-08..2024-10-10",
    "CARD_REPLACEMENT, 2025-01-25, 2025-01-26..2025-02-05",
    "CARD_REPLACEMENT, 2025-01-24, 2025-01-25..2025-02-05",
    "CARD_REISSUE, 2024-04-29, 2024-05-11..2024-05-22",
    "OFFLINE_ENTRY, 2025-04-30, 2025-05-01"
  })
  void countsAsItsRuleSays(TimeLimit limit, LocalDate start, String window) {
    DayAnswer answer = limit.after(start, CHINA);

    assertThat(answer.window().orElseThrow()).hasToString(window);
    assertThat(answer.rule()).isEqualTo(limit.rule());
    assertThat(answer.confidence()).isEqualTo(Confidence.LOW);
    assertThat(answer.inputs()).contains(RuleInput.of("start", start));
  }

  @Test
  void theYearThatIsMissingIsAnAnswer() {
    DayAnswer answer = TimeLimit.CARD_REISSUE.after(LocalDate.of(2026, 12, 21), CHINA);

    assertThat(answer.window()).isEmpty();
    assertThat(answer.reason()).contains(UnknownReason.UNKNOWN_YEAR);
    assertThat(answer.year()).hasValue(2027);
    assertThat(answer.explain(Locale.CHINESE))
        .isEqualTo("无法给出日期：暂无2027年放假安排，无法推算工作日（R07：补办7-15个工作日制卡）。");
    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo(
            "No day can be named: there is no holiday schedule for 2027, so working days cannot be"
                + " counted (R07: a new card is ready after 7 to 15 working days).");
  }

  @Test
  void anAnswerExplainsItselfByItsDaysAndItsRule() {
    DayAnswer answer = TimeLimit.CARD_REISSUE.after(LocalDate.of(2024, 4, 29), CHINA);

    assertThat(answer.explain(Locale.CHINESE))
        .isEqualTo("最早2024年5月11日、最迟2024年5月22日（R07：补办7-15个工作日制卡）。");
    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo(
            "Between 11 May 2024 and 22 May 2024"
                + " (R07: a new card is ready after 7 to 15 working days).");
    assertThat(answer.why(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void anAnswerOfTheLastDecemberMayChange() {
    DayAnswer answer = TimeLimit.CARD_REISSUE.after(LocalDate.of(2026, 12, 1), CHINA);

    assertThat(answer.window().orElseThrow().provisional()).isTrue();
    assertThat(answer.explain(Locale.CHINESE)).endsWith("放假安排尚未公布，日期可能变动。");
    assertThat(answer.explain(Locale.ENGLISH)).endsWith("A later holiday schedule may change it.");
  }

  @Test
  void hoursAreCountedByTheClock() {
    assertThat(TimeLimit.ADMISSION.limit()).hasToString("PT72H");
    assertThat(TimeLimit.HOTLINE.opens()).isEqualTo(LocalTime.of(9, 0));
    assertThat(TimeLimit.HOTLINE.closes()).isEqualTo(LocalTime.of(17, 0));
    assertThat(TimeLimit.HOTLINE.lastsDays()).isZero();
    assertThat(TimeLimit.MAINTENANCE.opens()).isEqualTo(LocalTime.of(20, 0));
    assertThat(TimeLimit.MAINTENANCE.closes()).isEqualTo(LocalTime.of(6, 0));
    assertThat(TimeLimit.MAINTENANCE.lastsDays()).isEqualTo(2);
    assertThatIllegalStateException().isThrownBy(TimeLimit.POSTING::limit);
    assertThatIllegalStateException().isThrownBy(TimeLimit.ADMISSION::opens);
    assertThatIllegalStateException()
        .isThrownBy(() -> TimeLimit.HOTLINE.after(LocalDate.of(2025, 4, 30), CHINA));
  }

  @ParameterizedTest
  @CsvSource({
    "RECOVERY, month+1, the first day of month 1, 第1个月1日",
    "RECOVERY_SOON, workday+1~workday+2, 1 to 2 working days, 1-2个工作日",
    "POSTING_COUNTER, workday+4, working day 4, 第4个工作日",
    "CARD_REPLACEMENT, workday+0~workday+3, 3 working days, 3个工作日",
    "ADMISSION, hour+0~hour+72, 72 hours, 72小时",
    "HOTLINE, clock+9~clock+17, 09:00 to 17:00, 09:00-17:00",
    "OFFLINE_ENTRY, day+1, day 1, 第1天"
  })
  void readsInTablesAndInWords(TimeLimit limit, String form, String english, String chinese) {
    assertThat(limit.form()).isEqualTo(form);
    assertThat(limit.text(Locale.ENGLISH)).isEqualTo(english);
    assertThat(limit.text(Locale.CHINESE)).isEqualTo(chinese);
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasASourceAndASummaryInBothLanguages(Rule rule) {
    assertThat(rule.source()).isNotBlank();
    assertThat(rule.label(Locale.ENGLISH)).matches("[a-z0-9 ,;:]+.*").doesNotContain("%");
    assertThat(rule.label(Locale.CHINESE)).doesNotContain("%").isNotEqualTo(rule.label(Locale.US));
  }

  @Test
  void aSummaryTakesItsCountsFromTheTable() {
    assertThat(Rule.R03.label(Locale.CHINESE)).isEqualTo("缴费1-2个工作日入账，第4个工作日仍未入账的到窗口查询");
    assertThat(Rule.R08.label(Locale.CHINESE)).isEqualTo("每月最后一个周五20:00至周日06:00系统维护");
    assertThat(Rule.R10.label(Locale.ENGLISH))
        .isEqualTo("hotline agents answer on working days 09:00 to 17:00");
  }
}
