package dev.yika.status.entitlement;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * Whether a benefit is granted (结论). Unknown is an answer: the agency has to be asked.
 *
 * @since 0.1.0
 */
public enum Verdict implements Labelled {
  /** Granted (可). */
  YES("yes", "可"),
  /** Not granted (不可). */
  NO("no", "不可"),
  /** Undecided by what is known (待核实). */
  UNKNOWN("unknown", "待核实");

  private final Wording wording;

  Verdict(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
