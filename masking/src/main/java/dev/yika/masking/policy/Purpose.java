package dev.yika.masking.policy;

import dev.yika.core.result.Wording;

/**
 * The purpose of looking at a number (用途).
 *
 * <p>Source: the principle of a definite purpose and of the least impact, Personal Information
 * Protection Law (个人信息保护法) article 6; the list is the choice of this library.
 *
 * @since 0.1.0
 */
public enum Purpose implements PolicyWord {
  /** To treat the member (诊疗). */
  TREATMENT("treatment", "诊疗"),
  /** To bill and settle a visit (收费结算). */
  BILLING("billing", "收费结算"),
  /** To sell or dispense medicine (售药、发药). */
  DISPENSING("dispensing", "售药、发药"),
  /** To look at one's own account (账户查询). */
  ACCOUNT("account", "账户查询"),
  /** To operate and repair the systems (运行维护). */
  OPERATIONS("operations", "运行维护"),
  /** To compile statistics (统计上报). */
  REPORTING("reporting", "统计上报"),
  /** To do research (科研). */
  RESEARCH("research", "科研"),
  /** To inspect bills and funds (稽核). */
  AUDIT("audit", "稽核");

  private final Wording wording;

  Purpose(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
