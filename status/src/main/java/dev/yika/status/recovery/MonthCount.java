package dev.yika.status.recovery;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.Interruption;

/**
 * The months that an area counts against its limit (欠费月数的算法).
 *
 * @since 0.1.0
 */
public enum MonthCount implements Labelled {
  /** Every month from the first unpaid one to the one before the payment. */
  RUN("from the first unpaid month to the one before the payment", "首个欠费月至补缴前一月"),
  /** Only the months that were missed. */
  MISSED("the months missed", "仅计欠费月"),
  /** The source does not mention it: either may hold. */
  NOT_STATED("the rule does not mention how months are counted", "规定未写明月数算法");

  private final Wording wording;

  MonthCount(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  /** Returns the least and the most months that an interruption may count. */
  Limit.Span months(Interruption interruption) {
    int run = interruption.months();
    int missed = Math.min(run, interruption.missed().orElse(1));
    return switch (this) {
      case RUN -> new Limit.Span(run, run);
      case MISSED -> new Limit.Span(missed, interruption.missed().isPresent() ? missed : run);
      case NOT_STATED -> new Limit.Span(missed, run);
    };
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
