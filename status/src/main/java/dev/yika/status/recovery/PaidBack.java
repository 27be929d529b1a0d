package dev.yika.status.recovery;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * Whether what was spent while benefits were suspended is paid back (中断期间费用是否补报).
 *
 * @since 0.1.0
 */
public enum PaidBack implements Labelled {
  /** It is paid back. */
  YES("yes", "the costs of the gap are paid back", "中断期间的费用可补报"),
  /** It is not. */
  NO("no", "the costs of the gap are not paid back", "中断期间的费用不予补报"),
  /** The source does not say. */
  NOT_TOLD("-", "nobody says whether the costs of the gap are paid back", "中断期间的费用能否补报未写明");

  private final String cell;
  private final Wording wording;

  PaidBack(String cell, String english, String chinese) {
    this.cell = cell;
    this.wording = new Wording(english, chinese);
  }

  /** Returns how a table writes it. */
  String cell() {
    return cell;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
