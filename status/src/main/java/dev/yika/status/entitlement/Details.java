package dev.yika.status.entitlement;

import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The days and months behind a verdict.
 *
 * @param suspendedFrom the first day without benefits
 * @param ofStop the confidence of that day, and of the suspensions of the recoveries
 * @param arrearsFrom the first month of the arrears
 * @param unpaidMonths the months owed
 * @param recovery the recovery after arrears that have arrived
 * @param recoveryIfPaid the recovery if everything owed arrived today
 * @param firstWait the wait after a first enrollment
 */
record Details(
    Optional<DateWindow> suspendedFrom,
    Confidence ofStop,
    Optional<YearMonth> arrearsFrom,
    SortedSet<YearMonth> unpaidMonths,
    Optional<Recovery> recovery,
    Optional<Recovery> recoveryIfPaid,
    Optional<DayAnswer> firstWait) {

  static final Details NONE =
      new Details(
          Optional.empty(),
          Confidence.HIGH,
          Optional.empty(),
          Collections.emptySortedSet(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Returns these with the platform's word on the suspension. */
  Details suspended(Optional<DateWindow> from) {
    return new Details(
        from, Confidence.HIGH, arrearsFrom, unpaidMonths, recovery, recoveryIfPaid, firstWait);
  }

  Details owing(SortedSet<YearMonth> months) {
    return new Details(
        suspendedFrom, ofStop, arrearsFrom, months, recovery, recoveryIfPaid, firstWait);
  }

  /** Returns these without the days that are less sure than asked for. */
  Details atLeast(Confidence least) {
    boolean isStopSure = !ofStop.isWeakerThan(least);
    return new Details(
        suspendedFrom.filter(days -> isStopSure),
        ofStop,
        arrearsFrom,
        unpaidMonths,
        recovery.map(known -> atLeast(least, isStopSure, known)),
        recoveryIfPaid.map(known -> atLeast(least, isStopSure, known)),
        firstWait.map(known -> known.confidence().isWeakerThan(least) ? known.withheld() : known));
  }

  private static Recovery atLeast(Confidence least, boolean isStopSure, Recovery recovery) {
    Recovery shown = isStopSure ? recovery : recovery.withoutSuspension();
    return recovery.confidence().isWeakerThan(least) ? shown.withheld() : shown;
  }

  /**
   * Returns these without any day, and without the first month of arrears that have been paid: each
   * would give a verdict away that is withheld.
   */
  Details withheld() {
    return new Details(
        Optional.empty(),
        ofStop,
        arrearsFrom.filter(month -> !unpaidMonths.isEmpty()),
        unpaidMonths,
        recovery.map(known -> known.withheld().withoutSuspension()),
        recoveryIfPaid.map(known -> known.withheld().withoutSuspension()),
        firstWait.map(DayAnswer::withheld));
  }
}
