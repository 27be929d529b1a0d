package dev.yika.status.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.BadTableException;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaintenanceScheduleTest {

  private static final String HEAD = "start|end|region|notice\n";

  private static final MaintenanceSchedule STANDARD = MaintenanceSchedule.standard();
  private static final MaintenanceSchedule ANNOUNCED = MaintenanceSchedule.onlyAnnounced();

  @ParameterizedTest(name = "{0}: available at {1}")
  @CsvSource({
    "2025-10-31T19:59:59, 2025-10-31T19:59:59",
    "2025-10-31T20:00:00, 2025-11-02T06:00:00",
    "2025-11-01T12:00:00, 2025-11-02T06:00:00",
    "2025-11-02T05:59:59, 2025-11-02T06:00:00",
    "2025-11-02T06:00:00, 2025-11-02T06:00:00",
    "2026-01-30T20:00:00, 2026-02-01T06:00:00",
    "2024-02-23T20:00:00, 2024-02-25T06:00:00"
  })
  void followsTheMonthlyRuleIntoTheNextMonth(LocalDateTime asked, LocalDateTime available) {
    assertThat(STANDARD.nextAvailable(at(asked))).isEqualTo(at(available));
    assertThat(STANDARD.at(at(asked)).isPresent()).isEqualTo(!asked.equals(available));
  }

  @Test
  void saysThatTheRuleIsOfLowConfidence() {
    MaintenanceWindow window = STANDARD.at(at("2025-11-01T00:00")).orElseThrow();

    assertThat(window.start()).isEqualTo(at("2025-10-31T20:00"));
    assertThat(window.end()).isEqualTo(at("2025-11-02T06:00"));
    assertThat(window.rule()).contains(Rule.R08);
    assertThat(window.confidence()).isEqualTo(Confidence.LOW);
    assertThat(window.notice()).isEmpty();
    assertThat(window).hasToString("[2025-10-31 20:00, 2025-11-02 06:00)");
    assertThat(window.explain(Locale.ENGLISH))
        .isEqualTo(
            "maintenance from 2025-10-31 20:00 to 2025-11-02 06:00, Beijing time,"
                + " by the monthly rule (R08, one article); an official notice takes precedence");
    assertThat(window.explain(Locale.CHINA))
        .isEqualTo("系统维护：2025-10-31 20:00 至 2025-11-02 06:00，按每月规律推算（R08，单一文章），以实际公告为准");
  }

  /** Compares every minute of the last four and the first three days of each month. */
  @ParameterizedTest
  @ValueSource(ints = {2015, 2016, 2023, 2024, 2025, 2026, 2027, 2028})
  void agreesWithTheNaiveModelOnEveryMinuteAroundEachMonthEnd(int year) {
    for (int month = 1; month <= 12; month++) {
      LocalDate end = YearMonth.of(year, month).atEndOfMonth();
      LocalDateTime last = end.plusDays(4).atStartOfDay();
      LocalDateTime time = end.minusDays(3).atStartOfDay();
      for (; time.isBefore(last); time = time.plusMinutes(1)) {
        boolean maintained = isMaintained(time);
        Instant now = at(time);
        if (STANDARD.at(now).isPresent() != maintained
            || STANDARD.nextAvailable(now).equals(now) == maintained) {
          assertThat(time).as("maintained: %s", maintained).isNull();
        }
      }
    }
  }

  /** Decided by weekday and time alone: is the Friday of this weekend the last one of its month? */
  private static boolean isMaintained(LocalDateTime time) {
    int daysSinceFriday = (time.getDayOfWeek().getValue() + 7 - DayOfWeek.FRIDAY.getValue()) % 7;
    LocalDate friday = time.toLocalDate().minusDays(daysSinceFriday);
    boolean lastFriday = friday.plusDays(7).getMonthValue() != friday.getMonthValue();
    boolean inside =
        switch (daysSinceFriday) {
          case 0 -> time.getHour() >= 20;
          case 1 -> true;
          case 2 -> time.getHour() < 6;
          default -> false;
        };
    return lastFriday && inside;
  }

  @ParameterizedTest(name = "after {0} comes {1}")
  @CsvSource({
    "2025-10-31T19:59, 2025-10-31T20:00",
    "2025-10-31T20:00, 2025-11-28T20:00",
    "2025-11-01T12:00, 2025-11-28T20:00",
    "2025-12-31T23:59, 2026-01-30T20:00"
  })
  void findsTheNextWindow(String asked, String start) {
    assertThat(STANDARD.nextWindow(at(asked)).orElseThrow().start()).isEqualTo(at(start));
  }

  @Test
  void knowsNothingWithoutTheRuleAndWithoutNotices() {
    Instant now = at("2025-11-01T12:00");

    assertThat(ANNOUNCED.at(now)).isEmpty();
    assertThat(ANNOUNCED.nextAvailable(now)).isEqualTo(now);
    assertThat(ANNOUNCED.nextWindow(now)).isEmpty();
    assertThat(ANNOUNCED.announced()).isEmpty();
  }

  @Test
  void learnsAnnouncedWindowsFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("maintenance.tsv");
    String rows =
        """
        \ufeff# made up

        start|end|region|notice
        2026-03-07T22:00|2026-03-08 02:00|-|平台升级公告\r
        2026-03-10 00:00|2026-03-11 00:00|-|数据迁移
        """;
    Files.writeString(file, rows.replace('|', '\t'));

    MaintenanceSchedule schedule = ANNOUNCED.withFile(file);

    MaintenanceWindow window = schedule.at(at("2026-03-08T01:59")).orElseThrow();
    assertThat(window.notice()).contains("平台升级公告");
    assertThat(window.rule()).isEmpty();
    assertThat(window.region()).isEmpty();
    assertThat(window.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(window.explain(Locale.CHINESE))
        .isEqualTo("系统维护：2026-03-07 22:00 至 2026-03-08 02:00，平台升级公告");
    assertThat(window.explain(Locale.GERMAN))
        .isEqualTo("maintenance from 2026-03-07 22:00 to 2026-03-08 02:00, Beijing time: 平台升级公告");
    assertThat(schedule.at(at("2026-03-08T02:00"))).isEmpty();
    assertThat(schedule.nextWindow(at("2026-03-08T02:00")).orElseThrow().notice()).contains("数据迁移");
    assertThat(schedule.nextWindow(at("2026-03-10T00:00"))).isEmpty();
    assertThat(schedule.announced()).hasSize(2);
    assertThat(schedule.at(at("2026-03-28T12:00"))).as("no monthly rule").isEmpty();
    assertThat(ANNOUNCED.announced()).isEmpty();
    assertThat(schedule).hasToString("MaintenanceSchedule[2 announced]");
  }

  @Test
  void addsAnnouncedWindowsToTheMonthlyOnes() {
    MaintenanceSchedule schedule =
        with(STANDARD, "2025-11-02 06:00|2025-11-02 08:00|-|takes longer");

    assertThat(schedule.nextAvailable(at("2025-10-31T20:00"))).isEqualTo(at("2025-11-02T08:00"));
    assertThat(schedule.at(at("2025-11-02T05:59")).orElseThrow().rule()).contains(Rule.R08);
    assertThat(schedule.at(at("2025-11-02T06:00")).orElseThrow().rule()).isEmpty();
    assertThat(schedule.nextWindow(at("2025-11-01T00:00")).orElseThrow().notice())
        .contains("takes longer");
  }

  @Test
  void answersWithTheOverlappingWindowThatEndsLast() {
    MaintenanceSchedule schedule =
        with(
            ANNOUNCED,
            """
            2026-03-01 00:00|2026-03-01 04:00|-|first
            2026-03-01 02:00|2026-03-01 06:00|-|second
            2026-03-01 02:00|2026-03-01 03:00|-|third
            """);

    assertThat(schedule.at(at("2026-03-01T01:00")).orElseThrow().notice()).contains("first");
    assertThat(schedule.at(at("2026-03-01T02:30")).orElseThrow().notice()).contains("second");
    assertThat(schedule.nextAvailable(at("2026-03-01T00:00"))).isEqualTo(at("2026-03-01T06:00"));
    assertThat(schedule.nextWindow(at("2026-03-01T01:00")).orElseThrow().notice())
        .contains("second");
  }

  @Test
  void prefersANoticeOfTheSameTimesToTheRule() {
    MaintenanceSchedule schedule =
        with(STANDARD, "2025-10-31 20:00|2025-11-02 06:00|-|as every month");

    assertThat(schedule.at(at("2025-11-01T00:00")).orElseThrow().confidence())
        .isEqualTo(Confidence.HIGH);
    assertThat(schedule.nextWindow(at("2025-10-31T00:00")).orElseThrow().notice())
        .contains("as every month");
  }

  @Test
  void countsLocalWindowsOnlyInTheirRegion() {
    MaintenanceSchedule schedule =
        with(
            ANNOUNCED,
            """
            2026-03-01 00:00|2026-03-01 01:00|410000|province
            2026-03-02 00:00|2026-03-02 01:00|410100|city
            2026-03-03 00:00|2026-03-03 01:00|410102|county
            2026-03-04 00:00|2026-03-04 01:00|-|country
            """);

    assertThat(noticesIn(schedule)).containsExactly("country");
    assertThat(noticesIn(schedule.forRegion(RegionCode.of(410102))))
        .containsExactly("province", "city", "county", "country");
    assertThat(noticesIn(schedule.forRegion(RegionCode.of(410100))))
        .containsExactly("province", "city", "country");
    assertThat(noticesIn(schedule.forRegion(RegionCode.of(440100)))).containsExactly("country");
    assertThat(
            noticesIn(schedule.forRegion(RegionCode.of(440100)).forRegion(RegionCode.of(410000))))
        .containsExactly("province", "country");
    assertThat(schedule.forRegion(RegionCode.of(410100)))
        .hasToString("MaintenanceSchedule[3 announced, 410100]");
    assertThat(schedule.forRegion(RegionCode.of(410100)).announced().get(1))
        .hasToString("[2026-03-02 00:00, 2026-03-02 01:00) in 410100");
  }

  @Test
  void replacesAWindowThatIsAnnouncedAnew() {
    String row = "2026-03-01 00:00|2026-03-01 01:00|-|";

    MaintenanceSchedule schedule = with(with(ANNOUNCED, row + "first"), row + "second");

    assertThat(noticesIn(schedule)).containsExactly("second");
  }

  @Test
  void takesWindowsFromCode() {
    MaintenanceWindow window =
        MaintenanceWindow.announced(at("2026-03-01T00:00"), at("2026-03-01T01:00"), "made up");

    assertThat(ANNOUNCED.with(window).at(at("2026-03-01T00:30"))).contains(window);
    assertThat(ANNOUNCED.with(window.withRegion(RegionCode.of(410100))).announced()).isEmpty();
  }

  @Test
  void refusesAWindowFromCodeThatCannotBe() {
    Instant start = at("2026-03-01T00:00");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaintenanceWindow.announced(start, start, "made up"))
        .withMessage("a maintenance window does not end after it starts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaintenanceWindow.announced(start, start.plusSeconds(1), " "))
        .withMessage("a maintenance window has no notice");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2026-03-01 00:00|2026-03-01 01:00|-                    ; the head line has 4 cells, this row 3
          2026-03-01 00:00|2026-03-01 01:00|-|a|b                ; the head line has 4 cells, this row 5
          0026-03-01 00:00|2026-03-01 01:00|-|a                  ; start: expected a time, yyyy-mm-dd hh:mm
          2026-3-1 00:00|2026-03-01 01:00|-|a                    ; start: expected a time, yyyy-mm-dd hh:mm
          ٢٠٢٦-03-01 00:00|2026-03-01 01:00|-|a                  ; start: expected a time, yyyy-mm-dd hh:mm
          2026-03-01 00:00|2026-03-01|-|a                        ; end: expected a time, yyyy-mm-dd hh:mm
          2026-02-31 00:00|2026-03-01 01:00|-|a                  ; start: no such time
          2026-03-01 25:00|2026-03-03 01:00|-|a                  ; start: no such time
          2026-03-01 00:00|2026-03-01 24:00|-|a                  ; end: midnight is 00:00 of the next day
          2026-03-01 01:00|2026-03-01 01:00|-|a                  ; end: not after the start
          2026-03-02 00:00|2026-03-01 01:00|-|a                  ; end: not after the start
          2026-03-01 00:00|2026-04-01 00:01|-|a                  ; end: more than 31 days after the start
          2026-03-01 00:00|2026-03-01 01:00|4101|a               ; region: expected - or six digits
          2026-03-01 00:00|2026-03-01 01:00||a                   ; region: expected - or six digits
          2026-03-01 00:00|2026-03-01 01:00|-|                   ; notice: the cell is empty
          2026-01-01T00:00|2026-01-01 01:00|-|a                  ; a second row of this start, end and region
          """)
  void refusesABadRowAndKeepsTheOldSchedule(String row, String reason) {
    MaintenanceSchedule old = with(ANNOUNCED, "2025-01-01 00:00|2025-01-01 01:00|-|old");

    BadTableException refusal =
        catchThrowableOfType(
            BadTableException.class,
            () -> with(old, "# made up\n2026-01-01 00:00|2026-01-01 01:00|-|good\n" + row));

    assertThat(refusal).hasMessage("notices.tsv:4: " + reason);
    assertThat(noticesIn(old)).containsExactly("old");
  }

  @Test
  void takesTwoWindowsForEqualIfTheySayTheSame() {
    MaintenanceWindow window =
        MaintenanceWindow.announced(at("2026-03-01T00:00"), at("2026-03-01T01:00"), "made up");

    new EqualsTester()
        .addEqualityGroup(
            window, MaintenanceWindow.announced(window.start(), window.end(), "made up"))
        .addEqualityGroup(MaintenanceWindow.announced(window.start(), window.end(), "other"))
        .addEqualityGroup(window.withRegion(RegionCode.of(410100)))
        .addEqualityGroup(MaintenanceWindow.of(YearMonth.of(2026, 3)))
        .testEquals();
  }

  private static MaintenanceSchedule with(MaintenanceSchedule schedule, String rows) {
    return schedule.withRows(new StringReader((HEAD + rows).replace('|', '\t')), "notices.tsv");
  }

  private static List<String> noticesIn(MaintenanceSchedule schedule) {
    return schedule.announced().stream().map(window -> window.notice().orElseThrow()).toList();
  }

  private static Instant at(LocalDateTime time) {
    return ChinaTime.at(time.toLocalDate(), time.toLocalTime());
  }

  private static Instant at(String time) {
    return at(LocalDateTime.parse(time));
  }
}
