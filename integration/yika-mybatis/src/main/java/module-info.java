/** Columns of numbers in MyBatis and MyBatis-Plus. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.yika.mybatis {
  requires transitive dev.yika.protect;
  requires transitive org.mybatis;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports dev.yika.mybatis;
}
