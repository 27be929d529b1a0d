/** Writes and reads numbers and answers for frameworks. */
@SuppressWarnings("requires-automatic")
module dev.yika.binding {
  requires transitive dev.yika.masking;
  requires transitive dev.yika.status;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports dev.yika.binding;
}
