package dev.yika.till.store;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.protect.ColumnKeys;
import dev.yika.status.service.DeferralEventKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Stores on files of H2, with a key and a clock of the tests. */
public final class Stores {

  public static final Instant NOW = Instant.parse("2026-09-15T02:00:00Z");
  public static final CardNumber CARD = CardNumber.parse("4101021234567890");
  public static final ColumnKeys KEYS = ColumnKeys.of(MaskingKey.of("k2026", secret()));

  private Stores() {}

  private static byte[] secret() {
    byte[] secret = new byte[32];
    for (int i = 0; i < secret.length; i++) {
      secret[i] = (byte) (i * 37 + 11);
    }
    return secret;
  }

  public static DataSource file(Path folder) {
    DataSource database = Database.of(Database.ofFile(folder.resolve("till").toString()));
    Database.migrate(database);
    return database;
  }

  /**
   * Returns an empty database: of the PostgreSQL server that {@code yika.database} names, else a
   * file of H2.
   */
  public static DataSource empty(Path folder) {
    String server = System.getProperty("yika.database", "");
    if (server.isEmpty()) {
      return file(folder);
    }
    DataSource database = Database.of(created(server));
    Database.migrate(database);
    return database;
  }

  /** Makes a database on a server. */
  public static String created(String server) {
    String name = "till_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = Database.of(server).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no database can be made on the server", e);
    }
    return server.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
  }

  /** Returns a database by URL, also one of H2 that the till refuses since it writes late. */
  static DataSource of(String url) {
    if (!url.startsWith("jdbc:h2:")) {
      return Database.of(url);
    }
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(url);
    database.setUser("till");
    database.setPassword("");
    return database;
  }

  static TillStore at(DataSource database, Instant now) {
    return new TillStore(database, KEYS, Clock.fixed(now, ZoneOffset.UTC), SpaceGuard.NONE);
  }

  static Command.Begin sale(UUID key, Instant at) {
    return new Command.Begin(key, "u1", DeferralEventKind.REGISTER, at, CARD, 4250, "感冒灵 2 盒");
  }

  static Command.Close entry(UUID visit, Instant at) {
    return new Command.Close(
        UUID.randomUUID(), "u1", visit, DeferralEventKind.ENTER, at, "SJ20260916-0007");
  }
}
