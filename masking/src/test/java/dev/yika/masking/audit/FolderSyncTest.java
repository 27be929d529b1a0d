package dev.yika.masking.audit;

import static dev.yika.masking.audit.AuditRecords.CLOCK;
import static dev.yika.masking.audit.AuditRecords.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a journal is written to the disk, as the flight recorder of the JVM sees it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows cannot open a folder")
class FolderSyncTest {

  @TempDir Path folder;

  @Test
  void aNewJournalIsInItsFolderOnTheDisk() throws IOException {
    Path journals = Files.createDirectory(folder.resolve("journals"));
    assertThat(syncedPaths(() -> create(journals))).contains(journals.toRealPath().toString());
  }

  @Test
  void anIntactJournalNeedsNoSync() throws IOException {
    Path journals = Files.createDirectory(folder.resolve("journals"));
    create(journals);
    assertThat(syncedPaths(() -> create(journals)))
        .doesNotContain(journals.toRealPath().toString());
  }

  private static void create(Path journals) {
    AuditJournal.open(journals.resolve("audit.tsv"), KEY, CLOCK).close();
  }

  private List<String> syncedPaths(Runnable work) throws IOException {
    Path file = folder.resolve("recording.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.FileForce").withoutThreshold().withoutStackTrace();
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().equals("jdk.FileForce"))
        .map(event -> event.getString("path"))
        .toList();
  }
}
