package dev.yika.status.entitlement;

import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.util.List;

/**
 * The recovery from several interruptions: benefits are back when all of them are over. The newest
 * one decides policy and text, the latest ends make the window.
 */
final class CombinedRecovery {

  private CombinedRecovery() {}

  /**
   * Combines recoveries.
   *
   * @param older the earlier recoveries, the newest last; it may hold the newest, and need not hold
   *     those whose last day is not after the first of the newest
   * @param newest the newest recovery
   * @return the newest of those without days, if there is one
   */
  static Recovery of(List<Recovery> older, Recovery newest) {
    if (newest.window().isEmpty()) {
      return newest;
    }
    for (int i = older.size() - 1; i >= 0; i--) {
      if (older.get(i).window().isEmpty()) {
        return older.get(i);
      }
    }
    return combined(older, newest);
  }

  private static Recovery combined(List<Recovery> all, Recovery newest) {
    DateWindow days = newest.window().orElseThrow();
    Confidence confidence = newest.confidence();
    for (Recovery older : all) {
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

  /** Returns a recovery that names no day before another; one without days stays as it is. */
  static Recovery notBefore(LocalDate date, Recovery recovery) {
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
