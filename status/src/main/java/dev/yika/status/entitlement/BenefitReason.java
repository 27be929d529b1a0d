package dev.yika.status.entitlement;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * The reason why a benefit is granted or not (待遇原因).
 *
 * @since 0.1.0
 */
public enum BenefitReason implements Labelled {
  /** Everything due is paid. */
  PAYING("everything due is paid", "正常缴费"),
  /** A month is not fully paid, and benefits have not stopped yet. */
  BEFORE_SUSPENSION("in arrears, not yet suspended", "欠费，尚未暂停"),
  /** A month is not fully paid, and benefits may have stopped. */
  MAY_BE_SUSPENDED("may be suspended", "可能已暂停，须核实"),
  /** A month is not fully paid, and benefits have stopped. */
  SUSPENDED("suspended for arrears", "欠费暂停"),
  /** The arrears have arrived, and benefits are not back yet. */
  AWAITING_RECOVERY("arrears paid, not yet recovered", "已补缴，尚未恢复"),
  /** The first day on which benefits may be back has come, the last has not. */
  MAY_HAVE_RECOVERED("may have recovered", "处于恢复期内，须核实"),
  /** When benefits come back is unknown. */
  RECOVERY_UNKNOWN("recovery unknown", "恢复日期未知"),
  /** A waiting period runs. */
  WAITING("waiting period", "待遇等待期"),
  /** A waiting period may run. */
  MAY_BE_WAITING("may be in a waiting period", "可能处于待遇等待期，须核实"),
  /** Contributions are paused. */
  SEALED("contributions paused", "封存"),
  /** What is in the account can be spent whatever became of the contributions. */
  BALANCE_KEPT("the balance is kept", "余额可继续使用"),
  /** Nothing is credited while contributions are owed. */
  IN_ARREARS("in arrears", "欠费"),
  /** The relation moves or has moved to another area. */
  TRANSFERRED("relation moves to another area", "关系转出"),
  /** The area decides. */
  LOCAL_POLICY("by local policy", "按当地规定"),
  /** Paused for an unknown reason. */
  PAUSED("paused, reason unknown", "暂停，原因不明"),
  /** The account is frozen. */
  FROZEN("frozen", "冻结"),
  /** The person is not enrolled. */
  NOT_ENROLLED("not enrolled", "未参保"),
  /** The relation has ended. */
  TERMINATED("terminated", "终止参保"),
  /** The enrollment has no effect. */
  INVALID("invalid", "参保无效"),
  /** Benefits are back, capped at an amount for some months. */
  CAPPED("capped at an amount", "待遇额度有封顶，须核实"),
  /** No area has the code of the pooling area. */
  AREA_NOT_KNOWN("the code of the pooling area does not exist, check it", "统筹区代码不存在，请核对"),
  /** The rules are less sure than was asked for. */
  NOT_SURE_ENOUGH("the confidence of the rule is too low", "依据的可信度不足"),
  /** Too little is known. */
  NOT_KNOWN("too little is known", "信息不足");

  private final Wording wording;

  BenefitReason(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
