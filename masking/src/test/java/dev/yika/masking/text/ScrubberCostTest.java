package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.view.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What would take too long if a rule looked too far. */
class ScrubberCostTest {

  private final Scrubber scrubber = Scrubber.standard().with(View.ENDS);

  @Test
  @Timeout(20)
  void is_not_slowed_down_by_digits_without_end() throws IOException {
    byte[] run = "7".repeat(64_000_000).getBytes(UTF_8);
    assertThat(scrubber.scrub(run)).isSameAs(ScrubReport.empty());
    scrubber.scrub(new ByteArrayInputStream(run), OutputStream.nullOutputStream());
    byte[] lines = ("7".repeat(120) + "\n").repeat(400_000).getBytes(UTF_8);
    assertThat(scrubber.scrub(lines)).isSameAs(ScrubReport.empty());
  }
}
