package dev.yika.status.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time zone of all rules (北京时间): Asia/Shanghai, never that of the machine.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class ChinaTime {

  /** Since the summer time of 1991 ended, the offset has been the same all year. */
  private static final ZoneOffset OFFSET = ZoneOffset.of("+08:00");

  private static final LocalDate FIRST_STEADY_DAY = LocalDate.of(1992, 1, 1);

  private ChinaTime() {}

  /** Delays reading the time zones of the JDK, which takes longer than any answer. */
  private static final class Zone {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  }

  /**
   * Returns the zone of all rules.
   *
   * @return Asia/Shanghai
   */
  public static ZoneId zone() {
    return Zone.SHANGHAI;
  }

  /**
   * Returns the day in China at an instant.
   *
   * @param instant the instant
   * @return the day
   */
  public static LocalDate dateOf(Instant instant) {
    LocalDate date = instant.atOffset(OFFSET).toLocalDate();
    return isSteady(date) ? date : instant.atZone(zone()).toLocalDate();
  }

  /**
   * Returns the instant of a time of day in China.
   *
   * @param date the day
   * @param time the time of that day
   * @return the instant
   */
  public static Instant at(LocalDate date, LocalTime time) {
    return isSteady(date)
        ? date.atTime(time).toInstant(OFFSET)
        : date.atTime(time).atZone(zone()).toInstant();
  }

  /**
   * Returns the instant at which a day in China begins.
   *
   * @param date the day
   * @return the instant
   */
  public static Instant startOf(LocalDate date) {
    return isSteady(date) ? at(date, LocalTime.MIDNIGHT) : date.atStartOfDay(zone()).toInstant();
  }

  private static boolean isSteady(LocalDate date) {
    return !date.isBefore(FIRST_STEADY_DAY);
  }
}
