package dev.yika.status.guidance;

import dev.yika.status.rule.DateWindow;
import dev.yika.status.service.ServiceClock;
import java.util.Objects;

/**
 * A clock and the days it names (时限与日期), such as POSTING and 2025-05-06..2025-05-07.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param clock what is counted
 * @param window the days it comes to
 * @since 0.1.0
 */
public record ClockWindow(ServiceClock clock, DateWindow window) {

  /**
   * Keeps both.
   *
   * @param clock what is counted
   * @param window the days it comes to
   */
  public ClockWindow {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(window, "window");
  }
}
