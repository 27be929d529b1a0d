package dev.yika.status.entitlement;

import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.RecoveryRules;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The wait after a first enrollment, by the policy that held on its day. */
final class FirstWait {

  private static final Wording OTHERWISE =
      new Wording(
          "by another policy (%s) a new member waits, and benefits begin %s",
          "另有说法（%s）：首次参保有等待期，%s起享受待遇");

  private final RecoveryRules ours;
  private final Optional<DayAnswer> answer;
  private final List<Other> others;
  private final boolean isInsuredOtherwise;

  /** A wait by another policy of the area. */
  private record Other(RecoveryPolicy policy, DayAnswer answer) {}

  private FirstWait(EnrollmentState state, RuledArrears.Rules rules) {
    LocalDate day = state.firstEnrolledOn().orElseThrow();
    Insured as = state.firstEnrolledAs().orElseThrow();
    this.ours = rules.on(day, as);
    this.answer = ours.firstWait(day, rules.calendar());
    this.others = new ArrayList<>();
    for (RecoveryRules other : ours.competing()) {
      Optional<DayAnswer> wait = other.firstWait(day, rules.calendar());
      if (wait.isPresent()) {
        others.add(new Other(other.policy(), wait.get()));
      }
    }
    this.isInsuredOtherwise = !state.insured().equals(Optional.of(as));
  }

  static Optional<FirstWait> of(EnrollmentState state, RuledArrears.Rules rules) {
    return state.firstEnrolledOn().isPresent()
        ? Optional.of(new FirstWait(state, rules))
        : Optional.empty();
  }

  /** Returns the days; empty if the picked policy and its frames name no wait. */
  Optional<DayAnswer> answer() {
    return answer;
  }

  /** Returns whether the wait runs for sure; a member insured otherwise by now may wait no more. */
  boolean runsOn(LocalDate date) {
    if (isInsuredOtherwise || answer.isEmpty()) {
      return false;
    }
    Optional<DateWindow> days = answer.get().window();
    return days.isPresent() && date.isBefore(days.get().earliest());
  }

  /** Returns whether the wait may run. */
  boolean mayRunOn(LocalDate date) {
    return answer.isPresent() && mayRun(answer.get(), date);
  }

  private static boolean mayRun(DayAnswer wait, LocalDate date) {
    Optional<DateWindow> days = wait.window();
    return days.isEmpty() || date.isBefore(days.get().latest());
  }

  /**
   * Returns how sure the answer on a day is; once the last day possible is over, it does not matter
   * how the source is read.
   */
  Confidence confidence(LocalDate date) {
    if (mayRunOn(date)) {
      return answer.orElseThrow().confidence();
    }
    Confidence own = ours.firstWaitConfidence();
    return disputes(date).isEmpty() ? own : own.and(Confidence.LOW);
  }

  /** Returns the policies by which the wait may still run. */
  List<Doubt> doubts(LocalDate date, Predicate<RecoveryPolicy> isShown) {
    List<Doubt> doubts = new ArrayList<>();
    if (!mayRunOn(date)) {
      for (Other other : disputes(date)) {
        doubts.add(
            isShown.test(other.policy) ? doubt(other) : PolicyConflict.withoutDays(other.policy));
      }
    }
    return doubts;
  }

  private List<Other> disputes(LocalDate date) {
    List<Other> disputes = new ArrayList<>();
    for (Other other : others) {
      if (mayRun(other.answer, date)) {
        disputes.add(other);
      }
    }
    return disputes;
  }

  private static Doubt doubt(Other other) {
    return Doubt.of(
        Doubt.Kind.OTHER_POLICY, words(other, Locale.ENGLISH), words(other, Locale.CHINESE));
  }

  private static String words(Other other, Locale locale) {
    String when =
        other
            .answer
            .window()
            .map(
                days ->
                    SpokenDates.of(locale, days.earliest(), days.latest())
                        .when(days.earliest(), days.latest()))
            .orElseGet(() -> other.answer.why(locale).orElseThrow());
    return OTHERWISE.in(locale, other.policy.id(), when);
  }
}
