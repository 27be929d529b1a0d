package dev.yika.attack.race;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.text.Finder;
import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Threads that share a scrubber never see each other's texts or counts. */
class ScanBuffersRaceTest {

  private static final int ROUNDS = 40;
  private static final int TEXTS = 50;
  private static final List<String> LINES =
      List.of(
          "医保卡号4101021234567890已结算",
          "id 11010519491231002X, card 4101-0212-3456-7890",
          "{\"card_no\":4101021234567890}",
          "nothing 20260915 here");
  private static final List<String> MASKED =
      List.of(
          "医保卡号4101********7890已结算",
          "id 110105********002X, card 4101-****-****-7890",
          "{\"card_no\":\"4101******7890\"}",
          "nothing 20260915 here");
  private static final int[] COUNTS = {1, 2, 1, 0};

  @Test
  void everyTextIsMaskedAsIfAlone() throws Exception {
    Scrubber scrubber = Scrubber.standard().with(Finder.standard().with(UTF_8)).with(View.ENDS);
    try (Race race = new Race(LINES.size())) {
      for (int i = 0; i < ROUNDS; i++) {
        race.run(
            runner ->
                () -> {
                  for (int text = 0; text < TEXTS; text++) {
                    check(scrubber, runner);
                  }
                  return runner;
                });
      }
    }
  }

  private static void check(Scrubber scrubber, int runner) {
    assertThat(scrubber.scrub(LINES.get(runner))).hasToString(MASKED.get(runner));
    byte[] bytes = LINES.get(runner).getBytes(UTF_8);
    ScrubReport report = scrubber.scrub(bytes);
    assertThat(new String(bytes, UTF_8)).isEqualTo(MASKED.get(runner));
    assertThat(report.total()).isEqualTo(COUNTS[runner]);
    assertThat(scrubber.finder().find(LINES.get(runner))).hasSize(COUNTS[runner]);
  }
}
