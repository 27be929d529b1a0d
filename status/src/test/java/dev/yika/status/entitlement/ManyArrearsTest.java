package dev.yika.status.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer after many interruptions costs in proportion to their number. */
class ManyArrearsTest {

  private static final int FEW = 2_000;
  private static final int MANY = 20_000;
  private static final YearMonth FIRST = YearMonth.of(100, 1);

  @Test
  void tenTimesTheInterruptionsCostNoHundredTimesAsMuch() {
    EnrollmentHistory few = history(FEW);
    EnrollmentHistory many = history(MANY);

    long costOfFew = cost(few);
    long costOfMany = cost(many);

    // Ten times as much if the cost is linear, a hundred times if it is a square.
    assertThat(costOfMany).isLessThan(50 * costOfFew);
  }

  /** Returns the processor time of this thread, which other programs do not lengthen. */
  private static long cost(EnrollmentHistory history) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    LocalDate day = FIRST.plusMonths(2L * MANY + 24).atDay(1);
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long began = threads.getCurrentThreadCpuTime();
      assertThat(Entitlements.standard().on(day, history).pooledFund().isGranted()).isTrue();
      least = Math.min(least, threads.getCurrentThreadCpuTime() - began);
    }
    return least;
  }

  /** Every other month is missed and made up in the month after. */
  private static EnrollmentHistory history(int interruptions) {
    List<EnrollmentEvent> events = new ArrayList<>();
    events.add(
        EnrollmentEvent.of(
            LocalDate.of(1, 1, 1), EnrollmentChange.enrolled(Insured.employee("330100"))));
    for (int i = 0; i < interruptions; i++) {
      YearMonth month = FIRST.plusMonths(2L * i);
      events.add(EnrollmentEvent.of(month.atEndOfMonth(), EnrollmentChange.missed(month)));
      events.add(EnrollmentEvent.of(month.plusMonths(1).atDay(9), EnrollmentChange.madeUp()));
    }
    return EnrollmentHistory.of(events);
  }
}
