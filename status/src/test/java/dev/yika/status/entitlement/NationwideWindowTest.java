package dev.yika.status.entitlement;

import static dev.yika.status.history.Events.missed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.GapReimbursement;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members of an area without a rule of its own get a window, and no yes inside it. */
class NationwideWindowTest {

  private static final Entitlements STANDARD = Entitlements.standard();
  private static final String NOWHERE = "140100";

  @ParameterizedTest
  @CsvSource({
    "EMPLOYED, 2026-08, 2026-09-30, NO",
    "EMPLOYED, 2026-08, 2026-10-01, UNKNOWN",
    "EMPLOYED, 2026-08, 2026-10-31, UNKNOWN",
    "EMPLOYED, 2026-08, 2026-11-01, YES",
    "EMPLOYED, 2026-06, 2026-10-31, UNKNOWN",
    "EMPLOYED, 2026-06, 2026-11-01, YES",
    "EMPLOYED, 2026-05, 2026-09-30, NO",
    "EMPLOYED, 2026-05, 2026-10-01, UNKNOWN",
    "EMPLOYED, 2026-05, 2027-03-31, UNKNOWN",
    "EMPLOYED, 2026-05, 2027-04-01, YES",
    "FLEXIBLE, 2026-06, 2026-09-30, NO",
    "FLEXIBLE, 2026-06, 2026-10-01, UNKNOWN",
    "FLEXIBLE, 2026-06, 2026-12-31, UNKNOWN",
    "FLEXIBLE, 2026-06, 2027-01-01, YES",
    "FLEXIBLE, 2026-05, 2027-03-31, UNKNOWN",
    "FLEXIBLE, 2026-05, 2027-04-01, YES",
    "RESIDENT, 2026-05, 2027-03-31, UNKNOWN",
  })
  void isNoBeforeItsFirstDayUnknownInsideAndYesFromItsLast(
      MemberKind member, YearMonth firstUnpaid, String day, Verdict verdict) {
    Entitlement answer = on(day, cleared(member, firstUnpaid));

    assertThat(answer.pooledFund().verdict()).isEqualTo(verdict);
    assertThat(answer.confidence()).isEqualTo(Confidence.ASSUMED);
  }

  @ParameterizedTest
  @CsvSource({
    "FLEXIBLE, 2026-07-01, UNKNOWN",
    "FLEXIBLE, 2026-07-31, UNKNOWN",
    "FLEXIBLE, 2026-08-01, NO",
    "EMPLOYED, 2026-07-31, YES",
    "EMPLOYED, 2026-08-01, NO",
  })
  void theStopOfFlexibleMembersIsAWindowToo(MemberKind member, String day, Verdict verdict) {
    EnrollmentHistory reported = enrolled(member).with(Events.on("2026-07-01", missed("2026-07")));

    assertThat(on(day, reported).pooledFund().verdict()).isEqualTo(verdict);
  }

  @Test
  void saysThatBenefitsMayHaveStoppedOrComeBackAndThatThePlatformKnows() {
    EnrollmentHistory reported =
        enrolled(MemberKind.FLEXIBLE).with(Events.on("2026-07-01", missed("2026-07")));
    Entitlement stopping = on("2026-07-15", reported);
    Entitlement back = on("2026-10-15", cleared(MemberKind.EMPLOYED, YearMonth.of(2026, 8)));

    assertThat(stopping.pooledFund().reason()).isEqualTo(BenefitReason.MAY_BE_SUSPENDED);
    assertThat(stopping.explain(Locale.CHINESE))
        .isEqualTo(
            "7月未足额缴费，最早7月1日、最迟8月1日起暂停统筹支付，目前可能已暂停，请通过平台核实。" + "本系统未收录当地规定，日期按其他地区规定推算。可先用个人账户余额。");
    assertThat(back.explain(Locale.CHINESE))
        .isEqualTo(
            "8月未足额缴费，9月1日起暂停；9月11日到账，预计10月1日至11月1日之间恢复，具体以经办机构核定为准。"
                + "本系统未收录当地规定，日期按其他地区规定推算。目前可能已恢复，请通过平台核实。可先用个人账户余额。");
    assertThat(back.explain(Locale.ENGLISH))
        .isEqualTo(
            "August was not fully paid: benefits are suspended from 1 September. The money arrived"
                + " on 11 September: benefits are expected to resume between 1 October and 1 November;"
                + " the agency decides. Note: this area's rule is not on file; the dates cover what"
                + " other areas provide. Benefits may have resumed: ask the platform. The account"
                + " balance can be used meanwhile.");
  }

  @Test
  void recoveryRuleConfidenceAndPayBackStayReadableOnceBenefitsAreBack() {
    Entitlement back = on("2027-09-01", cleared(MemberKind.EMPLOYED, YearMonth.of(2026, 8)));
    Recovery recovery = back.recovery().orElseThrow();

    assertThat(back.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(recovery.policy().rule()).isEqualTo(Rule.NATIONWIDE);
    assertThat(recovery.confidence()).isEqualTo(Confidence.ASSUMED);
    assertThat(recovery.gapReimbursement()).isEqualTo(GapReimbursement.NOT_STATED);
    assertThat(back.explain(Locale.CHINESE)).isEqualTo("参保正常，一般可正常结算，以经办机构为准。");
  }

  @Test
  void aCallerWhoAsksForMoreGetsAnUnknownInsteadOfAWeakAnswer() {
    EnrollmentHistory history = cleared(MemberKind.EMPLOYED, YearMonth.of(2026, 8));
    Entitlements careful = STANDARD.atLeast(Confidence.MEDIUM);
    Entitlement back = careful.on(LocalDate.of(2027, 9, 1), history);
    Entitlement untouched = careful.on(LocalDate.of(2026, 7, 1), enrolled(MemberKind.EMPLOYED));

    assertThat(back.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(back.pooledFund().reason()).isEqualTo(BenefitReason.NOT_SURE_ENOUGH);
    assertThat(back.account().reason()).isEqualTo(BenefitReason.NOT_SURE_ENOUGH);
    assertThat(back.confidence()).isEqualTo(Confidence.ASSUMED);
    assertThat(back.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(back.explain(Locale.CHINESE)).isEqualTo("所依据规定的可信度不足，无法判断，请通过平台或经办机构核实。");
    assertThat(untouched.pooledFund().isGranted()).isTrue();
    assertThat(untouched.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(careful.on(LocalDate.of(2026, 9, 30), history).pooledFund().verdict())
        .isEqualTo(Verdict.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "EMPLOYED, 2026-10-01, HIGH",
    "FLEXIBLE, 2026-11-01, MEDIUM", // the cap of the country on first waits is read across
  })
  void zhejiangPaysTheMonthAfterAndFlexibleMembersAMonthLater(
      MemberKind member, LocalDate back, Confidence confidence) {
    EnrollmentHistory history =
        enrolled(member, "330100")
            .with(Events.on("2026-07-31", missed("2026-07")))
            .with(Events.on("2026-09-11", EnrollmentChange.madeUp().withLateFee()));

    assertThat(STANDARD.on(back.minusDays(1), history).pooledFund().verdict())
        .isEqualTo(Verdict.NO);
    assertThat(STANDARD.on(back, history).pooledFund().isGranted()).isTrue();
    assertThat(STANDARD.on(back, history).confidence()).isEqualTo(confidence);
    assertThat(STANDARD.on(back, history).doubts()).isEmpty();
  }

  @Test
  void aLateFeeThatNoRuleMentionsIsADoubtUntilItIsKnownToBePaid() {
    EnrollmentHistory silent =
        enrolled(MemberKind.EMPLOYED, "330100")
            .with(Events.on("2026-07-31", missed("2026-07")))
            .with(Events.on("2026-09-11", EnrollmentChange.madeUp()));
    Entitlement waiting = on("2026-09-15", silent);
    Entitlement back = on("2026-10-01", silent);

    assertThat(waiting.doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.LATE_FEE_NOT_STATED);
    assertThat(waiting.explain(Locale.CHINESE)).contains("一般10月1日恢复，以经办机构为准");
    assertThat(back.pooledFund().isGranted()).isTrue();
    assertThat(back.confidence()).isEqualTo(Confidence.LOW);
  }

  private static EnrollmentHistory enrolled(MemberKind member) {
    return enrolled(member, NOWHERE);
  }

  private static EnrollmentHistory enrolled(MemberKind member, String area) {
    return EnrollmentHistory.of(
        List.of(
            Events.on(
                "2020-03-02",
                EnrollmentChange.enrolled(new Insured(RegionCode.parse(area), member)))));
  }

  /** Returns a history of one month missed, made up on 2026-09-11. */
  private static EnrollmentHistory cleared(MemberKind member, YearMonth firstUnpaid) {
    return enrolled(member)
        .with(Events.on(firstUnpaid.atEndOfMonth().toString(), missed(firstUnpaid.toString())))
        .with(Events.on("2026-09-11", EnrollmentChange.madeUp()));
  }

  private static Entitlement on(String day, EnrollmentHistory history) {
    return STANDARD.on(LocalDate.parse(day), history);
  }
}
