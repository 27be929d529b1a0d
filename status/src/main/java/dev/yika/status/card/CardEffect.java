package dev.yika.status.card;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * What the host should do or know after a change of a card (后续动作).
 *
 * @since 0.1.0
 */
public enum CardEffect implements MachineTerm {
  /** Let the physical card settle. */
  ALLOW_CARD("allow the card", "启用实体卡"),
  /** Let the physical card settle no more. */
  BLOCK_CARD("block the card", "停用实体卡"),
  /** Let neither the card nor the electronic credential nor the identity document settle. */
  BLOCK_ALL("block all credentials", "停用全部凭证"),
  /** Let the electronic credential and the identity document settle again. */
  ALLOW_OTHERS("allow all but the card", "恢复电子凭证和身份证"),
  /** The old card can never be used again. */
  VOID_CARD("void the old card", "原卡作废"),
  /** Make a new card. */
  PRINT_CARD("print a card", "制作新卡"),
  /** Notify the member. */
  NOTIFY_MEMBER("notify the member", "告知参保人");

  private final Wording wording;

  CardEffect(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
