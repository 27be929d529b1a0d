package dev.yika.status.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time zone of all rules (北京时间): Asia/Shanghai, never that of the machine.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class ChinaTime {

  /** The zone of all rules. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private ChinaTime() {}

  /**
   * Returns the day in China at an instant.
   *
   * @param instant the instant
   * @return the day
   */
  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /**
   * Returns the instant of a time of day in China.
   *
   * @param date the day
   * @param time the time of that day
   * @return the instant
   */
  public static Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(ZONE).toInstant();
  }
}
