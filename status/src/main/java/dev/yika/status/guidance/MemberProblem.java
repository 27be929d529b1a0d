package dev.yika.status.guidance;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * A problem of a member or of the staff at a till (常见问题).
 *
 * @since 0.1.0
 */
public enum MemberProblem implements Labelled {
  /** A new member is not found by the number (新参保查不到). */
  ENROLLMENT_NOT_VISIBLE("newly enrolled, number not found", "新参保后查不到号码"),
  /** Arrears are shown although a bank transfer was made (已转账仍显示欠费). */
  ARREARS_AFTER_TRANSFER("arrears shown after a bank transfer", "已转账仍显示欠费"),
  /** The contribution was not taken (扣款失败). */
  PAYMENT_FAILED("payment failed", "缴费扣款未成功"),
  /** The account shows an old balance (余额未更新). */
  BALANCE_NOT_UPDATED("balance not updated", "账户余额未更新"),
  /** The number is invalid after a change of employer (换单位后号码失效). */
  INVALID_AFTER_JOB_CHANGE("changed employer, number invalid", "更换单位后号码失效"),
  /** The member is enrolled in two places or schemes (重复参保). */
  ENROLLED_TWICE("enrolled twice", "重复参保"),
  /** The document number does not exist, or is misused (证件号码不存在、疑似冒用). */
  MISUSE_SUSPECTED("document number unknown, or misuse suspected", "提示“证件号码不存在”或疑似被冒用"),
  /** The card is lost (医保卡丢失). */
  CARD_LOST("card lost", "医保卡丢失"),
  /** A filing for treatment elsewhere is not visible (异地就医备案查不到). */
  OFF_SITE_FILING_NOT_VISIBLE("off-site filing not visible", "异地就医备案查不到"),
  /** The name differs from the one in the identity document (姓名与证件不符). */
  NAME_DIFFERS("name differs from the identity document", "姓名与身份证件不符"),
  /** The account is not bound, or the electronic credential not activated (未绑定或未激活). */
  NOT_BOUND_OR_ACTIVATED("account not bound, or credential not activated", "账户未绑定或医保电子凭证未激活"),
  /** The check of the face fails (人脸识别不通过). */
  FACE_CHECK_FAILS("face check fails", "人脸识别不通过"),
  /** The platform is being maintained (系统维护). */
  PLATFORM_IN_MAINTENANCE("platform in maintenance", "系统维护中无法结算"),
  /** The number became known to others, or the phone is lost (号码泄露、手机丢失). */
  NUMBER_LEAKED("number leaked, or phone lost", "医保号码泄露或手机丢失");

  private final Wording wording;

  MemberProblem(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
