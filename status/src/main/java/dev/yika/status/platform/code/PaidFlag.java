package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;

/**
 * Whether a contribution arrived ({@code clct_flag}, 缴费标志); arrears show here.
 *
 * @since 0.1.0
 */
public enum PaidFlag implements CodeMeaning {
  /** Paid (已缴). */
  PAID("paid", "已缴"),
  /** Unpaid (未缴). */
  UNPAID("unpaid", "未缴"),
  /** Counted as paid by some systems, its exact meaning is not published (按已缴计). */
  COUNTED_AS_PAID("counted as paid", "按已缴计");

  private final Wording wording;

  PaidFlag(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
