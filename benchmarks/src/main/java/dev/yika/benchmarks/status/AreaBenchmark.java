package dev.yika.benchmarks.status;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
 * The entitlements of {@value #MEMBERS} members of one area, who were enrolled on some days of a
 * year and have paid every month since: in one call, and one by one. One operation is one member.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(AreaBenchmark.MEMBERS)
public class AreaBenchmark {

  static final int MEMBERS = 20_000;

  private static final LocalDate DATE = LocalDate.of(2026, 9, 15);
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 30;
  private static final int PAYING_DAY = 28;

  private final Entitlements entitlements = Entitlements.standard();
  private final List<EnrollmentHistory> histories = histories();

  static List<EnrollmentHistory> histories() {
    Random random = new Random(20_260_915);
    List<EnrollmentHistory> histories = new ArrayList<>();
    for (int i = 0; i < MEMBERS; i++) {
      histories.add(history(FIRST.plusDays(random.nextInt(DAYS) * 12L)));
    }
    return histories;
  }

  private static EnrollmentHistory history(LocalDate day) {
    List<EnrollmentEvent> events = new ArrayList<>();
    events.add(EnrollmentEvent.of(day, EnrollmentChange.enrolled(Insured.employee("410100"))));
    for (YearMonth month = YearMonth.from(day).plusMonths(1);
        month.isBefore(YearMonth.from(DATE));
        month = month.plusMonths(1)) {
      events.add(EnrollmentEvent.of(month.atDay(PAYING_DAY), EnrollmentChange.paid(month)));
    }
    return EnrollmentHistory.of(events);
  }

  /** All of them in one call. */
  @Benchmark
  public void onAll(Blackhole hole) {
    entitlements.onAll(DATE, histories, (history, answer) -> hole.consume(answer));
  }

  /** One by one. */
  @Benchmark
  public void onEach(Blackhole hole) {
    for (EnrollmentHistory history : histories) {
      hole.consume(entitlements.on(DATE, history));
    }
  }
}
