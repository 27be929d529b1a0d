/** Numbers at rest: protected columns of databases. */
@SuppressWarnings("requires-automatic")
module dev.yika.protect {
  requires transitive dev.yika.binding;
  requires transitive java.sql;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports dev.yika.protect;
  exports dev.yika.protect.table;
}
