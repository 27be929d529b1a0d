package dev.yika.status.enrollment;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * Why contributions are paused (停保原因).
 *
 * @since 0.1.0
 */
public enum PauseReason implements Labelled {
  /** The employment ended (离职). */
  LEFT_EMPLOYER("left the employer", "离职"),
  /** Retired before enough years were paid (提前退休). */
  RETIRED_EARLY("retired early", "提前退休"),
  /** Any other reason, or an unknown one (其他). */
  OTHER("other reason", "其他原因");

  private final Wording wording;

  PauseReason(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
