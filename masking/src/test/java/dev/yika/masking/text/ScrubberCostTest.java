package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.view.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would take too long if a rule looked too far. */
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

  /** Each sign of a run may be the one behind a name, and is read on from. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uff1a",
        "&#61;",
        "<td>",
        "<tr><td>",
        "=",
        "psn_no=[",
        "psn_no:\n  - ",
        "12345678 "
      })
  @Timeout(20)
  void is_not_slowed_down_by_signs_without_end(String sign) {
    byte[] run = sign.repeat(1_000_000 / sign.length()).getBytes(UTF_8);
    assertThat(scrubber.scrub(run)).isSameAs(ScrubReport.empty());
  }

  /** A symbol of GB18030 is found backwards by counting the bytes before it. */
  @ParameterizedTest
  @ValueSource(strings = {"\uff1a", "\u5361\u53f7\uff1a", "\u5361\u53f7\uff08"})
  @Timeout(20)
  void is_not_slowed_down_by_wide_signs_of_gb18030_without_end(String signs) {
    Charset gb = Charset.forName("GB18030");
    byte[] run = signs.repeat(500_000 / signs.length()).getBytes(gb);
    Scrubber ofGb = scrubber.with(Finder.standard().with(gb));
    assertThat(ofGb.scrub(run)).isSameAs(ScrubReport.empty());
  }
}
