/** Card numbers and their relatives, check systems and administrative regions. */
@SuppressWarnings({"module", "requires-automatic"})
module dev.yika.core {
  requires com.google.common;
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.yika.core.check;
  exports dev.yika.core.number;
  exports dev.yika.core.recognize;
  exports dev.yika.core.region;
  exports dev.yika.core.result;
  exports dev.yika.core.sample;
  exports dev.yika.core.scheme;

  // validity of plain numbers, on texts and on bytes; not API
  exports dev.yika.core.kernel to
      dev.yika.masking;

  // text and table plumbing of the sister modules; not API
  exports dev.yika.core.input to
      dev.yika.masking,
      dev.yika.status;
}
