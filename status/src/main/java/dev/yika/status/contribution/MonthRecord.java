package dev.yika.status.contribution;

import dev.yika.status.contribution.ContributionDoubt.Kind;
import dev.yika.status.platform.ContributionRow;
import dev.yika.status.platform.code.PaidFlag;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows about one month. Used by one thread. */
final class MonthRecord {

  private final TreeSet<LocalDate> arrivals = new TreeSet<>();
  private final Set<Kind> doubts = EnumSet.noneOf(Kind.class);
  private boolean isPaid;
  private boolean isUnpaid;

  void take(ContributionRow row, LocalDate answeredOn) {
    if (row.isRefund()) {
      doubts.add(Kind.REFUNDED);
    } else if (row.paid().is(PaidFlag.UNPAID)) {
      isUnpaid = true;
    } else if (row.paid().isKnown()) {
      isPaid = true;
      row.arrivedOn().filter(day -> !day.isAfter(answeredOn)).ifPresent(arrivals::add);
      if (row.paid().is(PaidFlag.COUNTED_AS_PAID)) {
        doubts.add(Kind.FLAG_UNCERTAIN);
      }
    } else {
      doubts.add(Kind.FLAG_UNKNOWN);
    }
  }

  Set<Kind> doubts() {
    Set<Kind> all = EnumSet.noneOf(Kind.class);
    all.addAll(doubts);
    if (isPaid && arrivals.isEmpty()) {
      all.add(Kind.ARRIVAL_UNKNOWN);
    }
    if (arrivals.size() > 1) {
      all.add(Kind.PAID_REPEATEDLY);
    }
    if (isPaid && isUnpaid) {
      all.add(Kind.PAID_AND_UNPAID);
    }
    return all;
  }

  /** Returns the day of the first payment, unless a refund may have undone it. */
  Optional<LocalDate> paidOn() {
    return arrivals.isEmpty() || doubts.contains(Kind.REFUNDED)
        ? Optional.empty()
        : Optional.of(arrivals.first());
  }

  /** Returns whether the rows say unpaid, beyond doubt. */
  boolean isUnpaidOnly() {
    return isUnpaid && !isPaid && doubts.isEmpty();
  }
}
