/** Masks card numbers by viewer, and removes them from free text. */
@SuppressWarnings("requires-automatic")
module dev.yika.masking {
  requires transitive dev.yika.core;
  requires com.google.common;
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.yika.masking;
  exports dev.yika.masking.audit;
  exports dev.yika.masking.policy;
  exports dev.yika.masking.pseudonym;
  exports dev.yika.masking.text;
  exports dev.yika.masking.text.hit;
  exports dev.yika.masking.view;
}
