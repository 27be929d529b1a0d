package dev.yika.till;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yika.protect.ColumnKeys;
import dev.yika.till.store.Database;
import dev.yika.till.store.KeptOpen;
import dev.yika.till.store.KeyProof;
import java.util.Optional;
import javax.sql.DataSource;

/** The database of a till, its pool and its keys. */
record TillDatabase(HikariDataSource pool, ColumnKeys keys, Optional<KeptOpen> file)
    implements AutoCloseable {

  private static final int CONNECTIONS = 8;
  private static final long MILLIS_TO_WAIT = 3000;

  static TillDatabase open(Settings settings) {
    return open(settings, false);
  }

  /** Opens a database that takes over the key file of another one, as long as it is empty. */
  static TillDatabase openToRestore(Settings settings) {
    return open(settings, true);
  }

  private static TillDatabase open(Settings settings, boolean isRestore) {
    DataSource database = Database.of(settings.url());
    Optional<KeptOpen> file =
        Database.isFile(settings.url()) ? Optional.of(new KeptOpen(database)) : Optional.empty();
    try {
      return open(settings, file.isPresent() ? file.get() : database, file, isRestore);
    } catch (RuntimeException e) {
      file.ifPresent(KeptOpen::close);
      throw e;
    }
  }

  private static TillDatabase open(
      Settings settings, DataSource database, Optional<KeptOpen> file, boolean isRestore) {
    Database.migrate(database);
    if (isRestore) {
      KeyProof.forgetIfEmpty(database);
    }
    ColumnKeys keys = KeyFile.open(settings.keyFile(), !KeyProof.exists(database));
    KeyProof.require(database, keys);
    HikariConfig config = new HikariConfig();
    config.setDataSource(database);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(MILLIS_TO_WAIT);
    return new TillDatabase(new HikariDataSource(config), keys, file);
  }

  @Override
  public void close() {
    pool.close();
    file.ifPresent(KeptOpen::close);
  }
}
