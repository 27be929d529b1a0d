package dev.yika.status.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.rule.DateWindow;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RecoveryProperties {

  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china();
  private static final RecoveryPolicies STANDARD = RecoveryPolicies.standard();

  @Property
  void aLaterPaymentRecoversNoEarlier(
      @ForAll("rules") RecoveryRules rules,
      @ForAll("interruptions") Interruption interruption,
      @ForAll @IntRange(max = 400) int days) {
    Interruption later =
        new Interruption(interruption.firstUnpaid(), interruption.clearedOn().plusDays(days), true);
    Interruption paid =
        new Interruption(interruption.firstUnpaid(), interruption.clearedOn(), true);

    Optional<DateWindow> first = rules.recovery(paid, CALENDAR).window();
    Optional<DateWindow> second = rules.recovery(later, CALENDAR).window();

    if (first.isPresent() && second.isPresent()) {
      assertThat(second.get().latest()).isAfterOrEqualTo(first.get().latest());
      assertThat(second.get().earliest()).isAfterOrEqualTo(first.get().earliest());
    }
  }

  @Property
  void nothingRecoversBeforeTheMonthOfTheArrival(
      @ForAll("rules") RecoveryRules rules, @ForAll("interruptions") Interruption interruption) {
    LocalDate first = YearMonth.from(interruption.clearedOn()).atDay(1);

    assertThat(rules.recovery(interruption, CALENDAR).window().stream().toList())
        .allSatisfy(window -> assertThat(window.earliest()).isAfterOrEqualTo(first));
  }

  @Property
  void everyAnswerExplainsItselfInBothLanguages(
      @ForAll("rules") RecoveryRules rules, @ForAll("anyTime") Interruption interruption) {
    Recovery recovery = rules.recovery(interruption, CALENDAR);

    assertThat(recovery.explain(Locale.CHINESE)).endsWith("。").doesNotContain("null", "%s", "%d");
    assertThat(recovery.explain(Locale.ENGLISH)).matches("[ -~]+\\.").doesNotContain("null", "  ");
    assertThat(recovery.answer().inputs()).hasSizeGreaterThan(5);
  }

  @Property
  void everybodyHasAPolicyOnEveryDay(
      @ForAll("codes") int code, @ForAll MemberKind member, @ForAll("days") LocalDate date) {
    Insured insured = new Insured(RegionCode.of(code), member);
    RecoveryPolicy picked = STANDARD.policyFor(insured, date);

    assertThat(picked).isEqualTo(naivePick(insured, date));
    assertThat(picked.isFor(insured) && picked.isValidOn(date) && picked.isPickedByArea()).isTrue();
    assertThat(STANDARD.rulesFor(insured, date).competingPolicies())
        .allMatch(other -> other.isFor(insured) && other.isValidOn(date))
        .noneMatch(other -> other.area().isEmpty() || other.equals(picked));
  }

  @Property
  void rulesApplyOnEveryDayThatTheySay(
      @ForAll("codes") int code,
      @ForAll MemberKind member,
      @ForAll("days") LocalDate date,
      @ForAll @IntRange(min = -900, max = 900) int later) {
    Insured insured = new Insured(RegionCode.of(code), member);
    RecoveryRules rules = STANDARD.rulesFor(insured, date);
    LocalDate other =
        LocalDate.ofEpochDay(
            Math.max(
                LocalDate.MIN.toEpochDay(),
                Math.min(LocalDate.MAX.toEpochDay(), date.toEpochDay() + later)));

    assertThat(rules.applyOn(date)).isTrue();
    if (rules.applyOn(other)) {
      assertThat(STANDARD.policyFor(insured, other)).isEqualTo(rules.policy());
      assertThat(STANDARD.rulesFor(insured, other).competingPolicies())
          .isEqualTo(rules.competingPolicies());
      assertThat(STANDARD.rulesFor(insured, other).nationwide()).isEqualTo(rules.nationwide());
    }
  }

  @Example
  void rulesChangeOnTheDayOnWhichAPolicyBeginsOrEnds() {
    for (RecoveryPolicy policy : STANDARD.all()) {
      Insured insured =
          new Insured(
              RegionCode.parse((policy.area() + "140000").substring(0, 6)),
              policy.member().orElse(MemberKind.EMPLOYED));
      Stream.concat(policy.from().stream(), policy.until().stream())
          .forEach(
              day -> {
                assertThat(STANDARD.rulesFor(insured, day.minusDays(1)).applyOn(day)).isFalse();
                assertThat(STANDARD.rulesFor(insured, day).applyOn(day.minusDays(1))).isFalse();
              });
    }
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

  /** A row of another area, whatever it says, leaves the answers of all others as they are. */
  @Property(tries = 100)
  void addingARowNeverChangesTheAnswerOfAnotherArea(
      @ForAll("rows") String row,
      @ForAll("codes") int code,
      @ForAll MemberKind member,
      @ForAll("interruptions") Interruption interruption) {
    Insured insured = new Insured(RegionCode.of(code), member);
    Assume.that(!insured.area().toString().startsWith("15"));
    RecoveryPolicies more = STANDARD.withRows(new StringReader(row), "made up");
    LocalDate cleared = interruption.clearedOn();

    RecoveryRules before = STANDARD.rulesFor(insured, cleared);
    RecoveryRules after = more.rulesFor(insured, cleared);
    assertThat(after.recovery(interruption, CALENDAR))
        .isEqualTo(before.recovery(interruption, CALENDAR));
    assertThat(after.suspendedFrom(interruption.firstUnpaid(), CALENDAR))
        .isEqualTo(before.suspendedFrom(interruption.firstUnpaid(), CALENDAR));
    assertThat(after.stopConfidence()).isEqualTo(before.stopConfidence());
    assertThat(after.firstWait(cleared, CALENDAR)).isEqualTo(before.firstWait(cleared, CALENDAR));
    assertThat(after.firstWaitConfidence()).isEqualTo(before.firstWaitConfidence());
    assertThat(after.competingPolicies()).isEqualTo(before.competingPolicies());
    assertThat(after.nationwide()).isEqualTo(before.nationwide());
    Insured there = new Insured(RegionCode.of(150101), MemberKind.EMPLOYED);
    assertThat(more.rulesFor(there, cleared))
        .satisfies(
            rules ->
                assertThat(
                        rules.policy().id().equals("made-up")
                            || rules.competingPolicies().stream()
                                .anyMatch(policy -> policy.id().equals("made-up")))
                    .isTrue());
  }

  /** The rules of every policy, for a member of it. */
  @Provide
  Arbitrary<RecoveryRules> rules() {
    return Arbitraries.of(STANDARD.all())
        .map(
            policy -> {
              String area =
                  policy.isNationwide() ? "999999" : (policy.area() + "0000").substring(0, 6);
              MemberKind member = policy.member().orElse(MemberKind.EMPLOYED);
              Insured insured = new Insured(RegionCode.parse(area), member);
              return STANDARD.rulesBy(policy, insured, LocalDate.of(2026, 9, 11));
            });
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
    Arbitrary<String> outcome =
        Arbitraries.of("none", "-", "newcomer", "month+1", "month+1:15", "day+0~day+1?", "span+6");
    Arbitrary<String> paid = Arbitraries.of("yes", "no", "term", "cap", "-");
    Arbitrary<String> limit = Arbitraries.of("0", "3", "120", "60d", "3y", "3|3y", "3,6@60,12@120");
    Arbitrary<String> replaced = Arbitraries.of("-", "all", "zhejiang-employed");
    Arbitrary<String> pick = Arbitraries.of("area", "area", "name", "bound");
    Arbitrary<String> wait = Arbitraries.of("-", "month+1", "month+6~month+7?");
    return Combinators.combine(
            outcome, outcome, limit, paid, Arbitraries.of("yes", "no", "-"), replaced, pick, wait)
        .as(
            (first, second, within, back, fee, replaces, picked, waits) ->
                "id\tarea\tmember\tlimit\trecover\tpaid-back\tlate-fee\treplaces\tpick\tfirst-wait"
                    + "\tconfidence\tdocument\n"
                    + String.join(
                        "\t",
                        "made-up",
                        "15",
                        "EMPLOYED",
                        within,
                        first + ";" + second,
                        back + ";-",
                        fee,
                        replaces,
                        picked,
                        waits,
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
