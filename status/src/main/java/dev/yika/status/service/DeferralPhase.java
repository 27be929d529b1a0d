package dev.yika.status.service;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.rule.Rule;

/**
 * The phase of a case that could not be settled live (延后办理阶段).
 *
 * @since 0.1.0
 */
public enum DeferralPhase implements MachineTerm {
  /** Nothing is deferred (未延后). */
  NOT_DEFERRED("not deferred", "未延后"),
  /** Admitted without live settlement, which may still follow (容缺受理). */
  ADMITTED("admitted without settlement", "容缺受理"),
  /** The admission was settled in time (已补刷结算). */
  SETTLED("settled", "已补刷结算"),
  /** The time to settle ran out (逾期未结算). */
  EXPIRED("time to settle ran out", "逾期未结算"),
  /** The patient paid, and claims at the counter of the agency (转零星报销). */
  CLAIMED("claimed at the counter", "已转零星报销"),
  /** A sale is in the offline register (离线登记). */
  REGISTERED("in the offline register", "离线登记"),
  /** A sale in the offline register was not entered by the next day (逾期未补录). */
  OVERDUE("entry overdue", "逾期未补录"),
  /** The sale was entered (已补录). */
  ENTERED("entered", "已补录"),
  /** The admission or the sale was withdrawn (已撤销). */
  WITHDRAWN("withdrawn", "已撤销");

  private final Wording wording;

  DeferralPhase(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  /** Returns whether an admission, R09, or an offline sale, R11, can be in this phase. */
  boolean isOf(Rule rule) {
    return switch (this) {
      case ADMITTED, SETTLED, EXPIRED, CLAIMED -> rule == Rule.R09;
      case REGISTERED, OVERDUE, ENTERED -> rule == Rule.R11;
      case WITHDRAWN -> true;
      case NOT_DEFERRED -> false;
    };
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
