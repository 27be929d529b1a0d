/** Numbers and answers as JSON, by Jackson 2. */
module dev.yika.jackson {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive dev.yika.binding;
  requires static org.jspecify;

  exports dev.yika.jackson;

  provides com.fasterxml.jackson.databind.Module with
      dev.yika.jackson.YikaModule;
}
