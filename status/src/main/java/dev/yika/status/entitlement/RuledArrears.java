package dev.yika.status.entitlement;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.ClearedArrears;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.RecoveryRules;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Arrears under the policy that holds for them, beside the other policies of their area, as they
 * stand on one day. Used by one thread.
 */
final class RuledArrears {

  private final LocalDate date;
  private final RecoveryRules stopRules;
  private final DateWindow suspendedFrom;
  private final Recovery recovery;
  private final boolean isInterrupted;
  private final List<RecoveryRules> others;
  private final WorkdayCalendar calendar;

  /** Those of {@link #others} that deny what ours says of the day; none before it was asked for. */
  private @Nullable List<RecoveryRules> denying;

  /** Finds the policies of arrears, and counts by them. Used by one thread. */
  static final class Rules {
    private final RecoveryPolicies policies;
    private final @Nullable RecoveryPolicy fixed;
    private final WorkdayCalendar calendar;
    private final UnaryOperator<Insured> asKnown;

    /** The last rules of each member: of many arrears most fall under the same. */
    private final Map<Insured, RecoveryRules> last = new HashMap<>();

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

    RuledArrears of(ClearedArrears arrears, LocalDate date) {
      return new RuledArrears(this, arrears, date);
    }

    RecoveryRules on(LocalDate day, Insured then) {
      Insured known = asKnown.apply(then);
      RecoveryRules rules = last.get(known);
      if (rules == null || !rules.applyOn(day)) {
        rules = fixed != null ? policies.rulesBy(fixed, known, day) : policies.rulesFor(known, day);
        last.put(known, rules);
      }
      return rules;
    }
  }

  /**
   * The suspension is judged by the policy of its own time, the recovery by that of the arrival.
   */
  private RuledArrears(Rules rules, ClearedArrears arrears, LocalDate date) {
    this.date = date;
    Interruption interruption = arrears.interruption();
    YearMonth unpaid = interruption.firstUnpaid();
    RecoveryRules ours = rules.on(interruption.clearedOn(), arrears.insured());
    this.calendar = rules.calendar;
    this.stopRules = rules.on(unpaid.atEndOfMonth(), arrears.insured());
    this.suspendedFrom = stopRules.suspendedFrom(unpaid, calendar);
    this.recovery = ours.recovery(interruption, suspendedFrom, calendar);
    this.isInterrupted = recovery.isInterrupted();
    this.others = ours.competing();
  }

  Recovery recovery() {
    return recovery;
  }

  boolean isInterrupted() {
    return isInterrupted;
  }

  boolean isBack() {
    return !isInterrupted || recovery.isBackOn(date);
  }

  DateWindow suspendedFrom() {
    return suspendedFrom;
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
        recovery.answer().reason().filter(UnknownReason.NO_MAKE_UP::equals).isPresent();
    return cannotMakeUp
        ? Optional.of(stopRules.suspendedFrom(lastUnpaid, calendar).latest().plusMonths(1))
        : Optional.empty();
  }

  /** Returns the last day on which benefits may come back, of all days if that is unknown. */
  LocalDate latest() {
    return recovery.window().map(DateWindow::latest).orElse(LocalDate.MAX);
  }

  /** Returns what is in doubt; once benefits are back, only a policy that denies it. */
  List<Doubt> doubts(boolean ifPaid, Predicate<RecoveryPolicy> isShown) {
    boolean isBack = !ifPaid && isBack();
    List<RecoveryRules> against = isBack ? denying() : others;
    List<Doubt> doubts = PolicyConflict.doubts(recovery, ifPaid, against, calendar, isShown);
    if (!isBack) {
      LateFeeDoubt.of(recovery).ifPresent(doubts::add);
    }
    return doubts;
  }

  /** Returns how sure it is that benefits are back or not back. */
  Confidence confidence() {
    Confidence ours = recovery.confidence();
    return denying().isEmpty() ? ours : ours.and(Confidence.LOW);
  }

  private List<RecoveryRules> denying() {
    if (denying == null) {
      denying = new ArrayList<>();
      for (RecoveryRules other : others) {
        if (denies(other)) {
          denying.add(other);
        }
      }
    }
    return denying;
  }

  /** A policy that names no day denies none. */
  private boolean denies(RecoveryRules other) {
    Interruption interruption = recovery.interruption();
    return other.namesDay(interruption)
        && isBack() != other.recovery(interruption, suspendedFrom, calendar).isBackOn(date);
  }

  /** Returns how sure it is that benefits have stopped or not stopped. */
  Confidence stopConfidence() {
    boolean hasStopped = !date.isBefore(suspendedFrom.latest());
    Confidence ours = stopRules.stopConfidence();
    for (RecoveryRules other : stopRules.competing()) {
      if (other.policy().stop().isPresent() && deniesStop(other, hasStopped)) {
        return ours.and(Confidence.LOW);
      }
    }
    return ours;
  }

  private boolean deniesStop(RecoveryRules other, boolean hasStopped) {
    DateWindow stop = other.suspendedFrom(recovery.interruption().firstUnpaid(), calendar);
    return hasStopped ? date.isBefore(stop.latest()) : !date.isBefore(stop.earliest());
  }
}
