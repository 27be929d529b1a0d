package dev.yika.attack.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Tables;
import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Any bytes as a table of recovery policies. */
class RecoveryPolicyFuzzTest extends Attack {

  private static final String[] AREAS = {"410102", "370100", "440105", "410199", "999999"};
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    Tables.read(input, RecoveryPolicies.standard()::withRows)
        .ifPresent(RecoveryPolicyFuzzTest::use);
  }

  private static void use(RecoveryPolicies policies) {
    for (String area : AREAS) {
      for (MemberKind kind : MemberKind.values()) {
        use(policies, new Insured(RegionCode.parse(area), kind));
      }
    }
    for (RecoveryPolicy policy : policies.all()) {
      assertThat(policies.named(policy.id())).isPresent();
      assertThat(policy.source().document().getBytes(UTF_8)).isNotEmpty();
    }
  }

  private static void use(RecoveryPolicies policies, Insured insured) {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                EnrollmentEvent.of(LocalDate.of(2026, 1, 1), EnrollmentChange.enrolled(insured)),
                EnrollmentEvent.of(
                    LocalDate.of(2026, 7, 31), EnrollmentChange.missed(YearMonth.of(2026, 7))),
                EnrollmentEvent.of(
                    LocalDate.of(2026, 9, 11), EnrollmentChange.madeUp(YearMonth.of(2026, 7)))));
    for (LocalDate date : List.of(DAY, DAY.plusMonths(3), LocalDate.MIN, LocalDate.MAX)) {
      assertThat(policies.policyFor(insured, date).isFor(insured)).isTrue();
      policies.rulesFor(insured, date).competing();
    }
    Entitlements entitlements = Entitlements.standard().with(policies);
    assertThat(entitlements.on(DAY, history).explain(Locale.CHINESE)).isNotBlank();
    assertThat(entitlements.on(DAY.plusDays(90), history).explain(Locale.ENGLISH)).isNotBlank();
  }
}
