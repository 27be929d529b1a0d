package dev.yika.benchmarks.status;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import dev.yika.benchmarks.limit.WorkdayLimit;
import dev.yika.status.calendar.DayType;
import dev.yika.status.calendar.WorkdayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Counts working days from a day. Beside it, the calendar of Strata with the same holidays and
 * make-up days. One operation is one count.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(WorkdayBenchmark.COUNT)
public class WorkdayBenchmark {

  static final int COUNT = 1_000;

  private static final int LAST_YEAR = 2026;
  private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);

  /** Any odd step spreads the days over the weeks and years up to 2021. */
  private static final int STEP = 5;

  /** How many working days. */
  @Param({"15", "1000"})
  public int days = 15;

  private final LocalDate[] starts = starts();
  private final WorkdayCalendar calendar = WorkdayCalendar.china();
  private final WorkdayLimit limit = new WorkdayLimit(calendar, FIRST.getYear(), LAST_YEAR);
  private final ImmutableHolidayCalendar strata = strata(calendar);

  static LocalDate[] starts() {
    return IntStream.range(0, COUNT)
        .mapToObj(i -> FIRST.plusDays((long) i * STEP))
        .toArray(LocalDate[]::new);
  }

  /** Loads the years of a calendar into Strata: days off, weekends, weekend days worked. */
  static ImmutableHolidayCalendar strata(WorkdayCalendar calendar) {
    return ImmutableHolidayCalendar.of(
        HolidayCalendarId.of("CN"),
        days(calendar, DayType.HOLIDAY),
        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        days(calendar, DayType.MAKE_UP_WORKDAY));
  }

  private static List<LocalDate> days(WorkdayCalendar calendar, DayType type) {
    return calendar.publishedYears().stream()
        .flatMap(year -> LocalDate.ofYearDay(year, 1).datesUntil(LocalDate.ofYearDay(year + 1, 1)))
        .filter(day -> calendar.dayType(day) == type)
        .toList();
  }

  /** The calendar of Yika. */
  @Benchmark
  public void plusWorkingDays(Blackhole hole) {
    for (LocalDate start : starts) {
      hole.consume(calendar.plusWorkingDays(start, days));
    }
  }

  /** The limit: two look-ups in arrays. */
  @Benchmark
  public void plusByHand(Blackhole hole) {
    for (LocalDate start : starts) {
      hole.consume(limit.plus(start, days));
    }
  }

  /** The peer, from finance. */
  @Benchmark
  public void strataShift(Blackhole hole) {
    for (LocalDate start : starts) {
      hole.consume(strata.shift(start, days));
    }
  }
}
