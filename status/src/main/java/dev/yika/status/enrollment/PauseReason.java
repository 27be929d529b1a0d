package dev.yika.status.enrollment;

import dev.yika.core.input.Wording;
import java.util.Locale;

/**
 * Why contributions are paused (停保原因).
 *
 * @since 0.1.0
 */
public enum PauseReason {
  /** The employment ended (离职). */
  LEFT_EMPLOYER("left the employer", "离职"),
  /** Retired before enough years were paid (提前退休). */
  RETIRED_EARLY("retired early", "提前退休"),
  /** Any other reason, or none told (其他). */
  OTHER("other reason", "其他原因");

  private final Wording label;

  PauseReason(String english, String chinese) {
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
