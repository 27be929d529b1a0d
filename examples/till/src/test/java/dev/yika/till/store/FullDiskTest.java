package dev.yika.till.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up between the check of its space and the write; .ci/till-kill makes one. */
class FullDiskTest {

  private static final String DISK = System.getProperty("yika.disk", "");

  @TempDir Path folder;

  @Test
  void what_was_answered_outlives_a_full_disk() throws IOException, SQLException {
    assumeTrue(!DISK.isEmpty(), "no small disk is named");
    Path disk = Path.of(DISK);
    Path ballast = Files.write(disk.resolve("ballast"), new byte[1 << 20]);
    List<UUID> answered = new ArrayList<>();
    try (KeptOpen file = new KeptOpen(Database.of(Database.ofFile(disk.resolve("till") + "")))) {
      Database.migrate(file);
      TillStore store = new TillStore(file, Stores.KEYS, Clock.systemUTC(), SpaceGuard.NONE);
      assertThat(fill(store, answered)).isEqualTo(Refusal.FULL);
      int count = answered.size();
      assertThat(fill(store, answered)).isEqualTo(Refusal.CLOSED);
      Files.delete(ballast);
      assertThat(fill(store, answered)).isEqualTo(Refusal.CLOSED);
      assertThat(answered).hasSize(count);
    }
    assertThat(answered).hasSizeGreaterThan(20);
    // another name of the file, as for another process: H2 keeps open files by name
    Files.copy(
        disk.resolve("till.mv.db"),
        folder.resolve("till.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    DataSource again = Stores.file(folder);
    TillStore store = new TillStore(again, Stores.KEYS, Clock.systemUTC(), SpaceGuard.NONE);
    assertThat(store.open()).extracting(Visit::id).containsAll(answered);
    assertThat(answered).allMatch(key -> store.find(key).isPresent());
  }

  private static Refusal fill(TillStore store, List<UUID> answered) {
    while (true) {
      UUID key = UUID.randomUUID();
      try {
        store.accept(Stores.sale(key, Clock.systemUTC().instant()));
        answered.add(key);
      } catch (StoreRefusedException e) {
        return e.refusal();
      }
    }
  }
}
