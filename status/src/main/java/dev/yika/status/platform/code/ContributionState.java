package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;

/**
 * The state of the contributions of a person ({@code psn_clct_stas}, 个人缴费状态).
 *
 * @since 0.1.0
 */
public enum ContributionState implements CodeMeaning {
  /** Enrolled and paying (参保缴费). */
  PAYING("enrolled and paying", "参保缴费"),
  /** Payment paused (暂停缴费). */
  PAUSED("payment paused", "暂停缴费"),
  /** Payment ended (终止缴费). */
  ENDED("payment ended", "终止缴费");

  private final Wording wording;

  ContributionState(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
