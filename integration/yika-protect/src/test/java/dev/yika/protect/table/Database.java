package dev.yika.protect.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases of these tests. */
enum Database {
  /** In memory. */
  H2,
  /** The one that {@value #URL} names; its tests are skipped without. */
  POSTGRES;

  private static final String URL = "YIKA_POSTGRES_URL";

  /** Returns the database with an empty table. */
  DataSource empty() throws SQLException {
    DataSource database = this == H2 ? h2() : postgres();
    Patients.create(database);
    return database;
  }

  private static DataSource h2() {
    return of("jdbc:h2:mem:protect;DB_CLOSE_DELAY=-1");
  }

  private static DataSource postgres() {
    return of(postgresUrl());
  }

  /** Returns the address of the server; skips the test without one. */
  static String postgresUrl() {
    return environment(URL);
  }

  /** Returns a variable that {@code .ci/postgres} sets; skips the test without it. */
  static String environment(String name) {
    String value = System.getenv(name);
    assumeTrue(value != null, name + " is not set");
    return value;
  }

  /** Returns the database of an address. */
  static DataSource of(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      PGSimpleDataSource database = new PGSimpleDataSource();
      database.setUrl(url);
      return database;
    }
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(url);
    return database;
  }
}
