package dev.yika.status.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yika.core.region.RegionCode;
import dev.yika.core.result.BadTableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdayTableTest {

  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china();

  /** Made-up days off that bring 2027 to 250 working days. */
  private static final String MADE_UP_2027 =
      "- 2027 1 虚构〔2026〕1号 2026-11-25 0101,0205-0212,0405,0503,0609,1001-1007 0130,0220,1009";

  private static final String HEAD = "region year revision notices dated off work\n";

  private static final String GUANGXI = "45 2017 1 - - 0330-0401 0408";

  @Test
  void isSmallAndReadable() throws IOException {
    try (InputStream in = WorkdayTableTest.class.getResourceAsStream("workdays.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text.lines().filter(line -> !line.startsWith("#"))).hasSize(21);
      assertThat(text.length()).isLessThan(3000);
    }
  }

  @Test
  void learnsANewYearFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("2027.tsv");
    Files.writeString(file, "\ufeff# made up\n\n" + tabs(HEAD + MADE_UP_2027) + "\r\n");

    WorkdayCalendar newer = CALENDAR.withFile(file);

    assertThat(newer.dayType(LocalDate.of(2027, 1, 30))).isEqualTo(DayType.MAKE_UP_WORKDAY);
    assertThat(newer.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo("2027-01-04");
    assertThat(newer.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(newer.isProvisional(LocalDate.of(2027, 12, 1))).isTrue();
    assertThat(newer.notices(2027))
        .containsExactly(new HolidayNotice("虚构〔2026〕1号", Optional.of(LocalDate.of(2026, 11, 25))));
    assertThat(newer.publishedYears()).endsWith(2026, 2027);
    assertThat(CALENDAR.publishedYears()).endsWith(2025, 2026);
  }

  @Test
  void keepsAnAssumptionAndARegionWhenItLearns() {
    WorkdayCalendar learned =
        with(CALENDAR.assumingWeekdays().forRegion(RegionCode.of(450100)), GUANGXI);

    assertThat(learned.region()).contains(RegionCode.of(450100));
    assertThat(learned.dayType(LocalDate.of(2017, 3, 30))).isEqualTo(DayType.HOLIDAY);
    assertThat(learned.isWorkingDay(LocalDate.of(2030, 1, 1))).isTrue();
  }

  @Test
  void takesTheHighestRevisionInAnyOrder() {
    String second = MADE_UP_2027.replace("2027 1", "2027 2").replace("0609", "0608-0609");
    LocalDate changed = LocalDate.of(2027, 6, 8);

    assertThat(with(CALENDAR, MADE_UP_2027).isWorkingDay(changed)).isTrue();
    assertThat(with(with(CALENDAR, MADE_UP_2027), second).isWorkingDay(changed)).isFalse();
    assertThat(with(with(CALENDAR, second), MADE_UP_2027).isWorkingDay(changed)).isFalse();
    assertThat(with(CALENDAR, second + "\n" + MADE_UP_2027).isWorkingDay(changed)).isFalse();
  }

  @Test
  void takesTheLaterOfTwoTablesOfTheSameRevision() {
    String corrected = MADE_UP_2027.replace("0609", "0608-0609");

    WorkdayCalendar calendar = with(with(CALENDAR, MADE_UP_2027), corrected);

    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 6, 8))).isFalse();
  }

  @Test
  void refusesToCountAcrossAGapUnlessItIsAssumed() {
    WorkdayCalendar gap =
        with(CALENDAR, MADE_UP_2027.replace("2027", "2032").replace("0130,0220,1009", "-"));
    LocalDate before = LocalDate.of(2026, 12, 31);
    LocalDate after = LocalDate.of(2032, 1, 5);

    assertThat(unknownYear(() -> gap.plusWorkingDays(before, 1))).isEqualTo(2027);
    assertThat(unknownYear(() -> gap.plusWorkingDays(after, -200))).isEqualTo(2031);
    assertThat(unknownYear(() -> gap.workingDaysBetween(before, after))).isEqualTo(2027);
    assertThat(unknownYear(() -> gap.workingDaysBetween(after, before))).isEqualTo(2031);
    assertThat(unknownYear(() -> gap.isProvisional(before, after))).isEqualTo(2027);
    assertThat(gap).hasToString("WorkdayCalendar[2007-2026, 2032]");
    WorkdayCalendar assumed = gap.assumingWeekdays();
    assertThat(assumed.workingDaysBetween(before, after)).isGreaterThan(1200);
    assertThat(assumed.isProvisional(LocalDate.of(2031, 6, 1))).isTrue();
    assertThat(assumed.isProvisional(after)).isFalse();
  }

  @Test
  void addsTheFestivalsOfARegionToItsOwnCalendarOnly() {
    WorkdayCalendar calendar = with(CALENDAR, GUANGXI);
    WorkdayCalendar nanning = calendar.forRegion(RegionCode.of(450100));
    LocalDate start = LocalDate.of(2017, 3, 29);

    assertThat(nanning.dayType(LocalDate.of(2017, 4, 1))).isEqualTo(DayType.HOLIDAY);
    assertThat(nanning.dayType(LocalDate.of(2017, 4, 8))).isEqualTo(DayType.MAKE_UP_WORKDAY);
    assertThat(nanning.plusWorkingDays(start, 1)).isEqualTo("2017-04-05");
    assertThat(nanning.plusWorkingDays(start, 4)).isEqualTo("2017-04-08");
    assertThat(calendar.plusWorkingDays(start, 1)).isEqualTo("2017-03-30");
    assertThat(calendar.forRegion(RegionCode.of(440100)).plusWorkingDays(start, 1))
        .isEqualTo("2017-03-30");
    assertThat(nanning.forRegion(RegionCode.of(440100)).plusWorkingDays(start, 1))
        .isEqualTo("2017-03-30");
    assertThat(nanning.region()).contains(RegionCode.of(450100));
    assertThat(calendar.region()).isEmpty();
  }

  @Test
  void laysASmallerRegionOverALargerOne() {
    WorkdayCalendar calendar =
        with(CALENDAR, GUANGXI + "\n4501 2017 1 - - 0410 -\n450102 2017 1 某〔2017〕1号 - 0411 -");
    WorkdayCalendar county = calendar.forRegion(RegionCode.of(450102));

    assertThat(county.isWorkingDay(LocalDate.of(2017, 3, 30))).isFalse();
    assertThat(county.isWorkingDay(LocalDate.of(2017, 4, 10))).isFalse();
    assertThat(county.isWorkingDay(LocalDate.of(2017, 4, 11))).isFalse();
    assertThat(calendar.forRegion(RegionCode.of(450103)).isWorkingDay(LocalDate.of(2017, 4, 11)))
        .isTrue();
    assertThat(county.notices(2017)).hasSize(2);
    assertThat(county.notices(2017).get(1).number()).isEqualTo("某〔2017〕1号");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - 2027 1 - - 0101                             | the head line has 7 cells, this row 6
          45x 2027 1 - - 0101 -                         | region: expected - or 2, 4 or 6 digits
          - 27 1 - - 0101 -                             | year: expected a whole number from 1996 to 2100
          - 1995 1 - - 0101 -                           | year: expected a whole number from 1996 to 2100
          - 2101 1 - - 0101 -                           | year: expected a whole number from 1996 to 2100
          - 2027 0 - - 0101 -                           | revision: expected a whole number from 1 to 99
          - 2027 v1 - - 0101 -                          | revision: expected a whole number from 1 to 99
          - 2027 1 一号;二号 2026-11-25 0101 -           | dated: expected one date for each notice
          - 2027 1 一号;;二号 -;-;- 0101 -               | notices: a number is missing
          - 2027 1 - 2026-11-25 0101 -                  | dated: a date without a notice
          - 2027 1 一号 25.11.2026 0101 -                | dated: expected a date, yyyy-mm-dd
          - 2027 1 一号 1026-11-25 0101 -                | dated: expected a date, yyyy-mm-dd
          - 2027 1 一号 2026-11-31 0101 -                | dated: no such day
          - 2027 1 - - 0230 -                           | off: 2027 has no day 0230
          - 2027 1 - - 0229 -                           | off: 2027 has no day 0229
          - 2027 1 - - 1301 -                           | off: 2027 has no day 1301
          - 2027 1 - - 0101,,0102 -                     | off: an entry between the commas is empty
          - 2027 1 - - 1.1. -                           | off: expected days, MMDD or MMDD-MMDD
          - 2027 1 - - ٠١٠١ -                           | off: expected days, MMDD or MMDD-MMDD
          - 2027 1 - - 1230-0102 -                      | off: a range ends before it begins; a range stays within its year
          - 2027 1 - - 0101-0103,0103 -                 | off: 2027-01-03 is repeated
          - 2027 1 - - 0103,0101-0105 -                 | off: 2027-01-03 is repeated
          - 2027 1 - - 0103,0101-0103 -                 | off: 2027-01-03 is repeated
          - 2027 1 - - 0101 0102,0102                   | work: an entry is repeated
          - 2027 1 - - 0101 0104                        | work: 2027-01-04 is no Saturday or Sunday
          - 2027 1 - - 0101-0103 0102                   | work: 2027-01-02 is also off
          - 2027 1 - - - -                              | 2027 has 261 working days
          - 2027 1 - - 0101-0131,1001-1007 -            | 2027 has 235 working days
          45 2027 1 - - 0330 -                          | there is no national row of 2027
          45 2026 1 - - 0601-0731 -                     | 2026 in region 45 has 206 working days
          """)
  void refusesABadRowAndKeepsTheOldTable(String row, String reason) {
    String table =
        "# made up\n" + tabs(HEAD + "- 2026 9 - - 0101-0103,0501-0505,1001-1007 -") + "\n";

    BadTableException refusal =
        catchThrowableOfType(
            BadTableException.class,
            () -> CALENDAR.withRows(new StringReader(table + tabs(row)), "new.tsv"));

    assertThat(refusal).hasMessage("new.tsv:4: " + reason);
    assertThat(refusal.source()).isEqualTo("new.tsv");
    assertThat(refusal.line()).isEqualTo(4);
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 2, 16))).isFalse();
    assertThat(CALENDAR.publishedYears()).endsWith(2026);
  }

  @Test
  void refusesTheSameRowTwice() {
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> with(CALENDAR, MADE_UP_2027 + "\n" + MADE_UP_2027))
        .withMessage("test:3: a second row of this region, year and revision");
  }

  @Test
  void refusesANationalRowThatLeavesARegionTooFewDays() {
    WorkdayCalendar calendar =
        with(CALENDAR, "51 2026 1 - - 0601-0611 -\n5134 2026 1 - - 0706-0715 -");
    String fewer = "- 2026 2 - - 0101-0103,0215-0223,0404-0406,0501-0505,0803-0806,1001-1007 -";

    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> with(calendar, fewer))
        .withMessageMatching("test:2: 2026 in region 5134 has 22[0-4] working days");
  }

  @Test
  void refusesARegionalRowThatLeavesASmallerRegionTooFewDays() {
    WorkdayCalendar calendar = with(CALENDAR, "5134 2026 1 - - 0706-0715 -");

    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> with(calendar, "51 2026 1 - - 0601-0630 -"))
        .withMessageMatching("test:2: 2026 in region 5134 has 21[0-9] working days");
    assertThat(with(calendar, "52 2026 1 - - 0601-0630 -").publishedYears()).endsWith(2026);
  }

  @Test
  void acceptsTheFirstYearAndTheLastWithAsManyWorkingDaysAsCanBe() {
    String most = "- 1996 1 - - 0101-0109 -";
    String fewest = "- 2100 1 - - 0101-0131 -";

    WorkdayCalendar calendar = with(CALENDAR, most + "\n" + fewest);

    assertThat(workingDays(calendar, 1996)).isEqualTo(255);
    assertThat(workingDays(calendar, 2100)).isEqualTo(240);
    assertThat(with(calendar, "45 2100 1 - - 0201-0219 -").publishedYears()).contains(2100);
    assertRefused("- 1996 1 - - 0101-0108 -", "1996 has 256 working days");
    assertRefused("- 2100 1 - - 0101-0201 -", "2100 has 239 working days");
    assertRefused(fewest + "\n45 2100 1 - - 0201-0222 -", "2100 in region 45 has 224 working days");
  }

  private static int workingDays(WorkdayCalendar calendar, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return calendar.workingDaysBetween(first, LocalDate.of(year, 12, 31))
        + (calendar.isWorkingDay(first) ? 1 : 0);
  }

  private static void assertRefused(String rows, String reason) {
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> with(CALENDAR, rows))
        .withMessageEndingWith(": " + reason);
  }

  @Test
  void reportsAFileThatCannotBeRead(@TempDir Path folder) throws IOException {
    Path latin = folder.resolve("latin.tsv");
    Files.write(latin, new byte[] {'-', '\t', (byte) 0xe9, '\n'});

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> CALENDAR.withFile(folder.resolve("missing.tsv")));
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> CALENDAR.withFile(latin))
        .withMessageContaining("latin.tsv:1: not well-formed UTF-8");
  }

  private static WorkdayCalendar with(WorkdayCalendar calendar, String rows) {
    return calendar.withRows(new StringReader(tabs(HEAD + rows)), "test");
  }

  private static String tabs(String row) {
    return row.replace(' ', '\t');
  }

  private static int unknownYear(Runnable question) {
    return catchThrowableOfType(UnknownYearException.class, question::run).year();
  }
}
