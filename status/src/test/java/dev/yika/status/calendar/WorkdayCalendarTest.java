package dev.yika.status.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yika.core.region.RegionCode;
import java.io.Reader;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkdayCalendarTest {

  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china();

  @ParameterizedTest(name = "{0}: {1} + {2} -> {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R02b recovery after make-up, earliest   | 2025-04-30 | 1  | 2025-05-06
          R02b recovery after make-up, latest     | 2025-04-30 | 2  | 2025-05-07
          R03 posting, go to the counter          | 2025-04-30 | 4  | 2025-05-09
          R04 off-site settlement, earliest       | 2024-09-27 | 3  | 2024-10-08
          R04 off-site settlement, latest         | 2024-09-27 | 5  | 2024-10-10
          R06 replacement after a loss report     | 2025-01-25 | 3  | 2025-02-05
          R07 reissue, earliest                   | 2024-04-29 | 7  | 2024-05-11
          R07 reissue, latest                     | 2024-04-29 | 15 | 2024-05-22
          """)
  void countsAsTheRulesOfTheSourceTextsWant(
      String rule, LocalDate start, int n, LocalDate expected) {
    assertThat(CALENDAR.plusWorkingDays(start, n)).isEqualTo(expected);
    assertThat(CALENDAR.workingDaysBetween(start, expected)).isEqualTo(n);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2025-10-01, HOLIDAY",
    "2025-10-04, HOLIDAY",
    "2025-10-09, WORKDAY",
    "2025-10-11, MAKE_UP_WORKDAY",
    "2025-10-12, WEEKEND",
    "2013-04-07, MAKE_UP_WORKDAY",
    "2013-10-12, MAKE_UP_WORKDAY",
    "2017-09-30, MAKE_UP_WORKDAY",
    "2024-02-04, MAKE_UP_WORKDAY",
    "2024-02-09, WORKDAY",
    "2026-09-20, MAKE_UP_WORKDAY",
    "2026-10-10, MAKE_UP_WORKDAY",
    "2007-01-01, HOLIDAY",
    "2026-12-31, WORKDAY"
  })
  void returnsTheTypeOfADay(LocalDate day, DayType type) {
    assertThat(CALENDAR.dayType(day)).isEqualTo(type);
    assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(type.isWorking());
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "2007-12-29, MAKE_UP_WORKDAY, changed by the notice for 2008",
    "2007-12-31, HOLIDAY, changed by the notice for 2008",
    "2011-12-31, MAKE_UP_WORKDAY, changed by the notice for 2012",
    "2015-09-03, HOLIDAY, added in May 2015",
    "2015-09-06, MAKE_UP_WORKDAY, added in May 2015",
    "2018-12-29, MAKE_UP_WORKDAY, changed by the notice for 2019",
    "2018-12-31, HOLIDAY, changed by the notice for 2019",
    "2019-05-03, HOLIDAY, changed in March 2019",
    "2019-04-28, MAKE_UP_WORKDAY, changed in March 2019",
    "2020-01-31, HOLIDAY, changed in January 2020",
    "2020-02-01, HOLIDAY, first a make-up day and then off",
    "2020-02-03, WORKDAY, changed in January 2020"
  })
  void followsTheNoticesThatChangedEarlierOnes(LocalDate day, DayType type, String why) {
    assertThat(CALENDAR.dayType(day)).as(why).isEqualTo(type);
  }

  @ParameterizedTest(name = "{1} working days after {0}: {2}")
  @CsvSource({
    "2012-12-20, 20, 2013-01-18",
    "2019-12-28, 3, 2020-01-02",
    "2025-09-30, 3, 2025-10-11",
  })
  void countsOverHolidaysAndMakeUpDays(LocalDate start, int n, LocalDate due) {
    assertThat(CALENDAR.plusWorkingDays(start, n)).isEqualTo(due);
  }

  @Test
  void countsBackwards() {
    assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2025, 5, 6), -1)).isEqualTo("2025-04-30");
    assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2025, 5, 3), -1)).isEqualTo("2025-04-30");
    assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2025, 5, 6), LocalDate.of(2025, 4, 30)))
        .isEqualTo(-1);
  }

  @Test
  void countsTheLastDayAndNotTheFirst() {
    LocalDate wednesday = LocalDate.of(2025, 4, 30);

    assertThat(CALENDAR.workingDaysBetween(wednesday, wednesday)).isZero();
    assertThat(CALENDAR.workingDaysBetween(wednesday, LocalDate.of(2025, 5, 5))).isZero();
    assertThat(CALENDAR.workingDaysBetween(wednesday, LocalDate.of(2025, 5, 6))).isOne();
    assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2025, 5, 5), LocalDate.of(2025, 5, 6)))
        .isOne();
  }

  @Test
  void staysOnTheDayItselfForNoWorkingDays() {
    LocalDate holiday = LocalDate.of(2025, 10, 1);

    assertThat(CALENDAR.plusWorkingDays(holiday, 0)).isSameAs(holiday);
    assertThat(CALENDAR.dueDate(holiday, 0)).isEqualTo(new DueDate(holiday, false));
  }

  @Test
  void movesADayOffToTheNextWorkingDay() {
    assertThat(CALENDAR.nextOrSameWorkingDay(LocalDate.of(2025, 10, 1))).isEqualTo("2025-10-09");
    assertThat(CALENDAR.nextOrSameWorkingDay(LocalDate.of(2025, 9, 28))).isEqualTo("2025-09-28");
  }

  @Test
  void knowsTheDaysThatCountingWeekendsGetsWrong() {
    long wrong =
        LocalDate.of(2010, 1, 1)
            .datesUntil(LocalDate.of(2027, 1, 1))
            .filter(day -> CALENDAR.isWorkingDay(day) == isWeekend(day))
            .count();

    assertThat(wrong).isEqualTo(418);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2006-12-31", "2027-01-01", "1911-10-10", "-999999999-01-01", "+999999999-12-31"})
  void refusesAYearWithoutANotice(LocalDate day) {
    assertThat(unknownYear(() -> CALENDAR.dayType(day))).isEqualTo(day.getYear());
    assertThat(unknownYear(() -> CALENDAR.isWorkingDay(day))).isEqualTo(day.getYear());
    assertThat(unknownYear(() -> CALENDAR.isProvisional(day))).isEqualTo(day.getYear());
    assertThat(unknownYear(() -> CALENDAR.plusWorkingDays(day, 0))).isEqualTo(day.getYear());
    assertThat(unknownYear(() -> CALENDAR.dueDate(day, 1))).isEqualTo(day.getYear());
    assertThat(unknownYear(() -> CALENDAR.nextOrSameWorkingDay(day))).isEqualTo(day.getYear());
    assertThat(unknownYear(() -> CALENDAR.notices(day.getYear()))).isEqualTo(day.getYear());
    LocalDate known = LocalDate.of(2020, 1, 1);
    assertThat(unknownYear(() -> CALENDAR.workingDaysBetween(day, known))).isEqualTo(day.getYear());
    assertThat(unknownYear(() -> CALENDAR.workingDaysBetween(known, day))).isEqualTo(day.getYear());
    assertThat(unknownYear(() -> CALENDAR.isProvisional(known, day))).isEqualTo(day.getYear());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-30, 2, 2027",
    "2026-12-31, 1, 2027",
    "2020-06-15, 2147483647, 2027",
    "2020-06-15, -2147483648, 2006",
    "2007-01-04, -1, 2006"
  })
  void refusesToCountIntoAYearWithoutANotice(LocalDate start, int n, int year) {
    assertThat(unknownYear(() -> CALENDAR.plusWorkingDays(start, n))).isEqualTo(year);
    assertThat(unknownYear(() -> CALENDAR.dueDate(start, n))).isEqualTo(year);
  }

  @Test
  void countsToTheVeryEnds() {
    assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 30), 1)).isEqualTo("2026-12-31");
    assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2007, 1, 5), -1)).isEqualTo("2007-01-04");
    LocalDate first = LocalDate.of(2007, 1, 1);
    int all = CALENDAR.workingDaysBetween(first, LocalDate.of(2026, 12, 31));
    assertThat(CALENDAR.plusWorkingDays(first, all)).isEqualTo("2026-12-31");
    assertThat(unknownYear(() -> CALENDAR.plusWorkingDays(first, all + 1))).isEqualTo(2027);
  }

  @Test
  void namesTheYearAndTheYearsThatAreKnown() {
    UnknownYearException refusal =
        catchThrowableOfType(
            UnknownYearException.class, () -> CALENDAR.dayType(LocalDate.of(2027, 1, 4)));

    assertThat(refusal)
        .hasMessage("the working days of 2027 are unknown; known years: 2007-2026")
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(refusal.knownYears()).hasSize(20).startsWith(2007).endsWith(2026).isUnmodifiable();
  }

  @Test
  void isProvisionalInTheLastDecemberOnly() {
    assertThat(CALENDAR.isProvisional(LocalDate.of(2026, 11, 30))).isFalse();
    assertThat(CALENDAR.isProvisional(LocalDate.of(2026, 12, 1))).isTrue();
    assertThat(CALENDAR.isProvisional(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(CALENDAR.isProvisional(LocalDate.of(2025, 12, 31))).isFalse();
  }

  @Test
  void marksACountThatEntersTheLastDecember() {
    LocalDate friday = LocalDate.of(2026, 11, 27);

    assertThat(CALENDAR.dueDate(friday, 1))
        .isEqualTo(new DueDate(LocalDate.of(2026, 11, 30), false));
    assertThat(CALENDAR.dueDate(friday, 2)).isEqualTo(new DueDate(LocalDate.of(2026, 12, 1), true));
    assertThat(CALENDAR.dueDate(LocalDate.of(2026, 12, 1), -1))
        .as("the starting day is not counted")
        .isEqualTo(new DueDate(LocalDate.of(2026, 11, 30), false));
    assertThat(CALENDAR.isProvisional(friday, friday)).isFalse();
  }

  @Test
  void assumesWeekdaysOnlyWhenAskedAndSaysSo() {
    WorkdayCalendar assuming = CALENDAR.assumingWeekdays();
    LocalDate monday = LocalDate.of(2027, 1, 4);

    assertThat(assuming.dayType(monday)).isEqualTo(DayType.WORKDAY);
    assertThat(assuming.dayType(LocalDate.of(2027, 1, 2))).isEqualTo(DayType.WEEKEND);
    assertThat(assuming.isProvisional(monday)).isTrue();
    assertThat(assuming.dueDate(LocalDate.of(2026, 12, 31), 2))
        .isEqualTo(new DueDate(monday, true));
    assertThat(assuming.dueDate(LocalDate.of(2025, 4, 30), 1))
        .isEqualTo(new DueDate(LocalDate.of(2025, 5, 6), false));
    assertThat(assuming.dueDate(LocalDate.of(2025, 4, 30), 1000).provisional()).isTrue();
    assertThat(assuming.notices(2027)).isEmpty();
    assertThat(assuming.notices(2100)).isEmpty();
    assertThat(assuming.publishedYears()).isEqualTo(CALENDAR.publishedYears());
  }

  @Test
  void assumesNothingBeforeTheFirstNoticeNorAfter2100() {
    WorkdayCalendar assuming = CALENDAR.assumingWeekdays();

    assertThat(unknownYear(() -> assuming.dayType(LocalDate.of(2006, 12, 29)))).isEqualTo(2006);
    assertThat(assuming.dayType(LocalDate.of(2100, 12, 31))).isEqualTo(DayType.WORKDAY);
    assertThat(unknownYear(() -> assuming.dayType(LocalDate.of(2101, 1, 3)))).isEqualTo(2101);
    assertThat(unknownYear(() -> assuming.notices(2101))).isEqualTo(2101);
    assertThat(unknownYear(() -> assuming.plusWorkingDays(LocalDate.of(2020, 1, 1), 1 << 30)))
        .isEqualTo(2101);
  }

  @Test
  void returnsTheNoticesBehindAYear() {
    assertThat(CALENDAR.notices(2020))
        .containsExactly(
            notice("国办发明电〔2019〕16号", "2019-11-21"), notice("国办发明电〔2020〕1号", "2020-01-26"));
    assertThat(CALENDAR.notices(2009))
        .containsExactly(new HolidayNotice("国办发明电〔2008〕42号", Optional.empty()));
    assertThat(CALENDAR.publishedYears())
        .containsExactlyElementsOf(IntStream.rangeClosed(2007, 2026).boxed().toList())
        .allSatisfy(year -> assertThat(CALENDAR.notices(year)).isNotEmpty());
  }

  private static HolidayNotice notice(String number, String date) {
    return new HolidayNotice(number, Optional.of(LocalDate.parse(date)));
  }

  @Test
  void showsWhatItKnows() {
    assertThat(CALENDAR).hasToString("WorkdayCalendar[2007-2026]");
    assertThat(CALENDAR.assumingWeekdays().forRegion(RegionCode.of(450100)))
        .hasToString("WorkdayCalendar[2007-2026, else weekdays, 450100]");
    assertThat(new UnknownYearException(2028, List.of(2025, 2026, 2030)))
        .hasMessageEndingWith("known years: 2025-2026, 2030");
  }

  @Test
  void isReadOnceForAllThreads() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<LocalDate>> answers =
          Stream.generate(
                  () ->
                      threads.submit(
                          () -> {
                            WorkdayCalendar calendar = WorkdayCalendar.china();
                            assertThat(calendar).isSameAs(CALENDAR);
                            return calendar.plusWorkingDays(LocalDate.of(2024, 4, 29), 15);
                          }))
              .limit(200)
              .toList();
      for (Future<LocalDate> answer : answers) {
        assertThat(answer.get()).isEqualTo("2024-05-22");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** By hand: for methods of two parameters NullPointerTester needs a class of JUnit 4. */
  @Test
  void refusesNull() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    Reader rows = new StringReader("");
    List<ThrowingCallable> questions =
        List.of(
            () -> CALENDAR.dayType(null),
            () -> CALENDAR.isWorkingDay(null),
            () -> CALENDAR.nextOrSameWorkingDay(null),
            () -> CALENDAR.plusWorkingDays(null, 1),
            () -> CALENDAR.plusWorkingDays(null, 0),
            () -> CALENDAR.dueDate(null, 1),
            () -> CALENDAR.workingDaysBetween(null, day),
            () -> CALENDAR.workingDaysBetween(day, null),
            () -> CALENDAR.isProvisional(null),
            () -> CALENDAR.isProvisional(null, day),
            () -> CALENDAR.isProvisional(day, null),
            () -> CALENDAR.forRegion(null),
            () -> CALENDAR.with(null),
            () -> CALENDAR.withFile(null),
            () -> CALENDAR.withRows(null, "test"),
            () -> CALENDAR.withRows(rows, null),
            () -> new DueDate(null, false),
            () -> new HolidayNotice(null, Optional.empty()),
            () -> new HolidayNotice("1", null),
            () -> new UnknownYearException(2027, null));

    assertThat(questions)
        .allSatisfy(
            question -> assertThatExceptionOfType(NullPointerException.class).isThrownBy(question));
  }

  private static int unknownYear(Runnable question) {
    return catchThrowableOfType(UnknownYearException.class, question::run).year();
  }
}
