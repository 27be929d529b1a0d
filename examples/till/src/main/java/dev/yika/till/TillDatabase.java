package dev.yika.till;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yika.protect.ColumnKeys;
import dev.yika.till.store.Database;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database of a till, its pool and its keys. */
record TillDatabase(HikariDataSource pool, ColumnKeys keys) implements AutoCloseable {

  private static final int CONNECTIONS = 8;
  private static final long MILLIS_TO_WAIT = 3000;

  static TillDatabase open(Settings settings) {
    DataSource database = Database.of(settings.url());
    Database.migrate(database);
    HikariConfig config = new HikariConfig();
    config.setDataSource(database);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(MILLIS_TO_WAIT);
    HikariDataSource pool = new HikariDataSource(config);
    try {
      boolean isEmpty =
          new JdbcTemplate(pool).queryForList("SELECT seq FROM till_event LIMIT 1").isEmpty();
      return new TillDatabase(pool, KeyFile.open(settings.keyFile(), isEmpty));
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
