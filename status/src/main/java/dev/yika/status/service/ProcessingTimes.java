package dev.yika.status.service;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.TimeLimit;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The processing times of the services (办理时限): a count of days from the day on which a matter
 * began, which is not counted itself.
 *
 * <table>
 *   <caption>Examples</caption>
 *   <tr><th>Constant</th><th>Began on</th><th>Window</th></tr>
 *   <tr><td>POSTING</td><td>2025-04-30</td><td>2025-05-06..2025-05-07</td></tr>
 *   <tr><td>POSTING_COUNTER</td><td>2025-04-30</td><td>2025-05-09</td></tr>
 *   <tr><td>OFF_SITE_SETTLEMENT</td><td>2024-09-27</td><td>2024-10-08..2024-10-10</td></tr>
 *   <tr><td>CARD_REPLACEMENT</td><td>2025-01-25</td><td>2025-01-26..2025-02-05</td></tr>
 *   <tr><td>OFFLINE_ENTRY</td><td>2025-04-30</td><td>2025-05-01</td></tr>
 * </table>
 *
 * <p>Each rests on a {@link Rule}, most on a single article for the public: the decision of a place
 * takes precedence. Policies of areas for recovery are in {@code dev.yika.status.recovery}.
 *
 * @since 0.1.0
 */
public enum ProcessingTimes implements Labelled {
  /** A bank transfer shows as paid (到账). */
  POSTING(TimeLimit.POSTING, "payment posted", "缴费到账", "the transfer", "转账"),
  /** A bank transfer still does not show: ask at the counter (到窗口核实). */
  POSTING_COUNTER(TimeLimit.POSTING_COUNTER, "ask at the counter", "到窗口核实", "the transfer", "转账"),
  /** A settlement in another place shows (异地结算可查). */
  OFF_SITE_SETTLEMENT(
      TimeLimit.OFF_SITE_SETTLEMENT, "off-site record visible", "异地记录可查", "the settlement", "结算"),
  /** A new enrollment shows (新参保可查). */
  ENROLLMENT(TimeLimit.ENROLLMENT, "new enrollment visible", "新参保可查", "the registration", "登记"),
  /** A card reported lost is replaced at the counter (补办), from the day after the report. */
  CARD_REPLACEMENT(
      TimeLimit.CARD_REPLACEMENT, "replace at the counter", "到窗口补办", "the report", "挂失"),
  /** A new card is ready (制卡). */
  CARD_REISSUE(TimeLimit.CARD_REISSUE, "new card ready", "新卡可领取", "the application", "申请"),
  /** An offline sale is entered (离线补录), on a working day or not. */
  OFFLINE_ENTRY(TimeLimit.OFFLINE_ENTRY, "enter the offline sale", "补录离线登记", "the sale", "售药"),
  /** Benefits come back after the arrears arrived (恢复待遇), on the first of the next month. */
  RECOVERY_NEXT_MONTH(
      TimeLimit.RECOVERY,
      "benefits back, next month",
      "次月恢复待遇",
      "the arrival of the arrears",
      "补缴到账"),
  /** The other wording: benefits come back some working days after the arrears arrived. */
  RECOVERY_SOON(
      TimeLimit.RECOVERY_SOON,
      "benefits back, working days",
      "工作日内恢复待遇",
      "the arrival of the arrears",
      "补缴到账");

  private static final Wording WITHIN = new Wording("within %s of %s", "%2$s后%1$s内");
  private static final Wording AFTER = new Wording("%s after %s", "%2$s后%1$s");

  private final TimeLimit limit;
  private final Wording wording;
  private final Wording start;

  ProcessingTimes(
      TimeLimit limit, String english, String chinese, String start, String chineseStart) {
    this.start = new Wording(start, chineseStart);
    this.limit = limit;
    this.wording = new Wording(english, chinese);
  }

  /**
   * Returns the rule that states it.
   *
   * @return the rule
   */
  public Rule rule() {
    return limit.rule();
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /**
   * Returns the span of days in words, for a matter without a known day.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code within 3 working days of the report}
   */
  public String span(Locale locale) {
    Wording form = limit.from() == 0 ? WITHIN : AFTER;
    return form.in(locale, limit.text(locale), start.in(locale));
  }

  /**
   * Counts the days of a matter.
   *
   * @param start the day in China on which the matter began: the transfer, the settlement, the
   *     registration, the report, the application, the sale, or the arrival of the arrears
   * @param calendar the working days of the place
   * @return the days, provisional if a day counted over is; or the year whose holidays are not
   *     known
   * @throws java.time.DateTimeException if the answer is after the last day that {@link LocalDate}
   *     can hold
   */
  public DayAnswer after(LocalDate start, WorkdayCalendar calendar) {
    return limit.after(start, calendar);
  }
}
