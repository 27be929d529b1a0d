package dev.yika.masking.policy;

import dev.yika.core.input.Wording;
import java.util.Locale;

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

  private final Wording label;

  RuleEffect(String english, String chinese) {
    this.label = new Wording(english, chinese);
  }

  @Override
  public String label(Locale locale) {
    return label.in(locale);
  }
}
