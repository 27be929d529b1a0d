package dev.yika.status.recovery;

import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.SpokenDates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * The days on which benefits may come back (待遇恢复日期), from 00:00 of one of them. It may be before
 * the money arrived, where benefits of the month of payment are paid.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param window the first and the last day possible
 * @param policy the policy that was applied
 * @param interruption the months that were not paid
 * @param suspendedFrom the first day without benefits, or the days of which it is one
 * @since 0.1.0
 */
public record RecoveryWindow(
    DateWindow window, RecoveryPolicy policy, Interruption interruption, DateWindow suspendedFrom)
    implements Recovery {

  private static final Wording SUSPENDED =
      new Wording("%s was not fully paid: benefits are suspended %s. ", "%s未足额缴费，%s暂停；");
  private static final Wording ARRIVED = new Wording("The money arrived on %s: ", "%s到账，");
  private static final Wording ARRIVED_WITH_FEE =
      new Wording("The money arrived on %s, the late fee on %s: ", "%s到账，滞纳金%s到账，");
  private static final Wording COME_BACK = new Wording("benefits come back %s.", "%s恢复。");
  private static final Wording COME_BACK_GENERALLY =
      new Wording("benefits generally come back %s; the agency decides.", "一般%s恢复，以经办机构为准。");
  private static final Wording UNBROKEN =
      new Wording(
          "What was owed since %s arrived on %s, benefits are not interrupted.",
          "%s的欠费已于%s到账，待遇不中断。");
  private static final Wording BEYOND =
      new Wording(" The interruption counts as %d months, more than %d.", "中断按%d个月计，超过%d个月。");
  private static final Wording CLAUSE = new Wording(" Note: %s.", "%s。");
  private static final Wording ASSUMED =
      new Wording(
          " The rule does not say it exactly; this is the careful reading.", "规定未写明，按较稳妥的理解推定。");
  private static final Wording NO_RULE_OF_THE_AREA =
      new Wording(
          " No rule of this area is loaded: the days span what areas rule.", "当地规定未载入，按各地规定的范围推定。");
  private static final Wording PROVISIONAL =
      new Wording(" A notice on days off may still change it.", "放假安排尚未公布，日期可能变动。");

  /**
   * Keeps the parts.
   *
   * @param window the first and the last day possible
   * @param policy the policy that was applied
   * @param interruption the months that were not paid
   * @param suspendedFrom the first day without benefits, or the days of which it is one
   */
  public RecoveryWindow {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(interruption, "interruption");
    Objects.requireNonNull(suspendedFrom, "suspendedFrom");
  }

  /**
   * Returns the rule that was applied.
   *
   * @return the rule that the policy states
   */
  public Rule rule() {
    return policy.rule();
  }

  /**
   * Returns the id of the policy.
   *
   * @return such as {@code source-text}
   */
  public String policyId() {
    return policy.id();
  }

  /**
   * Returns the revision of the policy.
   *
   * @return 1 to 999
   */
  public int revision() {
    return policy.revision();
  }

  /**
   * Returns whether there may be a day without benefits at all; there is none if the money arrived
   * early enough.
   *
   * @return true if a month has ended unpaid and the last day possible is after the first one
   *     without benefits
   */
  public boolean isInterrupted() {
    return interruption.months() > 0 && window.latest().isAfter(suspendedFrom.earliest());
  }

  @Override
  public String explain(Locale locale, boolean isHedged) {
    LocalDate cleared = interruption.clearedOn();
    LocalDate settled = policy.countedFrom(interruption);
    LocalDate unpaid = interruption.firstUnpaid().atDay(1);
    if (!isInterrupted()) {
      SpokenDates dates = SpokenDates.of(locale, unpaid, cleared);
      return UNBROKEN.in(locale, dates.month(interruption.firstUnpaid()), dates.day(cleared));
    }
    SpokenDates dates =
        SpokenDates.of(
            locale,
            unpaid,
            suspendedFrom.earliest(),
            suspendedFrom.latest(),
            settled,
            window.earliest(),
            window.latest());
    return SUSPENDED.in(locale, dates.month(interruption.firstUnpaid()), dates.from(suspendedFrom))
        + (settled.equals(cleared)
            ? ARRIVED.in(locale, dates.day(cleared))
            : ARRIVED_WITH_FEE.in(locale, dates.day(cleared), dates.day(settled)))
        + (isHedged ? COME_BACK_GENERALLY : COME_BACK).in(locale, dates.when(window))
        + remarks(locale);
  }

  private String remarks(Locale locale) {
    StringBuilder remarks = new StringBuilder();
    if (policy.isBeyondLimit(interruption)) {
      int limit = policy.limitMonths().getAsInt();
      remarks.append(BEYOND.in(locale, interruption.months(), limit));
    }
    if (gapReimbursement() != GapReimbursement.NOT_TOLD) {
      remarks.append(CLAUSE.in(locale, gapReimbursement().label(locale)));
    }
    if (policy.area().isEmpty()) {
      remarks.append(NO_RULE_OF_THE_AREA.in(locale));
    } else if (confidence() == Confidence.ASSUMED) {
      remarks.append(ASSUMED.in(locale));
    }
    if (window.provisional()) {
      remarks.append(PROVISIONAL.in(locale));
    }
    return remarks.toString();
  }
}
