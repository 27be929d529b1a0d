package dev.yika.protect.table;

import static dev.yika.protect.table.Work.FORMER;
import static dev.yika.protect.table.Work.NOW;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.CardNumber;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a database writes: files, write-ahead log, log of statements, backups. */
@ExtendWith(SkippedTests.class)
class DatabaseLeakTest {

  private static final List<CardNumber> NUMBERS = Patients.numbers(5_180);

  /** Numbers of each test: the server keeps in its files what another test has written. */
  private static List<CardNumber> part(int part) {
    return NUMBERS.subList(5_000 + part * 60, 5_060 + part * 60);
  }

  @Test
  void noDigitsOfAProtectedNumberAreWrittenAnywhere(@TempDir Path folder) throws Exception {
    DataSource database = h2(folder);
    Patients.create(database);
    protectRotateAndLookUp(database, part(0));
    Patients.execute(database, "SCRIPT TO '" + folder.resolve("dump.sql") + "'");
    Patients.execute(database, "BACKUP TO '" + folder.resolve("backup.zip") + "'");
    Patients.execute(database, "SHUTDOWN");

    assertThat(names(folder)).contains("ward.mv.db", "ward.trace.db", "dump.sql", "backup.zip");
    assertNoLeak(folder, part(0));
  }

  @Test
  void noDigitsOfAProtectedNumberAreInAnyFileOfPostgres(@TempDir Path folder) throws Exception {
    DataSource database = Database.POSTGRES.empty();
    protectRotateAndLookUp(database, part(0));
    Patients.execute(database, "ANALYZE patient");
    Patients.execute(database, "CHECKPOINT");

    Path log = Path.of(Database.environment("YIKA_POSTGRES_LOG"));
    assertThat(Files.readString(log, ISO_8859_1)).contains("UPDATE patient", "card_no_fingerprint");
    assertThat(leaks(log, part(0))).isZero();
    assertThat(leaks(dump(folder), part(0))).isZero();
    assertNoLeak(Path.of(Database.environment("YIKA_POSTGRES_DATA")), part(0));
  }

  /** The search finds what a plain column writes, else it would prove nothing. */
  @Test
  void thePlainColumnIsFoundInTheSamePlaces(@TempDir Path folder) throws Exception {
    DataSource database = h2(folder);
    Patients.create(database);
    Patients.insertPlain(database, part(1));
    Patients.execute(database, "SCRIPT TO '" + folder.resolve("dump.sql") + "'");
    Patients.execute(database, "SHUTDOWN");
    for (String name : List.of("ward.mv.db", "ward.trace.db", "dump.sql")) {
      assertThat(leaks(folder.resolve(name), part(1))).as(name).isPositive();
    }
  }

  @Test
  void thePlainColumnIsFoundInTheSamePlacesOfPostgres(@TempDir Path folder) throws Exception {
    DataSource database = Database.POSTGRES.empty();
    Patients.insertPlain(database, part(1));
    Patients.execute(database, "CHECKPOINT");
    Path data = Path.of(Database.environment("YIKA_POSTGRES_DATA"));
    assertThat(leaks(Path.of(Database.environment("YIKA_POSTGRES_LOG")), part(1))).isPositive();
    assertThat(leaks(dump(folder), part(1))).isPositive();
    assertThat(leaksBelow(data.resolve("base"), part(1))).isPositive();
    assertThat(leaksBelow(data.resolve("pg_wal"), part(1))).isPositive();
  }

  /** A dropped column stays in the file until the table is written anew. */
  @Test
  void aMovedTableLeavesNoDigitOnceItIsWrittenAnew(@TempDir Path folder) throws Exception {
    DataSource database = h2(folder);
    Patients.create(database);
    Patients.insertPlain(database, part(2));
    Work.PROTECT.finish(database);
    Patients.execute(database, "ALTER TABLE patient DROP COLUMN card_no");
    Patients.execute(database, "SHUTDOWN COMPACT");
    assertThat(leaks(folder.resolve("ward.mv.db"), part(2))).isZero();
  }

  @Test
  void aMoveShowsNoDigitToTheLogOfPostgresNorLeavesOne() throws Exception {
    DataSource database = Database.POSTGRES.empty();
    Path log = Path.of(Database.environment("YIKA_POSTGRES_LOG"));
    Patients.insertPlain(database, part(2));
    Patients.execute(database, "ANALYZE patient");
    long before = Files.size(log);
    Work.PROTECT.finish(database);
    Patients.execute(database, "ALTER TABLE patient DROP COLUMN card_no");
    Patients.execute(database, "VACUUM FULL");
    Patients.execute(database, "CHECKPOINT");

    byte[] all = Files.readAllBytes(log);
    String since = new String(all, (int) before, (int) (all.length - before), ISO_8859_1);
    assertThat(since).contains("SKIP LOCKED", "UPDATE patient");
    assertThat(leaks(since, part(2))).isZero();
    Path base = Path.of(Database.environment("YIKA_POSTGRES_DATA"), "base");
    assertThat(leaksBelow(base, part(2))).isZero();
  }

  private static DataSource h2(Path folder) {
    return Database.of("jdbc:h2:file:" + folder.resolve("ward") + ";TRACE_LEVEL_FILE=3");
  }

  private static void protectRotateAndLookUp(DataSource database, List<CardNumber> numbers)
      throws SQLException {
    Patients.insertProtected(database, numbers, FORMER);
    Work.ROTATE.finish(database);
    for (CardNumber number : numbers) {
      String wanted = "'" + String.join("', '", NOW.fingerprints(number)) + "'";
      Patients.execute(
          database, "SELECT id FROM patient WHERE card_no_fingerprint IN (" + wanted + ")");
    }
  }

  private static Path dump(Path folder) throws IOException, InterruptedException {
    Path dump = folder.resolve("dump.sql");
    Process process =
        new ProcessBuilder(
                Path.of(Database.environment("YIKA_POSTGRES_BIN"), "pg_dump").toString(),
                "--dbname=" + Database.postgresUrl().substring("jdbc:".length()),
                "--file=" + dump)
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(dump, ISO_8859_1)).contains("card_no_sealed");
    return dump;
  }

  private static List<String> names(Path folder) throws IOException {
    return files(folder).stream().map(file -> String.valueOf(file.getFileName())).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void assertNoLeak(Path folder, List<CardNumber> numbers) throws IOException {
    for (Path file : files(folder)) {
      assertThat(leaks(file, numbers)).as(String.valueOf(file.getFileName())).isZero();
    }
  }

  private static long leaksBelow(Path folder, List<CardNumber> numbers) throws IOException {
    long leaks = 0;
    for (Path file : files(folder)) {
      leaks += leaks(file, numbers);
    }
    return leaks;
  }

  private static long leaks(Path file, List<CardNumber> numbers) throws IOException {
    return leaks(Files.readString(file, ISO_8859_1), numbers);
  }

  /** Counts the numbers whose eight middle digits stand in a text, in one of three encodings. */
  private static long leaks(String text, List<CardNumber> numbers) {
    long leaks = 0;
    for (Charset charset : List.of(ISO_8859_1, UTF_16LE, UTF_16BE)) {
      leaks +=
          numbers.stream()
              .map(number -> number.unmasked().substring(4, 12))
              .filter(middle -> text.contains(new String(middle.getBytes(charset), ISO_8859_1)))
              .count();
    }
    return leaks;
  }
}
