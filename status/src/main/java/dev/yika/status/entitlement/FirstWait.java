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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    this.others =
        ours.competing().stream()
            .flatMap(
                other ->
                    other.firstWait(day, rules.calendar()).stream()
                        .map(wait -> new Other(other.policy(), wait)))
            .toList();
    this.isInsuredOtherwise = !state.insured().equals(Optional.of(as));
  }

  static Optional<FirstWait> of(EnrollmentState state, RuledArrears.Rules rules) {
    return state.firstEnrolledOn().map(day -> new FirstWait(state, rules));
  }

  /** Returns the days; empty if the picked policy and its frames name no wait. */
  Optional<DayAnswer> answer() {
    return answer;
  }

  /**
   * Returns whether the wait runs for sure; whoever is insured otherwise by now may wait no more.
   */
  boolean runsOn(LocalDate date) {
    return !isInsuredOtherwise
        && answer
            .flatMap(DayAnswer::window)
            .map(DateWindow::earliest)
            .filter(date::isBefore)
            .isPresent();
  }

  /** Returns whether the wait may run. */
  boolean mayRunOn(LocalDate date) {
    return answer.filter(wait -> mayRun(wait, date)).isPresent();
  }

  private static boolean mayRun(DayAnswer wait, LocalDate date) {
    return wait.window().map(DateWindow::latest).map(date::isBefore).orElse(true);
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
    return disputes(date).findAny().isPresent() ? own.and(Confidence.LOW) : own;
  }

  /** Returns the policies by which the wait may still run. */
  Stream<Doubt> doubts(LocalDate date, Predicate<RecoveryPolicy> isShown) {
    return mayRunOn(date)
        ? Stream.empty()
        : disputes(date)
            .map(
                other ->
                    isShown.test(other.policy)
                        ? doubt(other)
                        : PolicyConflict.withoutDays(other.policy));
  }

  private Stream<Other> disputes(LocalDate date) {
    return others.stream().filter(other -> mayRun(other.answer, date));
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
