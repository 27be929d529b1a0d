package dev.yika.status.recovery;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every recovery by some rules, before its days are counted (无需逐日计算即可确定的事项): of
 * arrears that are long over, nothing else matters.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RecoveryOutlook {

  private final RecoveryPolicy policy;
  private final Timing stop;

  /** All that may be counted, however long the interruption; null if no day may be named at all. */
  private final @Nullable List<Timing> timings;

  private final Confidence least;
  private final boolean isConfidenceFixed;
  private final boolean isRestrictionPossible;

  RecoveryOutlook(RecoveryRules rules) {
    this.policy = rules.policy();
    this.stop = rules.stop();
    this.timings = timings(rules);
    Confidence weakest = RecoveryCount.confidence(policy, policy.outcomes());
    boolean isFixed = true;
    boolean isRestricted = false;
    for (Outcome outcome : policy.outcomes()) {
      isFixed &= RecoveryCount.confidence(policy, List.of(outcome)) == weakest;
      isRestricted |= outcome.partial().isPresent();
    }
    this.least = weakest;
    this.isConfidenceFixed = isFixed;
    this.isRestrictionPossible = isRestricted;
  }

  private static @Nullable List<Timing> timings(RecoveryRules rules) {
    List<Timing> all = new ArrayList<>();
    for (Outcome outcome : rules.policy().outcomes()) {
      Optional<Timing> timing = RecoveryCount.timing(rules.policy(), outcome);
      if (outcome.kind() == Outcome.Kind.NONE) {
        return null;
      }
      if (timing.isPresent()) {
        all.add(timing.get());
      } else {
        addAll(rules.nationwide(), all);
      }
    }
    for (RecoveryPolicy bound : rules.bounds()) {
      addAll(bound, all);
    }
    return List.copyOf(all);
  }

  private static void addAll(RecoveryPolicy policy, List<Timing> all) {
    for (Outcome outcome : policy.outcomes()) {
      outcome.timing().ifPresent(all::add);
    }
  }

  /**
   * Returns whether benefits are back on a day however the recovery is counted.
   *
   * @param day the day
   * @param interruption the months that were not paid, and when everything owed had arrived
   * @param calendar the working days, asked only by policies that count them
   * @return true only if {@link RecoveryRules#recovery} names days, and the last of them is not
   *     after the day; false leaves it open
   */
  public boolean isSurelyBackOn(
      LocalDate day, Interruption interruption, WorkdayCalendar calendar) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(calendar, "calendar");
    LocalDate counted = policy.countedFrom(interruption);
    if (timings == null
        || counted.getYear() > RecoveryCount.LAST_YEAR
        || (policy.isLateFeeNeeded() && !interruption.lateFeePaid())) {
      return false;
    }
    for (Timing timing : timings) {
      if (!timing.isSurelyOverBy(day, counted, calendar)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether benefits have stopped by a day however the suspension is counted.
   *
   * @param day the day
   * @param firstUnpaid the first month that was not fully paid
   * @param calendar the working days, asked only by policies whose deadline moves on days off
   * @return true only if the last day of {@link RecoveryRules#suspendedFrom} is not after the day;
   *     false leaves it open
   */
  public boolean hasSurelyStoppedBy(
      LocalDate day, YearMonth firstUnpaid, WorkdayCalendar calendar) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(calendar, "calendar");
    return stop.isSurelyOverBy(day, firstUnpaid.atDay(1), calendar);
  }

  /**
   * Returns how sure a recovery is at least.
   *
   * @return the weakest of the policy, of all readings of its source, and of an open late fee
   */
  public Confidence leastConfidence() {
    return least.and(Confidence.LOW);
  }

  /**
   * Returns how sure a recovery is whose days are known, if its length does not matter.
   *
   * @param interruption the months that were not paid; their number may be unknown
   * @return the confidence of {@link RecoveryRules#recovery}; empty if it depends on the length
   */
  public Optional<Confidence> confidenceOnceBack(Interruption interruption) {
    Objects.requireNonNull(interruption, "interruption");
    return isConfidenceFixed
        ? Optional.of(policy.isLateFeeOpen(interruption) ? least.and(Confidence.LOW) : least)
        : Optional.empty();
  }

  /**
   * Returns whether benefits may come back in part at first.
   *
   * @return true if the policy restricts them after interruptions of some length
   */
  public boolean isRestrictionPossible() {
    return isRestrictionPossible;
  }
}
