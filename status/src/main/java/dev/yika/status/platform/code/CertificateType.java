package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;

/**
 * The document that tells who a person is ({@code psn_cert_type}, 人员证件类型).
 *
 * @since 0.1.0
 */
public enum CertificateType implements CodeMeaning {
  /** Citizen ID (居民身份证). */
  CITIZEN_ID("citizen ID", "居民身份证"),
  /** Officer of the army (军官证). */
  MILITARY_OFFICER("officer of the army", "军官证"),
  /** Officer of the armed police (武警警官证). */
  ARMED_POLICE("officer of the armed police", "武警警官证"),
  /** Hong Kong document (香港居民证件). */
  HONG_KONG("Hong Kong document", "香港居民证件"),
  /** Macao document (澳门居民证件). */
  MACAO("Macao document", "澳门居民证件"),
  /** Taiwan document (台湾居民证件). */
  TAIWAN("Taiwan document", "台湾居民证件"),
  /** Permanent residence of a foreigner (外国人永久居留证). */
  FOREIGN_PERMANENT_RESIDENT("permanent residence of a foreigner", "外国人永久居留证"),
  /** Foreign passport (外国人护照). */
  FOREIGN_PASSPORT("foreign passport", "外国人护照"),
  /** Certificate of disability (残疾人证). */
  DISABLED_PERSON("certificate of disability", "残疾人证"),
  /** Certificate of a soldier's family (军烈属证明). */
  SOLDIERS_FAMILY("certificate of a soldier's family", "军烈属证明"),
  /** Work permit of a foreigner (外国人就业证). */
  FOREIGN_WORKER("work permit of a foreigner", "外国人就业证"),
  /** Certificate of a foreign expert (外国专家证). */
  FOREIGN_EXPERT("certificate of a foreign expert", "外国专家证"),
  /** Certificate of a foreign correspondent (外国人常驻记者证). */
  FOREIGN_CORRESPONDENT("certificate of a foreign correspondent", "外国人常驻记者证"),
  /** Work permit for Hong Kong, Macao and Taiwan (台港澳人员就业证). */
  HMT_WORKER("work permit for Hong Kong, Macao and Taiwan", "台港澳人员就业证"),
  /** Certificate of a settled returned expert (回国(来华)定居专家证). */
  RETURNED_EXPERT("certificate of a settled returned expert", "回国(来华)定居专家证"),
  /** Chinese passport (中国护照). */
  CHINESE_PASSPORT("Chinese passport", "中国护照"),
  /** Residence permit for Hong Kong, Macao and Taiwan (港澳台居民居住证). */
  HMT_RESIDENCE_PERMIT("residence permit for Hong Kong, Macao and Taiwan", "港澳台居民居住证"),
  /** Social-security card (社会保障卡). */
  SOCIAL_CARD("social-security card", "社会保障卡"),
  /** Other document (其他身份证件). */
  OTHER("other document", "其他身份证件");

  private final Wording wording;

  CertificateType(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
