package dev.yika.status.card;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * What a member can show to have a visit settled (就医购药凭证).
 *
 * @since 0.1.0
 */
public enum Credential implements Labelled {
  /** The card itself (实体卡). */
  PHYSICAL_CARD("card", "实体卡"),
  /** The electronic credential on a phone (医保电子凭证), if the member has activated it. */
  ELECTRONIC_CREDENTIAL("electronic credential", "医保电子凭证"),
  /** The identity document (身份证), where the place takes it. */
  IDENTITY_DOCUMENT("identity document", "身份证");

  private final Wording wording;

  Credential(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
