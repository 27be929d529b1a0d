package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;

/**
 * The last change of an enrollment ({@code psn_chg_type}, 变更类型).
 *
 * @since 0.1.0
 */
public enum ChangeType implements CodeMeaning {
  /** Newly enrolled (新参保). */
  NEW_ENROLLMENT("newly enrolled", "新参保"),
  /** Payment resumed (恢复缴费). */
  PAYMENT_RESUMED("payment resumed", "恢复缴费"),
  /** Moved in from another pooling area (统筹外转入). */
  MOVED_IN_FROM_OTHER_POOL("moved in from another pooling area", "统筹外转入"),
  /** Moved in within the pooling area (统筹内转入). */
  MOVED_IN_WITHIN_POOL("moved in within the pooling area", "统筹内转入"),
  /** The relation ended (终止医疗保险关系). */
  ENDED("relation ended", "终止"),
  /** Payment interrupted (中断缴费). */
  PAYMENT_INTERRUPTED("payment interrupted", "中断缴费"),
  /** Moved out to another pooling area (转出统筹外). */
  MOVED_OUT_TO_OTHER_POOL("moved out to another pooling area", "转出统筹外"),
  /** Moved out within the pooling area (统筹内转出). */
  MOVED_OUT_WITHIN_POOL("moved out within the pooling area", "统筹内转出"),
  /** Retired from work (在职转退休). */
  RETIRED("retired from work", "在职转退休"),
  /** Changed identity (身份变更). */
  IDENTITY_CHANGED("changed identity", "身份变更"),
  /** Frozen (冻结). */
  FROZEN("frozen", "冻结"),
  /** Unfrozen (解冻). */
  UNFROZEN("unfrozen", "解冻"),
  /** Bank account changed (银行账户维护); no change of the state, like the four that follow. */
  BANK_ACCOUNT_CHANGED("bank account changed", "银行账户维护"),
  /** Personal data changed (基本信息维护). */
  PERSONAL_DATA_CHANGED("personal data changed", "基本信息维护"),
  /** Enrollment data changed (参保信息维护). */
  ENROLLMENT_DATA_CHANGED("enrollment data changed", "参保信息维护"),
  /** The employer merged or split (单位合并分立). */
  EMPLOYER_REORGANIZED("employer merged or split", "单位合并分立"),
  /** Years recognized as contribution years (视同缴费年限认定). */
  YEARS_RECOGNIZED("years recognized as contribution years", "视同缴费年限认定");

  private final Wording wording;

  ChangeType(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
