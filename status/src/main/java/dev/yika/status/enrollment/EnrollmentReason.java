package dev.yika.status.enrollment;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * Why an event changed an enrollment, left it unchanged or was rejected (原因代码).
 *
 * @since 0.1.0
 */
public enum EnrollmentReason implements MachineTerm {
  /** The contribution is one that was due; nothing changes. */
  AS_DUE("paid as due", "按期缴费"),
  /** The month is already known to be unpaid. */
  ALREADY_MISSED("already known to be unpaid", "该月已记为未缴"),
  /** The month is deferred by approval, so that it is not missed. */
  IS_DEFERRED("deferred by approval", "该月已批准缓缴"),
  /** The months deferred are all that was owed. */
  DEFERS_ALL("defers all that is owed", "欠费月份全部缓缴"),
  /** The state is already the one that the event leads to. */
  ALREADY_SO("already so", "已是该状态"),
  /** What arrived clears all arrears. */
  CLEARS_ALL("clears all arrears", "欠费全部补清"),
  /** What arrived is the late fee of arrears that were cleared without it. */
  LATE_FEE_ONLY("the late fee of cleared arrears", "补缴滞纳金"),
  /** Arrears are left from before. */
  ARREARS_LEFT("arrears are left", "仍有欠费"),
  /** The relation was paused before the transfer. */
  WAS_PAUSED("was paused before", "转移前已封存"),
  /** A payment of arrears where nothing is owed. */
  NO_ARREARS("nothing is owed", "没有欠费可补"),
  /** None of the months paid is owed. */
  MONTH_NOT_OWED("none of these months is owed", "所缴月份均不欠费"),
  /** Arrears cannot arrive before the month they are for. */
  PAID_BEFORE_DUE("paid before the month began", "到账日早于所缴月份"),
  /** A month cannot be missed before it began. */
  MONTH_NOT_BEGUN("the month has not begun", "该月尚未开始"),
  /** The month was over before the person enrolled. */
  BEFORE_ENROLLMENT("before the enrollment", "早于参保月份"),
  /** Retired members owe nothing. */
  NOTHING_DUE("nothing is due from a retired member", "退休人员无须缴费"),
  /** The relation would go to the area where it is. */
  SAME_AREA("a transfer to the same area", "转入地与参保地相同"),
  /** The kind of member belongs to another scheme. */
  OTHER_SCHEME("the kind of member belongs to another scheme", "人员类别不属于该险种"),
  /** There is no enrollment. */
  NO_ENROLLMENT("not enrolled", "尚未参保"),
  /** There is an enrollment already. */
  ALREADY_ENROLLED("already enrolled", "已参保"),
  /** Contributions are not paused. */
  NOT_PAUSED("not paused", "未停保"),
  /** Contributions are paused. */
  IS_PAUSED("paused: nothing is due", "已封存，无应缴"),
  /** There is no transfer under way. */
  NO_TRANSFER("no transfer is under way", "没有在办的转移"),
  /** A transfer is under way. */
  IN_TRANSFER("a transfer is under way", "转移办理中"),
  /** The relation has ended. */
  HAS_ENDED("the relation has ended", "参保关系已结束"),
  /** The account is not frozen. */
  NOT_FROZEN("not frozen", "未冻结"),
  /** The event is dated before the birth of the person. */
  BEFORE_BIRTH("before the birth of the person", "早于出生日期");

  private final Wording wording;

  EnrollmentReason(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
