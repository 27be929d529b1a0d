package dev.yika.masking.policy;

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
  /** Billing desks and wards (收费窗口与病区): both ends, to compare screen and card. */
  BILLING_DESK,
  /** Tills of pharmacies (药店收银台): the tail, since customers stand beside the till. */
  PHARMACY_TILL,
  /** Settlement papers and slips (结算单据): the middle hidden, since paper is left behind. */
  PRINTED_SETTLEMENT,
  /** Logs (日志): the tail, enough to find a case in what is copied, shipped and kept. */
  LOG,
  /** Exports and inspections (导出与稽核): sets of data are joined by pseudonym, not by number. */
  EXPORT,
  /** Research (科研): a person is recognized in several data sets, without a number. */
  RESEARCH,
  /**
   * Protection of accounts (账户保护): unknown devices see nothing on a screen, in exports and over the
   * API; the whole number only after a biometric check for this query.
   */
  ACCOUNT_PROTECTION;

  /** Returns the group of the rules of this preset, such as {@code billing-desk}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
