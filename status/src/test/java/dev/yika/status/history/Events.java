package dev.yika.status.history;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/** Makes events of one history shortly. */
public final class Events {

  private Events() {}

  /** An event that was known at noon of its day. */
  public static EnrollmentEvent on(String date, EnrollmentChange change) {
    LocalDate day = LocalDate.parse(date);
    String id = change.kind() + " " + date;
    return new EnrollmentEvent(id, day, ChinaTime.at(day, LocalTime.NOON), change);
  }

  public static EnrollmentChange missed(String month) {
    return EnrollmentChange.missed(YearMonth.parse(month));
  }
}
