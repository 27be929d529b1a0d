package dev.yika.status.service;

import dev.yika.status.rule.ChinaTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The time that a patient who was admitted without live settlement has to settle (容缺受理时限): 72 hours
 * from the instant of the admission.
 *
 * <p>Hours run over nights, weekends and holidays, and nothing extends them. The deadline itself is
 * already too late: a window here never contains its end.
 *
 * <table>
 *   <caption>Example, times in China</caption>
 *   <tr><th>Admitted</th><th>Deadline</th></tr>
 *   <tr><td>2025-09-30 18:30</td><td>2025-10-03 18:30, in the holidays</td></tr>
 * </table>
 *
 * <p>This record is immutable and thread-safe. Source: {@link dev.yika.status.rule.Rule#R09}, what
 * one hospital does as told in an article for the public; confidence low. Another limit is given
 * with {@link #Deferral(Instant, Duration)}.
 *
 * @param since when the patient was admitted
 * @param limit how long settlement may take, more than nothing
 */
public record Deferral(Instant since, Duration limit) {

  /** The limit of the rule: 72 hours. */
  public static final Duration STANDARD_LIMIT = Duration.ofDays(3);

  /**
   * Makes a deferral.
   *
   * @param since when the patient was admitted
   * @param limit how long settlement may take
   * @throws IllegalArgumentException if the limit is not more than nothing
   */
  public Deferral {
    Objects.requireNonNull(since, "since");
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("a deferral without time to settle");
    }
  }

  /**
   * Returns the deferral of a patient who was admitted, with the limit of the rule.
   *
   * @param since when the patient was admitted
   * @return the deferral
   */
  public static Deferral admitted(Instant since) {
    return new Deferral(since, STANDARD_LIMIT);
  }

  /**
   * Returns the first instant at which it is too late to settle.
   *
   * @return the admission plus the limit
   * @throws java.time.DateTimeException if it is after the last instant there is
   */
  public Instant deadline() {
    return since.plus(limit);
  }

  /**
   * Tells whether it is too late to settle.
   *
   * @param now the present instant
   * @return true from the deadline on
   */
  public boolean isOverdue(Instant now) {
    return !now.isBefore(deadline());
  }

  /**
   * Returns how long one may still settle.
   *
   * @param now the present instant
   * @return the time to the deadline; zero when it is overdue
   */
  public Duration remaining(Instant now) {
    return isOverdue(now) ? Duration.ZERO : Duration.between(now, deadline());
  }

  /** Returns the deadline in China, such as {@code Deferral[until 2025-10-03T18:30]}. */
  @Override
  public String toString() {
    return "Deferral[until " + deadline().atZone(ChinaTime.ZONE).toLocalDateTime() + "]";
  }
}
