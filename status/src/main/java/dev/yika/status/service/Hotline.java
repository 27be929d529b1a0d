package dev.yika.status.service;

import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * When people answer the medical-insurance hotline 12393 (医保服务热线人工服务时间): on working days from 09:00
 * to 17:00 in China. The first minute belongs to the hours and 17:00 does not.
 *
 * <p>A make-up Sunday is a working day, and a holiday on a Wednesday is not. <b>Not told</b>: when
 * the machine answers, how long one waits, and what one city decides; give its hours with {@link
 * #withHours}.
 *
 * <p>This class is immutable and thread-safe. Source: {@link dev.yika.status.rule.Rule#R10};
 * confidence low.
 *
 * @since 0.1.0
 */
public final class Hotline {

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

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
    return new Hotline(Objects.requireNonNull(calendar, "calendar"), OPENS, CLOSES);
  }

  /**
   * Returns a hotline with other hours on the same days.
   *
   * @param from the first time of day at which somebody answers
   * @param to the first time of day at which nobody answers any more
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
   * @return the first time of day in China at which somebody answers
   */
  public LocalTime opens() {
    return opens;
  }

  /**
   * Returns when the hours of a working day end.
   *
   * @return the first time of day in China at which nobody answers any more
   */
  public LocalTime closes() {
    return closes;
  }

  /**
   * Tells whether somebody answers at an instant.
   *
   * @param instant the instant
   * @return true in the hours of a working day
   * @throws UnknownYearException if the year of the day is unknown
   */
  public boolean isStaffed(Instant instant) {
    LocalTime time = timeOf(instant);
    return calendar.isWorkingDay(ChinaTime.dateOf(instant))
        && !time.isBefore(opens)
        && time.isBefore(closes);
  }

  /**
   * Returns the first instant, not before one, at which somebody answers.
   *
   * @param from the instant from which to look
   * @return this instant itself, or the opening of this or a later working day
   * @throws UnknownYearException if the year of the day is unknown, or the next working day is in
   *     an unknown year
   */
  public Instant nextAvailable(Instant from) {
    LocalDate day = ChinaTime.dateOf(from);
    boolean over = !timeOf(from).isBefore(closes);
    if (over || !calendar.isWorkingDay(day)) {
      return ChinaTime.at(calendar.plusWorkingDays(day, 1), opens);
    }
    Instant opening = ChinaTime.at(day, opens);
    return from.isBefore(opening) ? opening : from;
  }

  /**
   * Tells whether what {@link #nextAvailable} answers may still change, because a later notice may
   * change a day it looked at.
   *
   * @param from the instant from which to look
   * @return true if the day of the instant, or one up to the answer, is provisional
   * @throws UnknownYearException as {@link #nextAvailable}
   */
  public boolean isProvisional(Instant from) {
    LocalDate day = ChinaTime.dateOf(from);
    LocalDate next = ChinaTime.dateOf(nextAvailable(from));
    return calendar.isProvisional(day) || calendar.isProvisional(day, next);
  }

  private static LocalTime timeOf(Instant instant) {
    return instant.atZone(ChinaTime.ZONE).toLocalTime();
  }
}
