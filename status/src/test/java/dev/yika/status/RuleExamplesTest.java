package dev.yika.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.entitlement.Verdict;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.TimeLimit;
import dev.yika.status.service.Deferral;
import dev.yika.status.service.Hotline;
import dev.yika.status.service.MaintenanceSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of the source texts and of the rules of areas, one test each. */
class RuleExamplesTest {

  private static final WorkdayCalendar CHINA = WorkdayCalendar.china();

  // The texts for the public

  @Test
  void r01JulyUnpaidStopsOn1August() {
    assertThat(on("2026-07-31", "410100", MemberKind.EMPLOYED)).isEqualTo(Verdict.YES);
    assertThat(on("2026-08-01", "410100", MemberKind.EMPLOYED)).isEqualTo(Verdict.NO);
  }

  @Test
  void r02MoneyOf11SeptemberBringsBenefitsBackOn1October() {
    assertThat(back("410100", MemberKind.EMPLOYED, 1)).isEqualTo("2026-10-01");
  }

  @Test
  void r02bAnAnomalyMadeUpOn30AprilIsCorrectedOn6Or7May() {
    assertThat(after(TimeLimit.RECOVERY_SOON, "2025-04-30")).isEqualTo("2025-05-06..2025-05-07");
  }

  @Test
  void r03ATransferOf30AprilIsPostedOn6Or7MayAndGoesToTheCounterOn9May() {
    assertThat(after(TimeLimit.POSTING, "2025-04-30")).isEqualTo("2025-05-06..2025-05-07");
    assertThat(after(TimeLimit.POSTING_COUNTER, "2025-04-30")).isEqualTo("2025-05-09");
  }

  @Test
  void r04AnOffSiteSettlementOf27SeptemberIsVisibleFrom8To10October() {
    assertThat(after(TimeLimit.OFF_SITE_SETTLEMENT, "2024-09-27"))
        .isEqualTo("2024-10-08..2024-10-10");
  }

  @Test
  void r05ANewEnrollmentIsVisibleAfter3To5WorkingDays() {
    assertThat(after(TimeLimit.ENROLLMENT, "2024-09-27")).isEqualTo("2024-10-08..2024-10-10");
  }

  @Test
  void r06ALossReportedOn25JanuaryAllowsAReplacementUntil5February() {
    assertThat(after(TimeLimit.CARD_REPLACEMENT, "2025-01-25")).endsWith("..2025-02-05");
  }

  @Test
  void r07AReissueAppliedForOn29AprilIsReadyFrom11To22May() {
    assertThat(after(TimeLimit.CARD_REISSUE, "2024-04-29")).isEqualTo("2024-05-11..2024-05-22");
  }

  @Test
  void r08TheMaintenanceOfOctober2025ReachesInto2November() {
    MaintenanceSchedule schedule = MaintenanceSchedule.standard();

    assertThat(schedule.at(at("2025-10-31", "19:59"))).isEmpty();
    assertThat(schedule.at(at("2025-10-31", "20:00"))).isPresent();
    assertThat(schedule.at(at("2025-11-02", "05:59"))).isPresent();
    assertThat(schedule.at(at("2025-11-02", "06:00"))).isEmpty();
  }

  @Test
  void r09AnAdmissionWithoutLiveSettlementEndsAfter72HoursOnHolidaysToo() {
    Deferral deferral = Deferral.admitted(at("2025-10-01", "10:00"));

    assertThat(deferral.isOverdue(at("2025-10-04", "09:59"))).isFalse();
    assertThat(deferral.isOverdue(at("2025-10-04", "10:01"))).isTrue();
  }

  @Test
  void r10AgentsAnswerFrom9To17AlsoOnASundayThatIsWorked() {
    Hotline hotline = Hotline.of(CHINA);

    assertThat(hotline.isStaffed(at("2025-09-28", "09:00"))).isTrue();
    assertThat(hotline.isStaffed(at("2025-09-28", "17:00"))).isFalse();
    assertThat(hotline.isStaffed(at("2025-10-01", "10:00"))).isFalse();
  }

  @Test
  void r11AnOfflineSaleIsEnteredTheNextDay() {
    assertThat(after(TimeLimit.OFFLINE_ENTRY, "2025-04-30")).isEqualTo("2025-05-01");
  }

  // The rules of areas

  @Test
  void zhejiangPaysEmployeesFromTheNextMonthAndFlexibleMembersFromTheThird() {
    assertThat(back("330100", MemberKind.EMPLOYED, 1)).isEqualTo("2026-10-01");
    assertThat(back("330100", MemberKind.FLEXIBLE, 1)).isEqualTo("2026-11-01");
  }

  @Test
  void shanghaiStopsOnTheFirstAndPaysFromTheFifteenth() {
    assertThat(on("2026-08-01", "310100", MemberKind.EMPLOYED)).isEqualTo(Verdict.NO);
    assertThat(back("310100", MemberKind.EMPLOYED, 1)).isEqualTo("2026-10-15");
  }

  @Test
  void hunanPaysFromTheDayOfArrivalAnd30DaysLaterBeyond3Months() {
    assertThat(back("430600", MemberKind.EMPLOYED, 3)).isEqualTo("2026-09-11");
    assertThat(back("430600", MemberKind.EMPLOYED, 4)).isEqualTo("2026-10-11..2026-10-12");
  }

  @Test
  void chengduAndYichangStopInTheUnpaidMonthItself() {
    assertThat(on("2026-07-01", "510100", MemberKind.FLEXIBLE)).isEqualTo(Verdict.NO);
    assertThat(on("2026-07-01", "420500", MemberKind.FLEXIBLE)).isEqualTo(Verdict.NO);
  }

  @Test
  void everybodyElseGetsAWindow() {
    assertThat(back("140100", MemberKind.EMPLOYED, 3)).isEqualTo("2026-10-01..2026-11-01");
    assertThat(back("140100", MemberKind.FLEXIBLE, 3)).isEqualTo("2026-10-01..2027-01-01");
    assertThat(back("140100", MemberKind.EMPLOYED, 4)).isEqualTo("2026-10-01..2027-04-01");
    assertThat(on("2026-07-01", "140100", MemberKind.FLEXIBLE)).isEqualTo(Verdict.UNKNOWN);
    assertThat(on("2026-08-01", "140100", MemberKind.FLEXIBLE)).isEqualTo(Verdict.NO);
  }

  private static String after(TimeLimit limit, String start) {
    return limit.after(LocalDate.parse(start), CHINA).window().orElseThrow().toString();
  }

  private static Instant at(String day, String time) {
    return ChinaTime.at(LocalDate.parse(day), LocalTime.parse(time));
  }

  /** Returns the verdict on a day after July 2026 was reported unpaid on its first day. */
  private static Verdict on(String day, String area, MemberKind member) {
    return Entitlements.standard()
        .on(LocalDate.parse(day), history(area, member, YearMonth.of(2026, 7)))
        .pooledFund()
        .verdict();
  }

  /**
   * Returns when benefits are back after some months that arrived, fee included, on 11 September.
   */
  private static String back(String area, MemberKind member, int months) {
    YearMonth month = YearMonth.of(2026, 9).minusMonths(months);
    EnrollmentHistory history = history(area, member, month);
    for (YearMonth next = month.plusMonths(1);
        next.isBefore(YearMonth.of(2026, 9));
        next = next.plusMonths(1)) {
      history = history.with(missed(next));
    }
    history = history.with(Events.on("2026-09-11", EnrollmentChange.madeUp().withLateFee()));
    Recovery recovery =
        Entitlements.standard().on(LocalDate.of(2026, 9, 11), history).recovery().orElseThrow();
    return recovery.window().orElseThrow().toString();
  }

  private static EnrollmentHistory history(String area, MemberKind member, YearMonth unpaid) {
    Insured insured = new Insured(RegionCode.parse(area), member);
    return EnrollmentHistory.of(
        List.of(Events.on("2015-03-02", EnrollmentChange.enrolled(insured)), missed(unpaid)));
  }

  private static EnrollmentEvent missed(YearMonth month) {
    return Events.on(month.atDay(1).toString(), EnrollmentChange.missed(month));
  }
}
