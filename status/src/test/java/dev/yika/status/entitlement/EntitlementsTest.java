package dev.yika.status.entitlement;

import static dev.yika.status.history.Events.missed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.platform.InsuranceRow;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.Rule;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntitlementsTest {

  private static final Entitlements STANDARD = Entitlements.standard();
  private static final EnrollmentEvent ENROLLED =
      on("2020-03-02", EnrollmentChange.enrolled(Insured.employee("410100")));
  private static final EnrollmentHistory OWED =
      EnrollmentHistory.of(List.of(ENROLLED, on("2026-07-31", missed("2026-07"))));
  private static final EnrollmentHistory CLEARED =
      OWED.with(on("2026-09-11", EnrollmentChange.madeUp()));

  @Test
  void arrearsThatArrivedOnTheEleventhComeBackOnTheFirstOfTheNextMonth() {
    Entitlement answer =
        STANDARD.on(LocalDate.of(2026, 9, 15), CLEARED, Insured.employee("410100"));
    assertThat(answer.status()).isEqualTo(InsuranceStatus.ARREARS);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.pooledFund().since()).contains(LocalDate.of(2026, 8, 1));
    assertThat(answer.pooledFund().reason()).isEqualTo(BenefitReason.AWAITING_RECOVERY);
    assertThat(answer.account().isGranted()).isTrue();
    assertThat(answer.newCredit().verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.suspendedFrom()).contains(DateWindow.of(LocalDate.of(2026, 8, 1)));
    assertThat(answer.recovery())
        .hasValueSatisfying(
            recovery -> {
              assertThat(recovery.window()).contains(DateWindow.of(LocalDate.of(2026, 10, 1)));
              assertThat(recovery.answer().rule()).isEqualTo(Rule.R02);
              assertThat(recovery.policy().id()).isEqualTo("source-text");
              assertThat(recovery.answer().inputs()).isNotEmpty();
            });
    assertThat(answer.explain(Locale.CHINESE))
        .isEqualTo("7月未足额缴费，8月1日起暂停；9月11日到账，一般10月1日恢复，以经办机构为准。可先用个人账户余额。");
  }

  @Test
  void benefitsAreBackOnTheDayOfRecovery() {
    assertThat(on("2026-09-30", CLEARED).pooledFund().verdict()).isEqualTo(Verdict.NO);
    Entitlement back = on("2026-10-01", CLEARED);
    assertThat(back.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(back.pooledFund().isGranted()).isTrue();
    assertThat(back.pooledFund().since()).contains(LocalDate.of(2026, 10, 1));
    assertThat(back.recovery()).isEqualTo(on("2026-09-30", CLEARED).recovery());
    assertThat(back.confidence()).isEqualTo(Confidence.LOW);
    assertThat(back.explain(Locale.CHINESE)).isEqualTo("参保正常，一般可正常结算，以经办机构为准。");
  }

  @Test
  void thePooledFundPaysUntilTheEndOfTheMonthThatIsNotPaid() {
    EnrollmentHistory noticed =
        EnrollmentHistory.of(List.of(ENROLLED, on("2026-07-20", missed("2026-07"))));
    Entitlement lastDay = on("2026-07-31", noticed);
    assertThat(lastDay.status()).isEqualTo(InsuranceStatus.ARREARS);
    assertThat(lastDay.pooledFund().isGranted()).isTrue();
    assertThat(lastDay.pooledFund().until()).contains(LocalDate.of(2026, 8, 1));
    assertThat(lastDay.explain(Locale.CHINESE)).startsWith("7月未足额缴费，8月1日起暂停统筹支付；此前可正常结算。");
    Entitlement next = on("2026-08-01", noticed);
    assertThat(next.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(next.pooledFund().since()).contains(LocalDate.of(2026, 8, 1));
  }

  @Test
  void returnsWhenBenefitsWouldResumeIfEverythingArrivedToday() {
    Entitlement answer = on("2026-09-15", OWED);
    assertThat(answer.recovery()).isEmpty();
    assertThat(answer.recoveryIfPaid().orElseThrow().window())
        .contains(DateWindow.of(LocalDate.of(2026, 10, 1)));
    assertThat(answer.explain(Locale.CHINESE))
        .isEqualTo("7月未足额缴费，8月1日起暂停统筹支付。若欠费今日全部到账，一般10月1日恢复，以经办机构为准。可先用个人账户余额。");
  }

  @Test
  void theOtherWordingIsAWindowAndUnknownInsideIt() {
    EnrollmentHistory paidBeforeMayDay =
        EnrollmentHistory.of(
            List.of(
                ENROLLED,
                on("2025-03-31", missed("2025-03")),
                on("2025-04-30", EnrollmentChange.madeUp())));
    Entitlements other = STANDARD.withPolicy("source-text-b");
    Entitlement inside = other.on(LocalDate.of(2025, 5, 6), paidBeforeMayDay);
    assertThat(inside.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(inside.pooledFund().reason()).isEqualTo(BenefitReason.MAY_HAVE_RECOVERED);
    assertThat(other.on(LocalDate.of(2025, 5, 5), paidBeforeMayDay).pooledFund().verdict())
        .isEqualTo(Verdict.NO);
    assertThat(other.on(LocalDate.of(2025, 5, 7), paidBeforeMayDay).pooledFund().verdict())
        .isEqualTo(Verdict.YES);
  }

  @Test
  void anotherPolicyThatClaimsTheSameAreaIsReported() {
    assertThat(on("2026-09-15", CLEARED).doubts())
        .extracting(Doubt::kind)
        .contains(Doubt.Kind.OTHER_POLICY);
  }

  private static EnrollmentHistory of(Insured insured, EnrollmentEvent... events) {
    EnrollmentHistory history =
        EnrollmentHistory.of(List.of(on("2020-01-01", EnrollmentChange.enrolled(insured))));
    for (EnrollmentEvent event : events) {
      history = history.with(event);
    }
    return history;
  }

  @Test
  void benefitsBeginAgainBehindAFreezeAndAWithdrawnTransfer() {
    EnrollmentHistory released =
        of(
            Insured.employee("370100"),
            on("2026-08-10", EnrollmentChange.frozen("misuse")),
            on("2026-09-10", EnrollmentChange.unfrozen()));
    assertThat(on("2026-09-15", released).pooledFund().since()).contains(LocalDate.of(2026, 9, 10));
    EnrollmentHistory stayed =
        of(
            Insured.employee("370100"),
            on("2026-04-01", EnrollmentChange.transferStarted(RegionCode.parse("110000"))),
            on("2026-05-01", EnrollmentChange.transferWithdrawn()));
    assertThat(on("2026-09-15", stayed).pooledFund().since()).contains(LocalDate.of(2026, 5, 1));
  }

  @Test
  void aYesThatThePlatformWasAskedForAndDidNotConfirmIsNone() {
    EnrollmentHistory insured = of(Insured.employee("370100"));
    CoverageSnapshot silent =
        CoverageSnapshot.of(
            LocalDate.of(2026, 9, 15).atTime(LocalTime.NOON).atZone(ChinaTime.zone()).toInstant(),
            List.of());
    Entitlement answer = STANDARD.on(LocalDate.of(2026, 9, 15), insured, silent);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(answer.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.NO_BASIC_INSURANCE);
    Entitlement dayAfter = STANDARD.on(LocalDate.of(2026, 9, 16), insured, silent);
    assertThat(dayAfter.pooledFund().isGranted()).isTrue();
  }

  @Test
  void thePolicyOfTheAreaIsUsed() {
    Entitlement hengyang =
        STANDARD.on(LocalDate.of(2026, 9, 15), CLEARED, Insured.flexible("430400"));
    assertThat(hengyang.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(hengyang.pooledFund().since()).contains(LocalDate.of(2026, 9, 11));
    assertThat(hengyang.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.INSURED_OTHERWISE);
  }

  @Test
  void anUnknownPolicyIsRefused() {
    assertThatThrownBy(() -> STANDARD.withPolicy("nowhere"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSealedAccountKeepsItsBalance() {
    Entitlement answer =
        on(
            "2026-05-10",
            history(
                ENROLLED, on("2026-05-06", EnrollmentChange.paused(PauseReason.LEFT_EMPLOYER))));
    assertThat(answer.status()).isEqualTo(InsuranceStatus.SEALED);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.account().isGranted()).isTrue();
    assertThat(answer.newCredit().verdict()).isEqualTo(Verdict.NO);
  }

  @Test
  void theBalanceAfterATransferIsUpToTheArea() {
    Entitlement answer =
        on(
            "2026-05-10",
            history(
                ENROLLED,
                on("2026-05-06", EnrollmentChange.transferStarted(RegionCode.parse("110000")))));
    assertThat(answer.status()).isEqualTo(InsuranceStatus.TRANSFERRED);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.account().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(answer.account().reason()).isEqualTo(BenefitReason.LOCAL_POLICY);
  }

  @Test
  void residentsHaveAnAccountOnlyWhereTheAreaSaysSo() {
    EnrollmentChange enrolled = EnrollmentChange.enrolled(Insured.resident("410100"));
    Entitlement answer = on("2026-05-10", history(on("2026-01-01", enrolled)));
    assertThat(answer.pooledFund().isGranted()).isTrue();
    assertThat(answer.account().reason()).isEqualTo(BenefitReason.LOCAL_POLICY);
    assertThat(answer.newCredit().verdict()).isEqualTo(Verdict.UNKNOWN);
    Entitlement owing =
        on(
            "2026-05-10",
            history(
                on("2026-01-01", enrolled),
                on("2026-04-30", EnrollmentChange.missed(YearMonth.of(2026, 4)))));
    assertThat(owing.explain(Locale.CHINESE)).doesNotContain("账户");
  }

  @Test
  void aFrozenAccountPaysNothing() {
    Entitlement answer =
        on("2026-05-10", history(ENROLLED, on("2026-05-06", EnrollmentChange.frozen("misuse"))));
    assertThat(answer.status()).isEqualTo(InsuranceStatus.FROZEN);
    assertThat(answer.account().verdict()).isEqualTo(Verdict.NO);
  }

  @Test
  void nothingIsKnownOfAnEmptyHistory() {
    Entitlement answer = on("2026-05-10", history());
    assertThat(answer.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(answer.account().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(answer.source()).isEqualTo(Entitlement.Source.HISTORY);
    assertThat(answer.confidence()).isEqualTo(Confidence.ASSUMED);
    assertThat(answer.account().confidence()).isEqualTo(Confidence.ASSUMED);
    assertThat(answer.newCredit().confidence()).isEqualTo(Confidence.ASSUMED);
  }

  @Test
  void noUnknownIsSurerThanAnAssumption() {
    for (int month = 7; month <= 12; month++) {
      for (EnrollmentHistory history : List.of(OWED, CLEARED, history(ENROLLED))) {
        Entitlement answer = on(LocalDate.of(2026, month, 1).toString(), history);
        for (Benefit benefit : List.of(answer.pooledFund(), answer.account(), answer.newCredit())) {
          assertThat(benefit.verdict() == Verdict.UNKNOWN)
              .isEqualTo(benefit.confidence() == Confidence.ASSUMED);
        }
      }
    }
  }

  @Test
  void aWaitingPeriodIsNoArrears() {
    EnrollmentChange waiting =
        EnrollmentChange.enrolled(Insured.resident("410100"))
            .withCoveredFrom(LocalDate.of(2026, 8, 1));
    Entitlement answer = on("2026-05-10", history(on("2026-05-06", waiting)));
    assertThat(answer.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(answer.pooledFund().reason()).isEqualTo(BenefitReason.WAITING);
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("已参保，处于待遇等待期，8月1日起享受待遇。");
  }

  @Test
  void thePlatformGoesBeforeTheHistoryAndTheDifferenceIsReported() {
    Entitlement answer =
        STANDARD.on(LocalDate.of(2026, 9, 15), CLEARED, platform("1", "2020-03-02", ""));
    assertThat(answer.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(answer.source()).isEqualTo(Entitlement.Source.PLATFORM);
    assertThat(answer.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.PLATFORM_DISAGREES);
  }

  @Test
  void theHistoryExplainsWhyThePlatformSaysPaused() {
    Entitlement answer =
        STANDARD.on(LocalDate.of(2026, 9, 15), CLEARED, platform("2", "2020-03-02", "2026-08-01"));
    assertThat(answer.status()).isEqualTo(InsuranceStatus.ARREARS);
    assertThat(answer.source()).isEqualTo(Entitlement.Source.BOTH);
    assertThat(answer.recovery()).isPresent();
  }

  @Test
  void anUnknownCodeOfThePlatformDecidesNothing() {
    Entitlement alone = STANDARD.on(LocalDate.of(2026, 9, 15), platform("7", "", ""));
    assertThat(alone.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(alone.doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.PLATFORM_NOT_UNDERSTOOD);
    assertThat(alone.source()).isEqualTo(Entitlement.Source.PLATFORM);
    assertThat(alone.confidence()).isEqualTo(Confidence.ASSUMED);
    assertThat(alone.doubts().get(0).message(Locale.CHINESE)).isEqualTo("psn_insu_stas：平台返回了未知代码");
    Entitlement both = STANDARD.on(LocalDate.of(2026, 9, 15), CLEARED, platform("7", "", ""));
    assertThat(both.status()).isEqualTo(InsuranceStatus.ARREARS);
  }

  @Test
  void anAnswerOfAnotherDayDecidesNothing() {
    Entitlement answer = STANDARD.on(LocalDate.of(2026, 9, 16), platform("1", "", ""));
    assertThat(answer.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(answer.doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.PLATFORM_OF_ANOTHER_DAY);
  }

  @Test
  void aShortInterruptionDoesNotEndALongOneThatIsStillPending() {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                on("2020-03-02", EnrollmentChange.enrolled(Insured.flexible("370100"))),
                on("2026-01-31", missed("2026-01")),
                on("2026-02-28", missed("2026-02")),
                on("2026-03-31", missed("2026-03")),
                on("2026-04-30", missed("2026-04")),
                on("2026-05-31", missed("2026-05")),
                on("2026-06-10", EnrollmentChange.madeUp().withLateFee()),
                on("2026-06-30", missed("2026-06")),
                on("2026-07-03", EnrollmentChange.madeUp().withLateFee())));
    DateWindow expected = DateWindow.of(LocalDate.of(2026, 9, 1));
    assertThat(window(on("2026-06-20", history).recovery())).isEqualTo(expected);
    Entitlement owing = on("2026-06-30", history);
    assertThat(owing.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(window(owing.recoveryIfPaid())).isEqualTo(expected);
    Entitlement later = on("2026-08-31", history);
    assertThat(later.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(later.pooledFund().since()).contains(LocalDate.of(2026, 2, 1));
    assertThat(window(later.recovery())).isEqualTo(expected);
    assertThat(on("2026-09-01", history).pooledFund().isGranted()).isTrue();
  }

  @Test
  void arrearsOfLongAgoAreJudgedByWhatThePersonWasThen() {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                on("2020-03-02", EnrollmentChange.enrolled(Insured.employee("440100"))),
                on("2023-07-31", missed("2023-07")),
                on("2023-09-11", EnrollmentChange.madeUp().withLateFee()),
                on("2026-03-15", EnrollmentChange.changed(MemberKind.FLEXIBLE))));
    Entitlement changed = on("2026-03-15", history);
    assertThat(changed.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(changed.pooledFund().isGranted()).isTrue();
  }

  @Test
  void aNewRevisionOfThePolicyDoesNotMoveTheSuspension() {
    RecoveryPolicies policies =
        RecoveryPolicies.standard()
            .withRows(
                new StringReader(
                    """
                    id\trevision\tarea\tfrom\tuntil\tstop\trecover\tlate-fee\tconfidence\tdocument
                    henan-x\t1\t41\t-\t2026-08-20\tmonth+1\tmonth+1\tno\tHIGH\tmade up
                    henan-x\t2\t41\t2026-08-20\t-\tmonth+3\tmonth+1\tno\tHIGH\tmade up
                    """),
                "test");
    EnrollmentHistory history =
        of(
            Insured.employee("410300"),
            on("2026-07-31", missed("2026-07")),
            on("2026-08-25", EnrollmentChange.madeUp()));
    Entitlement answer = STANDARD.with(policies).on(LocalDate.of(2026, 8, 26), history);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.pooledFund().since()).contains(LocalDate.of(2026, 8, 1));
    assertThat(answer.explain(Locale.CHINESE)).startsWith("7月未足额缴费，8月1日起暂停；8月25日到账，9月1日恢复。");
  }

  @Test
  void arrearsDuringAWaitingPeriodSayThatItRuns() {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                on(
                    "2026-01-10",
                    EnrollmentChange.enrolled(Insured.employee("410100"))
                        .withCoveredFrom(LocalDate.of(2026, 7, 1))),
                on("2026-03-31", missed("2026-03")),
                on("2026-04-10", EnrollmentChange.madeUp())));
    assertThat(on("2026-04-20", history).explain(Locale.CHINESE)).contains("另处于待遇等待期，7月1日前不享受待遇。");
  }

  @Test
  void anotherAreaOfThePlatformIsDoubted() {
    Entitlement answer =
        STANDARD.on(
            LocalDate.of(2026, 9, 15),
            history(on("2020-03-02", EnrollmentChange.enrolled(Insured.employee("440100")))),
            platform("1", "2020-03-02", ""));
    assertThat(answer.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.INSURED_OTHERWISE);
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> STANDARD.on(LocalDate.EPOCH, (EnrollmentHistory) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("history");
    assertThatThrownBy(() -> STANDARD.on(LocalDate.EPOCH, (CoverageSnapshot) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("platform");
  }

  @Test
  void theWordsOfAFreezeAreNotShown() {
    EnrollmentEvent frozen = on("2026-05-06", EnrollmentChange.frozen("4101021234567890"));
    assertThat(frozen.id() + frozen + frozen.change()).doesNotContain("41010");
    assertThat(
            EnrollmentEvent.of(LocalDate.EPOCH, EnrollmentChange.frozen("4101021234567890")).id())
        .doesNotContain("410102");
  }

  private static DateWindow window(Optional<Recovery> recovery) {
    return recovery.orElseThrow().window().orElseThrow();
  }

  private static Entitlement on(String date, EnrollmentHistory history) {
    return STANDARD.on(LocalDate.parse(date), history);
  }

  private static EnrollmentEvent on(String date, EnrollmentChange change) {
    return Events.on(date, change);
  }

  private static EnrollmentHistory history(EnrollmentEvent... events) {
    return EnrollmentHistory.of(List.of(events));
  }

  private static CoverageSnapshot platform(String state, String enrolled, String paused) {
    InsuranceRow row =
        InsuranceRow.from(
            Map.of(
                "insutype", "310",
                "psn_insu_stas", state,
                "psn_insu_date", enrolled,
                "paus_insu_date", paused,
                "insuplc_admdvs", "410100"));
    return CoverageSnapshot.of(
        ChinaTime.at(LocalDate.of(2026, 9, 15), LocalTime.of(10, 0)), List.of(row));
  }
}
