package dev.yika.status.enrollment;

import dev.yika.status.member.Insured;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of a state on what is owed and what was cleared.
 *
 * @param unpaid the months that are owed
 * @param missed how many months were missed since the arrears began, those paid meanwhile included
 * @param from the first month of the arrears; null if nothing is owed
 * @param as the pooling area and kind of member when they began; null if nothing is owed
 * @param cleared the arrears that were cleared after a month's end
 * @param deferred the months deferred by approval, none of them owed
 */
record Arrears(
    MonthSet unpaid,
    int missed,
    @Nullable YearMonth from,
    @Nullable Insured as,
    ClearedList cleared,
    MonthSet deferred) {

  static final Arrears NONE =
      new Arrears(MonthSet.EMPTY, 0, null, null, ClearedList.EMPTY, MonthSet.EMPTY);

  boolean isOwed() {
    return !unpaid.isEmpty();
  }

  Arrears missed(MonthSet months, @Nullable Insured insured) {
    MonthSet more = unpaid.with(months);
    int all = missed + more.size() - unpaid.size();
    YearMonth first = more.first();
    return from == null
        ? new Arrears(more, all, first, insured, cleared, deferred)
        : new Arrears(more, all, first.isBefore(from) ? first : from, as, cleared, deferred);
  }

  Arrears paidPartly(MonthSet months) {
    return new Arrears(unpaid.without(months), missed, from, as, cleared, deferred);
  }

  /**
   * Months are deferred: those owed were not missed. What was missed and paid before them stays an
   * interruption, which ends on the day if nothing else is owed.
   */
  Arrears deferred(MonthSet months, LocalDate day) {
    MonthSet more = deferred.with(months);
    MonthSet less = unpaid.without(months);
    int left = missed - (unpaid.size() - less.size());
    if (left == 0) {
      return new Arrears(MonthSet.EMPTY, 0, null, null, cleared, more);
    }
    YearMonth first = left == less.size() ? less.first() : from;
    Arrears rest = new Arrears(less, left, first, as, cleared, more);
    return rest.isOwed() ? rest : rest.cleared(day, false);
  }

  boolean areDeferred(MonthSet months) {
    return !deferred.isEmpty() && !months.isEmpty() && months.isWithin(deferred);
  }

  /** Everything owed has arrived; a month paid before its end was never interrupted. */
  Arrears cleared(LocalDate day, boolean lateFeePaid) {
    YearMonth first = Objects.requireNonNull(from, "from");
    if (!first.isBefore(YearMonth.of(day.getYear(), day.getMonthValue()))) {
      return new Arrears(MonthSet.EMPTY, 0, null, null, cleared, deferred);
    }
    ClearedArrears over =
        new ClearedArrears(
            Interruption.of(first, day, lateFeePaid, missed), Objects.requireNonNull(as, "as"));
    return new Arrears(MonthSet.EMPTY, 0, null, null, cleared.with(over), deferred);
  }

  Arrears lateFeePaid(LocalDate day) {
    return new Arrears(unpaid, missed, from, as, cleared.withLateFeePaidOn(day), deferred);
  }
}
