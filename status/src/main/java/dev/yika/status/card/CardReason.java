package dev.yika.status.card;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * Why an event changed a card, left it unchanged or was rejected (原因代码).
 *
 * @since 0.1.0
 */
public enum CardReason implements MachineTerm {
  /** The state is already the one that the event leads to. */
  ALREADY_SO("already so", "已是该状态"),
  /** The card has been handed out before. */
  ALREADY_HANDED_OUT("already handed out", "卡已发放"),
  /** The lost card is blocked already. */
  ALREADY_BLOCKED("the lost card is blocked already", "原卡已停用"),
  /** The state began after the day of the event; take all events again in their order. */
  OUT_OF_ORDER("dated before the present state", "早于当前状态"),
  /** The report would end before it was made. */
  ENDS_BEFORE_REPORT("the report would end before it was made", "挂失截止日早于挂失日"),
  /** The later report holds longer than the one before. */
  HOLDS_LONGER("the later report holds longer", "新挂失期限更长"),
  /** The report still holds on that day. */
  NOT_LAPSED("the report still holds", "临时挂失尚未到期"),
  /** No report of a loss holds. */
  NOT_REPORTED("no loss is reported", "未挂失"),
  /** A report for good is not withdrawn. */
  REPORTED_FOR_GOOD("the loss is reported for good", "已正式挂失，不可解除"),
  /** The card is reported lost. */
  IS_LOST("the card is reported lost", "卡已挂失"),
  /** The card is not in the hands of the member yet. */
  NOT_HANDED_OUT("the card is not handed out yet", "卡尚未发放"),
  /** No new card has been applied for. */
  NO_REISSUE("no new card is applied for", "未申请补办"),
  /** A new card is being made, and the old one has no way back. */
  BEING_REISSUED("a new card is being made", "新卡制作中"),
  /** The new card waits to be collected. */
  IS_READY("the new card is ready to collect", "新卡待领取"),
  /** The card was handed out and not activated when the report was made. */
  WAS_INACTIVE("was not activated before", "此前未激活"),
  /** The card was not handed out when the account was frozen. */
  WAS_PRODUCED("was not handed out before", "此前未发放"),
  /** The card was active when the account was frozen. */
  WAS_ACTIVE("was active before", "此前正常"),
  /** The temporary report still holds. */
  WAS_TEMPORARILY_LOST("the temporary report still holds", "临时挂失仍有效"),
  /** The account is frozen. */
  IS_FROZEN("frozen: release it first", "已冻结，须先解冻"),
  /** The account is not frozen. */
  NOT_FROZEN("not frozen", "未冻结"),
  /** The number is cancelled. */
  IS_CANCELLED("the number is cancelled", "卡号已注销");

  private final Wording wording;

  CardReason(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
