package dev.yika.masking.policy;

import dev.yika.core.result.Wording;

/**
 * The way in which a viewer was verified again for one query (二次核验).
 *
 * <p>The order of the constants has no meaning: a policy names each one that it covers.
 *
 * @since 0.1.0
 */
public enum StepUp implements PolicyWord {
  /** Not at all (未核验); the default. */
  NONE("none", "未核验"),
  /** By a password or a code that was sent (口令或验证码). */
  CODE("code", "口令或验证码"),
  /** By face, fingerprint or iris (生物特征). */
  BIOMETRIC("biometric", "生物特征");

  private final Wording wording;

  StepUp(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
