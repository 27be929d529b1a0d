package dev.yika.status.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wait of a new member that the rule of the area names. */
class FirstWaitTest {

  private static final Entitlements STANDARD = Entitlements.standard();

  @ParameterizedTest
  @CsvSource({
    "420100, 2026-09-30, NO, MEDIUM", // 武汉: month+6
    "420100, 2026-10-01, YES, MEDIUM",
    "340100, 2026-06-30, NO, MEDIUM", // 合肥: month+3
    "340100, 2026-07-01, YES, MEDIUM",
    "120000, 2026-09-30, NO, ASSUMED", // 天津: month+6~month+7?
    "120000, 2026-10-01, UNKNOWN, ASSUMED",
    "120000, 2026-10-31, UNKNOWN, ASSUMED",
    "120000, 2026-11-01, YES, MEDIUM",
    "320100, 2026-04-15, UNKNOWN, ASSUMED", // 江苏: at most month+4, set by cities
    "320100, 2026-07-31, UNKNOWN, ASSUMED",
    "320100, 2026-08-01, YES, MEDIUM",
    "320400, 2026-07-31, UNKNOWN, ASSUMED", // 常州: the row names none, the province at most month+4
    "320400, 2026-08-01, YES, MEDIUM",
    "330100, 2026-04-11, UNKNOWN, ASSUMED", // 浙江: the row names none, the country at most month+7
    "330100, 2026-10-31, UNKNOWN, ASSUMED",
    "330100, 2026-11-01, YES, MEDIUM",
    "140100, 2026-04-11, UNKNOWN, ASSUMED", // 山西: no row
    "140100, 2026-10-31, UNKNOWN, ASSUMED",
    "140100, 2026-11-01, YES, MEDIUM",
  })
  void isNoBeforeItsFirstDayUnknownInsideAndYesFromItsLast(
      String area, String day, Verdict verdict, Confidence confidence) {
    Entitlement answer = on(day, enrolled(area, MemberKind.FLEXIBLE));

    assertThat(answer.pooledFund().verdict()).isEqualTo(verdict);
    assertThat(answer.confidence()).isEqualTo(confidence);
  }

  @Test
  void anAreaWithoutARuleGetsNoYesWhereAnotherAreaStillWaits() {
    EnrollmentHistory history = enrolled("140100", MemberKind.FLEXIBLE);
    Entitlement answer = on("2026-05-05", history);

    assertThat(answer.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(answer.pooledFund().reason()).isEqualTo(BenefitReason.MAY_BE_WAITING);
    assertThat(answer.pooledFund().until()).contains(LocalDate.of(2026, 11, 1));
    assertThat(answer.firstWait().orElseThrow().rule()).isEqualTo(Rule.NATIONWIDE);
    assertThat(answer.explain(Locale.CHINESE))
        .isEqualTo("已参保，可能仍在待遇等待期，一般最迟11月1日起享受待遇，请通过平台核实。本系统未收录当地的等待期规定，日期按其他地区规定推算。");
    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo(
            "Insured, but a waiting period may still run: benefits generally begin on 1 November at"
                + " the latest. Ask the platform. Note: this area's waiting period is not on file;"
                + " the dates cover what other areas provide.");
    assertThat(on("2026-11-01", history).explain(Locale.CHINESE)).isEqualTo("参保正常，可正常结算。");
  }

  @ParameterizedTest
  @CsvSource({
    "340100, 2026-04-30, NO", // 合肥: month+1
    "340100, 2026-05-01, YES",
    "659002, 2026-04-11, YES", // 阿拉尔: month+0
    "140100, 2026-04-11, YES", // no row, and no frame for employees
  })
  void employeesWaitOnlyWhereTheirAreaSaysSo(String area, String day, Verdict verdict) {
    assertThat(on(day, enrolled(area, MemberKind.EMPLOYED)).pooledFund().verdict())
        .isEqualTo(verdict);
  }

  @Test
  void aFixedPolicyDoesNotEndAWait() {
    EnrollmentHistory history = enrolled("140100", MemberKind.FLEXIBLE);

    assertThat(
            STANDARD
                .withPolicy("source-text")
                .on(LocalDate.of(2026, 5, 5), history)
                .pooledFund()
                .verdict())
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void aCallerWhoRequiresMoreThanLowConfidenceGetsAnUnknown() {
    EnrollmentHistory history = enrolled("140100", MemberKind.FLEXIBLE);
    Entitlements careful = STANDARD.atLeast(Confidence.MEDIUM);
    Entitlements strict = STANDARD.atLeast(Confidence.HIGH);
    LocalDate over = LocalDate.of(2026, 11, 1);

    assertThat(careful.on(over.minusDays(1), history).pooledFund().isGranted()).isFalse();
    assertThat(careful.on(over, history).pooledFund().isGranted()).isTrue();
    assertThat(strict.on(over, history).pooledFund().reason())
        .isEqualTo(BenefitReason.NOT_SURE_ENOUGH);
  }

  @Test
  void namesRulePolicyDaysAndTheStartOfTheCount() {
    Entitlement answer = on("2026-05-01", enrolled("420100", MemberKind.FLEXIBLE));
    DayAnswer wait = answer.firstWait().orElseThrow();

    assertThat(answer.pooledFund().reason()).isEqualTo(BenefitReason.WAITING);
    assertThat(answer.pooledFund().until()).contains(LocalDate.of(2026, 10, 1));
    assertThat(wait.rule()).isEqualTo(Rule.LOCAL);
    assertThat(wait.inputs()).hasToString("[policy=wuhan-flexible/1, first-paid=2026-04-11]");
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("已参保，处于待遇等待期，10月1日起享受待遇。");
    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo("Insured, but a waiting period runs: benefits begin on 1 October.");
  }

  @Test
  void saysThatTheWaitMayStillRunAndThatThePlatformKnows() {
    EnrollmentHistory history = enrolled("120000", MemberKind.FLEXIBLE);

    assertThat(on("2026-10-05", history).explain(Locale.CHINESE))
        .isEqualTo("已参保，可能仍在待遇等待期，一般最迟11月1日起享受待遇，请通过平台核实。");
    assertThat(on("2026-10-05", history).explain(Locale.ENGLISH))
        .isEqualTo(
            "Insured, but a waiting period may still run: benefits generally begin on 1 November at"
                + " the latest. Ask the platform.");
    assertThat(on("2026-05-05", history).explain(Locale.CHINESE))
        .isEqualTo("已参保，处于待遇等待期，一般最早10月1日、最迟11月1日起享受待遇，以经办机构为准。");
    assertThat(on("2026-05-05", history).pooledFund().until()).contains(LocalDate.of(2026, 10, 1));
  }

  @Test
  void aDayThatTheHistoryGivesCountsInItsPlace() {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                Events.on(
                    "2026-04-11",
                    EnrollmentChange.enrolled(Insured.flexible("420100"))
                        .withCoveredFrom(LocalDate.of(2026, 5, 1)))));

    assertThat(on("2026-04-30", history).pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(on("2026-05-01", history).pooledFund().isGranted()).isTrue();
    assertThat(on("2026-05-01", history).firstWait()).isEmpty();
  }

  @Test
  void aPauseDoesNotEndItAndALaterEnrollmentBeginsNone() {
    EnrollmentHistory paused =
        enrolled("420100", MemberKind.FLEXIBLE)
            .with(Events.on("2026-05-31", EnrollmentChange.paused(PauseReason.OTHER)))
            .with(Events.on("2026-06-01", EnrollmentChange.resumed()));
    EnrollmentHistory again =
        EnrollmentHistory.of(
            List.of(
                Events.on("2024-04-11", EnrollmentChange.enrolled(Insured.flexible("420100"))),
                Events.on("2026-03-31", EnrollmentChange.ended()),
                Events.on("2026-04-11", EnrollmentChange.enrolled(Insured.flexible("420100")))));

    assertThat(on("2026-06-15", paused).pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(on("2026-06-15", again).pooledFund().verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void aMemberInsuredOtherwiseMeanwhileGetsAnUnknown() {
    EnrollmentHistory history =
        enrolled("420100", MemberKind.FLEXIBLE)
            .with(Events.on("2026-05-31", EnrollmentChange.changed(MemberKind.EMPLOYED)));

    assertThat(on("2026-06-15", history).pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(on("2026-06-15", history).pooledFund().reason())
        .isEqualTo(BenefitReason.MAY_BE_WAITING);
    assertThat(on("2026-10-01", history).pooledFund().verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void anotherPolicyThatNamesALongerWaitIsADoubt() {
    RecoveryPolicies policies =
        RecoveryPolicies.standard()
            .withRows(
                new StringReader(
                    """
                    id\tpick\tarea\tmember\trecover\tconfidence\tdocument\tfirst-wait
                    short\tarea\t1401\tFLEXIBLE\t-\tMEDIUM\tmade up\tmonth+1
                    long\tname\t1401\tFLEXIBLE\t-\tMEDIUM\tmade up\tmonth+3
                    """),
                "test");
    EnrollmentHistory history = enrolled("140100", MemberKind.FLEXIBLE);
    Entitlement answer = STANDARD.with(policies).on(LocalDate.of(2026, 5, 5), history);

    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.YES);
    assertThat(answer.confidence()).isEqualTo(Confidence.LOW);
    assertThat(answer.doubts())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.kind()).isEqualTo(Doubt.Kind.OTHER_POLICY);
              assertThat(doubt.message(Locale.CHINESE)).isEqualTo("另有说法（long）：首次参保有等待期，7月1日起享受待遇");
            });
    assertThat(STANDARD.with(policies).on(LocalDate.of(2026, 7, 1), history).doubts()).isEmpty();
  }

  private static EnrollmentHistory enrolled(String area, MemberKind member) {
    Insured insured = new Insured(RegionCode.parse(area), member);
    return EnrollmentHistory.of(
        List.of(Events.on("2026-04-11", EnrollmentChange.enrolled(insured))));
  }

  private static Entitlement on(String day, EnrollmentHistory history) {
    return STANDARD.on(LocalDate.parse(day), history);
  }
}
