package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;

/**
 * What a person shows at a visit ({@code mdtrt_cert_type}, 就诊凭证类型).
 *
 * @since 0.1.0
 */
public enum CredentialType implements CodeMeaning {
  /** Electronic credential (医保电子凭证). */
  ELECTRONIC_CREDENTIAL("electronic credential", "医保电子凭证"),
  /** Citizen ID (居民身份证). */
  CITIZEN_ID("citizen ID", "居民身份证"),
  /** Social-security card (社会保障卡). */
  SOCIAL_CARD("social-security card", "社会保障卡");

  private final Wording wording;

  CredentialType(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
