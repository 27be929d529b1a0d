package dev.yika.status.entitlement;

import dev.yika.status.enrollment.ClearedArrears;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.enrollment.Interruption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arrears of a history, each with the months missed and paid around it, which are counted when
 * they are asked for. Used by one thread.
 */
final class ArrearsRecord {

  private final EnrollmentState state;
  private final List<ClearedArrears> cleared;

  /** The months missed in all arrears before one; null before it was asked for. */
  private int @Nullable [] missedBefore;

  ArrearsRecord(EnrollmentState state) {
    this.state = state;
    this.cleared = state.clearedArrears();
  }

  /** Returns the arrears that were cleared, in the order of clearing, without the months around. */
  List<ClearedArrears> cleared() {
    return cleared;
  }

  /** Returns what is owed, as if all of it arrived on a day, without the months around. */
  Optional<ClearedArrears> ifClearedOn(LocalDate date) {
    Optional<YearMonth> first = state.arrearsFrom();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Interruption owed =
        new Interruption(first.get(), date, true).withMissed(Math.max(1, state.missedMonths()));
    return Optional.of(new ClearedArrears(owed, state.arrearsAs().orElseThrow()));
  }

  /**
   * Returns an interruption with the months missed within a year, and paid before it.
   *
   * @param index how many arrears were cleared before it
   */
  Interruption known(Interruption interruption, int index) {
    return interruption
        .withMissedInYear(missedInYear(interruption, index))
        .withPaidBefore(paidBefore(interruption.firstUnpaid(), index));
  }

  private int missedInYear(Interruption interruption, int index) {
    int[] before = missedBefore();
    int first = firstSince(interruption.clearedOn().minusYears(1), index);
    return before[index] - before[first] + interruption.missed().orElse(1);
  }

  private int[] missedBefore() {
    int[] before = missedBefore;
    if (before == null) {
      before = new int[cleared.size() + 1];
      for (int i = 0; i < cleared.size(); i++) {
        before[i + 1] = before[i] + cleared.get(i).interruption().missed().orElse(1);
      }
      missedBefore = before;
    }
    return before;
  }

  /** Returns the first of some arrears that were cleared on a day or later, else their number. */
  private int firstSince(LocalDate day, int count) {
    int from = 0;
    int to = count;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (cleared.get(middle).interruption().clearedOn().isBefore(day)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private int paidBefore(YearMonth firstUnpaid, int index) {
    YearMonth since =
        index == 0
            ? state.enrolledIn().orElse(firstUnpaid)
            : YearMonth.from(cleared.get(index - 1).interruption().clearedOn());
    return (int) Math.max(0, since.until(firstUnpaid, ChronoUnit.MONTHS));
  }
}
