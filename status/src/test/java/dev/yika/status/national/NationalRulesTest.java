package dev.yika.status.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.member.MemberKind;
import dev.yika.status.national.WaitPolicy.Base;
import dev.yika.status.national.WaitPolicy.Unit;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NationalRulesTest {

  private static final LocalDate PAID = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @CsvSource({
    "0, 0, false, 0",
    "1, 0, false, 0",
    "2, 0, false, 1",
    "2, 1, false, 0",
    "2, 5, false, 0",
    "3, 0, false, 2",
    "3, 1, false, 1",
    "4, 0, false, 3",
    "4, 2, false, 3",
    "5, 0, false, 4",
    "5, 1, false, 3",
    "6, 1, false, 4",
    "6, 9, false, 3",
    "0, 0, true, 0",
    "1, 0, true, 1",
    "3, 0, true, 3",
    "3, 3, true, 0",
    "4, 0, true, 4",
    "4, 4, true, 3",
  })
  void n01AddsOneForEachFurtherYear(int lapsed, int repaired, boolean first, int years) {
    ResidentWait wait =
        ResidentWait.of(lapsed)
            .withRepairedYears(repaired)
            .with(policy(Base.DAY_AFTER, Unit.MONTH, 3, 1, first));

    assertThat(wait.variableYears()).isEqualTo(years);
  }

  @ParameterizedTest
  @CsvSource({
    "1, CALENDAR_MONTH, 2026-03-10, 2026-06-01", "1, DAY_AFTER, 2026-03-10, 2026-06-11",
    "1, CALENDAR_MONTH, 2026-03-31, 2026-06-01", "4, DAY_AFTER, 2026-08-31, 2027-03-01",
    "4, DAY_AFTER, 2027-08-31, 2028-03-01", "4, DAY_AFTER, 2027-08-29, 2028-03-01",
    "4, CALENDAR_MONTH, 2026-12-31, 2027-06-01", "1, DAY_AFTER, 2026-11-30, 2027-03-01",
    "1, PAYMENT_DAY, 2026-03-10, 2026-06-10", "1, PAYMENT_DAY, 2026-11-30, 2027-03-01",
    "1, PAYMENT_DAY, 2026-01-01, 2026-04-01",
  })
  void n01CoversFromTheDayAfterTheWait(int lapsed, Base base, LocalDate paid, LocalDate start) {
    DayAnswer answer =
        ResidentWait.of(lapsed)
            .with(policy(base, Unit.MONTH, 3, 1, false))
            .startAfter(paid, paid.getYear());

    assertThat(answer.window()).contains(DateWindow.of(start));
    assertThat(answer.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @ParameterizedTest
  @EnumSource(Base.class)
  void n01CountsFromTheFirstOfJanuaryForAPaymentBeforeIt(Base base) {
    ResidentWait wait = ResidentWait.of(1).with(policy(base, Unit.MONTH, 3, 1, false));

    assertThat(wait.startAfter(LocalDate.of(2025, 9, 1), 2026).window())
        .contains(DateWindow.of(LocalDate.of(2026, 4, 1)));
    assertThat(wait.startAfter(LocalDate.of(2025, 12, 31), 2026).window())
        .contains(DateWindow.of(LocalDate.of(2026, 4, 1)));
  }

  @Test
  void n01IsUnknownWhereAFurtherYearIsNotStated() {
    WaitPolicy silent =
        new WaitPolicy(
            Base.DAY_AFTER,
            Unit.DAY,
            90,
            OptionalInt.empty(),
            false,
            false,
            Confidence.HIGH,
            "made up");

    assertThat(ResidentWait.of(1).with(silent).startAfter(PAID, 2026).window())
        .contains(DateWindow.of(PAID.plusDays(91)));
    assertThat(ResidentWait.of(2).with(silent).startAfter(PAID, 2026).reason())
        .contains(UnknownReason.NOT_STATED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(Base.CALENDAR_MONTH, Unit.DAY, 90, 30, false));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2024, 0",
    "2020, 2025, 1",
    "2025, 2025, 1",
    "2025, 2028, 4",
    "2027, 2028, 2",
    "2028, 2027, 0",
  })
  void n01DoesNotCountYearsBefore2025(int first, int last, int counted) {
    assertThat(ResidentWait.countedYears(first, last)).isEqualTo(counted);
  }

  @Test
  void n01SparesNewbornsAndSpecialGroups() {
    for (MemberKind member : MemberKind.values()) {
      boolean spared = member == MemberKind.NEWBORN || member == MemberKind.ASSISTED;
      ResidentWait wait = ResidentWait.of(5).with(member);
      assertThat(wait.exemption() == Exemption.MEMBER_KIND).isEqualTo(spared);
      assertThat(wait.variableYears()).isEqualTo(spared ? 0 : 4);
    }
    DayAnswer answer = ResidentWait.of(5).with(MemberKind.NEWBORN).startAfter(PAID, 2026);
    assertThat(answer.window()).contains(DateWindow.of(PAID));
    assertThat(answer.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("免除待遇等待期（新生儿或困难群体）；3月10日缴费，3月10日起享受待遇。");
    assertThat(answer.explain(Locale.ENGLISH)).startsWith("No waiting period (newborn or assisted");
    assertThat(
            ResidentWait.of(5)
                .with(MemberKind.NEWBORN)
                .startAfter(LocalDate.of(2025, 12, 3), 2026)
                .window())
        .contains(DateWindow.of(LocalDate.of(2026, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03, AFTER_EMPLOYEES",
    "2026-02, AFTER_EMPLOYEES",
    "2025-11, AFTER_EMPLOYEES",
    "2025-10, NONE",
    "2020-01, NONE",
  })
  void n01SparesMembersFromTheEmployeesSchemeWithinThreeMonths(YearMonth last, Exemption wanted) {
    Exemption exemption = Exemption.afterEmployees(last, PAID);

    assertThat(exemption).isEqualTo(wanted);
    if (exemption == Exemption.AFTER_EMPLOYEES) {
      DayAnswer answer = ResidentWait.of(0).with(exemption).startAfter(PAID, 2026);
      assertThat(answer.window()).contains(DateWindow.of(PAID));
      assertThat(answer.confidence()).isEqualTo(Confidence.MEDIUM);
    }
  }

  @Test
  void n01ExplainsItselfAndNamesItsInputs() {
    DayAnswer answer = ResidentWait.of(2).startAfter(PAID, 2026);

    assertThat(answer.explain(Locale.CHINESE))
        .isEqualTo("断保2年、修复0年，固定等待期3个月、变动等待期1个月；3月10日缴费，7月11日起享受待遇。");
    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo(
            "2 lapsed and 0 repaired years: a fixed wait of 3 months and a variable one of 1 months;"
                + " paid on 10 March, covered from 11 July.");
    assertThat(
            ResidentWait.of(1).startAfter(LocalDate.of(2025, 12, 3), 2026).explain(Locale.CHINESE))
        .isEqualTo("断保1年、修复0年，固定等待期3个月、变动等待期0个月；2025年12月3日缴费，自2026年1月1日起算，2026年4月1日起享受待遇。");
    assertThat(answer.inputs())
        .extracting(RuleInput::toString)
        .containsExactly(
            "year=2026",
            "paid-on=2026-03-10",
            "lapsed-years=2",
            "repaired-years=0",
            "exemption=NONE",
            "base=DAY_AFTER",
            "unit=MONTH",
            "count=4",
            "document=国办发〔2024〕38号");
  }

  @Test
  void n01WasNotInForceBefore2025() {
    DayAnswer answer = ResidentWait.of(1).startAfter(LocalDate.of(2024, 12, 31), 2024);

    assertThat(answer.reason()).contains(UnknownReason.NOT_IN_FORCE);
    assertThat(answer.explain(Locale.CHINESE)).contains("当时尚未施行");
    assertThat(ResidentWait.of(0).startAfter(LocalDate.of(2024, 12, 31), 2025).window())
        .contains(DateWindow.of(LocalDate.of(2025, 4, 1)));
  }

  @Test
  void n01RefusesImpossibleYears() {
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentWait.of(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentWait.of(101));
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentWait.of(1).withRepairedYears(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResidentWait.of(1).startAfter(PAID, 2028));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResidentWait.of(1).startAfter(PAID, 2025));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02, false, 0, 2026-03-01, 2026-03-01, false, HIGH",
    "2026-03, false, 0, 2026-03-01, 2026-03-01, false, HIGH",
    "2026-05, false, 0, 2026-03-01, 2026-03-01, false, HIGH",
    "2026-01, true, 1, 2026-03-01, 2026-03-01, true, HIGH",
    "2025-11, true, 3, 2026-03-01, 2026-03-01, true, HIGH",
    "2025-11, false, 3, 2026-03-01, 2026-09-11, false, ASSUMED",
    "2025-10, true, 4, 2026-03-01, 2026-09-11, false, HIGH",
    "2025-10, false, 4, 2026-03-01, 2026-09-11, false, HIGH",
  })
  void n02RelievesAGapOfUpToThreeMonthsThatIsMadeUp(
      YearMonth last,
      boolean madeUp,
      int months,
      LocalDate earliest,
      LocalDate latest,
      boolean paidBack,
      Confidence confidence) {
    TransferGap gap = TransferGap.betweenAreas(last, PAID, madeUp);
    DayAnswer start = gap.start();

    assertThat(gap.months()).isEqualTo(months);
    assertThat(start.rule()).isEqualTo(Rule.N02);
    assertThat(start.window()).contains(new DateWindow(earliest, latest, false));
    assertThat(gap.isGapReimbursed(NationalRules.standard().nationalTransfer()))
        .isEqualTo(paidBack);
    assertThat(start.confidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11, true, 2, 2026-03-01, HIGH", "2025-11, true, 1, 2026-09-11, ASSUMED",
    "2026-02, false, 1, 2026-09-11, ASSUMED", "2026-02, false, 2, 2026-03-01, HIGH",
    "2025-10, true, 5, 2026-09-11, HIGH", "2025-10, true, 0, 2026-09-11, ASSUMED",
  })
  void n03RelievesOnlyAfterTwoContinuousYears(
      YearMonth last, boolean madeUp, int years, LocalDate latest, Confidence confidence) {
    DayAnswer start = TransferGap.betweenSchemes(last, PAID, madeUp, years).start();

    assertThat(start.rule()).isEqualTo(Rule.N03);
    assertThat(start.window()).contains(new DateWindow(LocalDate.of(2026, 3, 1), latest, false));
    assertThat(start.confidence()).isEqualTo(confidence);
  }

  @Test
  void n02AndN03ExplainThemselves() {
    DayAnswer relief = TransferGap.betweenAreas(YearMonth.of(2026, 1), PAID, true).start();
    DayAnswer wait = TransferGap.betweenSchemes(YearMonth.of(2025, 9), PAID, false, 3).start();

    assertThat(relief.explain(Locale.CHINESE))
        .isEqualTo("中断1个月；3月10日缴费，无等待期，3月1日起享受待遇。中断期间的费用可补报。");
    assertThat(relief.explain(Locale.ENGLISH)).endsWith("Costs from the gap can be reimbursed.");
    assertThat(wait.explain(Locale.CHINESE))
        .isEqualTo("中断5个月；3月10日缴费，按当地规定等待，最长6个月，最早3月1日、最迟9月11日起享受待遇。");
    assertThat(wait.explain(Locale.ENGLISH)).endsWith("between 1 March and 11 September.");
    assertThat(wait.inputs()).contains(new RuleInput("continuous-years", "3"));
    assertThat(relief.inputs()).contains(new RuleInput("continuous-years", "not asked"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransferGap.betweenSchemes(YearMonth.of(2026, 1), PAID, true, -1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-11, 2026-09-24, 2026-10-09, '9月11日申请转移，转出地最迟9月24日办结，转入地最迟10月9日办结。'",
    "2025-04-15, 2025-04-28, 2025-05-08, '4月15日申请转移，转出地最迟4月28日办结，转入地最迟5月8日办结。'",
    "2026-12-01, 2026-12-15, 2026-12-22,"
        + " '12月1日申请转移，转出地最迟12月15日办结，转入地最迟12月22日办结。放假安排尚未公布，日期可能变动。'",
  })
  void n04TakesTenAndThenFiveWorkingDays(
      LocalDate requested, LocalDate origin, LocalDate destination, String explained) {
    TransferDates answer = TransferDates.after(requested, WorkdayCalendar.china());

    assertThat(answer.originBy().window().orElseThrow().latest()).isEqualTo(origin);
    assertThat(answer.destinationBy().window().orElseThrow().latest()).isEqualTo(destination);
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo(explained);
    assertThat(answer.explain(Locale.ENGLISH)).startsWith("Requested on");
    assertThat(answer.originBy().rule()).isEqualTo(Rule.N04);
    assertThat(answer.destinationBy().confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void n04NamesTheYearThatIsUnknown() {
    TransferDates answer = TransferDates.after(LocalDate.of(2026, 12, 20), WorkdayCalendar.china());
    TransferDates half = TransferDates.after(LocalDate.of(2026, 12, 15), WorkdayCalendar.china());

    assertThat(answer.originBy().year()).hasValue(2027);
    assertThat(answer.destinationBy().year()).hasValue(2027);
    assertThat(answer.explain(Locale.CHINESE)).startsWith("无法给出日期：暂无2027年放假安排，无法推算工作日");
    assertThat(half.originBy().window()).isPresent();
    assertThat(half.explain(Locale.CHINESE)).startsWith("12月15日申请转移，转出地最迟12月29日办结。无法给出日期：暂无2027年");
  }

  @ParameterizedTest
  @CsvSource({
    "EMPLOYED, EMPLOYED, false, WORKPLACE", "EMPLOYED, FLEXIBLE, true, WORKPLACE",
    "RESIDENT, RESIDENT, false, RESIDENCE", "RESIDENT, NEWBORN, true, RESIDENCE",
    "STUDENT, RESIDENT, false, PLACE_OF_STUDY", "STUDENT, STUDENT, false, PLACE_OF_STUDY",
    "EMPLOYED, RESIDENT, true, EMPLOYEE_SCHEME", "STUDENT, FLEXIBLE, true, EMPLOYEE_SCHEME",
    "EMPLOYED, RESIDENT, false, NOT_STATED", "STUDENT, EMPLOYED, false, NOT_STATED",
  })
  void n05DecidesWhichOfTwoEnrollmentsIsKept(
      MemberKind one, MemberKind other, boolean year, KeptEnrollment kept) {
    assertThat(new DuplicateEnrollment(one, other, year).kept()).isEqualTo(kept);
    assertThat(new DuplicateEnrollment(other, one, year).kept()).isEqualTo(kept);
  }

  @Test
  void n05LooksAtSchemesStudentsAndTheYearOnly() {
    for (MemberKind one : MemberKind.values()) {
      for (MemberKind other : MemberKind.values()) {
        KeptEnrollment kept = new DuplicateEnrollment(one, other, true).kept();
        KeptEnrollment withoutYear = new DuplicateEnrollment(one, other, false).kept();
        if (one.scheme() == other.scheme()) {
          assertThat(withoutYear).isEqualTo(kept);
        } else {
          assertThat(kept).isEqualTo(KeptEnrollment.EMPLOYEE_SCHEME);
          assertThat(withoutYear).isEqualTo(KeptEnrollment.NOT_STATED);
        }
      }
    }
  }

  @Test
  void n05ExplainsWhy() {
    assertThat(KeptEnrollment.WORKPLACE.explain(Locale.CHINESE)).isEqualTo("重复参加职工医保，保留就业地参保关系。");
    assertThat(KeptEnrollment.NOT_STATED.explain(Locale.CHINESE))
        .isEqualTo("跨制度重复参保且连续参加职工医保不足一年，规定未写明，由经办机构与参保人确定。");
    assertThat(KeptEnrollment.PLACE_OF_STUDY.explain(Locale.ENGLISH))
        .isEqualTo("Kept: the one at the place of study, because one of them is a student's.");
    assertThat(KeptEnrollment.RESIDENCE.label(Locale.CHINESE)).isEqualTo("常住地参保关系");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-01, 2026-01-01, HIGH", "2025-12-31, 2026-01-01, HIGH",
    "2026-01-01, 2026-01-01, HIGH", "2026-02-28, 2026-02-28, ASSUMED",
  })
  void n06CoversFromTheFirstOfJanuary(LocalDate paid, LocalDate latest, Confidence confidence) {
    DayAnswer answer = year().startAfter(paid);

    assertThat(answer.window()).contains(new DateWindow(LocalDate.of(2026, 1, 1), latest, false));
    assertThat(answer.confidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @CsvSource({"2025-08-31, NOT_STATED", "2026-03-01, OUTSIDE_PERIOD"})
  void n06DoesNotSpeakOfPaymentsOutsideThePeriod(LocalDate paid, UnknownReason reason) {
    assertThat(year().startAfter(paid).reason()).contains(reason);
  }

  @Test
  void n06ExplainsItself() {
    assertThat(year().startAfter(LocalDate.of(2025, 11, 3)).explain(Locale.CHINESE))
        .isEqualTo("2025年11月3日在集中缴费期内缴费，2026年1月1日起享受待遇。");
    assertThat(year().startAfter(LocalDate.of(2026, 2, 3)).explain(Locale.ENGLISH))
        .isEqualTo(
            "Paid on 3 February in the concentrated period, covered from a day between 1 January"
                + " and 3 February. The rule is not explicit; this is the cautious reading.");
  }

  @Test
  void n06RefusesAPeriodOfAnotherYear() {
    LocalDate opens = LocalDate.of(2025, 9, 1);
    LocalDate closes = LocalDate.of(2026, 2, 28);

    assertThatIllegalArgumentException().isThrownBy(() -> ResidentYear.of(2026, closes, opens));
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentYear.of(2025, opens, closes));
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentYear.of(2027, opens, closes));
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentYear.of(0, opens, closes));
  }

  private static WaitPolicy policy(
      Base base, Unit unit, int fixed, int further, boolean firstLapsedCounts) {
    return new WaitPolicy(
        base,
        unit,
        fixed,
        OptionalInt.of(further),
        firstLapsedCounts,
        false,
        Confidence.MEDIUM,
        "made up");
  }

  private static ResidentYear year() {
    return ResidentYear.of(2026, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28));
  }
}
