package dev.yika.cli.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressStreamTest {

  private static String shown(long size, Duration patience) throws IOException {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    byte[] bytes = new byte[5_000_000];
    try (ProgressStream stream =
        new ProgressStream(
            new ByteArrayInputStream(bytes),
            size,
            new PrintStream(terminal, true, UTF_8),
            patience,
            80,
            Locale.ENGLISH)) {
      assertThat(stream.readAllBytes()).hasSize(bytes.length);
      assertThat(stream.read()).isEqualTo(-1);
    }
    return terminal.toString(UTF_8);
  }

  @Test
  void shows_a_bar_when_reading_takes_long() throws IOException {
    assertThat(shown(5_000_000, Duration.ZERO))
        .contains("yika: 0 rows, 100 %, elapsed 0:00:0", ", left 0:00:00");
    assertThat(shown(ProgressStream.UNKNOWN_SIZE, Duration.ZERO))
        .contains("yika: 0 rows, elapsed 0:00:0");
  }

  @Test
  void shows_nothing_when_it_does_not() throws IOException {
    assertThat(shown(5_000_000, Duration.ofMinutes(1))).isEmpty();
  }
}
