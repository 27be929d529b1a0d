package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;

/**
 * Whether a fund pays for a person ({@code trt_enjymnt_flag}, 待遇享受标志).
 *
 * @since 0.1.0
 */
public enum TreatmentFlag implements CodeMeaning {
  /** Benefits are enjoyed (享受待遇). */
  ENJOYED("benefits are enjoyed", "享受待遇"),
  /** No benefits (不享受待遇). */
  NOT_ENJOYED("no benefits", "不享受待遇");

  private final Wording wording;

  TreatmentFlag(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
