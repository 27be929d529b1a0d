package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;

/**
 * The state of an enrollment ({@code psn_insu_stas}, 人员参保状态; {@code AAC008} before it).
 *
 * @since 0.1.0
 */
public enum InsuranceState implements CodeMeaning {
  /** Not enrolled (未参保). */
  NOT_ENROLLED("not enrolled", "未参保"),
  /** Enrolled, normal (正常参保). */
  NORMAL("enrolled, normal", "正常参保"),
  /** Enrollment paused (暂停参保). */
  PAUSED("enrollment paused", "暂停参保"),
  /** Invalid (无效). */
  INVALID("invalid", "无效"),
  /** Enrollment ended (终止参保). */
  TERMINATED("enrollment ended", "终止参保");

  private final Wording wording;

  InsuranceState(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
