package dev.yika.benchmarks.limit;

import dev.yika.status.enrollment.EnrollmentEvent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Are there benefits on a day? One loop with one rule: they stop on the first day of the month
 * after an unpaid one, and come back on the first of the month after all of it arrived. It knows no
 * other policy, checks no event and explains nothing.
 */
public final class EntitlementLimit {

  private EntitlementLimit() {}

  /**
   * Folds events.
   *
   * @param events in the order of their days
   * @param date the day
   * @return true if there are benefits by that rule
   */
  public static boolean hasBenefits(List<EnrollmentEvent> events, LocalDate date) {
    boolean enrolled = false;
    LocalDate stop = LocalDate.MAX;
    LocalDate back = LocalDate.MIN;
    for (int i = 0; i < events.size(); i++) {
      EnrollmentEvent event = events.get(i);
      if (event.occurredOn().isAfter(date)) {
        break;
      }
      switch (event.kind()) {
        case ENROLLED -> enrolled = true;
        case MISSED -> stop = nextMonth(event.occurredOn());
        case MADE_UP -> {
          back = nextMonth(event.occurredOn());
          stop = LocalDate.MAX;
        }
        default -> {
          // a month was paid
        }
      }
    }
    return enrolled && date.isBefore(stop) && !date.isBefore(back);
  }

  private static LocalDate nextMonth(LocalDate day) {
    return YearMonth.from(day).plusMonths(1).atDay(1);
  }
}
