/** Rendered lines of a log without the digits of numbers. */
module dev.yika.logging {
  requires transitive dev.yika.masking;
  requires static org.jspecify;

  exports dev.yika.logging;
}
