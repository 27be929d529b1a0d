package dev.yika.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yika.till.store.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A folder with data on a disk that became read-only, as a damaged one does; .ci/till-kill makes
 * one. Rights of files are no such test: root may write whatever they are.
 */
class ReadOnlyFolderTest {

  private static final String DISK = System.getProperty("yika.read-only", "");

  private static void mount(String mode) throws Exception {
    Process mount = new ProcessBuilder("mount", "-o", "remount," + mode, DISK).inheritIO().start();
    assertThat(mount.waitFor()).isZero();
  }

  @Test
  void the_till_and_its_commands_end_with_one_sentence() throws Exception {
    assumeTrue(!DISK.isEmpty(), "no disk is given");
    Path folder = Path.of(DISK).resolve("data");
    try (TillDatabase till = TillDatabase.open(new Settings(folder, "").made())) {
      assertThat(till.keys()).isNotNull();
    }
    mount("ro");
    try (TillProcess start = new TillProcess(folder);
        TillProcess invite = new TillProcess(folder, "invite")) {
      for (TillProcess each : List.of(start, invite)) {
        assertThat(each.said())
            .contains(Refusal.FOLDER.wording().chinese(), Refusal.FOLDER.wording().english())
            .hasLineCount(1);
        assertThat(each.exitCode()).isEqualTo(2);
      }
    } finally {
      mount("rw");
    }
    try (TillProcess start = new TillProcess(folder)) {
      assertThat(start.port()).isPositive();
    }
  }
}
