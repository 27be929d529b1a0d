package dev.yika.status.recovery;

import dev.yika.core.result.Wording;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Benefits that come back in part at first (恢复初期的部分待遇).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param percent the share that is paid, 1 to 99; empty if the benefits are capped at an amount
 * @param months for how many months, 1 to 120
 * @since 0.1.0
 */
public record PartialBenefits(OptionalInt percent, int months) {

  private static final Wording SHARE = new Wording("%d %% for %d months", "%2$d个月内按%1$d%%支付");
  private static final Wording CAP =
      new Wording("capped at an amount for %d months", "%d个月内支付额度有封顶");

  /**
   * Keeps both parts.
   *
   * @param percent the share that is paid
   * @param months for how many months
   */
  public PartialBenefits {
    Objects.requireNonNull(percent, "percent");
  }

  /**
   * Returns a one-line summary.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code 50 % for 3 months}
   */
  public String label(Locale locale) {
    return percent.isPresent()
        ? SHARE.in(locale, percent.getAsInt(), months)
        : CAP.in(locale, months);
  }
}
