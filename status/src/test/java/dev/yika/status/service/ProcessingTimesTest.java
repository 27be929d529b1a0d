package dev.yika.status.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessingTimesTest {

  private static final WorkdayCalendar CHINA = WorkdayCalendar.china();

  @ParameterizedTest(name = "{0} from {1} is {2}")
  @CsvSource({
    "POSTING, 2025-04-30, 2025-05-06..2025-05-07",
    "POSTING_COUNTER, 2025-04-30, 2025-05-09",
    "OFF_SITE_SETTLEMENT, 2024-09-27, 2024-10-08..2024-10-10",
    "ENROLLMENT, 2024-09-27, 2024-10-08..2024-10-10",
    "CARD_REPLACEMENT, 2025-01-25, 2025-01-26..2025-02-05",
    "CARD_REPLACEMENT, 2025-01-26, 2025-01-27..2025-02-06",
    "CARD_REISSUE, 2024-04-29, 2024-05-11..2024-05-22",
    "OFFLINE_ENTRY, 2025-04-30, 2025-05-01",
    "RECOVERY_NEXT_MONTH, 2026-09-11, 2026-10-01",
    "RECOVERY_NEXT_MONTH, 2026-12-31, 2027-01-01",
    "RECOVERY_SOON, 2025-04-30, 2025-05-06..2025-05-07"
  })
  void countsAsItsRuleSays(ProcessingTimes time, LocalDate start, String window) {
    assertThat(window(time, start)).hasToString(window);
    assertThat(window(time, start).provisional()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void isProvisionalWhenADayCountedOverIs(ProcessingTimes time) {
    boolean counts =
        time != ProcessingTimes.OFFLINE_ENTRY && time != ProcessingTimes.RECOVERY_NEXT_MONTH;
    LocalDate late = LocalDate.of(2026, 11, 30);

    assertThat(window(time, late).provisional()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "CARD_REPLACEMENT, within 3 working days of the report, 挂失后3个工作日内",
    "CARD_REISSUE, 7 to 15 working days after the application, 申请后7-15个工作日",
    "POSTING_COUNTER, working day 4 after the transfer, 转账后第4个工作日",
    "OFFLINE_ENTRY, day 1 after the sale, 售药后第1天",
    "RECOVERY_NEXT_MONTH, the first day of month 1 after the arrival of the arrears, 补缴到账后第1个月1日"
  })
  void hasASpanInWords(ProcessingTimes time, String english, String chinese) {
    assertThat(time.span(Locale.ENGLISH)).isEqualTo(english);
    assertThat(time.span(Locale.CHINA)).isEqualTo(chinese);
  }

  @Test
  void namesTheYearThatIsMissing() {
    DayAnswer answer = ProcessingTimes.POSTING.after(LocalDate.of(2026, 12, 30), CHINA);

    assertThat(answer.window()).isEmpty();
    assertThat(answer.year()).hasValue(2027);
  }

  @ParameterizedTest
  @EnumSource
  void hasALabelInBothLanguages(ProcessingTimes time) {
    assertThat(time.label(Locale.CHINA)).isNotBlank().isNotEqualTo(time.label(Locale.ENGLISH));
    assertThat(time.rule()).isIn((Object[]) Rule.values());
  }

  @Property
  void neverRunsBackwardsWhenTheStartMovesOn(
      @ForAll ProcessingTimes time, @ForAll @IntRange(max = 7000) int day) {
    LocalDate start = LocalDate.of(2007, 1, 1).plusDays(day);
    DateWindow window = window(time, start);
    DateWindow next = window(time, start.plusDays(1));

    assertThat(window.earliest()).isAfterOrEqualTo(start);
    assertThat(next.earliest()).isAfterOrEqualTo(window.earliest());
    assertThat(next.latest()).isAfterOrEqualTo(window.latest());
  }

  private static DateWindow window(ProcessingTimes time, LocalDate start) {
    return time.after(start, CHINA).window().orElseThrow();
  }
}
