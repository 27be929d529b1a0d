package dev.yika.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.member.MemberKind;
import dev.yika.status.national.DuplicateEnrollment;
import dev.yika.status.national.Exemption;
import dev.yika.status.national.KeptEnrollment;
import dev.yika.status.national.NationalRules;
import dev.yika.status.national.ResidentPayment;
import dev.yika.status.national.ResidentWait;
import dev.yika.status.national.TransferDates;
import dev.yika.status.national.TransferGap;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the national rules and of the notices of areas, one test each. */
class NationalExamplesTest {

  private static final NationalRules RULES = NationalRules.standard();
  private static final WorkdayCalendar CHINA = WorkdayCalendar.china();

  @Test
  void n01FuxinPaidLateIn2025ForThatYearCountsTheDayOfPaymentIn() {
    assertThat(start("210900", 2025, "2025-07-03", 0)).isEqualTo("2025-10-03");
  }

  @Test
  void n01FuxinPaidOn6NovemberFor2025And2026() {
    assertThat(start("210900", 2025, "2025-11-06", 0)).isEqualTo("2026-02-06");
  }

  @Test
  void n01FuxinPaidFor2026AfterALapsed2025WaitsFromJanuary() {
    assertThat(start("210900", 2026, "2025-12-03", 1)).isEqualTo("2026-04-01");
  }

  @Test
  void n01QingdaoLapsedIn2025And2026AndPaidFor2027() {
    assertThat(start("370200", 2027, "2026-11-15", 2)).isEqualTo("2027-05-01");
    assertThat(
            RULES
                .startAfter(payment("370200", 2027, "2026-11-15", 2).withRepairedYears(1))
                .window()
                .orElseThrow())
        .hasToString("2027-04-01");
  }

  @ParameterizedTest
  @CsvSource({
    "360000, 2025, 2025-03-05, 0, 2025-06-05", // 江西: the day of payment counted in
    "440100, 2026, 2026-03-01, 0, 2026-06-02", // 广州: the day after it
    "150100, 2025, 2025-03-12, 0, 2025-06-01", // 呼和浩特: calendar months
    "150100, 2026, 2025-12-12, 1, 2026-05-01", // 呼和浩特: four months for one lapsed year
    "220000, 2025, 2025-03-01, 0, 2025-05-31", // 吉林: after 90 days
    "220000, 2025, 2025-03-01, 2, 2025-06-30", // 吉林: 30 more for each further year
    "620700, 2026, 2026-02-10, 0, 2026-05-12", // 张掖: 90 days
  })
  void n01AreasCountTheSameWaitDifferently(
      String area, int year, String paidOn, int lapsed, String day) {
    assertThat(start(area, year, paidOn, lapsed)).isEqualTo(day);
  }

  @Test
  void n01FourLapsedYearsAndMoreAreNeverBelowSixMonthsInAll() {
    assertThat(start("140100", 2029, "2028-11-15", 4)).isEqualTo("2029-07-01");
    assertThat(
            RULES
                .startAfter(payment("140100", 2029, "2028-11-15", 4).withRepairedYears(4))
                .window()
                .orElseThrow())
        .hasToString("2029-07-01");
  }

  @Test
  void n01SparesMembersWhoJoinWithinThreeMonthsAfterTheEmployeesScheme() {
    ResidentPayment payment = payment("310100", 2026, "2026-05-10", 0);

    assertThat(RULES.startAfter(payment.afterEmployees(YearMonth.of(2026, 2))).window())
        .hasValueSatisfying(days -> assertThat(days).hasToString("2026-05-10"));
    assertThat(start("310100", 2026, "2026-05-10", 0)).isEqualTo("2026-08-11");
  }

  @Test
  void n02AGapOf3MonthsMadeUpHasNoWait() {
    TransferGap gap =
        TransferGap.betweenAreas(YearMonth.of(2026, 5), LocalDate.of(2026, 9, 11), true);

    assertThat(gap.months()).isEqualTo(3);
    assertThat(gap.start().window().orElseThrow()).hasToString("2026-09-01");
  }

  @Test
  void n02BeyondThreeMonthsAreasMaySetUpToSixAndJiangsuUpToThree() {
    LocalDate day = LocalDate.of(2026, 9, 11);
    TransferGap gap = TransferGap.betweenAreas(YearMonth.of(2026, 4), day, true);

    assertThat(gap.start().window().orElseThrow()).hasToString("2026-09-01..2027-03-12");
    assertThat(
            gap.start(RULES.transfer(RegionCode.parse("320500"), Rule.N02, day))
                .window()
                .orElseThrow())
        .hasToString("2026-09-01..2026-12-12");
  }

  @Test
  void n02GuangdongPaidFromTheMonthAfterWithoutAGapUntilMid2025() {
    LocalDate day = LocalDate.of(2025, 6, 10);
    TransferGap none = TransferGap.betweenAreas(YearMonth.of(2025, 5), day, false);

    assertThat(
            none.start(RULES.transfer(RegionCode.parse("440100"), Rule.N02, day))
                .window()
                .orElseThrow())
        .hasToString("2025-07-01");
  }

  @Test
  void n03TheSameReliefBetweenSchemesNeedsTwoContinuousYears() {
    LocalDate day = LocalDate.of(2026, 9, 11);

    assertThat(
            TransferGap.betweenSchemes(YearMonth.of(2026, 5), day, true, 2)
                .start()
                .window()
                .orElseThrow())
        .hasToString("2026-09-01");
    assertThat(TransferGap.betweenSchemes(YearMonth.of(2026, 5), day, true, 1).start().confidence())
        .isEqualTo(Confidence.ASSUMED);
  }

  @Test
  void n04ATransferTakes10WorkingDaysAndThen5() {
    TransferDates dates = TransferDates.after(LocalDate.of(2025, 4, 30), CHINA);

    assertThat(dates.originBy().window().orElseThrow().latest())
        .isEqualTo(LocalDate.of(2025, 5, 19));
    assertThat(dates.destinationBy().window().orElseThrow().latest())
        .isEqualTo(LocalDate.of(2025, 5, 26));
  }

  @ParameterizedTest
  @CsvSource({
    "EMPLOYED, EMPLOYED, false, WORKPLACE",
    "RESIDENT, RESIDENT, false, RESIDENCE",
    "STUDENT, RESIDENT, false, PLACE_OF_STUDY",
    "EMPLOYED, RESIDENT, true, EMPLOYEE_SCHEME",
  })
  void n05KeepsOneOfTwoEnrollments(
      MemberKind one, MemberKind other, boolean continuousYear, KeptEnrollment kept) {
    assertThat(new DuplicateEnrollment(one, other, continuousYear).kept()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "350000, 2026, 2025-11-03, 2026-01-01", // 福建, in the concentrated period
    "350000, 2026, 2026-02-10, 2026-02-10", // 福建, extended: the day of payment
    "630000, 2026, 2026-02-28, 2026-02-28", // 青海
    "130000, 2026, 2026-01-15, 2026-01-15", // 河北
    "340000, 2026, 2026-02-10, 2026-02-11", // 安徽, extended: the day after
    "360000, 2026, 2026-02-10, 2026-02-11", // 江西 2026
    "360000, 2025, 2025-02-10, 2025-01-01", // 江西 2025: the whole year until 28 February
    "540000, 2026, 2026-01-20, 2026-01-01", // 西藏: the period ends in January
    "610000, 2026, 2025-12-25, 2026-01-01", // 陕西: the period ends on 25 December
    "320600, 2026, 2025-12-28, 2026-01-01", // 南通: on 28 December
  })
  void n06ThePeriodDecidesFromWhenAYearIsCovered(
      String area, int year, LocalDate paidOn, LocalDate start) {
    DayAnswer answer = RULES.year(RegionCode.parse(area), year).orElseThrow().startAfter(paidOn);

    assertThat(answer.window().orElseThrow()).hasToString(start.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "610000, 2026, 2025-12-26, OUTSIDE_PERIOD",
    "320600, 2026, 2025-12-29, OUTSIDE_PERIOD",
    "140100, 2025, 2025-02-26, OUTSIDE_PERIOD", // 太原: until 25 February
    "620700, 2026, 2026-02-10, OUTSIDE_PERIOD", // 张掖, extended: after the wait
    "620700, 2026, 2026-03-01, NO_BENEFITS", // 张掖: both periods missed
  })
  void n06APaymentAfterThePeriodWaitsOrHasNoBenefits(
      String area, int year, LocalDate paidOn, UnknownReason reason) {
    assertThat(RULES.year(RegionCode.parse(area), year).orElseThrow().startAfter(paidOn).reason())
        .contains(reason);
  }

  @Test
  void n06AnAreaWithoutANoticeOfTheYearIsUnknown() {
    assertThat(RULES.year(RegionCode.parse("510100"), 2026)).isEmpty();
  }

  private static ResidentPayment payment(String area, int year, String paidOn, int lapsedYears) {
    return ResidentPayment.of(RegionCode.parse(area), year, LocalDate.parse(paidOn))
        .withLapsedYears(lapsedYears);
  }

  /** Returns when the wait is over, whatever the notice of the year says. */
  private static String start(String area, int year, String paidOn, int lapsedYears) {
    return new ResidentWait(
            lapsedYears, 0, Exemption.NONE, RULES.wait(RegionCode.parse(area), year))
        .startAfter(LocalDate.parse(paidOn), year)
        .window()
        .orElseThrow()
        .toString();
  }
}
