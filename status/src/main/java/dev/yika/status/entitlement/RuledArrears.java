package dev.yika.status.entitlement;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.ClearedArrears;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryOutlook;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.RecoveryRules;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Arrears under the policy that holds for them, beside the other policies of their area, as they
 * stand on one day. What they are long over with is not counted, see {@link RecoveryOutlook}; the
 * rest is counted when it is asked for. Used by one thread.
 */
final class RuledArrears {

  private final Rules rules;
  private final LocalDate date;
  private final ArrearsRecord record;
  private final int index;
  private final ClearedArrears arrears;
  private final RecoveryRules ours;
  private final boolean isSurelyBack;

  private @Nullable RecoveryRules stopRules;
  private @Nullable DateWindow suspendedFrom;
  private @Nullable Recovery recovery;

  /** The competing policies that deny what ours says of the day. */
  private @Nullable List<RecoveryRules> denying;

  /** Finds the policies of arrears, and counts by them. Used by one thread. */
  static class Rules {
    private final RecoveryPolicies policies;
    private final @Nullable RecoveryPolicy fixed;
    private final WorkdayCalendar calendar;
    private final UnaryOperator<Insured> asKnown;

    /** The last member and rules: of many arrears most fall under the same. */
    private @Nullable Insured lastMember;

    private @Nullable RecoveryRules last;

    /**
     * Makes a finder.
     *
     * @param policies the table
     * @param fixed the policy of everybody, if there is one
     * @param calendar the working days
     * @param asKnown replaces the member's pooling area and kind by what the caller knows better
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

    WorkdayCalendar calendar() {
      return calendar;
    }

    RecoveryRules on(LocalDate day, Insured then) {
      Insured known = asKnown.apply(then);
      RecoveryRules rules = last;
      if (rules == null || !known.equals(lastMember) || !rules.applyOn(day)) {
        rules = fixed != null ? policies.rulesBy(fixed, known, day) : policies.rulesFor(known, day);
        last = rules;
        lastMember = known;
      }
      return rules;
    }

    /** Returns whether benefits are back by rules on a day, which the count of days confirms. */
    boolean isSurelyBack(RecoveryRules rules, LocalDate day, Interruption interruption) {
      return rules.outlook().isSurelyBackOn(day, interruption, calendar);
    }

    /** Returns whether benefits have stopped by rules on a day, which the count confirms. */
    boolean hasSurelyStopped(RecoveryRules rules, LocalDate day, YearMonth firstUnpaid) {
      return rules.outlook().hasSurelyStoppedBy(day, firstUnpaid, calendar);
    }

    /** Returns whether rules, or another policy that denies what they say, may be less sure. */
    boolean mayWeaken(Confidence ofRules, Confidence weakest) {
      return ofRules.and(Confidence.LOW).isWeakerThan(weakest);
    }
  }

  /**
   * Rules on arrears.
   *
   * @param rules finds the policies
   * @param date the day
   * @param record all arrears of the history
   * @param arrears one of them, or what is owed as if it arrived on the day
   * @param index how many were cleared before
   */
  RuledArrears(
      Rules rules, LocalDate date, ArrearsRecord record, ClearedArrears arrears, int index) {
    this.rules = rules;
    this.date = date;
    this.record = record;
    this.index = index;
    this.arrears = arrears;
    this.ours = rules.on(arrears.interruption().clearedOn(), arrears.insured());
    this.isSurelyBack = rules.isSurelyBack(ours, date, arrears.interruption());
  }

  YearMonth firstUnpaid() {
    return arrears.interruption().firstUnpaid();
  }

  Recovery recovery() {
    Recovery counted = recovery;
    if (counted == null) {
      counted =
          ours.recovery(
              record.known(arrears.interruption(), index), suspendedFrom(), rules.calendar);
      recovery = counted;
    }
    return counted;
  }

  boolean isInterrupted() {
    return recovery().isInterrupted();
  }

  boolean isBack() {
    return isSurelyBack || recovery().isBackOn(date);
  }

  /** Returns whether benefits are back by another day; false leaves it open. */
  boolean isSurelyBackBy(LocalDate day) {
    return rules.isSurelyBack(ours, day, arrears.interruption());
  }

  /** Returns whether benefits that were interrupted may be paid in part only on a day. */
  boolean isInPartOn(LocalDate day) {
    return ours.outlook().isRestrictionPossible()
        && isInterrupted()
        && recovery().partialUntil().filter(day::isBefore).isPresent();
  }

  DateWindow suspendedFrom() {
    DateWindow counted = suspendedFrom;
    if (counted == null) {
      counted = stopRules().suspendedFrom(firstUnpaid(), rules.calendar);
      suspendedFrom = counted;
    }
    return counted;
  }

  private RecoveryRules stopRules() {
    RecoveryRules found = stopRules;
    if (found == null) {
      found = rules.on(firstUnpaid().atEndOfMonth(), arrears.insured());
      stopRules = found;
    }
    return found;
  }

  /**
   * Returns the first day on which benefits may be back though nothing was made up, since the area
   * accepts no payment for the months missed and later months are not known to be unpaid (assumed:
   * no source says how such a suspension ends).
   *
   * @return empty if the months can be made up
   */
  Optional<LocalDate> endsUnpaid(YearMonth lastUnpaid) {
    boolean cannotMakeUp =
        recovery().answer().reason().filter(UnknownReason.NO_MAKE_UP::equals).isPresent();
    return cannotMakeUp
        ? Optional.of(stopRules().suspendedFrom(lastUnpaid, rules.calendar).latest().plusMonths(1))
        : Optional.empty();
  }

  /** Returns the last day on which benefits may come back, of all days if that is unknown. */
  LocalDate latest() {
    return recovery().window().map(DateWindow::latest).orElse(LocalDate.MAX);
  }

  /** Returns what is in doubt; once benefits are back, only a policy that denies it. */
  List<Doubt> doubts(boolean ifPaid, Predicate<RecoveryPolicy> isShown) {
    boolean isBack = !ifPaid && isBack();
    List<RecoveryRules> against = isBack ? denying() : ours.competing();
    List<Doubt> doubts =
        PolicyConflict.doubts(recovery(), ifPaid, against, rules.calendar, isShown);
    if (!isBack) {
      LateFeeDoubt.of(recovery()).ifPresent(doubts::add);
    }
    return doubts;
  }

  /** Returns whether benefits are back by every policy, so that nothing is in doubt. */
  boolean isUndisputed() {
    return isBack() && denying().isEmpty();
  }

  /** Returns whether {@link #confidence()} may be weaker than a confidence. */
  boolean mayWeaken(Confidence confidence) {
    return rules.mayWeaken(ours.outlook().leastConfidence(), confidence);
  }

  /** Returns how sure it is that benefits are back or not back. */
  Confidence confidence() {
    Confidence ofOurs = ofOurs();
    return denying().isEmpty() ? ofOurs : ofOurs.and(Confidence.LOW);
  }

  private Confidence ofOurs() {
    Optional<Confidence> known =
        isSurelyBack ? ours.outlook().confidenceOnceBack(arrears.interruption()) : Optional.empty();
    return known.isPresent() ? known.get() : recovery().confidence();
  }

  private List<RecoveryRules> denying() {
    List<RecoveryRules> found = denying;
    if (found == null) {
      found = new ArrayList<>();
      for (RecoveryRules other : ours.competing()) {
        if (denies(other)) {
          found.add(other);
        }
      }
      denying = found;
    }
    return found;
  }

  /** A policy that names no day denies none. */
  private boolean denies(RecoveryRules other) {
    if (isBack() && rules.isSurelyBack(other, date, arrears.interruption())) {
      return false;
    }
    Interruption interruption = recovery().interruption();
    return other.namesDay(interruption)
        && isBack() != other.recovery(interruption, suspendedFrom(), rules.calendar).isBackOn(date);
  }

  /** Returns whether {@link #stopConfidence()} may be weaker than a confidence. */
  boolean mayWeakenStop(Confidence confidence) {
    return rules.mayWeaken(stopRules().stopConfidence(), confidence);
  }

  /** Returns how sure it is that benefits have stopped or not stopped. */
  Confidence stopConfidence() {
    boolean hasStopped =
        rules.hasSurelyStopped(stopRules(), date, firstUnpaid())
            || !date.isBefore(suspendedFrom().latest());
    Confidence ofOurs = stopRules().stopConfidence();
    for (RecoveryRules other : stopRules().competing()) {
      if (other.policy().stop().isPresent() && deniesStop(other, hasStopped)) {
        return ofOurs.and(Confidence.LOW);
      }
    }
    return ofOurs;
  }

  private boolean deniesStop(RecoveryRules other, boolean hasStopped) {
    if (hasStopped && rules.hasSurelyStopped(other, date, firstUnpaid())) {
      return false;
    }
    DateWindow stop = other.suspendedFrom(firstUnpaid(), rules.calendar);
    return hasStopped ? date.isBefore(stop.latest()) : !date.isBefore(stop.earliest());
  }
}
