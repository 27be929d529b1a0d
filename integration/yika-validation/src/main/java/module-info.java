/** Constraints for properties that hold numbers. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.yika.validation {
  requires transitive dev.yika.binding;
  requires transitive jakarta.validation;
  requires com.google.common;
  requires static org.jspecify;

  exports dev.yika.validation;

  // validators are made and annotations are read by reflection
  opens dev.yika.validation;
}
