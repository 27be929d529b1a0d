package dev.yika.status.entitlement;

import dev.yika.status.enrollment.ClearedArrears;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.enrollment.Interruption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arrears of a history, each with the months missed and paid around it. */
final class ArrearsRecord {

  private final EnrollmentState state;
  private final List<ClearedArrears> cleared;
  private final List<ClearedArrears> known;

  /** The first of the arrears that were cleared within a year before the present ones. */
  private int firstOfYear;

  private int missedInYear;

  ArrearsRecord(EnrollmentState state) {
    this.state = state;
    this.cleared = state.clearedArrears();
    this.known = new ArrayList<>(cleared.size());
    for (int i = 0; i < cleared.size(); i++) {
      ClearedArrears arrears = cleared.get(i);
      known.add(new ClearedArrears(known(arrears.interruption(), i), arrears.insured()));
      missedInYear += arrears.interruption().missed().orElse(1);
    }
  }

  /** Returns the arrears that were cleared, in the order of clearing. */
  List<ClearedArrears> cleared() {
    return known;
  }

  /** Returns what is owed, as if all of it arrived on a day. */
  Optional<ClearedArrears> ifClearedOn(LocalDate date) {
    Optional<YearMonth> first = state.arrearsFrom();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Interruption owed =
        new Interruption(first.get(), date, true).withMissed(Math.max(1, state.missedMonths()));
    return Optional.of(
        new ClearedArrears(known(owed, cleared.size()), state.arrearsAs().orElseThrow()));
  }

  private Interruption known(Interruption interruption, int index) {
    LocalDate yearBefore = interruption.clearedOn().minusYears(1);
    while (firstOfYear < index
        && cleared.get(firstOfYear).interruption().clearedOn().isBefore(yearBefore)) {
      missedInYear -= cleared.get(firstOfYear).interruption().missed().orElse(1);
      firstOfYear++;
    }
    return interruption
        .withMissedInYear(missedInYear + interruption.missed().orElse(1))
        .withPaidBefore(paidBefore(interruption.firstUnpaid(), index));
  }

  private int paidBefore(YearMonth firstUnpaid, int index) {
    YearMonth since =
        index == 0
            ? state.enrolledIn().orElse(firstUnpaid)
            : YearMonth.from(cleared.get(index - 1).interruption().clearedOn());
    return (int) Math.max(0, since.until(firstUnpaid, ChronoUnit.MONTHS));
  }
}
