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
  NEEDED("yes", "the late fee has to be settled", "须缴清滞纳金"),
  /** The source says that it is not asked for. */
  NOT_NEEDED("no", "no late fee is asked for", "不收滞纳金"),
  /** The source does not mention it. */
  NOT_TOLD("-", "the rule does not mention the late fee", "规定未提及滞纳金");

  private final String cell;
  private final Wording wording;

  LateFee(String cell, String english, String chinese) {
    this.cell = cell;
    this.wording = new Wording(english, chinese);
  }

  /** Returns the cell of a table that stands for it. */
  String cell() {
    return cell;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
