package dev.yika.status.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a state on a temporary loss report.
 *
 * @param on its day
 * @param until the last day on which it holds; null if it does not lapse
 */
record LossReport(LocalDate on, @Nullable LocalDate until) {

  boolean hasLapsedBy(LocalDate date) {
    return until != null && date.isAfter(until);
  }

  boolean isOutlastedBy(CardEvent report) {
    return until != null && report.until().map(last -> last.isAfter(until)).orElse(true);
  }

  /** Returns the report of a card that is then lost for good: nothing lapses any more. */
  LossReport forGood() {
    return new LossReport(on, null);
  }
}
