package dev.yika.status.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.EnrollmentReading;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.RecoveryRules;
import dev.yika.status.rule.Confidence;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Arrears that are long over are not counted, and the answer is the one that counting leads to. */
class LongOverProperties {

  private static final YearMonth FIRST = YearMonth.of(2019, 3);
  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china();
  private static final RecoveryPolicies POLICIES = policies();

  /** Rules that never see at once that arrears are over, so that all of them are counted. */
  private static final class CountingRules extends RuledArrears.Rules {
    CountingRules() {
      super(POLICIES, null, CALENDAR, UnaryOperator.identity());
    }

    @Override
    boolean isSurelyBack(RecoveryRules rules, LocalDate day, Interruption interruption) {
      return false;
    }

    @Override
    boolean hasSurelyStopped(RecoveryRules rules, LocalDate day, YearMonth firstUnpaid) {
      return false;
    }

    @Override
    boolean mayWeaken(Confidence ofRules, Confidence weakest) {
      return true;
    }
  }

  /** Some months not paid, paid with or without the late fee some days after the next began. */
  private record Gap(int paidBefore, int missed, int daysLate, boolean withFee) {}

  @Property(tries = 2000)
  void theAnswerIsTheSameAsIfAllArrearsWereCounted(
      @ForAll("members") Insured insured,
      @ForAll @Size(min = 1, max = 12) List<@From("gaps") Gap> gaps,
      @ForAll @IntRange(max = 1) int open,
      @ForAll @IntRange(min = -40, max = 800) int later) {
    List<EnrollmentEvent> events = new ArrayList<>();
    YearMonth end = add(insured, gaps, open > 0, events);
    LocalDate date = end.atDay(1).plusDays(later);
    EnrollmentReading reading = EnrollmentHistory.of(events).asOf(date);
    RuledArrears.Rules quick =
        new RuledArrears.Rules(POLICIES, null, CALENDAR, UnaryOperator.identity());
    HistoryAssessor skipping = new HistoryAssessor(date, reading, quick);
    HistoryAssessor counting = new HistoryAssessor(date, reading, new CountingRules());

    assertThat(skipping.assess()).isEqualTo(counting.assess());
    assertThat(skipping.doubts(policy -> true)).isEqualTo(counting.doubts(policy -> true));
    assertThat(words(skipping, date, insured)).isEqualTo(words(counting, date, insured));
    Statistics.label("a policy denies it").collect(!skipping.doubts(policy -> true).isEmpty());
    Statistics.label("a policy denies it")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    Statistics.label("back").collect(skipping.assess().pooledFund().verdict() == Verdict.YES);
    Statistics.label("back")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 8));
  }

  private static List<String> words(HistoryAssessor assessor, LocalDate date, Insured insured) {
    List<Doubt> doubts = assessor.doubts(policy -> true);
    return Stream.of(Locale.CHINESE, Locale.ENGLISH)
        .map(
            locale ->
                new Entitlement(
                        date, assessor.assess(), Optional.of(insured), doubts, Confidence.ASSUMED)
                    .explain(locale))
        .toList();
  }

  private static YearMonth add(
      Insured insured, List<Gap> gaps, boolean isOpen, List<EnrollmentEvent> events) {
    events.add(EnrollmentEvent.of(FIRST.atDay(1), EnrollmentChange.enrolled(insured)));
    YearMonth month = FIRST;
    for (Gap gap : gaps) {
      month = month.plusMonths(gap.paidBefore());
      for (int i = 0; i < gap.missed(); i++) {
        events.add(EnrollmentEvent.of(month.atEndOfMonth(), EnrollmentChange.missed(month)));
        month = month.plusMonths(1);
      }
      EnrollmentChange paid = EnrollmentChange.madeUp();
      LocalDate day = month.atDay(1).plusDays(gap.daysLate());
      events.add(EnrollmentEvent.of(day, gap.withFee() ? paid.withLateFee() : paid));
      month = YearMonth.from(day).plusMonths(1);
    }
    if (isOpen) {
      events.add(EnrollmentEvent.of(month.atEndOfMonth(), EnrollmentChange.missed(month)));
    }
    return month;
  }

  /** Members of every policy of the table, and of made-up ones that count in other ways. */
  @Provide
  Arbitrary<Insured> members() {
    Arbitrary<String> areas =
        Arbitraries.of(POLICIES.all()).map(RecoveryPolicy::area).map(LongOverProperties::code);
    Arbitrary<String> madeUp = Arbitraries.of("150100", "150200", "150300", "150400");
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(1, areas), Tuple.of(1, madeUp)),
            Arbitraries.of(MemberKind.EMPLOYED, MemberKind.FLEXIBLE, MemberKind.RESIDENT))
        .as(Insured::of);
  }

  private static String code(String area) {
    return area.isEmpty() ? "140100" : (area + "0100").substring(0, 6);
  }

  @Provide
  Arbitrary<Gap> gaps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 14),
            Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(1, 5)),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(true, true, false))
        .as(Gap::new);
  }

  private static RecoveryPolicies policies() {
    String rows =
        """
        id\tarea\tpick\tlimit\trecover\tstop\tshare\tlate-fee\tfirst-wait\tconfidence\tdocument
        quick\t1501\tarea\t-\tday+1\tmonth+0\t-\tno\t-\tHIGH\tmade up
        slow\t1501\tname\t-\tspan+14\tmonth+2\t-\tno\t-\tMEDIUM\tmade up
        tiers\t1502\tarea\t1;3\tmonth+1;span+9?;none\tmonth+1\t-;50x6;-\tno\t-\tHIGH\tmade up
        days\t1502\tname\t-\tworkday+100\t-\t-\tno\t-\tHIGH\tmade up
        fee\t1503\tarea\t2y\tmonth+1;newcomer\tterm+1:3\t-\tyes\tmonth+7\tHIGH\tmade up
        frame\t1503\tbound\t-\tmonth+15\t-\t-\tno\t-\tHIGH\tmade up
        silent\t1504\tarea\t-\t-\t-\t-\t-\t-\tMEDIUM\tmade up
        term\t1504\tname\t-\tterm+1:3~term+6:20\tmonth+1\t-\tno\t-\tLOW\tmade up
        """;
    return RecoveryPolicies.standard().withRows(new StringReader(rows), "made up");
  }
}
