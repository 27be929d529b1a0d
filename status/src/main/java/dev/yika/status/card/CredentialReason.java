package dev.yika.status.card;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * Why a credential may be used or not (凭证可用原因).
 *
 * @since 0.1.0
 */
public enum CredentialReason implements MachineTerm {
  /** The card is active. */
  CARD_ACTIVE("the card is active", "卡状态正常"),
  /** The temporary report has lapsed. */
  REPORT_LAPSED("the temporary loss report has lapsed", "临时挂失已到期"),
  /** The electronic credential does not depend on the card. */
  APART_FROM_CARD("usable without the card, once activated", "已激活即可使用，不依赖实体卡"),
  /** The identity document does not depend on the card. */
  WHERE_TAKEN("where the place takes it", "限支持身份证结算的地区"),
  /** The card is not in the hands of the member yet. */
  NOT_HANDED_OUT("the card is not handed out yet", "卡尚未发放"),
  /** The card is not activated yet. */
  NOT_ACTIVATED("the card is not activated yet", "卡尚未激活"),
  /** The card is reported lost. */
  REPORTED_LOST("the card is reported lost", "卡已挂失"),
  /** The old card is void, and the new one is not collected yet. */
  OLD_CARD_VOID("the old card is void, the new one is not collected", "原卡已作废，新卡尚未领取"),
  /** The account is frozen. */
  FROZEN("the account is frozen", "账户已冻结"),
  /** The number is cancelled. */
  CANCELLED("the number is cancelled", "卡号已注销"),
  /** The state began after that day. */
  BEFORE_STATE("not known for a day before the present state", "早于当前状态，无法判断");

  private final Wording wording;

  CredentialReason(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
