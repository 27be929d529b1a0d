package dev.yika.status.recovery;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * How often the members of a policy pay (缴费周期). Members who pay by the quarter or the year miss no
 * single month.
 *
 * @since 0.1.0
 */
public enum PaymentPeriod implements Labelled {
  /** They pay by the month. */
  MONTH("monthly payers", "按月缴费"),
  /** They pay by the quarter. */
  QUARTER("quarterly payers", "按季缴费"),
  /** They pay by the year. */
  YEAR("annual payers", "按年缴费");

  private final Wording wording;

  PaymentPeriod(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
