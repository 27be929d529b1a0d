package dev.yika.status.entitlement;

import static dev.yika.status.history.Events.missed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.platform.InsuranceRow;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.UnknownReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentence for the member where the answer about the pooled fund is withheld. */
class WithheldAnswersTest {

  private static final Entitlements STANDARD = Entitlements.standard();
  private static final Entitlements CAREFUL = STANDARD.atLeast(Confidence.MEDIUM);
  private static final String ZHENGZHOU = "410100";
  private static final Pattern DATE = Pattern.compile("[0-9][月日]");

  @ParameterizedTest
  @CsvSource({"2026-07-31, YES", "2026-08-01, NO", "2026-09-15, NO"})
  void asksToVerifyInPlaceOfAWeakYesOrNo(LocalDate day, Verdict withheld) {
    Entitlement answer = CAREFUL.on(day, owed(ZHENGZHOU, MemberKind.EMPLOYED));

    assertThat(STANDARD.on(day, owed(ZHENGZHOU, MemberKind.EMPLOYED)).pooledFund().verdict())
        .isEqualTo(withheld);
    assertThat(answer.pooledFund().reason()).isEqualTo(BenefitReason.NOT_SURE_ENOUGH);
    assertThat(answer.status()).isEqualTo(InsuranceStatus.ARREARS);
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("7月未足额缴费，能否使用统筹基金待核实。");
    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo(
            "July was not fully paid. Whether the pooled fund pays has to be verified with the"
                + " agency.");
  }

  /** That a month cannot be made up would give the verdict away as a day does. */
  @Test
  void theReasonWhyNoDayIsKnownIsWithheldToo() {
    EnrollmentHistory history = owed("440100", MemberKind.FLEXIBLE);
    LocalDate day = LocalDate.of(2026, 9, 15);
    Recovery weak = STANDARD.on(day, history).recoveryIfPaid().orElseThrow();
    Entitlement answer = STANDARD.atLeast(Confidence.HIGH).on(day, history);

    assertThat(weak.answer().reason()).contains(UnknownReason.NO_MAKE_UP);
    assertThat(answer.recoveryIfPaid().orElseThrow().answer().reason())
        .contains(UnknownReason.NOT_SURE_ENOUGH);
    assertThat(answer.explain(Locale.CHINESE)).contains("待核实").doesNotContain("补缴");
  }

  @Test
  void namesTheMonthsOwed() {
    EnrollmentHistory history =
        owed(ZHENGZHOU, MemberKind.EMPLOYED).with(Events.on("2026-08-31", missed("2026-08")));
    Entitlement answer = CAREFUL.on(LocalDate.of(2026, 9, 15), history);

    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("7月未足额缴费，能否使用统筹基金待核实。现欠费月份：7月、8月。");
    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo(
            "July was not fully paid. Whether the pooled fund pays has to be verified with the"
                + " agency. Still owed: July, August.");
  }

  @Test
  void saysOfPausedContributionsOnlyThatTheyArePaused() {
    EnrollmentHistory history =
        owed(ZHENGZHOU, MemberKind.EMPLOYED)
            .with(Events.on("2026-08-05", EnrollmentChange.paused(PauseReason.LEFT_EMPLOYER)));
    Entitlement answer = CAREFUL.on(LocalDate.of(2026, 9, 15), history);

    assertThat(answer.status()).isEqualTo(InsuranceStatus.SEALED);
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("封存，能否使用统筹基金待核实。现欠费月份：7月。");
    assertThat(answer.explain(Locale.ENGLISH))
        .isEqualTo(
            "Status: sealed. Whether the pooled fund pays has to be verified with the agency."
                + " Still owed: July.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"410100", "330100", "420100", "120000", "320100", "140100", "440100"})
  void noSentenceStatesAWithheldAnswerOrADayThatRestsOnIt(String area) {
    Entitlements strict = STANDARD.atLeast(Confidence.HIGH);
    for (MemberKind member : List.of(MemberKind.EMPLOYED, MemberKind.FLEXIBLE)) {
      for (LocalDate day = LocalDate.of(2026, 7, 31); day.getYear() < 2027; day = day.plusDays(9)) {
        Entitlement answer = strict.on(day, owed(area, member));
        if (answer.pooledFund().reason() == BenefitReason.NOT_SURE_ENOUGH) {
          assertThat(answer.explain(Locale.CHINESE))
              .contains("待核实")
              .doesNotContain("暂停", "恢复", "中断", "可正常结算", "起");
          assertThat(answer.explain(Locale.ENGLISH))
              .contains("verified")
              .doesNotContain("suspended", "stop", "resume", "settle", "interrupted");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void noGetterStatesADayThatIsLessSureThanAskedFor(Confidence least) {
    for (String area : List.of("410100", "330100", "310100", "420100", "140100", "350200")) {
      for (MemberKind member : List.of(MemberKind.EMPLOYED, MemberKind.FLEXIBLE)) {
        for (LocalDate day = LocalDate.of(2026, 7, 1);
            day.getYear() < 2027;
            day = day.plusDays(7)) {
          for (EnrollmentHistory history : histories(area, member)) {
            check(STANDARD.on(day, history), STANDARD.atLeast(least).on(day, history), least);
          }
        }
      }
    }
  }

  private static void check(Entitlement plain, Entitlement strict, Confidence least) {
    boolean isWithheld = strict.pooledFund().reason() == BenefitReason.NOT_SURE_ENOUGH;
    List.of(plain.recovery(), plain.recoveryIfPaid())
        .forEach(
            known ->
                known.ifPresent(
                    recovery -> {
                      Recovery shown =
                          (known.equals(plain.recovery())
                                  ? strict.recovery()
                                  : strict.recoveryIfPaid())
                              .orElseThrow();
                      assertThat(shown.policy()).isEqualTo(recovery.policy());
                      assertThat(shown.confidence()).isEqualTo(recovery.confidence());
                      assertThat(shown.answer().rule()).isEqualTo(recovery.answer().rule());
                      assertThat(shown.gapReimbursement()).isEqualTo(recovery.gapReimbursement());
                      boolean isWeak = isWithheld || recovery.confidence().compareTo(least) > 0;
                      assertThat(shown.window())
                          .isEqualTo(isWeak ? Optional.empty() : recovery.window());
                      assertThat(shown.answer().reason().isPresent())
                          .isEqualTo(shown.window().isEmpty());
                    }));
    strict
        .firstWait()
        .flatMap(DayAnswer::window)
        .ifPresent(
            days ->
                assertThat(strict.firstWait().orElseThrow().confidence())
                    .isLessThanOrEqualTo(least));
    if (isWithheld) {
      assertThat(Stream.concat(strict.recovery().stream(), strict.recoveryIfPaid().stream()))
          .allSatisfy(
              recovery -> {
                assertThat(recovery.suspendedFrom()).isEmpty();
                assertThat(recovery.answer().inputs())
                    .extracting(RuleInput::name)
                    .contains("policy")
                    .doesNotContain("suspended-from");
              });
      assertThat(strict.suspendedFrom()).isEmpty();
      assertThat(strict.pooledFund().since()).isEmpty();
      assertThat(strict.pooledFund().until()).isEmpty();
      assertThat(strict.firstWait().flatMap(DayAnswer::window)).isEmpty();
      assertThat(strict.arrearsFrom().isPresent()).isEqualTo(!strict.unpaidMonths().isEmpty());
      assertThat(strict.doubts())
          .extracting(doubt -> doubt.message(Locale.CHINESE))
          .noneMatch(words -> DATE.matcher(words).find());
    }
    assertThat(strict.explain(Locale.CHINESE)).endsWith("。").doesNotContain("%s");
  }

  @Test
  void thePolicyAndThePayBackStayReadableOnceBenefitsAreBack() {
    EnrollmentHistory history = paid("410100", MemberKind.EMPLOYED);
    Entitlement answer = CAREFUL.on(LocalDate.of(2026, 11, 1), history);

    assertThat(answer.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    Recovery recovery = answer.recovery().orElseThrow();
    assertThat(recovery.policy().id()).isEqualTo("source-text");
    assertThat(recovery.confidence()).isEqualTo(Confidence.LOW);
    assertThat(recovery.answer().reason()).contains(UnknownReason.NOT_SURE_ENOUGH);
    assertThat(answer.explain(Locale.CHINESE)).isEqualTo("所依据规定的可信度不足，无法判断，请通过平台或经办机构核实。");
  }

  @Test
  void aWeakDayOfSuspensionIsLeftOutOfASureRecovery() {
    EnrollmentHistory history =
        owed("330100", MemberKind.FLEXIBLE)
            .with(Events.on("2026-09-11", EnrollmentChange.madeUp().withLateFee()));
    LocalDate day = LocalDate.of(2026, 9, 15);
    Entitlement answer = STANDARD.atLeast(Confidence.HIGH).on(day, history);

    assertThat(STANDARD.on(day, history).explain(Locale.CHINESE))
        .startsWith("7月未足额缴费，最早7月1日、最迟8月1日起暂停；9月11日到账，11月1日恢复。");
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.suspendedFrom()).isEmpty();
    assertThat(answer.recovery().orElseThrow().window().orElseThrow()).hasToString("2026-11-01");
    assertThat(answer.explain(Locale.CHINESE)).startsWith("7月未足额缴费；9月11日到账，11月1日恢复。");
    assertThat(answer.explain(Locale.ENGLISH))
        .startsWith(
            "July was not fully paid. The money arrived on 11 September: benefits resume on 1"
                + " November.");
  }

  @Test
  void anotherPolicyIsNamedWithoutItsDays() {
    EnrollmentHistory history = paid("410100", MemberKind.EMPLOYED);
    LocalDate day = LocalDate.of(2026, 9, 15);

    assertThat(STANDARD.on(day, history).doubts())
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .anyMatch(words -> words.contains("zhengzhou-2024-employed") && words.contains("9月"));
    assertThat(CAREFUL.on(day, history).doubts())
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .contains("另有说法（zhengzhou-2024-employed），日期不同");
  }

  @Test
  void aWeakHistoryDisagreesWithThePlatformWithoutItsVerdict() {
    EnrollmentHistory history = paid("410100", MemberKind.EMPLOYED);
    LocalDate day = LocalDate.of(2026, 9, 15);
    CoverageSnapshot platform =
        CoverageSnapshot.of(
            Instant.parse("2026-09-15T01:00:00Z"),
            List.of(
                InsuranceRow.from(
                    Map.of("insutype", "310", "psn_insu_stas", "1", "insuplc_admdvs", "410100"))));

    assertThat(STANDARD.on(day, history, platform).doubts())
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .containsExactly("平台返回：正常，统筹基金可（正常缴费）；按记录推算：欠费，统筹基金不可，自2026-08-01起（已补缴，尚未恢复）");
    assertThat(CAREFUL.on(day, history, platform).doubts())
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .containsExactly("平台返回：正常，统筹基金可（正常缴费）；按记录推算结论不同，但可信度不足");
    assertThat(CAREFUL.on(day, history, platform).pooledFund().verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void theSentenceOfPausedContributionsSaysOfTheAccountNoMoreThanTheAnswer() {
    LocalDate day = LocalDate.of(2026, 9, 15);
    CoverageSnapshot platform =
        CoverageSnapshot.of(
            Instant.parse("2026-09-15T01:00:00Z"),
            List.of(
                InsuranceRow.from(
                    Map.of("insutype", "310", "psn_insu_stas", "2", "insuplc_admdvs", "410100"))));
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                Events.on("2020-03-02", EnrollmentChange.enrolled(Insured.employee("410100"))),
                Events.on("2026-08-05", EnrollmentChange.paused(PauseReason.LEFT_EMPLOYER))));

    assertThat(STANDARD.on(day, history, platform).explain(Locale.CHINESE))
        .isEqualTo("已封存（8月5日起），统筹基金不支付；个人账户余额可继续使用，不再划入新资金。");
    Entitlement careful = CAREFUL.on(day, history, platform);
    assertThat(careful.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(careful.account().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(careful.explain(Locale.CHINESE)).isEqualTo("已封存（8月5日起），统筹基金不支付；个人账户能否使用请核实。");
    assertThat(careful.explain(Locale.ENGLISH))
        .isEqualTo(
            "Contributions are paused (from 5 August): the pooled fund does not pay; whether the"
                + " individual account can be used has to be verified.");
  }

  @ParameterizedTest
  @EnumSource(
      value = MemberKind.class,
      names = {"EMPLOYED", "FLEXIBLE"})
  void aConfidenceThatTheVerdictsHaveChangesNoSentence(MemberKind member) {
    for (String area : List.of("410100", "330100", "140100")) {
      for (LocalDate day = LocalDate.of(2026, 7, 30); day.getYear() < 2027; day = day.plusDays(3)) {
        EnrollmentHistory history = owed(area, member);
        Entitlement plain = STANDARD.on(day, history);
        Confidence weakest =
            plain
                .confidence()
                .and(plain.account().confidence())
                .and(plain.newCredit().confidence())
                .and(plain.recoveryIfPaid().map(Recovery::confidence).orElse(Confidence.HIGH));
        Entitlement same = STANDARD.atLeast(weakest).on(day, history);
        Entitlement withoutAccount = STANDARD.atLeast(plain.confidence()).on(day, history);

        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
          assertThat(same.explain(locale)).isEqualTo(plain.explain(locale));
          if (plain.recoveryIfPaid().equals(withoutAccount.recoveryIfPaid())) {
            assertThat(plain.explain(locale)).startsWith(withoutAccount.explain(locale));
          }
        }
      }
    }
  }

  private static List<EnrollmentHistory> histories(String area, MemberKind member) {
    return List.of(
        owed(area, member),
        paid(area, member),
        EnrollmentHistory.of(
            List.of(
                Events.on(
                    "2026-07-02",
                    EnrollmentChange.enrolled(new Insured(RegionCode.parse(area), member))))));
  }

  private static EnrollmentHistory paid(String area, MemberKind member) {
    return owed(area, member).with(Events.on("2026-09-11", EnrollmentChange.madeUp()));
  }

  /** Returns the history of a member who has owed 2026-07 since its end. */
  private static EnrollmentHistory owed(String area, MemberKind member) {
    Insured insured = new Insured(RegionCode.parse(area), member);
    return EnrollmentHistory.of(
        List.of(
            Events.on("2020-03-02", EnrollmentChange.enrolled(insured)),
            Events.on("2026-07-31", missed("2026-07"))));
  }
}
