package dev.yika.status.recovery;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * Whether the late fee (滞纳金) has to be settled before benefits come back. Most sources are silent;
 * silence is no "no".
 *
 * @since 0.1.0
 */
public enum LateFee implements Labelled {
  /** Without it benefits do not come back. */
  NEEDED("the late fee has to be settled", "须缴清滞纳金"),
  /** The source says that it is not asked for. */
  NOT_NEEDED("no late fee is asked for", "不收滞纳金"),
  /** The source does not mention it. */
  NOT_STATED("the rule does not mention the late fee", "规定未提及滞纳金");

  private final Wording wording;

  LateFee(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
