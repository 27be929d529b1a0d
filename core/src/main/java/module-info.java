/** Card numbers and their relatives, check systems and administrative regions. */
module dev.yika.core {
  requires com.google.common;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports dev.yika.core.check;
}
