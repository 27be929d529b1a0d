package dev.yika.attack.masking;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Tables;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.PolicyRule;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.RuleEffect;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.view.View;

/** Any bytes as a policy file: no reading of it shows more than its allowing rules say. */
class MaskingPolicyFuzzTest extends Attack {

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    Tables.read(input, MaskingPolicy.empty()::withRows).ifPresent(MaskingPolicyFuzzTest::use);
    Tables.read(input, MaskingPolicy.standard()::withRows).ifPresent(MaskingPolicyFuzzTest::use);
  }

  private static void use(MaskingPolicy policy) {
    assertThat(policy.roles()).allMatch(role -> !role.contains("*"));
    for (IdentifierKind kind : IdentifierKind.values()) {
      assertThat(policy.view(kind, Viewer.of())).isEqualTo(View.NOTHING);
      for (Purpose purpose : Purpose.values()) {
        for (Channel channel : Channel.values()) {
          Viewer viewer = Viewer.of("cashier").purpose(purpose).channel(channel);
          check(policy, kind, viewer);
          check(policy, kind, viewer.verified(Verification.by(StepUp.BIOMETRIC)));
        }
      }
    }
  }

  private static void check(MaskingPolicy policy, IdentifierKind kind, Viewer viewer) {
    View view = policy.view(kind, viewer);
    boolean allowed = false;
    for (PolicyRule rule : policy.rules(kind, viewer)) {
      assertThat(view.least(rule.view())).isEqualTo(view);
      allowed |= rule.effect() == RuleEffect.ALLOW;
    }
    assertThat(allowed || view == View.NOTHING).isTrue();
  }
}
