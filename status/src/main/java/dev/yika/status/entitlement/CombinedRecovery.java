package dev.yika.status.entitlement;

import com.google.common.collect.ImmutableList;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The recovery from several interruptions: benefits are back when all of them are over. The newest
 * one decides policy and text, the latest ends make the window.
 */
final class CombinedRecovery {

  private CombinedRecovery() {}

  /**
   * Combines recoveries.
   *
   * @param recoveries the recoveries, the newest last
   * @return the newest of those without days, if there is one; empty if there is none at all
   */
  static Optional<Recovery> of(List<Recovery> recoveries) {
    if (recoveries.isEmpty()) {
      return Optional.empty();
    }
    for (int i = recoveries.size() - 1; i >= 0; i--) {
      if (recoveries.get(i).window().isEmpty()) {
        return Optional.of(recoveries.get(i));
      }
    }
    return Optional.of(combined(recoveries));
  }

  /**
   * Combines recoveries with one that supposes a payment: no day is before that payment.
   *
   * @param past the recoveries after arrears that have arrived, the newest last
   * @param open the recovery after those still owed, if they arrive on the day
   * @param date the day
   */
  static Optional<Recovery> ifPaid(List<Recovery> past, Recovery open, LocalDate date) {
    Recovery supposed = open.ifPaid();
    if (supposed.isInterrupted()) {
      return of(ImmutableList.<Recovery>builder().addAll(past).add(supposed).build())
          .map(recovery -> notBefore(date, recovery));
    }
    return past.stream().allMatch(recovery -> recovery.isBackOn(date))
        ? Optional.of(supposed.with(DateWindow.of(date), supposed.confidence()))
        : of(past).map(recovery -> notBefore(date, recovery));
  }

  private static Recovery combined(List<Recovery> recoveries) {
    Recovery newest = recoveries.get(recoveries.size() - 1);
    DateWindow days = newest.window().orElseThrow();
    Confidence confidence = newest.confidence();
    for (Recovery older : recoveries) {
      DateWindow later = later(days, older.window().orElseThrow());
      confidence = later.equals(days) ? confidence : confidence.and(older.confidence());
      days = later;
    }
    return newest.with(days, confidence);
  }

  private static DateWindow later(DateWindow one, DateWindow other) {
    boolean isMoved =
        other.earliest().isAfter(one.earliest()) || other.latest().isAfter(one.latest());
    return new DateWindow(
        later(one.earliest(), other.earliest()),
        later(one.latest(), other.latest()),
        one.provisional() || (isMoved && other.provisional()));
  }

  private static Recovery notBefore(LocalDate date, Recovery recovery) {
    return recovery
        .window()
        .map(
            days ->
                new DateWindow(
                    later(days.earliest(), date), later(days.latest(), date), days.provisional()))
        .map(days -> recovery.with(days, recovery.confidence()))
        .orElse(recovery);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
