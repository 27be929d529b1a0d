package dev.yika.benchmarks.status;

import dev.yika.benchmarks.limit.EntitlementLimit;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The entitlement of a member on a day, from a history of {@value #EVENTS} events over nine years:
 * months paid, and each November missed and made up later. No peer answers that.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EntitlementBenchmark {

  static final int EVENTS = 120;

  private static final YearMonth FIRST = YearMonth.of(2017, 1);
  private static final int MISSED_MONTH = 11;
  private static final int PAYING_DAY = 10;
  private static final int LATER_DAY = 20;

  private final Entitlements entitlements = Entitlements.standard();
  private final EnrollmentHistory history = history();
  private final LocalDate date = LocalDate.of(2026, 9, 15);

  static EnrollmentHistory history() {
    List<EnrollmentEvent> events = new ArrayList<>();
    add(events, FIRST.atDay(1), EnrollmentChange.enrolled(Insured.employee("410100")));
    for (YearMonth month = FIRST; events.size() < EVENTS; month = month.plusMonths(1)) {
      if (month.getMonthValue() == MISSED_MONTH && events.size() + 2 <= EVENTS) {
        add(events, month.atEndOfMonth(), EnrollmentChange.missed(month));
        LocalDate later = month.plusMonths(1).atDay(LATER_DAY);
        add(events, later, EnrollmentChange.madeUp(month));
      } else {
        add(events, month.atDay(PAYING_DAY), EnrollmentChange.paid(month));
      }
    }
    return EnrollmentHistory.of(events);
  }

  private static void add(List<EnrollmentEvent> events, LocalDate day, EnrollmentChange change) {
    String id = Integer.toString(events.size());
    events.add(new EnrollmentEvent(id, day, ChinaTime.at(day, LocalTime.NOON), change));
  }

  /** The limit: one loop with one rule. */
  @Benchmark
  public boolean loopByHand() {
    return EntitlementLimit.hasBenefits(history.events(), date);
  }

  /** Folds every event and works out the answer, nothing kept from the call before. */
  @Benchmark
  public Entitlement on() {
    return entitlements.on(date, history);
  }
}
