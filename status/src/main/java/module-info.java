/** Enrollment, card and deferral states, recovery dates and working days. */
module dev.yika.status {
  requires transitive dev.yika.core;
  requires com.google.common;
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.yika.status.calendar;

  uses dev.yika.status.calendar.WorkdayTableProvider;
}
