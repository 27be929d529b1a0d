package dev.yika.status.rule;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * Why a rule names no day (无法给出日期的原因).
 *
 * @since 0.1.0
 */
public enum UnknownReason implements Labelled {
  /** Working days of a year without a holiday schedule would have to be counted. */
  UNKNOWN_YEAR("no holiday schedule", "暂无放假安排"),
  /** The late fee is required, and not known to have been paid. */
  LATE_FEE_OPEN("the late fee is not known to be settled", "未见滞纳金缴清记录"),
  /** The area does not let such months be made up. */
  NO_MAKE_UP("such months cannot be made up in this area", "当地对此类中断不办理补缴"),
  /** The source is silent. */
  NOT_STATED("the rule is silent, ask the agency", "规定未写明，请向经办机构核实"),
  /** The rule was not in force yet. */
  NOT_IN_FORCE("the rule was not in force yet, the local rule applies", "该规定当时尚未施行，按当地规定执行"),
  /** The payment was made outside the concentrated period; a waiting period applies. */
  OUTSIDE_PERIOD(
      "paid outside the concentrated period, a waiting period applies", "未在集中缴费期内缴费，按待遇等待期规定执行"),
  /** The notice of the area for that year is not known. */
  NO_LOCAL_NOTICE(
      "the area's notice for that year is not known, ask the agency", "未收录当地该年度缴费通知，请向经办机构核实"),
  /** A member who did not pay in time has no benefits in that year. */
  NO_BENEFITS("no benefits in that year", "该年度不享受待遇"),
  /** No deadline applies in this state. */
  NO_DEADLINE("no deadline applies", "无办理期限"),
  /** The rule is below the required confidence. */
  NOT_SURE_ENOUGH("the confidence of the rule is too low", "依据的可信度不足");

  private final Wording wording;

  UnknownReason(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
