package dev.yika.masking.policy;

import dev.yika.core.result.Wording;

/**
 * What a rule of a policy does (规则作用).
 *
 * @since 0.1.0
 */
public enum RuleEffect implements PolicyWord {
  /** Lets matching viewers see so much, unless another matching rule says less (允许). */
  ALLOW("allow", "允许"),
  /** Keeps matching viewers from seeing more, whatever allows it (上限). */
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
