package dev.yika.status.card;

import com.google.common.base.Preconditions;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long a temporary loss report holds in a place (临时挂失期限): until it lapses by itself after some
 * days, such as 7, 10 or 15, or until it is withdrawn.
 *
 * <p>The days are calendar days; the day of the report is not counted (民法典 art. 201), and the
 * report holds to the end of the last one. That last day is not moved when it is a day off: the
 * report lapses in a computer, not at a counter (assumed).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param lapseDays after how many days the report lapses, 1-366; empty if it does not
 * @param source the notice or page of the local authority; not blank
 * @param confidence the confidence in it
 * @since 0.1.0
 */
public record CardPolicy(OptionalInt lapseDays, String source, Confidence confidence) {

  private static final int MOST_DAYS = 366;

  private static final CardPolicy STANDARD =
      new CardPolicy(
          OptionalInt.empty(), "no rule known: a card stays blocked", Confidence.ASSUMED);

  /**
   * Makes a policy.
   *
   * @param lapseDays after how many days the report lapses, 1-366; empty if it does not
   * @param source the notice or page of the local authority
   * @param confidence the confidence in it
   * @throws IllegalArgumentException if the days are out of range or the source is blank
   */
  public CardPolicy {
    Objects.requireNonNull(lapseDays, "lapseDays");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(confidence, "confidence");
    int days = lapseDays.orElse(1);
    Preconditions.checkArgument(days >= 1 && days <= MOST_DAYS, "days are not 1-366: %s", days);
    Preconditions.checkArgument(!source.isBlank(), "a policy needs a source");
  }

  /**
   * Returns the policy of a place without a known rule: the report holds until it is withdrawn, so
   * that a lost card is never taken for usable again. Point out to the member that in many places
   * it lapses after 7 days.
   *
   * @return a policy without lapse, {@link Confidence#ASSUMED}
   */
  public static CardPolicy standard() {
    return STANDARD;
  }

  /**
   * Returns the policy of a place where the report lapses.
   *
   * @param days after how many days, 1-366; 7, 10 and 15 are usual
   * @param source the notice or page of the local authority
   * @param confidence the confidence in it
   * @return the policy
   * @throws IllegalArgumentException if the days are out of range or the source is blank
   */
  public static CardPolicy lapsingAfter(int days, String source, Confidence confidence) {
    return new CardPolicy(OptionalInt.of(days), source, confidence);
  }

  /**
   * Returns the last day on which a report holds.
   *
   * @param reportedOn the day of the report, not counted
   * @return that day, inclusive; empty if the report does not lapse
   * @throws java.time.DateTimeException if it is after the last day that {@link LocalDate} can hold
   */
  public Optional<LocalDate> until(LocalDate reportedOn) {
    Objects.requireNonNull(reportedOn, "reportedOn");
    return lapseDays.isPresent()
        ? Optional.of(reportedOn.plusDays(lapseDays.getAsInt()))
        : Optional.empty();
  }

  /**
   * Makes the event of a temporary loss report under this policy.
   *
   * @param reportedOn the day of the report
   * @return the event, with the last day on which the report holds
   * @throws java.time.DateTimeException as in {@link #until}
   */
  public CardEvent temporaryLoss(LocalDate reportedOn) {
    CardEvent report = CardEvent.of(reportedOn, CardEventKind.TEMPORARY_LOSS_REPORTED);
    return until(reportedOn).map(report::withUntil).orElse(report);
  }
}
