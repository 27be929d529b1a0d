/** Columns of numbers in JPA. */
module dev.yika.jpa {
  requires transitive dev.yika.protect;
  requires transitive jakarta.persistence;
  requires static transitive org.jspecify;

  exports dev.yika.jpa;

  opens dev.yika.jpa;
}
