package dev.yika.status.service;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.status.calendar.DueDate;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.Rule;
import java.time.LocalDate;

/**
 * How long a matter takes (办理时限): a count of days from the day on which it began, which is not
 * counted itself.
 *
 * <table>
 *   <caption>Examples</caption>
 *   <tr><th>Clock</th><th>Began on</th><th>Window</th></tr>
 *   <tr><td>POSTING</td><td>2025-04-30</td><td>2025-05-06..2025-05-07</td></tr>
 *   <tr><td>POSTING_COUNTER</td><td>2025-04-30</td><td>2025-05-09</td></tr>
 *   <tr><td>OFF_SITE_SETTLEMENT</td><td>2024-09-27</td><td>2024-10-08..2024-10-10</td></tr>
 *   <tr><td>CARD_REPLACEMENT</td><td>2025-01-25</td><td>2025-01-26..2025-02-05</td></tr>
 *   <tr><td>OFFLINE_ENTRY</td><td>2025-04-30</td><td>2025-05-01</td></tr>
 * </table>
 *
 * <p>Each rests on a {@link Rule}, most on a single article for the public: what a place has
 * decided goes before it. Policies of areas for recovery are in {@code dev.yika.status.recovery}.
 *
 * @since 0.1.0
 */
public enum ServiceClock implements Labelled {
  /** A bank transfer shows as paid (到账), 1 to 2 working days. */
  POSTING(Rule.R03, Unit.WORKING_DAY, 1, 2, "payment posted", "缴费到账"),
  /** A bank transfer still does not show when 3 working days have passed: go on the fourth. */
  POSTING_COUNTER(Rule.R03, Unit.WORKING_DAY, 4, 4, "ask at the counter", "到窗口核实"),
  /** A settlement in another place shows (异地结算可查), 3 to 5 working days. */
  OFF_SITE_SETTLEMENT(Rule.R04, Unit.WORKING_DAY, 3, 5, "off-site record visible", "异地记录可查"),
  /** A new enrollment shows (新参保可查), 3 to 5 working days. */
  ENROLLMENT(Rule.R05, Unit.WORKING_DAY, 3, 5, "new enrollment visible", "新参保可查"),
  /**
   * A card reported lost for a time is replaced at the counter (补办), within 3 working days: from
   * the first working day that is not before the report.
   */
  CARD_REPLACEMENT(Rule.R06, Unit.WORKING_DAY, 0, 3, "replace at the counter", "到窗口补办"),
  /** A new card is ready (制卡), 7 to 15 working days. */
  CARD_REISSUE(Rule.R07, Unit.WORKING_DAY, 7, 15, "new card ready", "新卡制成"),
  /** An offline sale is entered (离线补录), the next day, worked or not. */
  OFFLINE_ENTRY(Rule.R11, Unit.DAY, 1, 1, "enter the offline sale", "补录离线登记"),
  /** Benefits come back after the arrears arrived (恢复待遇), on the first of the next month. */
  RECOVERY_NEXT_MONTH(Rule.R02, Unit.MONTH, 1, 1, "benefits back, next month", "次月恢复待遇"),
  /** The other wording: benefits come back 1 to 2 working days after the arrears arrived. */
  RECOVERY_SOON(Rule.R02B, Unit.WORKING_DAY, 1, 2, "benefits back, working days", "工作日内恢复待遇");

  private enum Unit {
    WORKING_DAY,
    DAY,
    MONTH
  }

  private final Rule rule;
  private final Unit unit;
  private final int earliest;
  private final int latest;
  private final Wording wording;

  ServiceClock(Rule rule, Unit unit, int earliest, int latest, String english, String chinese) {
    this.rule = rule;
    this.unit = unit;
    this.earliest = earliest;
    this.latest = latest;
    this.wording = new Wording(english, chinese);
  }

  /**
   * Returns the rule that says so.
   *
   * @return the rule
   */
  public Rule rule() {
    return rule;
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /**
   * Returns when it is time.
   *
   * @param start the day in China on which the matter began: the transfer, the settlement, the
   *     registration, the report, the application, the sale, or the arrival of the arrears
   * @param calendar the working days of the place
   * @return the days, provisional if a day counted over is
   * @throws UnknownYearException if the count has to enter an unknown year; never for {@link
   *     #OFFLINE_ENTRY} and {@link #RECOVERY_NEXT_MONTH}
   * @throws java.time.DateTimeException if the answer is after the last day that {@link LocalDate}
   *     can tell
   */
  public DateWindow window(LocalDate start, WorkdayCalendar calendar) {
    return switch (unit) {
      case DAY -> DateWindow.of(start.plusDays(latest));
      case MONTH -> DateWindow.of(ChinaTime.nextMonth(start));
      case WORKING_DAY -> workingDays(start, calendar);
    };
  }

  private DateWindow workingDays(LocalDate start, WorkdayCalendar calendar) {
    DueDate last = calendar.dueDate(start, latest);
    if (earliest > 0) {
      LocalDate first = calendar.plusWorkingDays(start, earliest);
      return new DateWindow(first, last.date(), last.provisional());
    }
    boolean provisional = last.provisional() || calendar.isProvisional(start);
    return new DateWindow(calendar.nextOrSameWorkingDay(start), last.date(), provisional);
  }
}
