/** Card numbers and their relatives, check systems and administrative regions. */
module dev.yika.core {
  requires com.google.common;
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.yika.core.check;
  exports dev.yika.core.input;
  exports dev.yika.core.number;
  exports dev.yika.core.recognize;
  exports dev.yika.core.region;
  exports dev.yika.core.sample;
  exports dev.yika.core.scheme;
}
