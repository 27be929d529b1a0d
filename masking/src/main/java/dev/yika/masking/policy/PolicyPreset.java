package dev.yika.masking.policy;

import dev.yika.core.result.Wording;
import java.util.Locale;

/**
 * The groups of rules that are built in (预设策略), each for one place where numbers are shown.
 *
 * <p>Their rows stand in {@code policy.tsv} beside this class, each with its own reason. They are
 * the choice of this library, in the spirit of the least impact (个人信息保护法 article 6) and of masking
 * on screen and paper (GB/T 35273 section 7.2); no public rule fixes them.
 *
 * @since 0.1.0
 */
public enum PolicyPreset {
  /** Billing desks and wards (收费窗口与病区). */
  BILLING_DESK(
      "the card in the hand is compared with the screen: both ends are enough", "核对手中卡片与屏幕，首尾即足够"),
  /** Tills of pharmacies (药店收银台). */
  PHARMACY_TILL(
      "customers stand beside the till: the tail distinguishes two cards", "收银台旁有他人，末尾足以区分两张卡"),
  /** Settlement papers and slips (结算单据). */
  PRINTED_SETTLEMENT(
      "paper is left lying about: hospitals hide the middle eight digits", "纸质单据易遗落，医院隐去中间八位"),
  /** Logs (日志). */
  LOG(
      "logs are copied, shipped and kept: the tail is enough to find a case",
      "日志会被复制、传输和留存，末尾足以查找"),
  /** Exports and inspections (导出与稽核). */
  EXPORT(
      "files outlive their purpose: sets of data are joined by pseudonym, not by number",
      "文件留存久于用途，数据关联用假名而非号码"),
  /** Research (科研). */
  RESEARCH("research needs to know the same person again, not who it is", "科研只需辨认同一人，无需知道是谁"),
  /** Protection of accounts (账户保护). */
  ACCOUNT_PROTECTION(
      "unknown devices are barred, and the whole number is shown only after a biometric check of"
          + " this very query",
      "限制陌生设备，每次查询须经生物特征核验方可显示完整号码");

  private final Wording reason;

  PolicyPreset(String english, String chinese) {
    this.reason = new Wording(english, chinese);
  }

  /**
   * Returns the name of this preset, the group of its rules.
   *
   * @return lower case with hyphens, such as {@code billing-desk}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the reason for this preset.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence without a full stop
   */
  public String reason(Locale locale) {
    return reason.in(locale);
  }
}
