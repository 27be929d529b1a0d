package dev.yika.status.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotlineTest {

  private static final Hotline HOTLINE = Hotline.of(WorkdayCalendar.china());

  @ParameterizedTest(name = "{0} is answered at {1}")
  @CsvSource({
    "2025-09-26T08:59:59, 2025-09-26T09:00:00",
    "2025-09-26T09:00:00, 2025-09-26T09:00:00",
    "2025-09-26T16:59:59, 2025-09-26T16:59:59",
    "2025-09-26T17:00:00, 2025-09-28T09:00:00",
    "2025-09-27T10:00:00, 2025-09-28T09:00:00",
    "2025-09-28T10:00:00, 2025-09-28T10:00:00",
    "2025-09-30T23:59:59, 2025-10-09T09:00:00",
    "2025-10-01T10:00:00, 2025-10-09T09:00:00",
    "2026-12-31T16:59:59, 2026-12-31T16:59:59"
  })
  void answersInTheHoursOfWorkingDaysMakeUpSundaysIncluded(
      LocalDateTime asked, LocalDateTime answered) {
    assertThat(HOTLINE.nextAvailable(at(asked))).contains(at(answered));
    assertThat(HOTLINE.isStaffed(at(asked))).isEqualTo(asked.equals(answered));
  }

  @Test
  void agreesWithTheNaiveModelOnEveryMinuteOfASeason() {
    LocalDateTime time = LocalDate.of(2025, 9, 15).atStartOfDay();
    for (; time.getMonthValue() < 11; time = time.plusMinutes(1)) {
      boolean staffed =
          WorkdayCalendar.china().isWorkingDay(time.toLocalDate())
              && time.getHour() >= 9
              && time.getHour() < 17;
      if (HOTLINE.isStaffed(at(time)) != staffed
          || HOTLINE.nextAvailable(at(time)).equals(Optional.of(at(time))) != staffed) {
        assertThat(time).as("staffed: %s", staffed).isNull();
      }
    }
  }

  @ParameterizedTest(name = "{0} needs {1}")
  @CsvSource({"2027-01-04T10:00, 2027", "2026-12-31T17:00, 2027", "2006-12-29T10:00, 2006"})
  void refusesToGuessAYearWithoutANotice(LocalDateTime asked, int year) {
    assertThat(HOTLINE.nextDay(at(asked)).year()).hasValue(year);
    assertThat(HOTLINE.nextAvailable(at(asked))).isEmpty();
    assertThat(HOTLINE.isStaffed(at(asked))).isFalse();
  }

  @Test
  void saysWhetherItMayStillChange() {
    Hotline assuming = Hotline.of(WorkdayCalendar.china().assumingWeekdays());

    assertThat(isProvisional(HOTLINE, "2026-11-27T10:00")).isFalse();
    assertThat(isProvisional(HOTLINE, "2026-11-30T17:00")).isTrue();
    assertThat(isProvisional(HOTLINE, "2026-12-01T10:00")).isTrue();
    assertThat(isProvisional(assuming, "2026-12-31T17:00")).isTrue();
    assertThat(assuming.nextAvailable(at("2026-12-31T17:00"))).contains(at("2027-01-01T09:00"));
  }

  private static boolean isProvisional(Hotline hotline, String from) {
    return hotline.nextDay(at(from)).window().orElseThrow().provisional();
  }

  @Test
  void takesTheHoursOfACity() {
    Hotline longer = HOTLINE.withHours(LocalTime.of(8, 30), LocalTime.of(17, 30));

    assertThat(longer.isStaffed(at("2025-09-26T08:30"))).isTrue();
    assertThat(longer.isStaffed(at("2025-09-26T17:29"))).isTrue();
    assertThat(longer.isStaffed(at("2025-09-26T17:30"))).isFalse();
    assertThat(HOTLINE.isStaffed(at("2025-09-26T08:30"))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HOTLINE.withHours(LocalTime.NOON, LocalTime.NOON))
        .withMessage("the hours do not end after they begin");
  }

  private static Instant at(LocalDateTime time) {
    return ChinaTime.at(time.toLocalDate(), time.toLocalTime());
  }

  private static Instant at(String time) {
    return at(LocalDateTime.parse(time));
  }
}
