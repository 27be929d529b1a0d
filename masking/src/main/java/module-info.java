/** What a viewer may see of a card number, and free text without its digits. */
module dev.yika.masking {
  requires transitive dev.yika.core;
  requires com.google.common;
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.yika.masking.view;
}
