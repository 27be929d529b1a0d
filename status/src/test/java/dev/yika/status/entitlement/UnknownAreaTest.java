package dev.yika.status.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownAreaTest {

  private static final String ENROLLED = "2020-01-05";
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  private static Entitlement answer(Insured insured) {
    return Entitlements.standard()
        .on(
            DAY,
            EnrollmentHistory.of(List.of(Events.on(ENROLLED, EnrollmentChange.enrolled(insured)))));
  }

  @ParameterizedTest
  @EnumSource(MemberKind.class)
  void anAreaThatNeverExistedGetsNoYes(MemberKind kind) {
    Entitlement answer = answer(Insured.of("999999", kind));
    assertThat(answer.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(answer.pooledFund().reason()).isEqualTo(BenefitReason.AREA_NOT_KNOWN);
    assertThat(answer.account().isGranted()).isFalse();
    assertThat(answer.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.AREA_NOT_KNOWN);
    assertThat(answer.explain(Locale.CHINESE)).startsWith("统筹区代码不存在，请核对");
    assertThat(answer.explain(Locale.ENGLISH)).contains("does not exist: check it");
  }

  /** In force, withdrawn in 2021, an own pool of a prefecture, and a division of the Corps. */
  @ParameterizedTest
  @ValueSource(strings = {"330100", "330103", "410199", "660100"})
  void anAreaThatExistsOrExistedKeepsItsYes(String area) {
    Entitlement answer = answer(Insured.resident(area));
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.YES);
    assertThat(answer.doubts()).isEmpty();
  }
}
