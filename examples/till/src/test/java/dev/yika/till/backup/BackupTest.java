package dev.yika.till.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.protect.ColumnKeys;
import dev.yika.status.service.DeferralEventKind;
import dev.yika.till.store.Command;
import dev.yika.till.store.SpaceGuard;
import dev.yika.till.store.Stores;
import dev.yika.till.store.TillStore;
import dev.yika.till.store.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final byte[] OTHER =
      "another secret of thirty-two by.".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  private DataSource database;
  private TillStore store;
  private UUID open;
  private Path file;

  private static TillStore on(DataSource database) {
    Clock clock = Clock.fixed(Stores.NOW, ZoneOffset.UTC);
    return new TillStore(database, Stores.KEYS, clock, SpaceGuard.NONE);
  }

  private DataSource empty(String name) throws IOException {
    return Stores.empty(Files.createDirectories(folder.resolve(name)));
  }

  @BeforeEach
  void fill() throws IOException {
    database = empty("first");
    store = on(database);
    open = store.accept(sale("感冒灵\t2 盒\n")).visit();
    UUID entered = store.accept(sale("板蓝根")).visit();
    store.accept(
        new Command.Close(
            UUID.randomUUID(), "u1", entered, DeferralEventKind.ENTER, Stores.NOW, "SJ-0007"));
    store.accept(new Command.Reveal(UUID.randomUUID(), "u1", open, Stores.NOW, "补录"));
    file = folder.resolve("backup.tsv");
  }

  private static Command.Begin sale(String words) {
    return new Command.Begin(
        UUID.randomUUID(), "u1", DeferralEventKind.REGISTER, Stores.NOW, Stores.CARD, 4250, words);
  }

  @Test
  void another_database_gets_the_same_visits() throws IOException {
    assertThat(Backup.write(database, file)).isEqualTo(4);
    DataSource second = empty("second");
    assertThat(Backup.restore(file, second, Stores.KEYS)).isEqualTo(4);

    TillStore restored = on(second);
    assertThat(restored.open()).extracting(Visit::id).containsExactly(open);
    assertThat(restored.of(Stores.CARD)).isEqualTo(store.of(Stores.CARD));
    assertThat(restored.open(restored.open().get(0))).isEqualTo(Stores.CARD);
  }

  /** From H2 to PostgreSQL and back where there is a server, else from file to file. */
  @Test
  void a_backup_of_one_database_fits_the_other() throws IOException {
    Backup.write(database, file);
    DataSource h2 = Stores.file(Files.createDirectories(folder.resolve("h2")));
    Backup.restore(file, h2, Stores.KEYS);
    Path again = folder.resolve("again.tsv");
    Backup.write(h2, again);
    Backup.restore(again, empty("third"), Stores.KEYS);
    assertThat(again).hasSameTextualContentAs(file, StandardCharsets.UTF_8);
  }

  @Test
  void a_restored_database_goes_on() throws IOException {
    Backup.write(database, file);
    DataSource second = empty("second");
    Backup.restore(file, second, Stores.KEYS);
    on(second).accept(sale("止咳糖浆"));
    assertThat(on(second).open()).hasSize(2);
  }

  @Test
  void a_backup_that_was_changed_or_torn_is_refused() throws IOException {
    Backup.write(database, file);
    String whole = Files.readString(file);
    for (String bad :
        new String[] {
          "",
          whole.substring(0, whole.length() / 2),
          whole.replace("REGISTER", "WITHDRAW"),
          whole + "more\n"
        }) {
      Files.writeString(file, bad);
      assertThatThrownBy(() -> Backup.read(file)).isInstanceOf(BadBackupException.class);
    }
  }

  @Test
  void nothing_is_restored_over_visits_or_without_the_keys() throws IOException {
    Backup.write(database, file);
    assertThatThrownBy(() -> Backup.restore(file, database, Stores.KEYS))
        .hasMessage("the database is not empty");
    DataSource second = empty("second");
    ColumnKeys other = ColumnKeys.of(MaskingKey.of("k2", OTHER));
    assertThatThrownBy(() -> Backup.restore(file, second, other))
        .hasMessage("a number cannot be opened with the keys at hand");
    assertThat(on(second).of(Stores.CARD)).isEmpty();
  }

  @Test
  void a_file_that_exists_stays() throws IOException {
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> Backup.write(database, file)).hasMessage("the file exists");
    assertThat(file).hasContent("mine");
  }
}
