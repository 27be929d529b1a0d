package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;

/**
 * The state of a social-security card ({@code AAZ502} and Shenzhen's 90991, 卡状态).
 *
 * @since 0.1.0
 */
public enum CardCondition implements CodeMeaning {
  /**
   * Not yet enabled (未启用、未激活); {@code AAZ502} calls it 封存, which is not the 封存 of an enrollment.
   */
  NOT_ENABLED("not yet enabled", "未启用"),
  /** Active (正常). */
  ACTIVE("active", "正常"),
  /** Reported lost, and the code does not tell how (挂失). */
  LOST("reported lost", "挂失"),
  /** Formally reported lost (正式挂失). */
  FORMALLY_LOST("formally reported lost", "正式挂失"),
  /** Temporarily reported lost (临时挂失). */
  TEMPORARILY_LOST("temporarily reported lost", "临时挂失"),
  /** Application locked (应用锁定). */
  APPLICATION_LOCKED("application locked", "应用锁定"),
  /** Cancelled (注销). */
  CANCELLED("cancelled", "注销"),
  /** Taken back (回收). */
  TAKEN_BACK("taken back", "回收"),
  /** Being made (制卡中). */
  BEING_MADE("being made", "制卡中");

  private final Wording wording;

  CardCondition(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
