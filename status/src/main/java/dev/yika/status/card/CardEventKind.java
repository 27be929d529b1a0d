package dev.yika.status.card;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * What can happen to a card (卡事件类型).
 *
 * @since 0.1.0
 */
public enum CardEventKind implements MachineTerm {
  /** The first card was handed out (首次发卡). */
  ISSUED("handed out", "首次发卡"),
  /** The card was activated (激活). */
  ACTIVATED("activated", "激活"),
  /** The card was reported lost for a time (临时挂失). */
  TEMPORARY_LOSS_REPORTED("reported lost for a time", "临时挂失"),
  /** The report was withdrawn, because the card was found (解除挂失). */
  REPORT_WITHDRAWN("report withdrawn", "解除挂失"),
  /** The temporary report lapsed by itself (临时挂失到期); see {@link CardMachine#lapse}. */
  REPORT_LAPSED("report lapsed", "临时挂失到期"),
  /** The card was reported lost for good (正式挂失). */
  LOSS_REPORTED("reported lost", "正式挂失"),
  /** A new card was applied for (申请补办). */
  REISSUE_APPLIED("reissue applied for", "申请补办"),
  /** The new card has been made (制卡完成). */
  CARD_MADE("new card made", "新卡制成"),
  /** The new card was collected (领取新卡). */
  COLLECTED("new card collected", "领取新卡"),
  /** The account was frozen (冻结). */
  ACCOUNT_FROZEN("frozen", "冻结"),
  /** The account was released (解冻). */
  ACCOUNT_RELEASED("released", "解冻"),
  /** The number was cancelled (注销). */
  NUMBER_CANCELLED("cancelled", "注销");

  private final Wording wording;

  CardEventKind(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
