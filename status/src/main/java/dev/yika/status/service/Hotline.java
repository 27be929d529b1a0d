package dev.yika.status.service;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The hours of the agents of the medical-insurance hotline 12393 (医保服务热线人工服务时间): those of {@link
 * TimeLimit#HOTLINE} on working days in China. The start is inclusive, the end exclusive.
 *
 * <p>A make-up Sunday is a working day, and a holiday on a Wednesday is not. <b>Not covered</b>:
 * the hours of the answering machine, the time on hold, and the hours of one city; set those with
 * {@link #withHours}.
 *
 * <p>This class is immutable and thread-safe. Source: {@link Rule#R10}; confidence low.
 *
 * @since 0.1.0
 */
public final class Hotline {

  private final WorkdayCalendar calendar;
  private final LocalTime opens;
  private final LocalTime closes;

  private Hotline(WorkdayCalendar calendar, LocalTime opens, LocalTime closes) {
    this.calendar = calendar;
    this.opens = opens;
    this.closes = closes;
  }

  /**
   * Returns the hours of the rule on the working days of a calendar.
   *
   * @param calendar the working days of the place
   * @return the hotline
   */
  public static Hotline of(WorkdayCalendar calendar) {
    return new Hotline(
        Objects.requireNonNull(calendar, "calendar"),
        TimeLimit.HOTLINE.opens(),
        TimeLimit.HOTLINE.closes());
  }

  /**
   * Returns a hotline with other hours on the same days.
   *
   * @param from the first time of day at which an agent answers
   * @param to the first time of day at which no agent answers any more
   * @return a new hotline
   * @throws IllegalArgumentException if the hours do not end after they begin
   */
  public Hotline withHours(LocalTime from, LocalTime to) {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("the hours do not end after they begin");
    }
    return new Hotline(calendar, from, to);
  }

  /**
   * Returns when the hours of a working day begin.
   *
   * @return the first time of day in China at which an agent answers
   */
  public LocalTime opens() {
    return opens;
  }

  /**
   * Returns when the hours of a working day end.
   *
   * @return the first time of day in China at which no agent answers any more
   */
  public LocalTime closes() {
    return closes;
  }

  /**
   * Returns the first day on which agents still answer after an instant.
   *
   * @param from the instant from which to look
   * @return this day if its hours are not over, else the next working day; provisional if a day
   *     that was looked at is; or the year whose holidays are not known
   */
  public DayAnswer nextDay(Instant from) {
    LocalDate day = ChinaTime.dateOf(from);
    List<RuleInput> inputs = List.of(RuleInput.of("from", from));
    return DayAnswer.counting(Rule.R10, inputs, () -> nextDay(day, timeOf(from)));
  }

  private DateWindow nextDay(LocalDate day, LocalTime time) {
    boolean today = time.isBefore(closes) && calendar.isWorkingDay(day);
    LocalDate next = today ? day : calendar.plusWorkingDays(day, 1);
    boolean provisional = calendar.isProvisional(day) || calendar.isProvisional(day, next);
    return new DateWindow(next, next, provisional);
  }

  /**
   * Returns the first instant, not before one, at which an agent answers.
   *
   * @param from the instant from which to look
   * @return this instant itself, or the opening on {@link #nextDay}; empty if that is unknown
   */
  public Optional<Instant> nextAvailable(Instant from) {
    return nextDay(from)
        .window()
        .map(day -> ChinaTime.at(day.earliest(), opens))
        .map(opening -> from.isBefore(opening) ? opening : from);
  }

  /**
   * Returns whether an agent is known to answer at an instant.
   *
   * @param instant the instant
   * @return true in the hours of a working day; false also if the holidays of the year are not
   *     known, see {@link #nextDay}
   */
  public boolean isStaffed(Instant instant) {
    return nextAvailable(instant).equals(Optional.of(instant));
  }

  private static LocalTime timeOf(Instant instant) {
    return instant.atZone(ChinaTime.zone()).toLocalTime();
  }
}
