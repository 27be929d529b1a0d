package dev.yika.benchmarks.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.oxo42.stateless4j.StateMachine;
import com.google.common.collect.Sets;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import com.tyme.solar.SolarDay;
import dev.yika.benchmarks.limit.EntitlementLimit;
import dev.yika.benchmarks.limit.TransitionLimit;
import dev.yika.benchmarks.limit.WorkdayLimit;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentMachine;
import dev.yika.status.enrollment.EnrollmentPhase;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.entitlement.Verdict;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Rejected;
import dev.yika.status.machine.Stayed;
import dev.yika.status.member.InsuranceStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A race is fair only if the runners reach the same goal. */
class StatusPeersTest {

  @Test
  void cola_and_stateless4j_reach_the_phases_of_the_table() {
    var cola = Transitions.cola();
    var config = Transitions.stateless4j();
    assertThat(Transitions.unconditional())
        .hasSizeGreaterThan(60)
        .allSatisfy(
            line -> {
              EnrollmentPhase expected = line.to().orElse(line.from());
              assertThat(cola.fireEvent(line.from(), line.on(), Transitions.paid()))
                  .isEqualTo(expected);
              var stateless4j = new StateMachine<>(line.from(), config);
              stateless4j.fire(line.on());
              assertThat(stateless4j.getState()).isEqualTo(expected);
            });
  }

  @Test
  void the_events_do_what_the_benchmark_says() {
    EnrollmentState insured = Transitions.insured();
    assertThat(insured.phase()).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(EnrollmentMachine.apply(insured, Transitions.paid())).isInstanceOf(Stayed.class);
    assertThat(EnrollmentMachine.apply(insured, Transitions.withdrawn()))
        .isInstanceOf(Rejected.class);
    assertThat(EnrollmentMachine.apply(insured, Transitions.paused())).isInstanceOf(Moved.class);
    for (EnrollmentEvent event :
        List.of(Transitions.paid(), Transitions.withdrawn(), Transitions.paused())) {
      assertThat(Transitions.cola().fireEvent(insured.phase(), event.kind(), event))
          .isEqualTo(EnrollmentMachine.apply(insured, event).after(insured).phase());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 1000, 1, -15})
  void strata_counts_to_the_same_days(int days) {
    WorkdayCalendar calendar = WorkdayCalendar.china();
    ImmutableHolidayCalendar strata = WorkdayBenchmark.strata(calendar);
    assertThat(WorkdayBenchmark.starts())
        .hasSize(WorkdayBenchmark.COUNT)
        .allSatisfy(
            start ->
                assertThat(strata.shift(start, days))
                    .isEqualTo(calendar.plusWorkingDays(start, days)));
  }

  /** Of some days of 2013 tyme4j thinks otherwise than the notice. */
  @ParameterizedTest
  @ValueSource(ints = {15, 1})
  void tyme4j_walks_to_the_same_days(int days) {
    WorkdayCalendar calendar = WorkdayCalendar.china();
    assertThat(WorkdayBenchmark.starts())
        .filteredOn(start -> start.getYear() >= 2014)
        .hasSizeGreaterThan(500)
        .allSatisfy(
            start ->
                assertThat(WorkdayWalkBenchmark.tyme4jWalk(start, days))
                    .hasToString(tyme4j(calendar.plusWorkingDays(start, days))));
  }

  private static String tyme4j(LocalDate day) {
    return SolarDay.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).toString();
  }

  /** What Strata cannot express: a day that is not known yet. */
  @Test
  void strata_takes_unpublished_years_for_plain_weeks() {
    ImmutableHolidayCalendar strata = WorkdayBenchmark.strata(WorkdayCalendar.china());
    assertThat(strata.isBusinessDay(LocalDate.of(2027, 10, 1))).isTrue();
  }

  @Test
  void the_history_is_as_long_as_it_says_and_nothing_of_it_is_rejected() {
    EnrollmentHistory history = EntitlementBenchmark.history();
    LocalDate date = LocalDate.of(2026, 9, 15);
    assertThat(history.events()).hasSize(EntitlementBenchmark.EVENTS);
    assertThat(history.asOf(date).rejected()).isEmpty();
    Entitlement answer = Entitlements.standard().on(date, history);
    assertThat(answer.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void what_is_tuned_by_hand_answers_as_yika_does() {
    WorkdayCalendar calendar = WorkdayCalendar.china();
    WorkdayLimit limit = new WorkdayLimit(calendar, 2008, 2026);
    assertThat(WorkdayBenchmark.starts())
        .allSatisfy(
            start ->
                assertThat(limit.plus(start, 1000))
                    .isEqualTo(calendar.plusWorkingDays(start, 1000)));

    EnrollmentState insured = Transitions.insured();
    var small = new TransitionLimit.Small(insured.phase(), insured.since().orElseThrow());
    assertThat(TransitionLimit.apply(small, Transitions.paid())).isSameAs(small);
    assertThat(TransitionLimit.apply(small, Transitions.withdrawn())).isNull();
    assertThat(TransitionLimit.apply(small, Transitions.paused()).phase())
        .isEqualTo(EnrollmentMachine.apply(insured, Transitions.paused()).after(insured).phase());

    EnrollmentHistory history = EntitlementBenchmark.history();
    LocalDate first = LocalDate.of(2017, 2, 1);
    assertThat(first.datesUntil(LocalDate.of(2026, 9, 16)))
        .allSatisfy(
            day ->
                assertThat(EntitlementLimit.hasBenefits(history.events(), day))
                    .as(day.toString())
                    .isEqualTo(Entitlements.standard().on(day, history).pooledFund().isGranted()));
  }

  @Test
  void the_members_of_the_area_are_all_in_order_and_share_their_answers() {
    Set<Entitlement> shared = Sets.newIdentityHashSet();
    Entitlements.standard()
        .onAll(
            LocalDate.of(2026, 9, 15),
            AreaBenchmark.histories(),
            (history, answer) -> {
              assertThat(answer.pooledFund().isGranted()).isTrue();
              shared.add(answer);
            });
    assertThat(shared).hasSize(30);
  }
}
