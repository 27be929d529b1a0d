package dev.yika.status.platform;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * Two statements of an answer that exclude each other (矛盾).
 *
 * @since 0.1.0
 */
public enum Contradiction implements Labelled {
  /**
   * {@code psn_insu_stas} and {@code psn_clct_stas}: normal, but not paying though not retired; or
   * paying, but not normal.
   */
  STATE_AND_CONTRIBUTION(
      "the enrollment and the contribution have different states", "参保状态与缴费状态不一致"),
  /**
   * {@code psn_insu_stas} and {@code psn_chg_type}: normal after an end, an interruption or a move
   * away; or not normal after a beginning.
   */
  STATE_AND_CHANGE("the last change does not lead to the state", "参保状态与变更类型不一致"),
  /** {@code psn_insu_stas} says normal, and {@code paus_insu_date} has come. */
  NORMAL_AND_PAUSED("normal, and a pause has begun", "正常参保，但暂停日期已到"),
  /** {@code clct_flag} says paid, {@code psn_chg_type} that payment was interrupted. */
  PAID_AND_INTERRUPTED("paid, and payment interrupted", "已缴费与中断缴费不一致"),
  /** What would be sealed, where nothing is owed, is unpaid by {@code clct_flag}. */
  SEALED_AND_UNPAID("sealed, and unpaid", "封存与未缴费不一致"),
  /** {@code psn_chg_type} says moved away, the transfer is revoked. */
  MOVED_AND_REVOKED("moved away, and the transfer revoked", "已转出与转移已撤销不一致"),
  /** The state begins after the day of the answer. */
  DATE_AFTER_ANSWER("begins after the day of the answer", "日期晚于查询日"),
  /** The pause began before the enrollment that it interrupts. */
  PAUSED_BEFORE_ENROLLED("paused before it began", "暂停日期早于参保日期");

  private final Wording wording;

  Contradiction(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
