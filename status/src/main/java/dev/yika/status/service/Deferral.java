package dev.yika.status.service;

import dev.yika.core.result.Wording;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * The deadline for a case that could not be settled live (延后办理时限): of a patient who was admitted
 * without settlement (容缺受理), or of a sale that was written into the offline register (离线登记).
 *
 * <p>Hours run over nights, weekends and holidays, and nothing extends them. The deadline is
 * exclusive: at that instant it is already too late.
 *
 * <table>
 *   <caption>Examples, times in China</caption>
 *   <tr><th>What</th><th>When</th><th>Deadline</th></tr>
 *   <tr><td>admitted</td><td>2025-09-30 18:30</td><td>2025-10-03 18:30, in the holidays</td></tr>
 *   <tr><td>registered</td><td>2025-10-31 21:00</td><td>2025-11-02 00:00</td></tr>
 * </table>
 *
 * <p>This record is immutable and thread-safe. Source: {@link Rule#R09}, what one hospital does,
 * and {@link Rule#R11}, what pharmacies do, both as described in one article for the public;
 * confidence low.
 *
 * @param rule {@link Rule#R09} of an admission, {@link Rule#R11} of an offline sale
 * @param since when the patient was admitted or the sale registered
 * @param deadline the first instant at which it is too late
 * @since 0.1.0
 */
public record Deferral(Rule rule, Instant since, Instant deadline) {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ChinaTime.zone());
  private static final Wording SETTLE =
      new Wording("settle before %s, Beijing time (%s, %s)", "请在 %s 前补刷结算（%s，%s）");
  private static final Wording ENTER =
      new Wording("enter the sale before %s, Beijing time (%s, %s)", "请在 %s 前补录（%s，%s）");

  /**
   * Makes a deferral.
   *
   * @param rule R09 of an admission, R11 of an offline sale
   * @param since when it began
   * @param deadline the first instant at which it is too late
   * @throws IllegalArgumentException if the rule is another one, or if there is no time
   */
  public Deferral {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(deadline, "deadline");
    if (rule != Rule.R09 && rule != Rule.R11) {
      throw new IllegalArgumentException("a deferral by another rule than R09 and R11");
    }
    if (!since.isBefore(deadline)) {
      throw new IllegalArgumentException("a deferral without time");
    }
  }

  /**
   * Returns the deferral of a patient who was admitted, with the limit of {@link
   * TimeLimit#ADMISSION}.
   *
   * @param since when the patient was admitted
   * @return the deferral
   * @throws java.time.DateTimeException if the deadline is after the last instant there is
   */
  public static Deferral admitted(Instant since) {
    return admitted(since, TimeLimit.ADMISSION.limit());
  }

  /**
   * Returns the deferral of a patient who was admitted, with the limit of a hospital.
   *
   * @param since when the patient was admitted
   * @param limit how long settlement may take
   * @return the deferral
   * @throws IllegalArgumentException if the limit is not more than nothing
   * @throws java.time.DateTimeException if the deadline is after the last instant there is
   */
  public static Deferral admitted(Instant since, Duration limit) {
    return new Deferral(Rule.R09, since, since.plus(limit));
  }

  /**
   * Returns the deferral of a sale that was registered offline, with the whole next day to enter
   * it.
   *
   * @param since when the sale was registered
   * @return the deferral
   * @throws java.time.DateTimeException if the day is after the last one that {@link LocalDate} can
   *     hold
   */
  public static Deferral registered(Instant since) {
    LocalDate last = ChinaTime.dateOf(since).plusDays(TimeLimit.OFFLINE_ENTRY.to());
    Instant end = ChinaTime.startOf(last.plusDays(1));
    return new Deferral(Rule.R11, since, end);
  }

  /**
   * Returns whether it is too late.
   *
   * @param now the present instant
   * @return true from the deadline on
   */
  public boolean isOverdue(Instant now) {
    return !now.isBefore(deadline);
  }

  /**
   * Returns how much time is left.
   *
   * @param now the present instant
   * @return the time to the deadline; zero when it is overdue
   */
  public Duration remaining(Instant now) {
    return isOverdue(now) ? Duration.ZERO : Duration.between(now, deadline);
  }

  /**
   * Explains what to do by when, and where that comes from.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a phrase without a full stop
   */
  public String explain(Locale locale) {
    Wording words = rule == Rule.R09 ? SETTLE : ENTER;
    String confidence = rule.confidence().label(locale);
    return words.in(locale, MINUTES.format(deadline), rule.id(), confidence);
  }

  /** Returns the rule and the deadline in China, such as {@code R09 until 2025-10-03 18:30}. */
  @Override
  public String toString() {
    return rule.id() + " until " + MINUTES.format(deadline);
  }
}
