package dev.yika.benchmarks.status;

import com.tyme.holiday.LegalHoliday;
import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * tyme4j knows the holidays and make-up days of {@link WorkdayBenchmark}, but counts no working
 * days; so a caller walks from day to day. Fifteen days only: a thousand take it some 20 ms. One
 * operation is one count.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(WorkdayBenchmark.COUNT)
public class WorkdayWalkBenchmark {

  private static final int DAYS = 15;
  private static final int FRIDAY = 5;

  private final LocalDate[] starts = WorkdayBenchmark.starts();

  /** tyme4j. */
  @Benchmark
  public void tyme4jWalk(Blackhole hole) {
    for (LocalDate start : starts) {
      hole.consume(tyme4jWalk(start, DAYS));
    }
  }

  static SolarDay tyme4jWalk(LocalDate start, int days) {
    SolarDay day = SolarDay.fromYmd(start.getYear(), start.getMonthValue(), start.getDayOfMonth());
    int left = days;
    while (left > 0) {
      day = day.next(1);
      LegalHoliday holiday = day.getLegalHoliday();
      int weekday = day.getWeek().getIndex();
      boolean works = holiday == null ? weekday >= 1 && weekday <= FRIDAY : holiday.isWork();
      left -= works ? 1 : 0;
    }
    return day;
  }
}
