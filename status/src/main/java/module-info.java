/** Enrollment, card and deferral states, recovery dates and working days. */
module dev.yika.status {
  requires transitive dev.yika.core;
  requires static transitive org.jspecify;
}
