package dev.yika.status.member;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * The basic medical-insurance scheme (基本医疗保险制度).
 *
 * @since 0.1.0
 */
public enum InsuranceScheme implements Labelled {
  /** Basic medical insurance of employees (职工基本医疗保险). */
  EMPLOYEE("employees", "职工医保"),
  /** Basic medical insurance of urban and rural residents (城乡居民基本医疗保险). */
  RESIDENT("residents", "居民医保");

  private final Wording wording;

  InsuranceScheme(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
