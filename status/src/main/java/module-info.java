/** Enrollment, card and deferral states, recovery dates and working days. */
@SuppressWarnings("requires-automatic")
module dev.yika.status {
  requires transitive dev.yika.core;
  requires com.google.common;
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.yika.status.calendar;
  exports dev.yika.status.card;
  exports dev.yika.status.contribution;
  exports dev.yika.status.enrollment;
  exports dev.yika.status.entitlement;
  exports dev.yika.status.guidance;
  exports dev.yika.status.history;
  exports dev.yika.status.machine;
  exports dev.yika.status.member;
  exports dev.yika.status.recovery;
  exports dev.yika.status.platform;
  exports dev.yika.status.platform.code;
  exports dev.yika.status.national;
  exports dev.yika.status.rule;
  exports dev.yika.status.service;

  uses dev.yika.status.calendar.WorkdayTableProvider;
}
