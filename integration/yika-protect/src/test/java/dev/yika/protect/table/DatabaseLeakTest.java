package dev.yika.protect.table;

import static dev.yika.protect.Keys.cards;
import static dev.yika.protect.Keys.key;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CardNumber;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.ProtectedColumn;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a database writes: its file, its trace of statements, its script, its backup. */
class DatabaseLeakTest {

  private static final ProtectedColumn<CardNumber> FORMER = cards(ColumnKeys.of(key("k2024")));
  private static final ProtectedColumn<CardNumber> NOW =
      cards(ColumnKeys.of(key("k2026")).withOlder(key("k2024")));

  /** Not those of other tests, which write plain columns into the same server. */
  private static final List<CardNumber> NUMBERS = Patients.numbers(2_060).subList(2_000, 2_060);

  @Test
  void noDigitsOfAProtectedNumberAreWrittenAnywhere(@TempDir Path folder) throws Exception {
    JdbcDataSource database = database(folder);
    Patients.create(database);
    Patients.insertProtected(database, NUMBERS, FORMER);
    KeyRotation.of(database, Patients.LAYOUT, NOW).run(batch -> {});
    lookUp(database);
    Patients.execute(database, "SCRIPT TO '" + folder.resolve("dump.sql") + "'");
    Patients.execute(database, "BACKUP TO '" + folder.resolve("backup.zip") + "'");
    Patients.execute(database, "SHUTDOWN");

    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> written = files.filter(Files::isRegularFile).toList();
      assertThat(written)
          .extracting(file -> String.valueOf(file.getFileName()))
          .contains("ward.mv.db", "ward.trace.db", "dump.sql", "backup.zip");
      for (Path file : written) {
        assertThat(leaks(file)).as(String.valueOf(file.getFileName())).isZero();
      }
    }
  }

  /**
   * The files of the server, its write-ahead log, and the log of all statements with their time.
   */
  @Test
  void noDigitsOfAProtectedNumberAreInAnyFileOfPostgres() throws Exception {
    DataSource database = Database.POSTGRES.empty();
    Patients.insertProtected(database, NUMBERS, FORMER);
    KeyRotation.of(database, Patients.LAYOUT, NOW).run(batch -> {});
    lookUp(database);
    Patients.execute(database, "CHECKPOINT");

    Path log = Path.of(System.getenv("YIKA_POSTGRES_LOG"));
    assertThat(Files.readString(log, ISO_8859_1)).contains("UPDATE patient", "card_no_fingerprint");
    assertThat(leaks(log)).isZero();
    try (Stream<Path> files = Files.walk(Path.of(System.getenv("YIKA_POSTGRES_DATA")))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(leaks(file)).as(String.valueOf(file.getFileName())).isZero();
      }
    }
  }

  /** The search finds what a plain column writes, else it would prove nothing. */
  @Test
  void thePlainColumnIsFoundInTheSamePlaces(@TempDir Path folder) throws Exception {
    JdbcDataSource database = database(folder);
    Patients.create(database);
    Patients.insertPlain(database, NUMBERS);
    Patients.execute(database, "SCRIPT TO '" + folder.resolve("dump.sql") + "'");
    Patients.execute(database, "SHUTDOWN");
    for (String name : List.of("ward.mv.db", "ward.trace.db", "dump.sql")) {
      assertThat(leaks(folder.resolve(name))).as(name).isPositive();
    }
  }

  private static JdbcDataSource database(Path folder) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + folder.resolve("ward") + ";TRACE_LEVEL_FILE=3");
    return database;
  }

  private static void lookUp(DataSource database) throws SQLException {
    for (CardNumber number : NUMBERS) {
      String wanted = "'" + String.join("', '", NOW.fingerprints(number)) + "'";
      Patients.execute(
          database, "SELECT id FROM patient WHERE card_no_fingerprint IN (" + wanted + ")");
    }
  }

  /** Counts the numbers whose eight middle digits stand in a file, in one of three encodings. */
  private static long leaks(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, ISO_8859_1);
    long leaks = 0;
    for (Charset charset : List.of(ISO_8859_1, UTF_16LE, UTF_16BE)) {
      leaks +=
          NUMBERS.stream()
              .map(number -> number.unmasked().substring(4, 12))
              .filter(middle -> text.contains(new String(middle.getBytes(charset), ISO_8859_1)))
              .count();
    }
    return leaks;
  }
}
