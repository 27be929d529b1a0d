package dev.yika.till;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import dev.yika.status.service.DeferralEventKind;
import dev.yika.till.store.Command;
import dev.yika.till.store.Database;
import dev.yika.till.store.Refusal;
import dev.yika.till.store.SpaceGuard;
import dev.yika.till.store.Stores;
import dev.yika.till.store.TillStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups by the command, from H2 to H2, or to PostgreSQL and back if yika.database names one. */
class CommandsTest {

  private static final CardNumber CARD = CardNumber.parse("4101021234567890");

  @TempDir Path folder;

  private static void sell(Settings till) {
    try (TillDatabase database = TillDatabase.open(till.made())) {
      TillStore store =
          new TillStore(database.pool(), database.keys(), Clock.systemUTC(), SpaceGuard.NONE);
      store.accept(
          new Command.Begin(
              UUID.randomUUID(),
              "li",
              DeferralEventKind.REGISTER,
              Clock.systemUTC().instant(),
              CARD,
              4250,
              "感冒灵 2 盒"));
    }
  }

  private static int visits(Settings till) {
    try (TillDatabase database = TillDatabase.open(till)) {
      TillStore store =
          new TillStore(database.pool(), database.keys(), Clock.systemUTC(), SpaceGuard.NONE);
      return store.of(CARD).size();
    }
  }

  private static int run(String name, Path file, Settings till) {
    return Commands.run(
        new String[] {
          name,
          file.toString(),
          "--till.folder=" + till.folder(),
          "--till.database=" + till.database()
        });
  }

  private Settings empty(String name) {
    String server = System.getProperty("yika.database", "");
    Path place = folder.resolve(name);
    String url = server.isEmpty() ? Database.ofFile(place + "/other") : Stores.created(server);
    return new Settings(place, url);
  }

  @Test
  void files_are_for_their_owner_alone() throws Exception {
    Settings till = new Settings(folder.resolve("old"), "");
    sell(till);
    Path file = folder.resolve("backup.tsv");
    assertThat(run("backup", file, till)).isZero();
    for (Path each : List.of(file, till.keyFile(), till.folder().resolve("till.mv.db"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
          .as(each.getFileName().toString())
          .isEqualTo("rw-------");
    }
  }

  @Test
  void help_is_a_command_that_creates_nothing() {
    for (String help : List.of("--help", "-h", "help")) {
      assertThat(Commands.isCommand(new String[] {help})).isTrue();
      String till = "--till.folder=" + folder.resolve("none");
      assertThat(Commands.run(new String[] {help, till})).isZero();
      assertThat(Commands.run(new String[] {"invite", "--help", till})).isZero();
    }
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void a_folder_that_cannot_be_written_is_refused() throws Exception {
    Path file = Files.write(folder.resolve("file"), new byte[] {1});
    assertThatThrownBy(() -> new Settings(file, "").made())
        .hasMessage(Refusal.FOLDER.wording().english());
  }

  @Test
  void a_backup_needs_the_key_file_to_be_restored() throws Exception {
    Settings old = new Settings(folder.resolve("old"), "");
    sell(old);
    Path file = folder.resolve("backup.tsv");
    assertThat(run("backup", file, old)).isZero();
    assertThat(run("backup", file, old)).isEqualTo(2);
    assertThat(run("check", file, old)).isZero();
    String secret =
        Files.readString(old.keyFile(), UTF_8).lines().skip(1).findFirst().orElseThrow();
    assertThat(Files.readString(file, UTF_8))
        .doesNotContain(CARD.unmasked(), secret.substring(secret.indexOf('\t') + 1));

    Settings fresh = empty("fresh");
    assertThat(run("restore", file, fresh)).isEqualTo(2);
    assertThat(fresh.folder()).doesNotExist();
    Files.createDirectories(fresh.folder());
    Files.copy(old.keyFile(), fresh.keyFile());
    assertThat(run("restore", file, fresh)).isZero();
    assertThat(visits(fresh)).isEqualTo(1);
    assertThat(run("restore", file, fresh)).isEqualTo(2);

    Path back = folder.resolve("back.tsv");
    assertThat(run("backup", back, fresh)).isZero();
    assertThat(back).hasSameTextualContentAs(file, UTF_8);

    assertThat(run("check", folder.resolve("none"), old)).isEqualTo(2);
    assertThat(run("backup", folder.resolve("b"), new Settings(old.folder(), "jdbc:other:x")))
        .isEqualTo(2);
    assertThat(run("bakup", file, old)).isEqualTo(2);
    assertThat(Commands.isCommand(new String[] {"bakup"})).isTrue();
    assertThat(Commands.isCommand(new String[] {"--server.port=0"})).isFalse();
    Files.write(file, new byte[] {'x'});
    assertThat(run("check", file, old)).isEqualTo(2);
    Files.write(old.keyFile(), new byte[] {'x'});
    assertThat(run("backup", folder.resolve("b"), old)).isEqualTo(2);
  }
}
