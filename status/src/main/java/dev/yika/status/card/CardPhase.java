package dev.yika.status.card;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * The phase of a card (卡状态).
 *
 * @since 0.1.0
 */
public enum CardPhase implements MachineTerm {
  /** Made, and not handed out yet (已制卡). */
  PRODUCED("produced", "已制卡"),
  /** Handed out, and not activated yet (未激活). */
  INACTIVE("not activated", "未激活"),
  /** In use (正常使用). */
  ACTIVE("active", "正常"),
  /** Reported lost for a time; the report can be withdrawn, and may lapse (临时挂失). */
  TEMPORARILY_LOST("reported lost for a time", "临时挂失"),
  /** Reported lost for good (正式挂失). */
  LOST("reported lost", "正式挂失"),
  /** A new card was applied for, and is being made (补办中). */
  REISSUING("being reissued", "补办制卡中"),
  /** The new card waits to be collected (待领取). */
  READY("ready to collect", "新卡待领取"),
  /** Nothing may be used, because the identity was misused (冻结). */
  FROZEN("frozen", "冻结"),
  /** The number is no longer used (已注销). */
  CANCELLED("cancelled", "已注销");

  private final Wording wording;

  CardPhase(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
