package dev.yika.status.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class OnAllProperties {

  private static final LocalDate DATE = LocalDate.of(2026, 9, 15);
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final Entitlements ENTITLEMENTS = Entitlements.standard();

  @Property(tries = 300)
  void everyMemberGetsTheAnswerOfACallOfTheirOwn(
      @ForAll @Size(min = 20, max = 40) List<@From("histories") EnrollmentHistory> all) {
    List<EnrollmentHistory> asked = new ArrayList<>();
    Set<Entitlement> distinct = Sets.newIdentityHashSet();
    ENTITLEMENTS.onAll(
        DATE,
        all,
        (history, answer) -> {
          assertThat(answer).isEqualTo(ENTITLEMENTS.on(DATE, history));
          assertThat(answer.explain(Locale.CHINESE))
              .isEqualTo(ENTITLEMENTS.on(DATE, history).explain(Locale.CHINESE));
          asked.add(history);
          distinct.add(answer);
        });
    assertThat(asked).isEqualTo(all);
    Statistics.label("members share answers").collect(distinct.size() < all.size());
    Statistics.label("members share answers")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  @Example
  void membersWhoPaidEveryMonthShareOneAnswer() {
    List<Entitlement> answers = new ArrayList<>();
    List<EnrollmentHistory> two = List.of(payer("one"), payer("two"));
    ENTITLEMENTS.onAll(DATE, two, (history, answer) -> answers.add(answer));
    assertThat(answers.get(1)).isSameAs(answers.get(0));
  }

  private static EnrollmentHistory payer(String ids) {
    List<EnrollmentEvent> events = new ArrayList<>();
    events.add(EnrollmentEvent.of(FIRST, EnrollmentChange.enrolled(Insured.employee("410100"))));
    for (int month = 4; month <= 9; month++) {
      LocalDate day = LocalDate.of(2026, month, 10);
      EnrollmentChange paid = EnrollmentChange.paid(YearMonth.from(day));
      events.add(new EnrollmentEvent(ids + " " + month, day, ChinaTime.startOf(day), paid));
    }
    return EnrollmentHistory.of(events);
  }

  /** Most of them plain payers, enrolled on few days; some come before birth or after the day. */
  @Provide
  static Arbitrary<EnrollmentHistory> histories() {
    Arbitrary<EnrollmentEvent> enrollment =
        Combinators.combine(
                Arbitraries.of("410100", "440300", "370100", "000000"),
                Arbitraries.of(FIRST, FIRST.plusDays(20), DATE.minusDays(3), DATE.plusDays(2)),
                Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
            .as(
                (area, day, covered) -> {
                  EnrollmentChange change = EnrollmentChange.enrolled(Insured.employee(area));
                  return EnrollmentEvent.of(
                      day, covered ? change.withCoveredFrom(day.plusMonths(1)) : change);
                });
    Arbitrary<List<EnrollmentEvent>> others =
        Arbitraries.frequencyOf(Tuple.of(8, payments()), Tuple.of(2, changes()))
            .list()
            .ofMaxSize(5);
    Arbitrary<Boolean> born = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
    return Combinators.combine(enrollment, others, born)
        .as(
            (first, rest, isBorn) -> {
              List<EnrollmentEvent> all = new ArrayList<>(rest);
              all.add(first);
              EnrollmentHistory history = EnrollmentHistory.of(all);
              return isBorn ? history.bornOn(FIRST.plusDays(5)) : history;
            });
  }

  private static Arbitrary<EnrollmentEvent> payments() {
    return Combinators.combine(days(), Arbitraries.integers().between(-1, 2))
        .as(
            (day, late) ->
                event(day, EnrollmentChange.paid(YearMonth.from(day).minusMonths(late))));
  }

  private static Arbitrary<EnrollmentEvent> changes() {
    return Combinators.combine(
            days(),
            Arbitraries.of(
                EnrollmentChange.paused(PauseReason.OTHER),
                EnrollmentChange.resumed(),
                EnrollmentChange.retired(),
                EnrollmentChange.frozen("under review"),
                EnrollmentChange.ended(),
                EnrollmentChange.missed(YearMonth.of(2026, 5))))
        .as(OnAllProperties::event);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-10, 180).map(FIRST::plusDays);
  }

  private static EnrollmentEvent event(LocalDate day, EnrollmentChange change) {
    return EnrollmentEvent.of(day, change);
  }
}
