package dev.yika.masking.policy;

import dev.yika.core.result.Wording;

/**
 * The effect of a rule of a policy (规则作用).
 *
 * @since 0.1.0
 */
public enum RuleEffect implements PolicyWord {
  /**
   * Lets matching viewers see the view of the rule, unless another matching rule shows less (允许).
   */
  ALLOW("allow", "允许"),
  /** Keeps matching viewers from seeing more than the view of the rule (上限). */
  CAP("cap", "上限");

  private final Wording wording;

  RuleEffect(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
