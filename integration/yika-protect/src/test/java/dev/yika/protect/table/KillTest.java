package dev.yika.protect.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.CardNumber;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Moves and rotations in a process that is killed at random moments: no row is lost or half
 * written, and the next run goes on. On H2 the database itself runs in that process.
 */
@ExtendWith(SkippedTests.class)
class KillTest {

  private static final String KILLS = "YIKA_KILLS";
  private static final int BATCHES = 8;
  private static final List<CardNumber> NUMBERS = Patients.numbers(BATCHES * TableWalk.BATCH);
  private static final Map<Long, CardNumber> EXPECTED = Patients.byId(NUMBERS);

  private final Random random = new Random(18);

  @ParameterizedTest
  @EnumSource
  void onH2(Work work, @TempDir Path folder) throws Exception {
    killAndResume(work, "jdbc:h2:file:" + folder.resolve("ward") + ";WRITE_DELAY=0", 2);
  }

  @ParameterizedTest
  @EnumSource
  void onPostgres(Work work) throws Exception {
    String url = Database.postgresUrl();
    int kills = Integer.parseInt(System.getenv().getOrDefault(KILLS, "10"));
    int unfinished = killAndResume(work, url, kills);
    assertThat(unfinished).as("runs that had rows left when killed").isPositive();
  }

  /** Returns how many runs had rows left when they were killed. */
  private int killAndResume(Work work, String url, int kills) throws Exception {
    DataSource database = Database.of(url);
    int unfinished = 0;
    boolean isFresh = true;
    for (int kill = 0; kill < kills; kill++) {
      if (isFresh) {
        Patients.create(database);
        work.insert(database, NUMBERS);
      }
      runElsewhereAndKill(work, url);
      Patients.assertWhole(database, EXPECTED);
      isFresh = isDone(work, database);
      unfinished += isFresh ? 0 : 1;
    }
    work.finish(database);
    Patients.assertWhole(database, EXPECTED);
    return unfinished;
  }

  private static boolean isDone(Work work, DataSource database) throws SQLException {
    List<String> cells =
        Patients.column(database, work == Work.RESTORE ? "card_no" : "card_no_sealed");
    return work == Work.ROTATE
        ? cells.stream().allMatch(Work.NOW::isCurrent)
        : cells.stream().noneMatch(cell -> cell == null || cell.equals(ColumnMove.PLACEHOLDER));
  }

  /** Kills after some batches that the process reports, and some milliseconds more. */
  private void runElsewhereAndKill(Work work, String url) throws Exception {
    Process run = runElsewhere(work, url);
    try (BufferedReader lines = run.inputReader()) {
      for (int batches = random.nextInt(BATCHES / 2); batches >= 0; batches--) {
        lines.readLine();
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
    } finally {
      run.destroyForcibly().waitFor();
    }
  }

  private static Process runElsewhere(Work work, String url) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            RunElsewhere.class.getName(),
            work.name(),
            url)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The process that is killed. */
  static final class RunElsewhere {

    private RunElsewhere() {}

    public static void main(String[] args) throws SQLException {
      DataSource database = Database.of(args[1]);
      System.out.println("ready");
      Work.valueOf(args[0]).run(database, batch -> System.out.println(batch.seen()));
    }
  }
}
