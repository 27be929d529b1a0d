/** Numbers and answers as JSON, by Jackson 3. */
@SuppressWarnings("module") // the name ends with the version of what it is for
module dev.yika.jackson3 {
  requires transitive tools.jackson.databind;
  requires transitive dev.yika.binding;
  requires static org.jspecify;

  exports dev.yika.jackson3;

  provides tools.jackson.databind.JacksonModule with
      dev.yika.jackson3.YikaModule;
}
