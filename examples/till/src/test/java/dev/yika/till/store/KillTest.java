package dev.yika.till.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a till in the middle of its work, again and again on one database: what was answered is
 * there, what was sent can be sent again, and nothing is there twice. {@code yika.kills} is how
 * often, {@code yika.database} the database; a file of H2 if not set.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("yika.kills", 10);
  private static final int MOST_ANSWERS = 40;

  @TempDir Path folder;

  /** What the child printed before it died. */
  private record Said(List<UUID> asked, List<UUID> begun, List<UUID> ended) {}

  private String file() {
    return Database.ofFile(folder.resolve("till").toString());
  }

  @Test
  void what_was_answered_outlives_the_process() throws Exception {
    String server = System.getProperty("yika.database", "");
    Outcome outcome = kill(server.isEmpty() ? file() : Stores.created(server), KILLS);
    assertThat(outcome.lost()).as("lost or doubled of %d", outcome.answers()).isEmpty();
    assertThat(outcome.answers()).isGreaterThan(KILLS);
  }

  /** The test above could not fail otherwise: by default H2 writes half a second late. */
  @Test
  void a_file_that_is_written_late_loses_answers() throws Exception {
    Outcome outcome = kill(file().replace(";WRITE_DELAY=0", ""), 3);
    assertThat(outcome.lost()).isNotEmpty();
  }

  /** The outcome of some kills. */
  private record Outcome(int answers, Set<UUID> lost) {}

  private static Outcome kill(String url, int kills) throws Exception {
    DataSource database = Stores.of(url);
    Database.migrate(database);
    Random random = new Random(20260915);
    int answers = 0;
    Set<UUID> lost = new HashSet<>();
    for (int kill = 1; kill <= kills; kill++) {
      Said said = killAfter(url, 1 + random.nextInt(MOST_ANSWERS));
      answers += said.begun().size() + said.ended().size();
      try (Connection open = database.getConnection()) {
        open.setReadOnly(false); // H2 opens the file anew for each connection if there is no other
        lost.addAll(check(database, said));
      }
    }
    System.out.println(kills + " kills, " + answers + " answers, " + lost.size() + " lost");
    return new Outcome(answers, lost);
  }

  /** Kills the child as soon as it has given so many answers, in the middle of the next. */
  private static Said killAfter(String url, int answers) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process child =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KillChild.class.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), US_ASCII))) {
      int seen = 0;
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
        seen += line.startsWith("asked") ? 0 : 1;
        if (seen >= answers) {
          child.toHandle().destroyForcibly(); // SIGKILL; what is in the pipe is read to its end
        }
      }
    } finally {
      child.destroyForcibly().waitFor();
    }
    return new Said(keys(lines, "asked"), keys(lines, "begun"), keys(lines, "ended"));
  }

  private static List<UUID> keys(List<String> lines, String word) {
    return lines.stream()
        .filter(line -> line.startsWith(word + " ") && line.length() == word.length() + 37)
        .map(line -> UUID.fromString(line.substring(word.length() + 1)))
        .toList();
  }

  /** Returns the visits with something lost or doubled. */
  private static Set<UUID> check(DataSource database, Said said) {
    TillStore store = new TillStore(database, Stores.KEYS, Clock.systemUTC(), SpaceGuard.NONE);
    Set<UUID> open = store.open().stream().map(Visit::id).collect(Collectors.toSet());
    Set<UUID> wrong = new HashSet<>();
    for (UUID key : said.asked()) {
      boolean wasThere = store.find(key).isPresent();
      Receipt again = store.accept(Stores.sale(key, Clock.systemUTC().instant()));
      Visit visit = store.find(key).orElseThrow();
      boolean isOpen = visit.end().isEmpty();
      boolean isRight =
          again.repeated() == wasThere
              && (wasThere || !said.begun().contains(key))
              && (!isOpen || !said.ended().contains(key))
              && (!wasThere || open.contains(key) == isOpen)
              && store.open(visit).equals(Stores.CARD);
      if (!isRight) {
        wrong.add(key);
      }
    }
    return wrong;
  }
}
