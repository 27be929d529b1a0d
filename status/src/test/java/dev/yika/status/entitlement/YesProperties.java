package dev.yika.status.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.NaiveRecovery.Days;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** No yes before the rules say so, over all areas, kinds of members and days. */
class YesProperties {

  private static final int PAID_BEFORE = 30;

  @Property(tries = 3000)
  void noYesBeforeTheDayOfTheRowPickedNoneInsideAWindowAndNoSureOneBeforeAnyRow(
      @ForAll("members") Insured insured,
      @ForAll("payments") LocalDate cleared,
      @ForAll @IntRange(min = 1, max = 14) int months,
      @ForAll @IntRange(min = 0, max = 400) int later) {
    YearMonth first = YearMonth.from(cleared).minusMonths(months);
    EnrollmentHistory history = history(insured, first, cleared);
    LocalDate day = cleared.plusDays(later);
    NaiveRecovery naive = new NaiveRecovery(insured, first, cleared, PAID_BEFORE);
    Days picked = naive.picked();
    Entitlement answer = Entitlements.standard().on(day, history);
    Assume.that(answer.recovery().isPresent() && answer.recovery().get().isInterrupted());

    assertThat(answer.recovery().get().policy().id()).isEqualTo(naive.id().orElseThrow());
    Verdict expected =
        picked.last().equals(LocalDate.MAX)
            ? Verdict.UNKNOWN
            : day.isBefore(picked.first())
                ? Verdict.NO
                : day.isBefore(picked.last()) ? Verdict.UNKNOWN : Verdict.YES;
    boolean isCapped = answer.pooledFund().reason() == BenefitReason.CAPPED;
    assertThat(answer.pooledFund().verdict()).isEqualTo(isCapped ? Verdict.UNKNOWN : expected);
    boolean isEarly = naive.named().stream().anyMatch(days -> day.isBefore(days.last()));
    if (answer.pooledFund().verdict() == Verdict.YES && isEarly) {
      assertThat(answer.confidence()).isGreaterThanOrEqualTo(Confidence.LOW);
      assertThat(answer.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.OTHER_POLICY);
    }
    assertThat(Entitlements.standard().atLeast(Confidence.MEDIUM).on(day, history))
        .satisfies(
            sure -> assertThat(sure.pooledFund().verdict() == Verdict.YES && isEarly).isFalse());
  }

  @Property(tries = 3000)
  void noYesToANewMemberBeforeTheFirstWaitIsOver(
      @ForAll("members") Insured insured,
      @ForAll("payments") LocalDate enrolled,
      @ForAll @IntRange(min = 0, max = 300) int later) {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(EnrollmentEvent.of(enrolled, EnrollmentChange.enrolled(insured))));
    LocalDate day = enrolled.plusDays(later);
    NaiveRecovery naive = new NaiveRecovery(insured, YearMonth.from(enrolled), enrolled, 0);
    Optional<Days> wait = naive.firstWait();
    Entitlement answer = Entitlements.standard().on(day, history);

    Verdict expected =
        wait.filter(days -> day.isBefore(days.first())).isPresent()
            ? Verdict.NO
            : wait.filter(days -> day.isBefore(days.last())).isPresent()
                ? Verdict.UNKNOWN
                : Verdict.YES;
    assertThat(answer.pooledFund().verdict()).isEqualTo(expected);
    assertThat(answer.firstWait().isPresent()).isEqualTo(wait.isPresent());
    boolean isEarly = naive.firstWaits().stream().anyMatch(days -> day.isBefore(days.last()));
    if (expected == Verdict.YES && isEarly) {
      assertThat(answer.confidence()).isGreaterThanOrEqualTo(Confidence.LOW);
      assertThat(answer.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.OTHER_POLICY);
    }
    Verdict sure =
        Entitlements.standard().atLeast(Confidence.MEDIUM).on(day, history).pooledFund().verdict();
    assertThat(sure == Verdict.YES && isEarly).isFalse();
  }

  private static EnrollmentHistory history(Insured insured, YearMonth first, LocalDate cleared) {
    List<EnrollmentEvent> events = new ArrayList<>();
    events.add(
        EnrollmentEvent.of(
            first.minusMonths(PAID_BEFORE).atDay(1), EnrollmentChange.enrolled(insured)));
    for (YearMonth month = first; month.isBefore(YearMonth.from(cleared)); ) {
      events.add(EnrollmentEvent.of(month.atEndOfMonth(), EnrollmentChange.missed(month)));
      month = month.plusMonths(1);
    }
    events.add(EnrollmentEvent.of(cleared, EnrollmentChange.madeUp().withLateFee()));
    return EnrollmentHistory.of(events);
  }

  /**
   * The members of a policy twice in three times, else anybody anywhere; retired ones owe nothing.
   */
  @Provide
  Arbitrary<Insured> members() {
    Arbitrary<MemberKind> anybody =
        Arbitraries.of(MemberKind.class).filter(kind -> kind != MemberKind.RETIRED);
    Arbitrary<Insured> ofPolicy =
        Arbitraries.of(RecoveryPolicies.standard().all())
            .flatMap(
                policy ->
                    anybody.map(
                        kind ->
                            new Insured(
                                RegionCode.parse((policy.area() + "140000").substring(0, 6)),
                                policy.member().orElse(kind))));
    Arbitrary<Insured> anywhere =
        Combinators.combine(Arbitraries.integers().between(110_000, 659_999), anybody)
            .as((code, kind) -> new Insured(RegionCode.of(code), kind));
    return Arbitraries.frequencyOf(Tuple.of(2, ofPolicy), Tuple.of(1, anywhere));
  }

  @Provide
  Arbitrary<LocalDate> payments() {
    return Arbitraries.longs()
        .between(LocalDate.of(2010, 1, 1).toEpochDay(), LocalDate.of(2026, 11, 30).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
