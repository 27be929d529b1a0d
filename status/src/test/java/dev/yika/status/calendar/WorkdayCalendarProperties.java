package dev.yika.status.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import java.io.StringReader;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkdayCalendarProperties {

  private static final WorkdayCalendar ASSUMING = WorkdayCalendar.china().assumingWeekdays();

  private static final WorkdayCalendar GUANGXI =
      WorkdayCalendar.china()
          .withRows(
              new StringReader(
                  "region\tyear\trevision\tnotices\tdated\toff\twork\n45\t2017\t1\t-\t-\t0330-0401\t0408"),
              "三月三")
          .forRegion(RegionCode.of(450100));

  @Property
  void countsAsOneWouldDayByDay(
      @ForAll("calendars") WorkdayCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = -1500, max = 1500) int n) {
    assertThat(calendar.plusWorkingDays(day, n)).isEqualTo(NaiveDays.plus(calendar, day, n));
  }

  @Property
  void countsBetweenAsOneWouldDayByDay(
      @ForAll("calendars") WorkdayCalendar calendar,
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate to) {
    assertThat(calendar.workingDaysBetween(from, to))
        .isEqualTo(NaiveDays.between(calendar, from, to));
  }

  @Property
  void isProvisionalAsSoonAsOneDayIs(
      @ForAll("lateDays") LocalDate from, @ForAll("lateDays") LocalDate to) {
    assertThat(ASSUMING.isProvisional(from, to))
        .isEqualTo(NaiveDays.isProvisional(ASSUMING, from, to));
  }

  @Property
  void endsOnAWorkingDay(
      @ForAll("calendars") WorkdayCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll("counts") int n) {
    LocalDate end = calendar.plusWorkingDays(day, n);

    assertThat(calendar.isWorkingDay(end)).isTrue();
    assertThat(end.compareTo(day) > 0).isEqualTo(n > 0);
    assertThat(calendar.workingDaysBetween(day, end)).isEqualTo(n);
    assertThat(calendar.dueDate(day, n)).isEqualTo(new DueDate(end, false));
  }

  @Property
  void comesBackToAWorkingDay(
      @ForAll("calendars") WorkdayCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll("counts") int n) {
    Assume.that(calendar.isWorkingDay(day));

    assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, n), -n)).isEqualTo(day);
  }

  @Property
  void addsUp(
      @ForAll("calendars") WorkdayCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 500) int first,
      @ForAll @IntRange(min = 1, max = 500) int second) {
    LocalDate between = calendar.plusWorkingDays(day, first);

    assertThat(calendar.plusWorkingDays(between, second))
        .isEqualTo(calendar.plusWorkingDays(day, first + second));
  }

  @Property
  void growsWithTheCountAndTheStart(
      @ForAll("calendars") WorkdayCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll("counts") int n) {
    LocalDate end = calendar.plusWorkingDays(day, n);

    assertThat(calendar.plusWorkingDays(day, n + 1)).isAfter(end);
    assertThat(calendar.plusWorkingDays(day.plusDays(1), n)).isAfterOrEqualTo(end);
  }

  @Property
  void findsTheSameOrTheNextWorkingDay(
      @ForAll("calendars") WorkdayCalendar calendar, @ForAll("days") LocalDate day) {
    assertThat(calendar.nextOrSameWorkingDay(day))
        .isEqualTo(calendar.plusWorkingDays(day.minusDays(1), 1));
  }

  @Property
  void addingARowNeverChangesTheAnswerOfAnotherArea(
      @ForAll @IntRange(min = 110_000, max = 659_999) int code, @ForAll("days") LocalDate day) {
    RegionCode area = RegionCode.of(code);
    Assume.that(!area.toString().startsWith("53"));
    WorkdayCalendar more =
        WorkdayCalendar.china()
            .withRows(
                new StringReader(
                    """
                    region\tyear\trevision\tnotices\tdated\toff\twork
                    53\t2017\t1\t-\t-\t0403-0405\t-
                    """),
                "made up");

    assertThat(more.forRegion(area).dayType(day))
        .isEqualTo(WorkdayCalendar.china().forRegion(area).dayType(day));
    assertThat(more.dayType(day)).isEqualTo(WorkdayCalendar.china().dayType(day));
  }

  @Provide
  Arbitrary<WorkdayCalendar> calendars() {
    return Arbitraries.of(WorkdayCalendar.china(), GUANGXI, ASSUMING);
  }

  /** Days from which 1,500 working days either way are known. */
  @Provide
  Arbitrary<LocalDate> days() {
    return between(LocalDate.of(2013, 6, 1), LocalDate.of(2020, 6, 30));
  }

  @Provide
  Arbitrary<LocalDate> lateDays() {
    return between(LocalDate.of(2025, 11, 1), LocalDate.of(2028, 1, 31));
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(-1500, 1499).filter(n -> n != 0 && n != -1);
  }

  private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
