package dev.yika.till.store;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.protect.ColumnKeys;
import dev.yika.status.service.DeferralEventKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

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
