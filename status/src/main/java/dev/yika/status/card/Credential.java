package dev.yika.status.card;

import dev.yika.core.input.Wording;
import java.util.Locale;

/**
 * What a member can show to have a visit settled (就医购药凭证).
 *
 * @since 0.1.0
 */
public enum Credential {
  /** The card itself (实体卡). */
  PHYSICAL_CARD("card", "实体卡"),
  /** The electronic credential on a phone (医保电子凭证), if the member has activated it. */
  ELECTRONIC_CREDENTIAL("electronic credential", "医保电子凭证"),
  /** The identity document (身份证), where the place takes it. */
  IDENTITY_DOCUMENT("identity document", "身份证");

  private final Wording label;

  Credential(String english, String chinese) {
    this.label = new Wording(english, chinese);
  }

  /**
   * Returns a name to show.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a few words
   */
  public String label(Locale locale) {
    return label.in(locale);
  }
}
