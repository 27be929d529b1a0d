package dev.yika.status.entitlement;

import com.google.common.collect.ImmutableList;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.ClearedArrears;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.RecoveryWindow;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arrears under the policy that holds for them, beside the other policies of their area. */
final class RuledArrears {

  private final RecoveryPolicy stopPolicy;
  private final List<RecoveryPolicy> stopOthers;
  private final DateWindow suspendedFrom;
  private final Recovery recovery;
  private final List<RecoveryPolicy> others;
  private final WorkdayCalendar calendar;

  /** Finds the policies of arrears, and counts by them. */
  static final class Rules {
    private final RecoveryPolicies policies;
    private final @Nullable RecoveryPolicy fixed;
    private final WorkdayCalendar calendar;
    private final UnaryOperator<Insured> asKnown;

    /**
     * Keeps the tables.
     *
     * @param fixed the policy of everybody, if there is one
     * @param asKnown replaces where and as what a member is insured by what the caller knows better
     */
    Rules(
        RecoveryPolicies policies,
        @Nullable RecoveryPolicy fixed,
        WorkdayCalendar calendar,
        UnaryOperator<Insured> asKnown) {
      this.policies = policies;
      this.fixed = fixed;
      this.calendar = calendar;
      this.asKnown = asKnown;
    }

    RuledArrears of(ClearedArrears arrears) {
      return new RuledArrears(this, arrears);
    }

    RecoveryPolicy policy(Insured then, LocalDate day) {
      return fixed != null ? fixed : policies.policyFor(asKnown.apply(then), day);
    }

    List<RecoveryPolicy> others(Insured then, LocalDate day) {
      return fixed != null
          ? ImmutableList.of()
          : policies.competingPolicies(asKnown.apply(then), day);
    }
  }

  /**
   * The suspension is judged by the policy of its own time, the recovery by that of the arrival.
   */
  private RuledArrears(Rules rules, ClearedArrears arrears) {
    Interruption interruption = arrears.interruption();
    YearMonth unpaid = interruption.firstUnpaid();
    Insured insured = arrears.insured();
    this.calendar = rules.calendar;
    this.stopPolicy = rules.policy(insured, unpaid.atEndOfMonth());
    this.stopOthers = rules.others(insured, unpaid.atEndOfMonth());
    this.suspendedFrom = stopPolicy.suspendedFrom(unpaid, calendar);
    this.others = rules.others(insured, interruption.clearedOn());
    this.recovery =
        rules
            .policy(insured, interruption.clearedOn())
            .recovery(interruption, suspendedFrom, calendar);
  }

  Recovery recovery() {
    return recovery;
  }

  DateWindow suspendedFrom() {
    return suspendedFrom;
  }

  boolean isInterrupted() {
    return !(recovery instanceof RecoveryWindow window) || window.isInterrupted();
  }

  /** Returns the last day on which benefits may come back, of all days if that is unknown. */
  LocalDate latest() {
    return recovery instanceof RecoveryWindow window ? window.window().latest() : LocalDate.MAX;
  }

  /** Returns what is in doubt about a day; once benefits are back, only a policy that denies it. */
  Stream<Doubt> doubts(LocalDate date, boolean ifPaid) {
    boolean isBack = !ifPaid && isBackOn(date);
    List<RecoveryPolicy> against =
        others.stream().filter(other -> !isBack || !isBackOn(date, by(other))).toList();
    return Stream.concat(
        PolicyConflict.doubts(recovery, ifPaid, against, calendar),
        isBack ? Stream.empty() : LateFeeDoubt.of(recovery).stream());
  }

  /** Tells whether benefits are surely not back on a day, by the policy picked. */
  boolean isNotBackOn(LocalDate date) {
    return recovery instanceof RecoveryWindow window && date.isBefore(window.window().earliest());
  }

  boolean isBackOn(LocalDate date) {
    return isBackOn(date, recovery);
  }

  private static boolean isBackOn(LocalDate date, Recovery recovery) {
    return recovery instanceof RecoveryWindow window
        && (!window.isInterrupted() || !date.isBefore(window.window().latest()));
  }

  /** Returns how sure it is that benefits are back or not back on a day. */
  Confidence confidence(LocalDate date) {
    boolean isBack = isBackOn(date);
    boolean isDisputed = others.stream().anyMatch(other -> isBack != isBackOn(date, by(other)));
    return disputed(recovery.confidence(), isDisputed);
  }

  /** Returns how sure it is that benefits have stopped or not stopped on a day. */
  Confidence stopConfidence(LocalDate date) {
    boolean hasStopped = !date.isBefore(suspendedFrom.latest());
    boolean isDisputed =
        stopOthers.stream()
            .map(other -> other.suspendedFrom(recovery.interruption().firstUnpaid(), calendar))
            .anyMatch(
                other ->
                    hasStopped ? date.isBefore(other.latest()) : !date.isBefore(other.earliest()));
    return disputed(stopPolicy.stopConfidence(), isDisputed);
  }

  private static Confidence disputed(Confidence confidence, boolean isDisputed) {
    return isDisputed ? confidence.and(Confidence.LOW) : confidence;
  }

  private Recovery by(RecoveryPolicy other) {
    return other.recovery(recovery.interruption(), suspendedFrom, calendar);
  }
}
