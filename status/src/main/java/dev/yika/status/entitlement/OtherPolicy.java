package dev.yika.status.entitlement;

import static java.util.stream.Collectors.joining;

import dev.yika.core.result.Wording;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.RecoveryWindow;
import dev.yika.status.rule.SpokenDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy that claims the same area as ours and comes to other days. */
final class OtherPolicy {

  private static final Wording OTHERWISE =
      new Wording("by another policy (%s) benefits %s", "另有说法（%s）：%s");
  private static final Wording STOPS = new Wording("stop from %s", "%s起暂停");
  private static final Wording COME_BACK = new Wording("come back %s", "%s恢复");
  private static final Wording COME_BACK_IF_PAID =
      new Wording("come back %s if everything owed arrives today", "如欠费今日全部到账，%s恢复");
  private static final Wording AND = new Wording(" and ", "，");

  private final RecoveryPolicy policy;
  private final LocalDate cleared;
  private final Wording comeBack;
  private final Optional<LocalDate> stop;
  private final Optional<RecoveryWindow> back;

  /** The suspension is judged by this policy only if it held when the month was not paid. */
  private OtherPolicy(
      RecoveryPolicy policy, Recovery ours, boolean ifPaid, WorkdayCalendar calendar) {
    Interruption interruption = ours.interruption();
    YearMonth unpaid = interruption.firstUnpaid();
    LocalDate suspended =
        policy.isValidOn(unpaid.atEndOfMonth())
            ? policy.suspendedFrom(unpaid)
            : ours.suspendedFrom();
    this.policy = policy;
    this.comeBack = ifPaid ? COME_BACK_IF_PAID : COME_BACK;
    this.cleared = interruption.clearedOn();
    this.stop = Optional.of(suspended).filter(day -> !day.equals(ours.suspendedFrom()));
    this.back =
        Optional.of(policy.recovery(interruption, suspended, calendar))
            .filter(RecoveryWindow.class::isInstance)
            .map(RecoveryWindow.class::cast)
            .filter(theirs -> !isOn(theirs, ours));
  }

  private static boolean isOn(RecoveryWindow theirs, Recovery ours) {
    return ours instanceof RecoveryWindow mine && mine.window().equals(theirs.window());
  }

  /** Compares policies with a recovery of ours, or with one that is ours if all is paid today. */
  static Stream<Doubt> doubts(
      Recovery ours, boolean ifPaid, List<RecoveryPolicy> rivals, WorkdayCalendar calendar) {
    return rivals.stream()
        .filter(rival -> !rival.area().isEmpty())
        .map(rival -> new OtherPolicy(rival, ours, ifPaid, calendar))
        .filter(rival -> rival.stop.isPresent() || rival.back.isPresent())
        .map(OtherPolicy::doubt);
  }

  private Doubt doubt() {
    return Doubt.of(Doubt.Kind.OTHER_POLICY, words(Locale.ENGLISH), words(Locale.CHINESE));
  }

  private String words(Locale locale) {
    Optional<String> stops =
        stop.map(day -> STOPS.in(locale, SpokenDates.of(locale, day, cleared).day(day)));
    Optional<String> comesBack = back.map(theirs -> comeBack.in(locale, when(theirs, locale)));
    String days =
        Stream.concat(stops.stream(), comesBack.stream()).collect(joining(AND.in(locale)));
    return OTHERWISE.in(locale, policy.id(), days);
  }

  private String when(RecoveryWindow theirs, Locale locale) {
    LocalDate latest = theirs.window().latest();
    return SpokenDates.of(locale, theirs.window().earliest(), latest, cleared)
        .when(theirs.window());
  }
}
