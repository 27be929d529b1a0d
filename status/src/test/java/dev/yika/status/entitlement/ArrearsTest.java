package dev.yika.status.entitlement;

import static dev.yika.status.history.Events.missed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is owed, what is said of it, and by which rule it is cleared. */
class ArrearsTest {

  private static final Entitlements STANDARD = Entitlements.standard();
  private static final EnrollmentEvent ENROLLED =
      Events.on("2020-03-02", EnrollmentChange.enrolled(Insured.employee("410100")));
  private static final EnrollmentHistory OWED =
      EnrollmentHistory.of(List.of(ENROLLED, Events.on("2026-07-31", missed("2026-07"))));
  private static final EnrollmentHistory CLEARED =
      OWED.with(Events.on("2026-09-11", EnrollmentChange.madeUp()));

  private static EnrollmentHistory of(Insured insured, EnrollmentEvent... events) {
    EnrollmentHistory history =
        EnrollmentHistory.of(List.of(on("2020-01-01", EnrollmentChange.enrolled(insured))));
    for (EnrollmentEvent event : events) {
      history = history.with(event);
    }
    return history;
  }

  private static Entitlement on(String date, EnrollmentHistory history) {
    return STANDARD.on(LocalDate.parse(date), history);
  }

  private static EnrollmentEvent on(String date, EnrollmentChange change) {
    return Events.on(date, change);
  }

  @Test
  void arrearsFollowTheRuleOfTheirOwnTimeWhateverThePersonBecomes() {
    EnrollmentHistory cannotMakeUp =
        of(
            new Insured(RegionCode.parse("440100"), MemberKind.FLEXIBLE),
            on("2026-05-31", missed("2026-05")),
            on("2026-08-15", EnrollmentChange.changed(MemberKind.EMPLOYED)),
            on("2026-09-11", EnrollmentChange.madeUp()));
    assertThat(on("2026-09-12", cannotMakeUp).pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    EnrollmentHistory retired =
        of(
            Insured.employee("370100"),
            on("2026-07-31", missed("2026-07")),
            on("2026-08-10", EnrollmentChange.changed(MemberKind.RETIRED)),
            on("2026-09-11", EnrollmentChange.madeUp()));
    assertThat(on("2026-10-02", retired).pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void aLateFeePaidLaterEndsTheWait() {
    EnrollmentHistory withoutFee =
        of(
            Insured.employee("370100"),
            on("2026-07-31", missed("2026-07")),
            on("2026-09-10", EnrollmentChange.madeUp()));
    EnrollmentHistory withFee =
        withoutFee.with(on("2026-10-05", EnrollmentChange.madeUp().withLateFee()));
    assertThat(on("2026-11-01", withoutFee).pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(on("2026-10-31", withFee).pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(on("2026-11-01", withFee).pooledFund().isGranted()).isTrue();
    assertThat(on("2026-11-01", withFee).doubts()).isEmpty();
  }

  @Test
  void saysThatTheLateFeeHasToArriveToo() {
    EnrollmentHistory owed = of(Insured.employee("370100"), on("2026-07-31", missed("2026-07")));
    assertThat(on("2026-09-15", owed).explain(Locale.CHINESE)).contains("若欠费及滞纳金今日全部到账，10月1日恢复。");
    assertThat(on("2026-09-15", owed).explain(Locale.ENGLISH))
        .contains("If everything owed and the late fee arrive today");
  }

  @Test
  void aMonthThatCannotBeMadeUpDoesNotSuspendForEver() {
    EnrollmentHistory history =
        of(
            new Insured(RegionCode.parse("440100"), MemberKind.FLEXIBLE),
            on("2026-03-31", missed("2026-03")));
    assertThat(on("2026-04-30", history).pooledFund().verdict()).isEqualTo(Verdict.NO);
    Benefit later = on("2026-05-01", history).pooledFund();
    assertThat(later.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(later.reason()).isEqualTo(BenefitReason.MAY_HAVE_RECOVERED);
    assertThat(later.since()).contains(LocalDate.of(2026, 5, 1));
    assertThat(on("2026-05-01", history).explain(Locale.CHINESE)).contains("目前可能已恢复，请通过平台核实。");
    EnrollmentHistory again = history.with(on("2026-04-30", missed("2026-04")));
    assertThat(on("2026-05-01", again).pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(on("2026-06-01", again).pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void saysThatSomeArrearsCannotBeMadeUp() {
    EnrollmentHistory owed =
        of(
            new Insured(RegionCode.parse("440100"), MemberKind.FLEXIBLE),
            on("2026-07-31", missed("2026-07")));
    assertThat(on("2026-09-15", owed).explain(Locale.CHINESE)).contains("不办理补缴");
  }

  @Test
  void namesTheMonthsThatAreOwed() {
    EnrollmentHistory three =
        OWED.with(on("2026-08-31", missed("2026-08"))).with(on("2026-09-10", missed("2026-09")));
    EnrollmentHistory firstPaid =
        three.with(on("2026-09-12", EnrollmentChange.madeUp(YearMonth.of(2026, 7))));
    EnrollmentHistory many = three.with(on("2026-06-30", missed("2026-06")));
    assertThat(on("2026-09-15", OWED).unpaidMonths()).containsExactly(YearMonth.of(2026, 7));
    assertThat(on("2026-09-15", three).explain(Locale.CHINESE))
        .startsWith("7月未足额缴费，8月1日起暂停统筹支付。现欠费月份：7月、8月、9月。若欠费");
    assertThat(on("2026-09-15", firstPaid).explain(Locale.CHINESE))
        .startsWith("7月未足额缴费，8月1日起暂停统筹支付。现欠费月份：8月、9月。若欠费");
    assertThat(on("2026-09-15", firstPaid).explain(Locale.ENGLISH))
        .contains("from 1 August. Still owed: August, September. If everything");
    assertThat(on("2026-09-15", firstPaid).unpaidMonths())
        .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 9));
    assertThat(on("2027-01-15", many).explain(Locale.CHINESE))
        .contains("现欠费月份：2026年6月至2026年9月间共4个月。");
    assertThat(on("2026-09-15", many).explain(Locale.ENGLISH))
        .contains("Still owed: 4 months from June to September.");
  }

  @Test
  void aPausedMemberStillOwesWhatWasDueBefore() {
    Entitlement sealed =
        on(
            "2026-09-15",
            OWED.with(on("2026-08-05", EnrollmentChange.paused(PauseReason.LEFT_EMPLOYER))));
    assertThat(sealed.explain(Locale.CHINESE)).endsWith("不再划入新资金。现欠费月份：7月。");
    assertThat(sealed.unpaidMonths()).containsExactly(YearMonth.of(2026, 7));
  }

  @Test
  void anotherPolicyThatStopsEarlierIsReported() {
    Entitlement inItsMonth =
        on(
            "2026-07-20",
            EnrollmentHistory.of(List.of(ENROLLED, on("2026-07-20", missed("2026-07")))));
    assertThat(inItsMonth.pooledFund().isGranted()).isTrue();
    assertThat(inItsMonth.doubts().get(0).message(Locale.CHINESE))
        .isEqualTo("另有说法（zhengzhou-2024-employed）：7月1日起暂停，若欠费今日全部到账，7月1日恢复");
    assertThat(on("2026-09-15", CLEARED).doubts().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "by another policy (zhengzhou-2024-employed) benefits stop from 1 July and resume"
                + " on 1 September");
  }

  @Test
  void anotherPolicyOfLaterYearsSaysNothingOfAnEarlierStop() {
    EnrollmentHistory old =
        EnrollmentHistory.of(
            List.of(
                ENROLLED,
                on("2023-12-31", missed("2023-12")),
                on("2024-01-05", EnrollmentChange.madeUp())));
    assertThat(on("2024-01-06", old).doubts())
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .containsExactly(
            "另有说法（zhengzhou-2024-employed）：1月1日恢复",
            "另有说法（source-text-b）：最早1月8日、最迟1月9日恢复",
            "当地规定未提及滞纳金，亦未见缴清记录");
  }
}
