package dev.yika.status.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.member.MemberKind;
import dev.yika.status.national.ResidentWait.Base;
import dev.yika.status.national.ResidentWait.Reading;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalRulesTest {

  private static final LocalDate PAID = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @CsvSource({
    "0, 0, FURTHER_YEARS, 3",
    "1, 0, FURTHER_YEARS, 3",
    "2, 0, FURTHER_YEARS, 4",
    "2, 1, FURTHER_YEARS, 3",
    "2, 5, FURTHER_YEARS, 3",
    "3, 0, FURTHER_YEARS, 5",
    "3, 1, FURTHER_YEARS, 4",
    "4, 0, FURTHER_YEARS, 6",
    "4, 2, FURTHER_YEARS, 6",
    "5, 0, FURTHER_YEARS, 7",
    "5, 1, FURTHER_YEARS, 6",
    "6, 1, FURTHER_YEARS, 7",
    "6, 9, FURTHER_YEARS, 6",
    "0, 0, EVERY_YEAR, 3",
    "1, 0, EVERY_YEAR, 4",
    "3, 0, EVERY_YEAR, 6",
    "3, 3, EVERY_YEAR, 3",
    "4, 0, EVERY_YEAR, 7",
    "4, 4, EVERY_YEAR, 6",
  })
  void n01WaitsThreeMonthsAndOneForEachFurtherYear(
      int lapsed, int repaired, Reading reading, int months) {
    ResidentWait wait = ResidentWait.of(lapsed).withRepairedYears(repaired).with(reading);

    assertThat(wait.months()).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource({
    "1, CALENDAR_MONTH, 2026-03-10, 2026-06-01", "1, PAYMENT_DAY, 2026-03-10, 2026-06-11",
    "1, CALENDAR_MONTH, 2026-03-31, 2026-06-01", "4, PAYMENT_DAY, 2026-08-31, 2027-03-01",
    "4, PAYMENT_DAY, 2027-08-31, 2028-03-01", "4, PAYMENT_DAY, 2027-08-29, 2028-03-01",
    "4, CALENDAR_MONTH, 2026-12-31, 2027-06-01", "1, PAYMENT_DAY, 2026-11-30, 2027-03-01",
  })
  void n01CoversFromTheDayAfterTheWait(int lapsed, Base base, LocalDate paid, LocalDate start) {
    DayAnswer answer = ResidentWait.of(lapsed).with(base).startAfter(paid);

    assertThat(answer.window()).contains(DateWindow.of(start));
    assertThat(answer.confidence()).isEqualTo(Confidence.MEDIUM);
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
      assertThat(wait.months()).isEqualTo(spared ? 0 : 7);
      assertThat(wait.variableMonths()).isEqualTo(spared ? 0 : 4);
    }
    DayAnswer answer = ResidentWait.of(5).with(MemberKind.NEWBORN).startAfter(PAID);
    assertThat(answer.window()).contains(DateWindow.of(PAID));
    assertThat(answer.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("免除待遇等待期；3月10日缴费，当日起享受待遇。");
    assertThat(answer.explain(Locale.ENGLISH)).startsWith("No waiting period; paid on 10 March");
  }

  @Test
  void n01ExplainsItselfAndTellsItsInputs() {
    DayAnswer answer = ResidentWait.of(2).startAfter(PAID);

    assertThat(answer.explain(Locale.CHINESE))
        .isEqualTo("断保2年、修复0年，固定等待期3个月、变动等待期1个月；3月10日缴费，7月1日起享受待遇。");
    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo(
            "2 lapsed and 0 repaired years: a fixed wait of 3 months and a variable one of 1;"
                + " paid on 10 March, covered from 1 July.");
    assertThat(answer.inputs())
        .extracting(RuleInput::toString)
        .containsExactly(
            "lapsed-years=2",
            "repaired-years=0",
            "exempt=false",
            "reading=FURTHER_YEARS",
            "base=CALENDAR_MONTH",
            "months=4",
            "paid-on=2026-03-10");
  }

  @Test
  void n01DidNotHoldBefore2025() {
    DayAnswer answer = ResidentWait.of(1).startAfter(LocalDate.of(2024, 12, 31));

    assertThat(answer.reason()).contains(UnknownReason.NOT_IN_FORCE);
    assertThat(answer.explain(Locale.CHINESE)).contains("当时尚未施行");
  }

  @Test
  void n01RefusesImpossibleYears() {
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentWait.of(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentWait.of(101));
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentWait.of(1).withRepairedYears(-1));
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
    assertThat(gap.isGapReimbursed()).isEqualTo(paidBack);
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
    assertThat(relief.explain(Locale.ENGLISH)).endsWith("The costs of the gap are paid back.");
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
    "EMPLOYED, RESIDENT, false, NOT_TOLD", "STUDENT, EMPLOYED, false, NOT_TOLD",
  })
  void n05TellsWhichOfTwoEnrollmentsStays(
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
          assertThat(withoutYear).isEqualTo(KeptEnrollment.NOT_TOLD);
        }
      }
    }
  }

  @Test
  void n05ExplainsWhy() {
    assertThat(KeptEnrollment.WORKPLACE.explain(Locale.CHINESE)).isEqualTo("重复参加职工医保，保留就业地参保关系。");
    assertThat(KeptEnrollment.NOT_TOLD.explain(Locale.CHINESE))
        .isEqualTo("跨制度重复参保且连续参加职工医保不足一年，规定未写明，由经办机构与参保人确定。");
    assertThat(KeptEnrollment.PLACE_OF_STUDY.explain(Locale.ENGLISH))
        .isEqualTo("It stays: the one at the place of study, because one of them is a student's.");
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
  @CsvSource({"2025-08-31", "2026-03-01"})
  void n06DoesNotSpeakOfPaymentsOutsideThePeriod(LocalDate paid) {
    assertThat(year().startAfter(paid).reason()).contains(UnknownReason.OUTSIDE_PERIOD);
  }

  @Test
  void n06ExplainsItself() {
    assertThat(year().startAfter(LocalDate.of(2025, 11, 3)).explain(Locale.CHINESE))
        .isEqualTo("2025年11月3日在集中缴费期内缴费，2026年1月1日起享受待遇。");
    assertThat(year().startAfter(LocalDate.of(2026, 2, 3)).explain(Locale.ENGLISH))
        .isEqualTo(
            "Paid on 3 February in the concentrated period, covered from a day between 1 January"
                + " and 3 February. The rule does not say it exactly; this is the careful reading.");
  }

  @Test
  void n06RefusesAPeriodOfAnotherYear() {
    LocalDate opens = LocalDate.of(2025, 9, 1);
    LocalDate closes = LocalDate.of(2026, 2, 28);

    assertThatIllegalArgumentException().isThrownBy(() -> new ResidentYear(2026, closes, opens));
    assertThatIllegalArgumentException().isThrownBy(() -> new ResidentYear(2025, opens, closes));
    assertThatIllegalArgumentException().isThrownBy(() -> new ResidentYear(2027, opens, closes));
    assertThatIllegalArgumentException().isThrownBy(() -> new ResidentYear(0, opens, closes));
  }

  private static ResidentYear year() {
    return new ResidentYear(2026, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28));
  }
}
