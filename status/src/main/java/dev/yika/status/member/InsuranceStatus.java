package dev.yika.status.member;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * The status of a medical insurance (医保状态), as staff and members know it.
 *
 * @since 0.1.0
 */
public enum InsuranceStatus implements Labelled {
  /** Paying, all benefits (正常). */
  NORMAL("normal", "正常"),
  /** A month is not fully paid, or benefits have not come back yet (欠费). */
  ARREARS("arrears", "欠费"),
  /** Contributions are paused, nothing is owed (封存). */
  SEALED("sealed", "封存"),
  /** The relation moves or has moved to another pooling area (转出/转接). */
  TRANSFERRED("transferred", "转出/转接"),
  /** Paused for an unknown reason (暂停). */
  PAUSED("paused, reason unknown", "暂停（原因不明）"),
  /** Not enrolled (未参保). */
  NOT_ENROLLED("not enrolled", "未参保"),
  /** The relation has ended (终止参保). */
  TERMINATED("terminated", "终止参保"),
  /** The enrollment has no effect (无效). */
  INVALID("invalid", "无效"),
  /** The account is frozen (冻结). */
  FROZEN("frozen", "冻结"),
  /** Nothing is known (未知). */
  UNKNOWN("unknown", "未知");

  private final Wording wording;

  InsuranceStatus(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
