package dev.yika.status.service;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * What can happen to a case that could not be settled live (延后办理事件).
 *
 * @since 0.1.0
 */
public enum DeferralEventKind implements MachineTerm {
  /** A patient is admitted without live settlement (容缺受理). */
  ADMIT("admit", "容缺受理"),
  /** The admission is settled (补刷结算). */
  SETTLE("settle", "补刷结算"),
  /** The patient paid, and claims at the counter of the agency (零星报销). */
  CLAIM("claim at the counter", "零星报销"),
  /** A sale is written into the offline register (离线登记). */
  REGISTER("register offline", "离线登记"),
  /** The sale is entered (补录). */
  ENTER("enter", "补录"),
  /** The admission or the sale is withdrawn (撤销). */
  WITHDRAW("withdraw", "撤销"),
  /** The time has run out; no event is needed, see {@link DeferralMachine#asOf} (时限届满). */
  LAPSE("time runs out", "时限届满");

  private final Wording wording;

  DeferralEventKind(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
