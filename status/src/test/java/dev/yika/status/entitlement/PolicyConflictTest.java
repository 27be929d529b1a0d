package dev.yika.status.entitlement;

import static dev.yika.status.history.Events.missed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.rule.Confidence;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Where another policy of the area denies a verdict, the verdict is weak, and a doubt is reported.
 */
class PolicyConflictTest {

  private static final String HEAD =
      "id\tarea\tmember\tstop\trecover\tlate-fee\treplaces\tconfidence\tdocument\n";

  @Test
  void aYesBeforeTheDayOfALargerAreaIsWeak() {
    Entitlements ours = with("jinhua\t3307\tEMPLOYED\tmonth+1\tmonth+0\tno\t-\tHIGH\tx\n");
    Entitlement early = ours.on(LocalDate.of(2026, 9, 15), cleared("330700"));
    Entitlement late = ours.on(LocalDate.of(2026, 10, 1), cleared("330700"));

    assertThat(early.pooledFund().isGranted()).isTrue();
    assertThat(early.confidence()).isEqualTo(Confidence.LOW);
    assertThat(early.doubts())
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .containsExactly("另有说法（zhejiang-employed）：10月1日恢复");
    assertThat(early.explain(Locale.CHINESE)).isEqualTo("参保正常，一般可正常结算，以经办机构为准。");
    assertThat(
            ours.atLeast(Confidence.MEDIUM)
                .on(LocalDate.of(2026, 9, 15), cleared("330700"))
                .pooledFund()
                .verdict())
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(late.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(late.doubts()).isEmpty();
  }

  @Test
  void aNoAfterTheDayOfALargerAreaIsWeak() {
    Entitlements ours = with("jinhua\t3307\tEMPLOYED\tmonth+1\tmonth+3\tno\t-\tHIGH\tx\n");
    Entitlement denied = ours.on(LocalDate.of(2026, 10, 15), cleared("330700"));

    assertThat(denied.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(denied.confidence()).isEqualTo(Confidence.LOW);
    assertThat(ours.on(LocalDate.of(2026, 9, 15), cleared("330700")).confidence())
        .isEqualTo(Confidence.HIGH);
  }

  @Test
  void aPolicyThatStandsInThePlaceOfTheOthersIsInNoDoubt() {
    Entitlements ours = with("jinhua\t3307\tEMPLOYED\tmonth+1\tmonth+0\tno\tall\tHIGH\tx\n");
    Entitlement early = ours.on(LocalDate.of(2026, 9, 15), cleared("330700"));

    assertThat(early.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(early.doubts()).isEmpty();
  }

  @Test
  void aStopThatAnotherPolicyDeniesIsWeak() {
    Entitlements ours = with("jinhua\t3307\tEMPLOYED\tmonth+2\tmonth+1\tno\t-\tHIGH\tx\n");
    Entitlement running = ours.on(LocalDate.of(2026, 8, 15), owing("330700"));

    assertThat(running.pooledFund().isGranted()).isTrue();
    assertThat(running.confidence()).isEqualTo(Confidence.LOW);
    assertThat(running.doubts())
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .anyMatch(message -> message.contains("8月1日起暂停"));
  }

  @Test
  void aPolicyThatNamesNoDayDeniesNone() {
    Entitlements ours = with("jinhua\t3307\tEMPLOYED\t-\t-\tno\t-\tHIGH\tx\n");
    RecoveryPolicies policies =
        RecoveryPolicies.standard()
            .withRows(
                new StringReader(
                    HEAD
                        + "yiwu\t330782\tEMPLOYED\tmonth+1\tmonth+1\tno\t-\tHIGH\tx\n"
                        + "jinhua\t3307\tEMPLOYED\t-\t-\tno\t-\tHIGH\tx\n"),
                "test");

    assertThat(
            Entitlements.standard()
                .with(policies)
                .on(LocalDate.of(2026, 10, 1), cleared("330782"))
                .confidence())
        .isEqualTo(Confidence.HIGH);
    assertThat(ours.on(LocalDate.of(2026, 9, 15), cleared("330700")).confidence())
        .isEqualTo(Confidence.ASSUMED);
  }

  @Test
  void shanghaiIsInDoubtBetweenTheFirstAndTheFifteenth() {
    Entitlements standard = Entitlements.standard();
    Entitlement between = standard.on(LocalDate.of(2026, 10, 10), cleared("310100"));
    Entitlement after = standard.on(LocalDate.of(2026, 10, 15), cleared("310100"));

    assertThat(between.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(between.confidence()).isEqualTo(Confidence.LOW);
    assertThat(between.doubts())
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .contains("另有说法（shanghai-2025-employed）：10月1日恢复");
    assertThat(after.pooledFund().isGranted()).isTrue();
    assertThat(after.confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void fujianPaysHalfAtFirstWhichIsNoPlainYes() {
    EnrollmentHistory history = enrolled(Insured.employee("350200"));
    for (String month : List.of("2026-01", "2026-02", "2026-03", "2026-04")) {
      history = history.with(Events.on(month + "-28", missed(month)));
    }
    history = history.with(Events.on("2026-05-11", EnrollmentChange.madeUp().withLateFee()));
    Entitlement half = Entitlements.standard().on(LocalDate.of(2026, 12, 1), history);
    Entitlement full = Entitlements.standard().on(LocalDate.of(2027, 3, 1), history);

    assertThat(half.pooledFund().verdict()).isEqualTo(Verdict.YES);
    assertThat(half.pooledFund().isGranted()).isFalse();
    assertThat(half.pooledFund().verdictCode()).isEqualTo("YES 50%");
    assertThat(half.pooledFund().until()).contains(LocalDate.of(2027, 3, 1));
    assertThat(half.explain(Locale.CHINESE)).contains("3个月内按50%支付");
    assertThat(full.pooledFund().isGranted()).isTrue();
    assertThat(full.pooledFund().verdictCode()).isEqualTo("YES");
  }

  @Test
  void foshanCapsBenefitsAtFirstWhichIsUnknown() {
    Entitlement capped = Entitlements.standard().on(LocalDate.of(2026, 12, 1), cleared("440600"));

    assertThat(capped.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(capped.pooledFund().reason()).isEqualTo(BenefitReason.CAPPED);
    assertThat(capped.explain(Locale.CHINESE)).contains("支付额度有封顶");
  }

  /** The first example of the README is of an area without a conflict. */
  @Test
  void noPolicySpeaksAgainstHangzhousEmployees() {
    for (EnrollmentHistory history : List.of(owing("330100"), cleared("330100"))) {
      for (LocalDate day = LocalDate.of(2026, 6, 1); day.getYear() < 2027; day = day.plusDays(1)) {
        assertThat(Entitlements.standard().on(day, history).doubts())
            .extracting(Doubt::kind)
            .doesNotContain(Doubt.Kind.OTHER_POLICY);
      }
    }
  }

  private static Entitlements with(String rows) {
    return Entitlements.standard()
        .with(RecoveryPolicies.standard().withRows(new StringReader(HEAD + rows), "test"));
  }

  private static EnrollmentHistory enrolled(Insured insured) {
    return EnrollmentHistory.of(
        List.of(Events.on("2020-03-02", EnrollmentChange.enrolled(insured))));
  }

  private static EnrollmentHistory owing(String area) {
    return enrolled(Insured.employee(area)).with(Events.on("2026-07-31", missed("2026-07")));
  }

  private static EnrollmentHistory cleared(String area) {
    return owing(area).with(Events.on("2026-09-11", EnrollmentChange.madeUp().withLateFee()));
  }
}
