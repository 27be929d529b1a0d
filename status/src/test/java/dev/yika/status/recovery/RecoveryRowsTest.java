package dev.yika.status.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row as its source has it: everything owed and the late fee arrived on 2026-09-11 (or on the
 * day given), after arrears of one month, of as many as the limit, and of one more.
 */
class RecoveryRowsTest {

  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china();
  private static final RecoveryPolicies POLICIES = RecoveryPolicies.standard();
  private static final LocalDate CLEARED = LocalDate.of(2026, 9, 11);

  /** Policy, area, member, and months owed = days back. */
  static final String[] ROWS = {
    "default-employed 140100 EMPLOYED 1=10-01..11-01 3=10-01..11-01 4=10-01..27-04-01",
    "default-flexible 140100 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=10-01..27-04-01",
    "default-other 140100 RESIDENT 1=10-01..27-01-01 3=10-01..27-01-01 4=10-01..27-04-01",
    "source-text 410100 EMPLOYED 1=10-01 5=10-01",
    "pingdingshan-flexible 410400 FLEXIBLE 1=09-11 3=09-11 4=27-03-01..27-03-12",
    "shanghai-employed 310100 EMPLOYED 1=10-15 12=10-15",
    "zhejiang-employed 330100 EMPLOYED 1=10-01 12=10-01",
    "zhejiang-flexible 330100 FLEXIBLE 1=11-01 12=11-01",
    "wenzhou-flexible 330300 FLEXIBLE 3=11-01",
    "ningbo-employed 330200 EMPLOYED 1=10-01 3=10-01 4=11-01",
    "shandong-employed 370300 EMPLOYED 1=10-01 7=10-01",
    "shandong-flexible 370300 FLEXIBLE 1=10-01 3=10-01 4=12-01",
    "jinan-flexible 370100 FLEXIBLE 1=10-01 3=10-01 4=12-01",
    "qingdao-employed 370200 EMPLOYED 1=10-01 7=10-01",
    "qingdao-flexible 370200 FLEXIBLE 1=10-01 3=10-01 4=12-01",
    "yinan-employed 371321 EMPLOYED 1=10-01 7=10-01",
    "yinan-flexible 371321 FLEXIBLE 1=10-01 3=10-01 4=12-01",
    "fujian 350200 EMPLOYED 1=10-01..11-01 3=10-01..11-01 4=10-01..27-04-01",
    "fuzhou-flexible 350100 FLEXIBLE 1=10-01..27-01-01 4=10-01..27-04-01",
    "nanchang-flexible 360100 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=12-01..27-01-01",
    "hunan-employed 430600 EMPLOYED 1=09-11 3=09-11 4=10-11..10-12",
    "hunan-flexible 430400 FLEXIBLE 1=09-11 3=09-11 4=10-11..10-12",
    "wuhan-employed 420100 EMPLOYED 1=10-01 3=10-01 4=27-03-01..27-04-01",
    "wuhan-flexible 420100 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=27-03-01",
    "yichang-flexible 420500 FLEXIBLE 1=10-01 2=10-01..12-01 3=10-01..12-01 5=10-01..12-01"
        + " 6=10-01..27-03-01 7=12-01..27-03-01",
    "guangzhou-employed 440100 EMPLOYED 1=10-01..11-01 3=10-01..11-01 4=10-01..27-04-01",
    "guangzhou-flexible 440100 FLEXIBLE 1=NO_MAKE_UP 4=NO_MAKE_UP",
    "zhuhai 440400 EMPLOYED 1=10-01..11-01 3=10-01..11-01 4=10-01..27-04-01",
    "foshan-employed 440600 EMPLOYED 1=10-01..11-01",
    "tianjin-flexible 120100 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=10-01..27-04-01",
    "shijiazhuang 130100 EMPLOYED 1=10-01..11-01 6=10-01..27-04-01 7=10-01..27-04-01",
    "beijing-employed 110100 EMPLOYED 1=10-01..11-01 4=10-01..27-04-01",
    "default-flexible 320100 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=10-01..27-04-01",
    "wuxi-flexible 320200 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=27-03-01..27-04-01",
    "changzhou-employed 320400 EMPLOYED 1=09-12 9=09-12",
    "changzhou-flexible 320400 FLEXIBLE 1=09-12 3=09-12 4=12-01",
    "nantong-employed 320600 EMPLOYED 1=10-01..11-01 3=10-01..11-01 4=10-01..27-04-01",
    "taizhou-flexible 321200 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=10-01..27-04-01"
        + " 12=10-01..27-04-01 13=12-12",
    "hainan-flexible 460100 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=10-01..27-04-01"
        + " 5=10-01..27-04-01 6=10-01..27-04-01",
    "chongqing-employed 500100 EMPLOYED 1=10-01 3=10-01 4=10-01",
    "kunming 530100 FLEXIBLE 1=10-01 2=10-01 3=12-01..27-01-01",
    "kunming-employed 530100 EMPLOYED 1=10-01 2=10-01 3=12-01..27-01-01",
    "chengdu-flexible 510100 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=10-01..27-04-01",
    "hefei-employed 340100 EMPLOYED 1=10-01..11-01 2=10-01..11-01",
    "hefei-flexible 340100 FLEXIBLE 1=10-01..27-01-01 3=10-01..27-01-01 4=12-01",
    "alar-flexible 659002 FLEXIBLE 1=10-01..27-01-01 6=10-01..27-04-01 7=27-03-01..27-04-01",
    "alar-employed 659002 EMPLOYED 1=10-01..11-01",
  };

  /** Policies found by their name only, alone. */
  static final String[] NAMED = {
    "source-text-b 410100 EMPLOYED 1=09-14..09-15 5=09-14..09-15",
    "zhengzhou-2024-employed 410100 EMPLOYED 1=09-01 5=09-01",
    "zhengzhou-2024-flexible 410100 FLEXIBLE 1=09-11..09-12 3=09-11..09-12 4=09-01",
    "shanghai-2025-employed 310100 EMPLOYED 1=10-01 12=10-01",
    "shanghai-answer-employed 310100 EMPLOYED 1=10-15 12=10-15",
    "wuhan-2023-employed 420100 EMPLOYED 1=10-01 3=10-01 4=12-01..27-01-01",
  };

  static String[] rows() {
    return ROWS;
  }

  static String[] named() {
    return NAMED;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void comesBackAsItsSourceHasIt(String row) {
    var cells = Splitter.on(' ').splitToList(row);
    RecoveryRules rules = rules(insured(cells.get(1), cells.get(2)));

    assertThat(rules.policy().id()).isEqualTo(cells.get(0));
    assertComesBack(rules, cells.subList(3, cells.size()));
  }

  @ParameterizedTest
  @MethodSource("named")
  void comesBackAsTheSourceFoundByNameHasIt(String row) {
    var cells = Splitter.on(' ').splitToList(row);
    Insured insured = insured(cells.get(1), cells.get(2));
    RecoveryPolicy policy = POLICIES.named(cells.get(0)).orElseThrow();

    assertThat(policy.isFor(insured)).isTrue();
    assertThat(rules(insured).competingPolicies()).contains(policy);
    assertComesBack(POLICIES.rulesBy(policy, insured, CLEARED), cells.subList(3, cells.size()));
  }

  /** Months owed = days back. */
  private static void assertComesBack(RecoveryRules rules, List<String> expected) {
    for (String each : expected) {
      var parts = Splitter.on('=').splitToList(each);
      Recovery found = recovery(rules, Integer.parseInt(parts.get(0)), true);
      String days =
          found
              .window()
              .map(window -> window.toString().replace("2026-", "").replace("2027-", "27-"))
              .orElseGet(() -> found.answer().reason().orElseThrow().name());
      assertThat(days).as(each).isEqualTo(parts.get(1));
    }
  }

  @Test
  void noPolicyIsLeftOut() {
    Set<String> tested =
        Stream.concat(Arrays.stream(ROWS), Arrays.stream(NAMED))
            .map(row -> row.substring(0, row.indexOf(' ')))
            .collect(Collectors.toCollection(TreeSet::new));
    tested.addAll(Set.of("shenzhen", "shenzhen-employed")); // ended, see below
    tested.addAll(Set.of("jiangsu-flexible", "national-flexible")); // frames, see FirstWaitTest

    assertThat(POLICIES.all()).extracting(RecoveryPolicy::id).hasSameElementsAs(tested);
  }

  /** A row with a limit is tested with one month, with as many as the limit, and with one more. */
  @ParameterizedTest
  @MethodSource("rows")
  void isTestedOnBothSidesOfEachLimit(String row) {
    var cells = Splitter.on(' ').splitToList(row);
    RecoveryPolicy policy = rules(insured(cells.get(1), cells.get(2))).policy();
    List<String> months = cells.subList(3, cells.size()).stream().map(this::months).toList();

    for (String limit : policy.limits()) {
      if (limit.matches("[0-9]+")) {
        int most = Integer.parseInt(limit);
        assertThat(months).contains("1", String.valueOf(most), String.valueOf(most + 1));
      }
    }
  }

  private String months(String expected) {
    return expected.substring(0, expected.indexOf('='));
  }

  @ParameterizedTest
  @MethodSource({"rows", "named"})
  void aLateFeeIsNeededNotNeededOrADoubtAsTheSourceHasIt(String row) {
    var cells = Splitter.on(' ').splitToList(row);
    Insured insured = insured(cells.get(1), cells.get(2));
    RecoveryPolicy policy = POLICIES.named(cells.get(0)).orElseThrow();
    RecoveryRules rules = POLICIES.rulesBy(policy, insured, CLEARED);
    for (String expected : cells.subList(3, cells.size())) {
      int months = Integer.parseInt(months(expected));
      assertLateFee(recovery(rules, months, true), recovery(rules, months, false));
    }
  }

  private static void assertLateFee(Recovery with, Recovery without) {
    switch (with.policy().lateFee()) {
      case NEEDED ->
          assertThat(without.answer().reason())
              .isPresent()
              .get()
              .isIn(UnknownReason.LATE_FEE_OPEN, UnknownReason.NO_MAKE_UP);
      case NOT_NEEDED -> {
        assertThat(without.window()).isEqualTo(with.window());
        assertThat(without.confidence()).isEqualTo(with.confidence());
      }
      case NOT_STATED -> {
        assertThat(without.window()).isEqualTo(with.window());
        assertThat(without.isUnsure()).isEqualTo(without.window().isPresent());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "140100, EMPLOYED, 1, ASSUMED, NOT_STATED",
    "410100, EMPLOYED, 1, LOW, NOT_STATED",
    "410400, FLEXIBLE, 3, HIGH, CAPPED",
    "410400, FLEXIBLE, 4, ASSUMED, NOT_STATED",
    "310100, EMPLOYED, 1, HIGH, NO",
    "330100, EMPLOYED, 1, HIGH, WITHIN_TERM",
    "330100, FLEXIBLE, 1, HIGH, NO",
    "330200, EMPLOYED, 3, MEDIUM, YES",
    "370300, FLEXIBLE, 4, HIGH, NO",
    "350200, EMPLOYED, 3, ASSUMED, YES",
    "430600, EMPLOYED, 3, MEDIUM, YES",
    "430600, EMPLOYED, 4, ASSUMED, NO",
    "440100, EMPLOYED, 3, ASSUMED, YES",
    "440100, EMPLOYED, 4, ASSUMED, NO",
    "440100, FLEXIBLE, 1, MEDIUM, NO",
    "320400, EMPLOYED, 9, MEDIUM, NO",
    "500100, EMPLOYED, 3, MEDIUM, YES",
    "500100, EMPLOYED, 4, MEDIUM, NO",
    "360100, FLEXIBLE, 4, ASSUMED, NOT_STATED",
  })
  void isAsSureAndPaysTheGapBackAsItsSourceHasIt(
      String area, String member, int months, Confidence confidence, GapReimbursement paidBack) {
    Recovery found = recovery(insured(area, member), months, true);

    assertThat(found.confidence()).isEqualTo(confidence);
    assertThat(found.gapReimbursement()).isEqualTo(paidBack);
  }

  @ParameterizedTest
  @CsvSource({
    "140100, EMPLOYED, 2026-08-01",
    "140100, FLEXIBLE, 2026-07-01..2026-08-01",
    "310100, EMPLOYED, 2026-08-01",
    "330100, FLEXIBLE, 2026-07-01..2026-08-01",
    "330300, FLEXIBLE, 2026-09-04",
    "420500, FLEXIBLE, 2026-07-01",
    "510100, FLEXIBLE, 2026-07-01",
    "340100, EMPLOYED, 2026-08-01",
  })
  void stopsAsItsSourceHasIt(String area, String member, String days) {
    assertThat(rules(insured(area, member)).suspendedFrom(YearMonth.of(2026, 7), CALENDAR))
        .hasToString(days);
  }

  /** August unpaid, arrears by 8 October as the 3rd is a holiday, stopped from 9 October. */
  @Test
  void wenzhouStopsTheDayAfterADeadlineThatMovesOnDaysOff() {
    Insured member = insured("330300", "FLEXIBLE");
    LocalDate day = LocalDate.of(2022, 10, 10);
    RecoveryRules rules = POLICIES.rulesFor(member, day);

    assertThat(rules.suspendedFrom(YearMonth.of(2022, 8), CALENDAR)).hasToString("2022-10-09");
    assertThat(
            rules
                .recovery(new Interruption(YearMonth.of(2022, 8), day, true), CALENDAR)
                .window()
                .orElseThrow())
        .hasToString("2022-12-01");
    assertThat(
            rules
                .recovery(
                    new Interruption(YearMonth.of(2022, 8), LocalDate.of(2022, 10, 8), true),
                    CALENDAR)
                .isInterrupted())
        .isFalse();
  }

  @Test
  void wenzhousDeadlineInAYearWithoutAHolidayScheduleIsAWindow() {
    assertThat(rules(insured("330300", "FLEXIBLE")).suspendedFrom(YearMonth.of(2027, 8), CALENDAR))
        .hasToString("2027-10-04..2027-11-01");
  }

  @Test
  void shanghaiComesBackOnTheFifteenthAndTheRegulationIsAnotherPolicy() {
    RecoveryRules rules = rules(insured("310100", "EMPLOYED"));

    assertThat(rules.competingPolicies())
        .extracting(RecoveryPolicy::id)
        .containsExactly("shanghai-2025-employed", "shanghai-answer-employed");
  }

  @ParameterizedTest
  @CsvSource({
    "EMPLOYED, 1, 2023-10-01..2023-11-01",
    "EMPLOYED, 3, 2023-10-01..2023-11-01",
    "EMPLOYED, 4, 2023-10-01..2024-04-01",
    "FLEXIBLE, 1, 2023-10-01..2024-01-01",
    "FLEXIBLE, 3, 2023-10-01..2024-01-01",
    "FLEXIBLE, 4, 2023-10-01..2024-04-01",
  })
  void shenzhensOldRuleNamedNoDayAndCountedTheMonthsOfAYear(
      String member, int months, String days) {
    LocalDate cleared = LocalDate.of(2023, 9, 11);
    Interruption interruption =
        new Interruption(YearMonth.from(cleared).minusMonths(months), cleared, true)
            .withMissed(months)
            .withMissedInYear(months);
    RecoveryRules rules = POLICIES.rulesFor(insured("440300", member), cleared);

    assertThat(rules.recovery(interruption, CALENDAR).window().orElseThrow()).hasToString(days);
    assertThat(
            rules
                .recovery(new Interruption(interruption.firstUnpaid(), cleared, false), CALENDAR)
                .answer()
                .reason())
        .contains(UnknownReason.LATE_FEE_OPEN);
  }

  @Test
  void shenzhensOldRuleHasEnded() {
    Insured member = insured("440300", "EMPLOYED");

    assertThat(POLICIES.policyFor(member, LocalDate.of(2023, 9, 30)).id())
        .isEqualTo("shenzhen-employed");
    assertThat(POLICIES.policyFor(insured("440300", "FLEXIBLE"), LocalDate.of(2023, 9, 30)).id())
        .isEqualTo("shenzhen");
    assertThat(POLICIES.policyFor(member, LocalDate.of(2023, 10, 1)).id())
        .isEqualTo("default-employed");
    Recovery then =
        POLICIES
            .rulesFor(member, LocalDate.of(2023, 9, 11))
            .recovery(
                new Interruption(YearMonth.of(2023, 6), LocalDate.of(2023, 9, 11), true)
                    .withMissed(3)
                    .withMissedInYear(4),
                CALENDAR);
    assertThat(then.remarks())
        .containsExactlyInAnyOrder(RecoveryRemark.NO_DAY_NAMED, RecoveryRemark.BEYOND_LIMIT);
  }

  @Test
  void fourMonthsOfOneYearAreTooManyInWuhanWhateverTheRun() {
    Interruption one =
        new Interruption(YearMonth.of(2026, 8), CLEARED, true).withMissed(1).withMissedInYear(4);
    Recovery found = rules(insured("420100", "FLEXIBLE")).recovery(one, CALENDAR);

    assertThat(found.window().orElseThrow()).hasToString("2027-03-01");
    assertThat(found.remarks())
        .containsExactlyInAnyOrder(RecoveryRemark.AS_NEWCOMER, RecoveryRemark.BEYOND_LIMIT);
  }

  @Test
  void taizhousLimitGrowsWithTheMonthsPaidBefore() {
    RecoveryRules rules = rules(insured("321200", "FLEXIBLE"));
    Interruption five =
        new Interruption(YearMonth.of(2026, 4), CLEARED, true).withMissed(5).withPaidBefore(60);
    Interruption thirteen =
        new Interruption(YearMonth.of(2025, 8), CLEARED, true).withMissed(13).withPaidBefore(120);

    assertThat(rules.recovery(five, CALENDAR).remarks())
        .containsExactly(RecoveryRemark.NO_DAY_NAMED);
    assertThat(rules.recovery(thirteen, CALENDAR).remarks())
        .containsExactly(RecoveryRemark.BEYOND_LIMIT);
  }

  @Test
  void fujianPaysHalfForThreeMonthsBeyondItsLimit() {
    RecoveryRules rules = rules(insured("350200", "EMPLOYED"));
    Recovery within = recovery(insured("350200", "EMPLOYED"), 3, true);
    Recovery beyond = recovery(insured("350200", "EMPLOYED"), 4, true);

    assertThat(rules.policy().id()).isEqualTo("fujian");
    assertThat(within.partial()).isEmpty();
    assertThat(beyond.partial())
        .hasValueSatisfying(part -> assertThat(part.percent()).hasValue(50));
    assertThat(beyond.partialUntil()).contains(LocalDate.of(2027, 7, 1));
    assertThat(beyond.explain(Locale.CHINESE)).contains("恢复后3个月内按50%支付。");
  }

  @Test
  void oneMonthMadeUpLateIsAWindowOverBothCountsWhereTheTextIsSilent() {
    Interruption late = new Interruption(YearMonth.of(2026, 4), CLEARED, true).withMissed(1);
    Recovery silent = rules(insured("370300", "FLEXIBLE")).recovery(late, CALENDAR);
    Recovery run = rules(insured("440100", "EMPLOYED")).recovery(late, CALENDAR);

    assertThat(silent.window().orElseThrow()).hasToString("2026-10-01..2026-12-01");
    assertThat(silent.remarks()).containsExactly(RecoveryRemark.LIMIT_OPEN);
    assertThat(run.remarks()).contains(RecoveryRemark.BEYOND_LIMIT);
  }

  private static Recovery recovery(Insured insured, int months, boolean lateFee) {
    return recovery(rules(insured), months, lateFee);
  }

  private static Recovery recovery(RecoveryRules rules, int months, boolean lateFee) {
    Interruption interruption =
        new Interruption(YearMonth.from(CLEARED).minusMonths(months), CLEARED, lateFee)
            .withMissed(months)
            .withMissedInYear(months);
    return rules.recovery(interruption, CALENDAR);
  }

  private static RecoveryRules rules(Insured insured) {
    return POLICIES.rulesFor(insured, CLEARED);
  }

  private static Insured insured(String area, String member) {
    return new Insured(RegionCode.parse(area), MemberKind.valueOf(member));
  }
}
