package dev.yika.status.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of the jar, which is read without the checks that make others wait. */
class BuiltInPoliciesTest {

  @Test
  void keeps_every_rule_that_a_file_has_to_keep() {
    PolicyTable checked = PolicyTable.EMPTY.with(PolicyTable.rows("policies.tsv"), "policies.tsv");

    assertThat(checked.all())
        .isNotEmpty()
        .isEqualTo(PolicyTable.load("policies.tsv").all())
        .isEqualTo(RecoveryPolicies.standard().all());
  }
}
