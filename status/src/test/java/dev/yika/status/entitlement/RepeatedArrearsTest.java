package dev.yika.status.entitlement;

import static dev.yika.status.history.Events.missed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrears that come again while the window of earlier ones is still open. */
class RepeatedArrearsTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 9, 15);

  static Stream<Insured> membersWithLongWindows() {
    return Stream.of(Insured.employee("650100"), Insured.flexible("500100"));
  }

  @ParameterizedTest
  @MethodSource("membersWithLongWindows")
  void theNewestGapDecidesAndNoWindowBeginsBeforeThePayment(Insured insured) {
    Recovery ifPaid = on(ASKED, owedAgain(insured)).recoveryIfPaid().orElseThrow();

    assertThat(ifPaid.interruption().firstUnpaid()).isEqualTo(YearMonth.of(2026, 7));
    assertThat(ifPaid.interruption().clearedOn()).isEqualTo(ASKED);
    assertThat(days(ifPaid).earliest()).isAfterOrEqualTo(ASKED);
    assertThat(days(ifPaid).latest()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(ifPaid.explain(Locale.CHINESE)).contains("若2026年9月15日").doesNotContain("6月20日");
  }

  @ParameterizedTest
  @MethodSource("membersWithLongWindows")
  void whatIsPaidInTheEndKeepsTheWindowThatWasForeseen(Insured insured) {
    LocalDate paidOn = ASKED.plusDays(1);
    EnrollmentHistory owed = owedAgain(insured);
    EnrollmentHistory paid =
        owed.with(Events.on(paidOn.toString(), EnrollmentChange.madeUp().withLateFee()));
    DateWindow foreseen = days(on(paidOn, owed).recoveryIfPaid().orElseThrow());

    assertThat(days(on(paidOn, paid).recovery().orElseThrow())).isEqualTo(foreseen);
    for (LocalDate day = paidOn; day.isBefore(foreseen.latest()); day = day.plusDays(1)) {
      Entitlement answer = on(day, paid);
      boolean isBefore = day.isBefore(foreseen.earliest());
      assertThat(days(answer.recovery().orElseThrow())).isEqualTo(foreseen);
      assertThat(answer.pooledFund().verdict()).isEqualTo(isBefore ? Verdict.NO : Verdict.UNKNOWN);
      if (!isBefore) {
        assertThat(answer.pooledFund().since()).contains(foreseen.earliest());
      }
    }
    assertThat(on(foreseen.latest(), paid).pooledFund().isGranted()).isTrue();
  }

  @Test
  void asksForAPaymentThatHasNotHappened() {
    EnrollmentHistory owed =
        enrolled(Insured.employee("330100")).with(Events.on("2026-07-31", missed("2026-07")));
    Recovery ifPaid = on(ASKED, owed).recoveryIfPaid().orElseThrow();

    assertThat(ifPaid.explain(Locale.CHINESE)).startsWith("7月未足额缴费，8月1日起暂停；若9月15日到账，10月1日恢复。");
    assertThat(ifPaid.explain(Locale.ENGLISH))
        .contains("If the money arrives on 15 September, benefits resume on 1 October.");
  }

  @Test
  void namesTheLateFeeThatThePaymentNeeds() {
    EnrollmentHistory owed =
        enrolled(Insured.employee("370100")).with(Events.on("2026-07-31", missed("2026-07")));
    Recovery ifPaid = on(ASKED, owed).recoveryIfPaid().orElseThrow();

    assertThat(ifPaid.explain(Locale.CHINESE)).contains("若9月15日连同滞纳金到账，10月1日恢复。");
    assertThat(ifPaid.explain(Locale.ENGLISH))
        .contains("If the money and the late fee arrive on 15 September, benefits resume on");
  }

  @Test
  void aPaymentThatInterruptsNothingHasNoLaterDay() {
    LocalDate lastDay = LocalDate.of(2026, 7, 31);
    EnrollmentHistory owed =
        enrolled(Insured.flexible("330100")).with(Events.on("2026-07-31", missed("2026-07")));
    Recovery ifPaid = on(lastDay, owed).recoveryIfPaid().orElseThrow();

    assertThat(ifPaid.isInterrupted()).isFalse();
    assertThat(ifPaid.window()).contains(DateWindow.of(lastDay));
    assertThat(ifPaid.explain(Locale.CHINESE)).isEqualTo("7月的欠费若于7月31日到账，待遇不中断。");
    assertThat(ifPaid.explain(Locale.ENGLISH))
        .isEqualTo("If what is owed for July arrives on 31 July, benefits are not interrupted.");
  }

  @ParameterizedTest
  @MethodSource("membersWithLongWindows")
  void saysThatBenefitsMayBeBackWhereTheVerdictDoes(Insured insured) {
    Entitlement answer = on(LocalDate.of(2026, 7, 31), owedAgain(insured));

    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(answer.pooledFund().reason()).isEqualTo(BenefitReason.MAY_HAVE_RECOVERED);
    assertThat(answer.explain(Locale.CHINESE)).contains("目前可能已恢复，请通过平台核实。现欠费月份：7月");
  }

  @Test
  void saysThatTheRuleOfTheAreaIsNotOnFileWhetherPaidOrNot() {
    for (Insured insured : List.of(Insured.employee("140100"), Insured.flexible("140100"))) {
      EnrollmentHistory owed = enrolled(insured).with(Events.on("2026-07-20", missed("2026-07")));
      for (LocalDate day = LocalDate.of(2026, 7, 20); day.isBefore(ASKED); day = day.plusDays(1)) {
        assertThat(on(day, owed).explain(Locale.CHINESE)).contains("本系统未收录当地规定，日期按其他地区规定推算。");
        assertThat(on(day, owed).explain(Locale.ENGLISH))
            .contains("this area's rule is not on file; the dates cover what other areas provide.");
      }
    }
  }

  /** Returns a history that owes July while five months made up on 20 June may not count yet. */
  private static EnrollmentHistory owedAgain(Insured insured) {
    EnrollmentHistory history = enrolled(insured);
    for (int month = 1; month <= 5; month++) {
      YearMonth unpaid = YearMonth.of(2026, month);
      history =
          history.with(Events.on(unpaid.atEndOfMonth().toString(), missed(unpaid.toString())));
    }
    return history
        .with(Events.on("2026-06-20", EnrollmentChange.madeUp().withLateFee()))
        .with(Events.on("2026-07-31", missed("2026-07")));
  }

  private static EnrollmentHistory enrolled(Insured insured) {
    return EnrollmentHistory.of(
        List.of(Events.on("2020-03-02", EnrollmentChange.enrolled(insured))));
  }

  private static DateWindow days(Recovery recovery) {
    return recovery.window().orElseThrow();
  }

  private static Entitlement on(LocalDate day, EnrollmentHistory history) {
    return Entitlements.standard().on(day, history);
  }
}
