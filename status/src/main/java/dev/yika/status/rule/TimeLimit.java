package dev.yika.status.rule;

import static java.util.Objects.requireNonNull;

import dev.yika.core.result.Wording;
import dev.yika.status.calendar.DueDate;
import dev.yika.status.calendar.WorkdayCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The time limits of the rules R02 to R11 (各项时限), each of them here and nowhere else: when benefits
 * come back, when a payment shows, by when a lost card is replaced, the hours of the hotline. The
 * source and the confidence are those of the {@link Rule}.
 *
 * <p>The starting day is not counted (民法典 art. 201). A limit from 0 lasts from the day after the
 * start to its last day: within 3 working days.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum TimeLimit {
  /** Benefits come back after the arrears arrived (次月恢复待遇). */
  RECOVERY(Rule.R02, Unit.MONTH, 1, 1),
  /** The other wording (补缴后恢复待遇). */
  RECOVERY_SOON(Rule.R02B, Unit.WORKING_DAY, 1, 2),
  /** A bank transfer shows as paid (缴费到账). */
  POSTING(Rule.R03, Unit.WORKING_DAY, 1, 2),
  /** A transfer that does not show is asked after at the counter (到窗口核实). */
  POSTING_COUNTER(Rule.R03, Unit.WORKING_DAY, 4, 4),
  /** A settlement in another place shows (异地结算可查). */
  OFF_SITE_SETTLEMENT(Rule.R04, Unit.WORKING_DAY, 3, 5),
  /** A new enrollment shows (新参保可查). */
  ENROLLMENT(Rule.R05, Unit.WORKING_DAY, 3, 5),
  /** A card that was reported lost is replaced at the counter (补办). */
  CARD_REPLACEMENT(Rule.R06, Unit.WORKING_DAY, 0, 3),
  /** A new card is ready (制卡). */
  CARD_REISSUE(Rule.R07, Unit.WORKING_DAY, 7, 15),
  /** The platform is maintained, in hours from the midnight before the last Friday (系统维护). */
  MAINTENANCE(Rule.R08, Unit.HOUR_OF_DAY, 20, 54),
  /** A patient who was admitted without settlement settles (容缺受理补刷结算). */
  ADMISSION(Rule.R09, Unit.HOUR, 0, 72),
  /** Agents answer the hotline, in hours from midnight (人工服务). */
  HOTLINE(Rule.R10, Unit.HOUR_OF_DAY, 9, 17),
  /** An offline sale is entered (离线补录). */
  OFFLINE_ENTRY(Rule.R11, Unit.DAY, 1, 1);

  /**
   * What is counted (计量单位).
   *
   * @since 0.1.0
   */
  public enum Unit {
    /** Months: the first day of a later month. */
    MONTH("the first day of month %s", "第%s个月1日", "month"),
    /** Working days, make-up weekends included. */
    WORKING_DAY("working day %s", "第%s个工作日", "workday"),
    /** Days, worked or not. */
    DAY("day %s", "第%s天", "day"),
    /** Hours that run over nights and holidays. */
    HOUR("%s hours", "%s小时", "hour"),
    /** Hours of a clock from a midnight on, 24 or more on a later day. */
    HOUR_OF_DAY("%s", "%s", "clock");

    private final Wording one;
    private final String form;

    Unit(String english, String chinese, String form) {
      this.one = new Wording(english, chinese);
      this.form = form;
    }
  }

  private static final Wording WORKING_DAYS = new Wording("%d to %d working days", "%d-%d个工作日");
  private static final Wording WITHIN = new Wording("%d working days", "%d个工作日");
  private static final Wording HOURS = new Wording("%s to %s", "%s-%s");
  private static final int HOURS_OF_A_DAY = 24;

  private final Rule rule;
  private final Unit unit;
  private final int from;
  private final int to;

  TimeLimit(Rule rule, Unit unit, int from, int to) {
    this.rule = rule;
    this.unit = unit;
    this.from = from;
    this.to = to;
  }

  /** Returns the time limits of a rule in their order. */
  static List<TimeLimit> of(Rule rule) {
    return Arrays.stream(values()).filter(limit -> limit.rule == rule).toList();
  }

  /**
   * Returns the rule that states this limit.
   *
   * @return the rule, with its source and its confidence
   */
  public Rule rule() {
    return rule;
  }

  /**
   * Returns the unit.
   *
   * @return what {@link #from} and {@link #to} count
   */
  Unit unit() {
    return unit;
  }

  /**
   * Returns the smallest count.
   *
   * @return 0 or more; 0 if the matter may begin at once
   */
  public int from() {
    return from;
  }

  /**
   * Returns the largest count.
   *
   * @return {@link #from} or more
   */
  public int to() {
    return to;
  }

  /**
   * Counts days.
   *
   * @param start the day on which the matter began, not counted itself
   * @param calendar the working days of the place
   * @return the days, provisional if a working day counted over is; or the year whose holidays are
   *     not known
   * @throws IllegalStateException if this limit is one of hours
   * @throws java.time.DateTimeException if the answer is after the last day that {@link LocalDate}
   *     can hold
   */
  public DayAnswer after(LocalDate start, WorkdayCalendar calendar) {
    requireNonNull(start, "start");
    requireNonNull(calendar, "calendar");
    List<RuleInput> inputs = List.of(RuleInput.of("start", start), RuleInput.of("count", form()));
    return DayAnswer.counting(rule, inputs, () -> window(start, calendar));
  }

  private DateWindow window(LocalDate start, WorkdayCalendar calendar) {
    return switch (unit) {
      case DAY -> new DateWindow(start.plusDays(from), start.plusDays(to), false);
      case MONTH -> new DateWindow(first(start, from), first(start, to), false);
      case WORKING_DAY -> {
        DueDate last = calendar.dueDate(start, to);
        LocalDate first = from == 0 ? start.plusDays(1) : calendar.plusWorkingDays(start, from);
        yield new DateWindow(first, last.date(), last.provisional());
      }
      case HOUR, HOUR_OF_DAY -> throw new IllegalStateException("a time limit in hours");
    };
  }

  private static LocalDate first(LocalDate date, int months) {
    return YearMonth.from(date).plusMonths(months).atDay(1);
  }

  /**
   * Returns the longest time in hours.
   *
   * @return the duration
   * @throws IllegalStateException unless the unit is {@link Unit#HOUR}
   */
  public Duration limit() {
    require(Unit.HOUR);
    return Duration.ofHours(to);
  }

  /**
   * Returns the time of day at which it begins.
   *
   * @return the first time, inclusive
   * @throws IllegalStateException unless the unit is {@link Unit#HOUR_OF_DAY}
   */
  public LocalTime opens() {
    require(Unit.HOUR_OF_DAY);
    return hour(from);
  }

  /**
   * Returns the time of day at which it ends.
   *
   * @return the first time at which it is over, on the day {@link #lastsDays} later
   * @throws IllegalStateException unless the unit is {@link Unit#HOUR_OF_DAY}
   */
  public LocalTime closes() {
    require(Unit.HOUR_OF_DAY);
    return hour(to);
  }

  /**
   * Returns how many days after its first day it ends.
   *
   * @return 0 for the same day
   * @throws IllegalStateException unless the unit is {@link Unit#HOUR_OF_DAY}
   */
  public int lastsDays() {
    require(Unit.HOUR_OF_DAY);
    return to / HOURS_OF_A_DAY;
  }

  private static LocalTime hour(int hours) {
    return LocalTime.of(hours % HOURS_OF_A_DAY, 0);
  }

  private void require(Unit wanted) {
    if (unit != wanted) {
      throw new IllegalStateException("a time limit of another unit");
    }
  }

  /**
   * Returns the short form that tables use, such as {@code workday+1~workday+2}.
   *
   * @return the unit and the count, twice if they differ
   */
  String form() {
    String first = unit.form + "+" + from;
    return from == to ? first : first + "~" + unit.form + "+" + to;
  }

  /** Returns what fills the places of a sentence: the count, or the hours of both ends. */
  Stream<Object> values(Locale locale) {
    return unit == Unit.HOUR_OF_DAY ? Stream.of(opens(), closes()) : Stream.of(text(locale));
  }

  /**
   * Returns the count in words.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code 3 to 5 working days}, {@code working day 4} or {@code 72 hours}
   */
  public String text(Locale locale) {
    if (unit == Unit.HOUR_OF_DAY) {
      return HOURS.in(locale, opens(), closes());
    }
    if (unit != Unit.WORKING_DAY || from == to) {
      return unit.one.in(locale, to);
    }
    return from == 0 ? WITHIN.in(locale, to) : WORKING_DAYS.in(locale, from, to);
  }
}
