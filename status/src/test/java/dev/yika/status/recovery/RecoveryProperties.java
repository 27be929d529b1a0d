package dev.yika.status.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RecoveryProperties {

  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china();
  private static final RecoveryPolicies STANDARD = RecoveryPolicies.standard();

  @Property
  void whoPaysLaterRecoversNoEarlier(
      @ForAll("policies") RecoveryPolicy policy,
      @ForAll("interruptions") Interruption interruption,
      @ForAll @IntRange(max = 400) int days) {
    Interruption later =
        new Interruption(interruption.firstUnpaid(), interruption.clearedOn().plusDays(days), true);

    if (policy.recovery(interruption, CALENDAR) instanceof RecoveryWindow first
        && policy.recovery(later, CALENDAR) instanceof RecoveryWindow second) {
      assertThat(second.window().latest()).isAfterOrEqualTo(first.window().latest());
      assertThat(second.window().earliest()).isAfterOrEqualTo(first.window().earliest());
    }
  }

  @Property
  void nothingRecoversBeforeTheMonthOfTheArrival(
      @ForAll("policies") RecoveryPolicy policy,
      @ForAll("interruptions") Interruption interruption) {
    if (policy.recovery(interruption, CALENDAR) instanceof RecoveryWindow found) {
      LocalDate first = YearMonth.from(interruption.clearedOn()).atDay(1);
      assertThat(found.window().earliest()).isAfterOrEqualTo(first);
      assertThat(found.window().latest()).isAfterOrEqualTo(found.window().earliest());
    }
  }

  @Property
  void everyAnswerExplainsItselfInBothLanguages(
      @ForAll("policies") RecoveryPolicy policy, @ForAll("anyTime") Interruption interruption) {
    Recovery recovery = policy.recovery(interruption, CALENDAR);

    assertThat(recovery.explain(Locale.CHINESE)).endsWith("。").doesNotContain("%", "null");
    assertThat(recovery.explain(Locale.ENGLISH))
        .matches("[ -~]+\\.")
        .doesNotContain("%", "null", "  ");
    assertThat(recovery.inputs()).hasSize(6);
  }

  @Property
  void everybodyHasAPolicyOnEveryDay(
      @ForAll("codes") int code, @ForAll MemberKind member, @ForAll("days") LocalDate date) {
    Insured insured = new Insured(RegionCode.of(code), member);
    RecoveryPolicy picked = STANDARD.policyFor(insured, date);

    assertThat(picked).isEqualTo(naivePick(insured, date));
    assertThat(picked.isFor(insured) && picked.isValidOn(date) && picked.isPickedByArea()).isTrue();
    assertThat(STANDARD.competingPolicies(insured, date))
        .allMatch(other -> other.isFor(insured) && other.isValidOn(date))
        .noneMatch(other -> other.area().isEmpty() || other.equals(picked));
  }

  /** Asks every policy, instead of walking the areas. */
  private static RecoveryPolicy naivePick(Insured insured, LocalDate date) {
    return STANDARD.all().stream()
        .filter(RecoveryPolicy::isPickedByArea)
        .filter(policy -> policy.isFor(insured) && policy.isValidOn(date))
        .max(
            Comparator.comparing((RecoveryPolicy policy) -> policy.area().length())
                .thenComparing(policy -> policy.member().isPresent())
                .thenComparing(policy -> policy.scheme().isPresent()))
        .orElseThrow();
  }

  @Property
  void aRowThatIsReadIsWrittenTheSame(@ForAll("rows") String row) {
    RecoveryPolicies policies = STANDARD.withRows(new StringReader(row), "made up");
    RecoveryPolicy policy = policies.named("made-up").orElseThrow();

    assertThat(policy.toRow()).isEqualTo(row);
    assertThat(
            policies.policyFor(
                new Insured(RegionCode.of(110101), MemberKind.EMPLOYED), LocalDate.EPOCH))
        .isEqualTo(policy);
  }

  @Provide
  Arbitrary<RecoveryPolicy> policies() {
    return Arbitraries.of(STANDARD.all());
  }

  /** Any code, and often one inside an area of the table. */
  @Provide
  Arbitrary<Integer> codes() {
    Arbitrary<Integer> known =
        Arbitraries.of(STANDARD.all())
            .map(policy -> Integer.parseInt((policy.area() + "110000").substring(0, 6)))
            .flatMap(
                area -> Arbitraries.integers().between(0, 99).map(part -> area / 100 * 100 + part));
    return Arbitraries.oneOf(known, Arbitraries.integers().between(0, 999_999));
  }

  @Provide
  Arbitrary<String> rows() {
    Arbitrary<String> timing =
        Arbitraries.of("none", "-", "month+1", "day+0~day+1?", "workday+1~workday+2", "span+6");
    Arbitrary<String> paid = Arbitraries.of("yes", "no", "-");
    return Combinators.combine(
            timing, paid, Arbitraries.integers().between(0, 120), timing, paid, paid)
        .as(
            (recover, first, limit, beyond, second, fee) ->
                String.join(
                    "\t",
                    "made-up",
                    "3",
                    "area",
                    "11",
                    "-",
                    "EMPLOYED",
                    "-",
                    "-",
                    "month+1",
                    recover,
                    first,
                    limit.toString(),
                    beyond,
                    second,
                    fee,
                    "LOCAL",
                    "LOW",
                    "虚构"));
  }

  /** Interruptions whose working days are known, with some 400 days more. */
  @Provide
  Arbitrary<Interruption> interruptions() {
    return interruptions(LocalDate.of(2007, 1, 1), LocalDate.of(2025, 10, 31));
  }

  @Provide
  Arbitrary<Interruption> anyTime() {
    return interruptions(LocalDate.of(1990, 1, 1), LocalDate.of(2200, 1, 1));
  }

  private static Arbitrary<Interruption> interruptions(LocalDate first, LocalDate last) {
    return Combinators.combine(
            between(first, last),
            Arbitraries.integers().between(0, 8),
            Arbitraries.of(true, true, false))
        .as(
            (cleared, months, fee) ->
                new Interruption(YearMonth.from(cleared).minusMonths(months), cleared, fee));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        between(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)),
        between(LocalDate.MIN, LocalDate.MAX));
  }

  private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
