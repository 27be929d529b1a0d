package dev.yika.status.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.NaiveRecovery.Days;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No yes before the rules say so, over all areas, kinds of members and days. */
class YesProperties {

  private static final int PAID_BEFORE = 30;

  @Property(tries = 3000)
  void noYesBeforeTheDayOfTheRowPickedNoneInsideAWindowAndNoSureOneBeforeAnyRow(
      @ForAll("members") Insured insured,
      @ForAll("payments") LocalDate cleared,
      @ForAll @IntRange(min = 1, max = 14) int months,
      @ForAll @IntRange(min = 0, max = 400) int later) {
    checkRecovery(insured, cleared, months, List.of(cleared.plusDays(later)));
  }

  /** Each policy's own area, every kind of member, its first and last day, both sides of limits. */
  @ParameterizedTest
  @EnumSource(value = MemberKind.class, mode = EXCLUDE, names = "RETIRED")
  void noYesIsTooEarlyAnywhereOnTheDaysOnWhichPoliciesChange(MemberKind member) {
    for (Insured insured : areas(member)) {
      for (LocalDate cleared : changes(insured)) {
        for (int months : List.of(1, 2, 3, 4, 6, 7, 13)) {
          checkRecovery(insured, cleared, months, around(insured, cleared, months));
        }
      }
    }
  }

  private static List<Insured> areas(MemberKind member) {
    return Stream.concat(
            Stream.of("140100"),
            RecoveryPolicies.standard().all().stream().map(policy -> policy.area()))
        .map(YesProperties::code)
        .distinct()
        .map(area -> new Insured(area, member))
        .toList();
  }

  /** The code of an area that exists: the policy's own, or one for those of the whole country. */
  private static RegionCode code(String area) {
    return RegionCode.parse(area.isEmpty() ? "140000" : (area + "0000").substring(0, 6));
  }

  /** The days on which the policies about a member begin or end, the day before, and some more. */
  private static Set<LocalDate> changes(Insured insured) {
    Set<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.of(2003, 5, 20));
    days.add(LocalDate.of(2026, 9, 11));
    days.add(LocalDate.of(2026, 10, 31));
    days.add(LocalDate.of(2031, 1, 31));
    for (RecoveryPolicy policy : RecoveryPolicies.standard().all()) {
      if (policy.isFor(insured)) {
        Stream.concat(policy.from().stream(), policy.until().stream())
            .forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
      }
    }
    return days;
  }

  /** The day of the payment, and both sides of each day that any row names. */
  private static Set<LocalDate> around(Insured insured, LocalDate cleared, int months) {
    NaiveRecovery naive = naive(insured, cleared, months);
    Set<LocalDate> days = new TreeSet<>(Set.of(cleared));
    Stream.concat(Stream.of(naive.picked()), naive.named().stream())
        .flatMap(named -> Stream.of(named.first(), named.last()))
        .filter(day -> day.isBefore(LocalDate.MAX) && !day.minusDays(1).isBefore(cleared))
        .forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
    return days;
  }

  private static NaiveRecovery naive(Insured insured, LocalDate cleared, int months) {
    return new NaiveRecovery(
        insured, YearMonth.from(cleared).minusMonths(months), cleared, PAID_BEFORE);
  }

  private static void checkRecovery(
      Insured insured, LocalDate cleared, int months, Collection<LocalDate> days) {
    NaiveRecovery naive = naive(insured, cleared, months);
    EnrollmentHistory history =
        history(insured, YearMonth.from(cleared).minusMonths(months), cleared);
    for (LocalDate day : days) {
      Entitlement answer = Entitlements.standard().on(day, history);
      if (answer.recovery().filter(Recovery::isInterrupted).isPresent()) {
        checkInterrupted(naive, answer);
        assertThat(Entitlements.standard().atLeast(Confidence.MEDIUM).on(day, history))
            .satisfies(
                sure ->
                    assertThat(sure.pooledFund().verdict() == Verdict.YES && naive.isEarly(day))
                        .isFalse());
      }
    }
  }

  private static void checkInterrupted(NaiveRecovery naive, Entitlement answer) {
    LocalDate day = answer.date();
    Days picked = naive.picked();
    assertThat(answer.recovery().orElseThrow().policy().id()).isEqualTo(naive.id().orElseThrow());
    Verdict expected =
        picked.last().equals(LocalDate.MAX)
            ? Verdict.UNKNOWN
            : day.isBefore(picked.first())
                ? Verdict.NO
                : day.isBefore(picked.last()) ? Verdict.UNKNOWN : Verdict.YES;
    boolean isCapped = answer.pooledFund().reason() == BenefitReason.CAPPED;
    assertThat(answer.pooledFund().verdict()).isEqualTo(isCapped ? Verdict.UNKNOWN : expected);
    if (answer.pooledFund().verdict() == Verdict.YES && naive.isEarly(day)) {
      assertThat(answer.confidence()).isGreaterThanOrEqualTo(Confidence.LOW);
      assertThat(answer.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.OTHER_POLICY);
    }
  }

  @Property(tries = 3000)
  void noYesToANewMemberBeforeTheFirstWaitIsOver(
      @ForAll("members") Insured insured,
      @ForAll("payments") LocalDate enrolled,
      @ForAll @IntRange(min = 0, max = 300) int later) {
    checkFirstWait(insured, enrolled, enrolled.plusDays(later));
  }

  @ParameterizedTest
  @EnumSource(value = MemberKind.class, mode = EXCLUDE, names = "RETIRED")
  void noYesToANewMemberIsTooEarlyAnywhereOnTheDaysOnWhichPoliciesChange(MemberKind member) {
    for (Insured insured : areas(member)) {
      for (LocalDate enrolled : changes(insured)) {
        for (int month = 0; month < 9; month++) {
          LocalDate first = enrolled.plusMonths(month).withDayOfMonth(1);
          for (LocalDate day : List.of(first.minusDays(1), first)) {
            checkFirstWait(insured, enrolled, day.isBefore(enrolled) ? enrolled : day);
          }
        }
      }
    }
  }

  private static void checkFirstWait(Insured insured, LocalDate enrolled, LocalDate day) {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(EnrollmentEvent.of(enrolled, EnrollmentChange.enrolled(insured))));
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
                        kind -> new Insured(code(policy.area()), policy.member().orElse(kind))));
    Arbitrary<Insured> anywhere =
        Combinators.combine(Arbitraries.of(RegionDirectory.standard().codes().toList()), anybody)
            .as(Insured::new);
    return Arbitraries.frequencyOf(Tuple.of(2, ofPolicy), Tuple.of(1, anywhere));
  }

  @Provide
  Arbitrary<LocalDate> payments() {
    return Arbitraries.longs()
        .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2035, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
