package dev.yika.status.contribution;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.member.Insured;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns the months of contributions into events. Used by one thread. */
final class ContributionEvents {

  private final Instant answeredAt;
  private final List<EnrollmentEvent> events = new ArrayList<>();
  private final SortedSet<YearMonth> settled = new TreeSet<>();
  private final SortedMap<LocalDate, SortedSet<YearMonth>> madeUp = new TreeMap<>();

  ContributionEvents(
      Instant answeredAt, Insured insured, SortedMap<YearMonth, MonthRecord> months) {
    this.answeredAt = answeredAt;
    LocalDate enrolled = months.firstKey().atDay(1);
    add(enrolled, EnrollmentChange.enrolled(insured));
    months.forEach(
        (month, said) -> {
          said.paidOn().ifPresent(day -> paid(month, day, enrolled));
          if (said.isUnpaidOnly()) {
            unpaid(month);
          }
        });
    madeUp.forEach((day, paid) -> add(day, EnrollmentChange.madeUp(paid)));
  }

  List<EnrollmentEvent> events() {
    return events;
  }

  /** Returns the months that are known to be paid, made up or missed. */
  SortedSet<YearMonth> settled() {
    return settled;
  }

  private void paid(YearMonth month, LocalDate day, LocalDate enrolled) {
    settled.add(month);
    if (day.isAfter(month.atEndOfMonth())) {
      add(month.atEndOfMonth(), EnrollmentChange.missed(month));
      madeUp.computeIfAbsent(day, arrival -> new TreeSet<>()).add(month);
    } else if (!day.isBefore(enrolled)) {
      add(day, EnrollmentChange.paid(month));
    }
  }

  /** A month that had not ended when the platform answered was not missed. */
  private void unpaid(YearMonth month) {
    if (month.atEndOfMonth().isBefore(ChinaTime.dateOf(answeredAt))) {
      settled.add(month);
      add(month.atEndOfMonth(), EnrollmentChange.missed(month));
    }
  }

  private void add(LocalDate day, EnrollmentChange change) {
    String id = EnrollmentEvent.of(day, change).id();
    events.add(new EnrollmentEvent(id, day, answeredAt, change));
  }
}
