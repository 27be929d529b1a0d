package dev.yika.status.entitlement;

import dev.yika.core.input.Wording;
import java.util.Locale;

/**
 * Whether a benefit is there (结论). Unknown is an answer: somebody has to ask the agency.
 *
 * @since 0.1.0
 */
public enum Verdict {
  /** It is there (可). */
  YES("yes", "可"),
  /** It is not there (不可). */
  NO("no", "不可"),
  /** Nobody can say from what is known (待核实). */
  UNKNOWN("unknown", "待核实");

  private final Wording label;

  Verdict(String english, String chinese) {
    this.label = new Wording(english, chinese);
  }

  /**
   * Returns a word to show.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a word
   */
  public String label(Locale locale) {
    return label.in(locale);
  }
}
