package dev.yika.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.binding.contract.SkippedTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SkippedTests.class)
class WorkerKeyTest {

  private static final String FINGERPRINT = "SELECT yika_fingerprint('4101021234567890')";

  @TempDir private Path first;
  @TempDir private Path second;

  @Test
  void aSessionUsesItsOwnKeyAndNotThatOfTheOneBefore() throws IOException {
    Session.requireJava();
    Object ofFirst = fingerprint(first, Session.SECRET);
    Object ofSecond = fingerprint(second, new StringBuilder(Session.SECRET).reverse().toString());
    assertThat(ofSecond).asString().startsWith("k2026.").isNotEqualTo(ofFirst);
  }

  private static Object fingerprint(Path folder, String secret) throws IOException {
    try (Session session = Session.start(folder, secret)) {
      return session.value(FINGERPRINT);
    }
  }

  @Test
  void aFileThatIsRefusedFailsTheQueryUntilItIsMended() throws IOException {
    Session.requireJava();
    try (Session session = Session.start(first)) {
      String rows = Files.readString(session.key());
      Files.delete(session.key());
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> session.value(FINGERPRINT))
            .hasStackTraceContaining("key.tsv")
            .hasStackTraceContaining("NoSuchFileException");
      }
      Files.writeString(session.key(), rows);
      assertThat(session.value(FINGERPRINT)).asString().startsWith("k2026.");
    }
  }
}
