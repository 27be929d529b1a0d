package dev.yika.status.enrollment;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * What can happen to an enrollment (参保变更类型).
 *
 * @since 0.1.0
 */
public enum EnrollmentEventKind implements MachineTerm {
  /** Enrolled for the first time, anew, or arrived from elsewhere (参保、转入). */
  ENROLLED("enrolled", "参保"),
  /** A month was not fully paid; a part of it is not enough (未足额缴费). */
  MISSED("month missed", "未足额缴费"),
  /** Months were deferred by approval: they are not owed (缓缴). */
  DEFERRED("months deferred", "缓缴"),
  /** The contribution of a month arrived (缴费到账). */
  PAID("month paid", "缴费到账"),
  /** Arrears arrived (补缴到账). */
  MADE_UP("arrears made up", "补缴到账"),
  /** Contributions go on after a pause (恢复缴费). */
  RESUMED("resumed", "恢复缴费"),
  /** The kind of member changed (身份变更). */
  CHANGED("member kind changed", "身份变更"),
  /** Retired with enough years (在职转退休). */
  RETIRED("retired", "在职转退休"),
  /** Contributions are paused (停保封存). */
  PAUSED("paused", "停保封存"),
  /** A transfer to another pooling area was applied for (申请转出). */
  TRANSFER_STARTED("transfer started", "申请转出"),
  /** The transfer was withdrawn (撤销转出). */
  TRANSFER_WITHDRAWN("transfer withdrawn", "撤销转出"),
  /** The transfer is done (转出办结). */
  TRANSFER_COMPLETED("transfer completed", "转出办结"),
  /** The account was frozen (冻结). */
  FROZEN("frozen", "冻结"),
  /** The account was released (解冻). */
  UNFROZEN("released", "解冻"),
  /** The relation ended (终止). */
  ENDED("ended", "终止"),
  /** The enrollment was declared void (参保无效). */
  INVALIDATED("declared void", "认定无效");

  private final Wording wording;

  EnrollmentEventKind(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
