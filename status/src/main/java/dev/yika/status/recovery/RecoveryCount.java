package dev.yika.status.recovery;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Counts the days of one recovery: the window over all that may hold for an interruption. */
final class RecoveryCount {

  /** Beyond it the months after a payment would leave the years that dates are written in. */
  static final int LAST_YEAR = 9999;

  private final RecoveryRules rules;
  private final RecoveryPolicy policy;
  private final Interruption interruption;
  private final WorkdayCalendar calendar;
  private final List<Outcome> possible;
  private final LocalDate counted;
  private final List<DateWindow> windows = new ArrayList<>();
  private final Set<RecoveryRemark> remarks = EnumSet.noneOf(RecoveryRemark.class);
  private Confidence confidence;

  RecoveryCount(RecoveryRules rules, Interruption interruption, WorkdayCalendar calendar) {
    this.rules = rules;
    this.policy = rules.policy();
    this.interruption = requireNonNull(interruption, "interruption");
    this.calendar = requireNonNull(calendar, "calendar");
    this.possible = policy.outcomes(interruption);
    this.counted = policy.countedFrom(interruption);
    this.confidence = policy.confidence();
  }

  Recovery recovery(DateWindow suspendedFrom) {
    DayAnswer answer = answer(RuleInput.whenRead(() -> inputs(suspendedFrom)));
    return new Recovery(
        answer.with(confidence),
        policy,
        interruption,
        Optional.of(suspendedFrom),
        gapReimbursement(),
        partial(),
        Sets.immutableEnumSet(remarks),
        false);
  }

  private DayAnswer answer(List<RuleInput> inputs) {
    if (counted.getYear() > LAST_YEAR) {
      return DayAnswer.unknownYear(policy.rule(), counted.getYear(), inputs);
    }
    if (isMakingUpExcluded()) {
      return DayAnswer.unknown(policy.rule(), UnknownReason.NO_MAKE_UP, inputs);
    }
    if (policy.isLateFeeNeeded() && !interruption.lateFeePaid()) {
      return DayAnswer.unknown(policy.rule(), UnknownReason.LATE_FEE_OPEN, inputs);
    }
    try {
      count();
    } catch (UnknownYearException e) {
      return DayAnswer.unknownYear(policy.rule(), e.year(), inputs);
    }
    return DayAnswer.of(policy.rule(), span(), inputs);
  }

  private boolean isMakingUpExcluded() {
    for (Outcome outcome : possible) {
      if (outcome.kind() == Outcome.Kind.NONE) {
        return true;
      }
    }
    return false;
  }

  private void count() {
    for (Outcome outcome : possible) {
      add(outcome);
    }
    for (RecoveryPolicy bound : rules.bounds()) {
      for (Outcome outcome : bound.outcomes(interruption)) {
        if (outcome.timing().isPresent()) {
          windows.add(outcome.timing().get().window(counted, calendar));
        }
      }
    }
    remark();
  }

  private void add(Outcome outcome) {
    Optional<Timing> timing = timing(policy, outcome);
    if (outcome.kind() == Outcome.Kind.NEWCOMER) {
      remarks.add(RecoveryRemark.AS_NEWCOMER);
    }
    if (timing.isPresent()) {
      windows.add(timing.get().window(counted, calendar));
    } else {
      addNationwide();
    }
    confidence = confidence.and(confidence(timing));
  }

  /** Returns the timing that a policy names for an outcome. */
  static Optional<Timing> timing(RecoveryPolicy policy, Outcome outcome) {
    return outcome.kind() == Outcome.Kind.NEWCOMER ? policy.firstWait() : outcome.timing();
  }

  /** Returns how sure the days of one outcome are; where none is named, the country's are taken. */
  private static Confidence confidence(Optional<Timing> timing) {
    return timing.isPresent() ? timing.get().confidence() : Confidence.ASSUMED;
  }

  /** Returns how sure days are that are counted by each of some outcomes, but for the late fee. */
  static Confidence confidence(RecoveryPolicy policy, List<Outcome> outcomes) {
    Confidence weakest = confidenceOfPeriod(policy);
    for (Outcome outcome : outcomes) {
      weakest = weakest.and(confidence(timing(policy, outcome)));
    }
    return weakest;
  }

  private static Confidence confidenceOfPeriod(RecoveryPolicy policy) {
    Confidence ours = policy.confidence();
    return policy.pays() == PaymentPeriod.MONTH ? ours : ours.and(Confidence.LOW);
  }

  private void addNationwide() {
    for (Outcome outcome : rules.nationwide().outcomes(interruption)) {
      windows.add(outcome.timing().orElseThrow().window(counted, calendar));
    }
    remarks.add(RecoveryRemark.NO_DAY_NAMED);
  }

  private void remark() {
    if (policy.isNationwide()) {
      remarks.add(RecoveryRemark.NO_RULE_OF_AREA);
    }
    if (possible.size() > 1) {
      remarks.add(RecoveryRemark.LIMIT_OPEN);
    }
    if (policy.isBeyondLimit(interruption)) {
      remarks.add(RecoveryRemark.BEYOND_LIMIT);
    }
    if (policy.pays() != PaymentPeriod.MONTH) {
      remarks.add(RecoveryRemark.PAYS_OTHERWISE);
    }
    confidence = confidence.and(confidenceOfPeriod(policy));
    if (policy.isLateFeeOpen(interruption)) {
      confidence = confidence.and(Confidence.LOW);
    }
  }

  private DateWindow span() {
    DateWindow span = windows.get(0);
    for (DateWindow window : windows) {
      span =
          new DateWindow(
              min(span.earliest(), window.earliest()),
              max(span.latest(), window.latest()),
              span.provisional() || window.provisional());
    }
    return span;
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private GapReimbursement gapReimbursement() {
    GapReimbursement stated = possible.get(0).gapReimbursement();
    for (Outcome outcome : possible) {
      if (outcome.gapReimbursement() != stated) {
        return GapReimbursement.NOT_STATED;
      }
    }
    return stated;
  }

  /** Returns the first restriction that may hold: a share is promised only where it is sure. */
  private Optional<PartialBenefits> partial() {
    for (Outcome outcome : possible) {
      if (outcome.partial().isPresent()) {
        return outcome.partial();
      }
    }
    return Optional.empty();
  }

  private List<RuleInput> inputs(DateWindow suspendedFrom) {
    List<RuleInput> inputs = new ArrayList<>();
    inputs.add(RuleInput.of("policy", policy));
    inputs.add(RuleInput.of("first-unpaid", interruption.firstUnpaid()));
    inputs.add(RuleInput.of(Recovery.SUSPENDED_FROM, suspendedFrom));
    inputs.add(RuleInput.of("cleared-on", interruption.clearedOn()));
    inputs.add(RuleInput.of("months", interruption.months()));
    addKnown(inputs, "missed", interruption.missed());
    addKnown(inputs, "missed-in-year", interruption.missedInYear());
    addKnown(inputs, "paid-before", interruption.paidBefore());
    inputs.add(RuleInput.of("late-fee-paid", interruption.lateFeePaid()));
    return inputs;
  }

  private static void addKnown(List<RuleInput> inputs, String name, OptionalInt value) {
    if (value.isPresent()) {
      inputs.add(RuleInput.of(name, value.getAsInt()));
    }
  }
}
