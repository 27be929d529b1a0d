package dev.yika.status.member;

import dev.yika.core.input.Wording;
import java.util.Locale;

/**
 * The basic medical-insurance scheme (基本医疗保险制度).
 *
 * @since 0.1.0
 */
public enum InsuranceScheme {
  /** Basic medical insurance of employees (职工基本医疗保险). */
  EMPLOYEE("employees", "职工医保"),
  /** Basic medical insurance of urban and rural residents (城乡居民基本医疗保险). */
  RESIDENT("residents", "居民医保");

  private final Wording label;

  InsuranceScheme(String english, String chinese) {
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
