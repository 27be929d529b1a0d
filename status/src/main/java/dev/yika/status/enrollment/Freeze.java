package dev.yika.status.enrollment;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An account that is frozen (冻结), for instance because its number was misused. It stands beside the
 * phase of the enrollment, which goes on underneath.
 *
 * @param since the first day
 * @param reason why, in the words of the agency; may be empty
 * @since 0.1.0
 */
public record Freeze(LocalDate since, String reason) {

  /**
   * Keeps both parts.
   *
   * @param since the first day
   * @param reason why; may be empty
   */
  public Freeze {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(reason, "reason");
  }

  /** Returns the first day alone: the words of people may hold a number. */
  @Override
  public String toString() {
    return "frozen since " + since;
  }
}
