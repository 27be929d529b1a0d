package dev.yika.till.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases by URL, and their tables. */
public final class Database {

  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRES = "jdbc:postgresql:";

  private static final int SECONDS_TO_CONNECT = 3;
  private static final int SECONDS_TO_ANSWER = 15; // statements end after 5; migrations take longer

  private Database() {}

  /**
   * Returns the URL of a file of H2 that is written before a commit returns.
   *
   * @param file the file, without its ending
   * @return the URL
   */
  public static String ofFile(String file) {
    return H2 + "file:" + file + ";WRITE_DELAY=0;LOCK_TIMEOUT=500;DB_CLOSE_ON_EXIT=FALSE";
  }

  /**
   * Returns a database without a pool.
   *
   * @param url the URL of H2 or PostgreSQL
   * @return the database
   * @throws StoreRefusedException if it is of another database
   * @throws IllegalArgumentException if it is of H2 with a delay
   */
  public static DataSource of(String url) {
    if (url.startsWith(H2)) {
      if (!url.contains(";WRITE_DELAY=0")) {
        throw new IllegalArgumentException(
            "the URL of H2 needs WRITE_DELAY=0: without it a killed process loses answered visits");
      }
      JdbcDataSource database = new JdbcDataSource();
      database.setURL(url);
      database.setUser("till");
      database.setPassword("");
      return database;
    }
    if (url.startsWith(POSTGRES)) {
      PGSimpleDataSource database = new PGSimpleDataSource();
      database.setURL(url);
      database.setLoadBalanceHosts(false);
      database.setConnectTimeout(SECONDS_TO_CONNECT);
      database.setSocketTimeout(SECONDS_TO_ANSWER);
      database.setTcpKeepAlive(true);
      return database;
    }
    throw new StoreRefusedException(Refusal.URL);
  }

  /**
   * Returns whether a URL names a file of H2, which only one process can open.
   *
   * @param url the URL
   * @return false for PostgreSQL
   */
  public static boolean isFile(String url) {
    return url.startsWith(H2);
  }

  /**
   * Brings the tables up to date.
   *
   * @param database the database
   * @throws StoreRefusedException if another program has the file, or the database does not answer
   */
  public static void migrate(DataSource database) {
    try (Connection connection = database.getConnection()) {
      connection.isValid(1);
    } catch (SQLException e) {
      throw StoreRefusedException.of(e);
    }
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/till")
        .table("till_version")
        .baselineOnMigrate(false)
        .load()
        .migrate();
  }
}
