package dev.yika.status.entitlement;

import static java.util.stream.Collectors.joining;

import dev.yika.core.result.Wording;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.RecoveryRules;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Another policy of the same area that leads to other days. */
final class PolicyConflict {

  private static final Wording OTHERWISE =
      new Wording("by another policy (%s) benefits %s", "另有说法（%s）：%s");
  private static final Wording OTHER_DAYS =
      new Wording("another policy (%s) gives other days", "另有说法（%s），日期不同");
  private static final Wording STOPS = new Wording("stop %s", "%s暂停");
  private static final Wording RESUME = new Wording("resume %s", "%s恢复");
  private static final Wording RESUME_IF_PAID =
      new Wording("resume %s if everything owed arrives today", "若欠费今日全部到账，%s恢复");
  private static final Wording UNKNOWN = new Wording("resume on an unknown day: %s", "恢复日期未知：%s");
  private static final Wording AND = new Wording(" and ", "，");

  private final RecoveryPolicy policy;
  private final LocalDate cleared;
  private final Wording comeBack;
  private final Optional<DateWindow> stop;
  private final Optional<Recovery> back;

  /** The suspension is judged by these rules only if they held when the month was not paid. */
  private PolicyConflict(
      RecoveryRules rules, Recovery ours, boolean ifPaid, WorkdayCalendar calendar) {
    Interruption interruption = ours.interruption();
    YearMonth unpaid = interruption.firstUnpaid();
    this.policy = rules.policy();
    this.comeBack = ifPaid ? RESUME_IF_PAID : RESUME;
    this.cleared = interruption.clearedOn();
    DateWindow suspended =
        policy.stop().isPresent() && policy.isValidOn(unpaid.atEndOfMonth())
            ? rules.suspendedFrom(unpaid, calendar)
            : ours.suspendedFrom().orElseThrow();
    this.stop =
        Optional.of(suspended).filter(days -> !ours.suspendedFrom().equals(Optional.of(days)));
    this.back =
        Optional.of(rules.recovery(interruption, suspended, calendar))
            .filter(theirs -> rules.namesDay(interruption))
            .filter(theirs -> !theirs.window().equals(ours.window()));
  }

  /**
   * Compares policies with a recovery of ours, or with one that is ours if all is paid today.
   *
   * @param isShown whether the days of a policy may be named
   */
  static List<Doubt> doubts(
      Recovery ours,
      boolean ifPaid,
      List<RecoveryRules> others,
      WorkdayCalendar calendar,
      Predicate<RecoveryPolicy> isShown) {
    List<Doubt> doubts = new ArrayList<>();
    for (RecoveryRules other : others) {
      PolicyConflict conflict = new PolicyConflict(other, ours, ifPaid, calendar);
      if (conflict.stop.isPresent() || conflict.back.isPresent()) {
        doubts.add(isShown.test(conflict.policy) ? conflict.doubt() : withoutDays(conflict.policy));
      }
    }
    return doubts;
  }

  /** Returns the doubt that names another policy and none of its days. */
  static Doubt withoutDays(RecoveryPolicy policy) {
    return Doubt.of(
        Doubt.Kind.OTHER_POLICY,
        OTHER_DAYS.in(Locale.ENGLISH, policy.id()),
        OTHER_DAYS.in(Locale.CHINESE, policy.id()));
  }

  private Doubt doubt() {
    return Doubt.of(Doubt.Kind.OTHER_POLICY, words(Locale.ENGLISH), words(Locale.CHINESE));
  }

  private String words(Locale locale) {
    Optional<String> stops =
        stop.map(
            days -> STOPS.in(locale, dates(days, locale).from(days.earliest(), days.latest())));
    Optional<String> comesBack = back.map(theirs -> comeBack(theirs, locale));
    String days =
        Stream.concat(stops.stream(), comesBack.stream()).collect(joining(AND.in(locale)));
    return OTHERWISE.in(locale, policy.id(), days);
  }

  private String comeBack(Recovery theirs, Locale locale) {
    return theirs
        .window()
        .map(days -> comeBack.in(locale, dates(days, locale).when(days.earliest(), days.latest())))
        .orElseGet(() -> UNKNOWN.in(locale, theirs.answer().why(locale).orElseThrow()));
  }

  private SpokenDates dates(DateWindow days, Locale locale) {
    return SpokenDates.of(locale, days.earliest(), days.latest(), cleared);
  }
}
