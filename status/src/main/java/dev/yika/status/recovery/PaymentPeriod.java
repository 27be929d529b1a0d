package dev.yika.status.recovery;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * How often the members of a policy pay (缴费周期). Who pays by the quarter or the year misses no
 * single month.
 *
 * @since 0.1.0
 */
public enum PaymentPeriod implements Labelled {
  /** They pay by the month. */
  MONTH("month", "monthly payers", "按月缴费"),
  /** They pay by the quarter. */
  QUARTER("quarter", "quarterly payers", "按季缴费"),
  /** They pay by the year. */
  YEAR("year", "annual payers", "按年缴费");

  private final String cell;
  private final Wording wording;

  PaymentPeriod(String cell, String english, String chinese) {
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
