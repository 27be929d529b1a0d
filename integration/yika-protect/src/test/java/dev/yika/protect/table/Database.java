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
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:protect;DB_CLOSE_DELAY=-1");
    return database;
  }

  private static DataSource postgres() {
    String url = System.getenv(URL);
    assumeTrue(url != null, URL + " is not set");
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    return database;
  }
}
