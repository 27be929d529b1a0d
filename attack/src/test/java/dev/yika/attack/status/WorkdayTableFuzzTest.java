package dev.yika.attack.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Tables;
import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import java.time.LocalDate;

/** Any bytes as a table of days off and working weekends. */
class WorkdayTableFuzzTest extends Attack {

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    Tables.read(input, WorkdayCalendar.china()::withRows).ifPresent(WorkdayTableFuzzTest::use);
  }

  private static void use(WorkdayCalendar calendar) {
    assertThat(calendar.publishedYears()).contains(2007, 2026).isSorted();
    for (int year : calendar.publishedYears()) {
      calendar.notices(year);
      LocalDate first = LocalDate.of(year, 1, 1);
      assertThat(calendar.workingDaysBetween(first, LocalDate.of(year, 12, 31)))
          .isBetween(239, 255);
      step(calendar, first, 260);
      step(calendar, first, -260);
    }
    step(calendar.assumingWeekdays(), LocalDate.of(2026, 12, 31), 300);
    step(calendar.forRegion(RegionCode.of(650100)), LocalDate.of(2026, 3, 1), 40);
  }

  /** There and back is where it began, wherever the years are known. */
  private static void step(WorkdayCalendar calendar, LocalDate from, int days) {
    try {
      LocalDate start = calendar.nextOrSameWorkingDay(from);
      LocalDate end = calendar.plusWorkingDays(start, days);
      assertThat(calendar.isWorkingDay(end)).isTrue();
      assertThat(calendar.plusWorkingDays(end, -days)).isEqualTo(start);
    } catch (UnknownYearException e) {
      assertThat(calendar.publishedYears()).doesNotContain(e.year());
    }
  }
}
