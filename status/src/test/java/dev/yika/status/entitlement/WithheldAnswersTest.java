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
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
                .and(plain.newCredit().confidence());
        Entitlement same = STANDARD.atLeast(weakest).on(day, history);
        Entitlement withoutAccount = STANDARD.atLeast(plain.confidence()).on(day, history);

        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
          assertThat(same.explain(locale)).isEqualTo(plain.explain(locale));
          assertThat(plain.explain(locale)).startsWith(withoutAccount.explain(locale));
        }
      }
    }
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
