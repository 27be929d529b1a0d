package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Eight digits that no name announces are passed over early in a text of one line. */
class LoneDayTest {

  private static final String[] PIECES = {
    " ",
    "day ",
    "array ",
    "CardNo ",
    "id ca rd ",
    "no ",
    "card no ",
    "psn_no ",
    "kh ",
    "医保 ",
    "is ",
    "cards ",
    "x ",
    "20260714",
    "20260714",
    "1234",
    "12345678",
    "41010212",
    "34567890",
    ", ",
    ": ",
    "=",
    "*",
    "-",
    ".",
    "\"",
    "ok",
    "ms",
    "号"
  };

  /** A second line makes the scrubber look at every place. */
  @Test
  void hides_what_a_text_of_two_lines_hides() {
    Random random = new Random(8);
    for (int round = 0; round < 60_000; round++) {
      StringBuilder made = new StringBuilder("at ");
      for (int i = random.nextInt(9); i >= 0; i--) {
        made.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = made.toString();
      String expected = Scrubber.standard().scrub(text + "\nend").toString();
      assertThat(Scrubber.standard().scrub(text) + "\nend").isEqualTo(expected);
      byte[] bytes = text.getBytes(UTF_8);
      Scrubber.standard().scrub(bytes);
      assertThat(new String(bytes, UTF_8) + "\nend").isEqualTo(expected);
    }
  }

  @Test
  void returns_the_very_line_if_it_holds_only_a_day() {
    String line = "2026-07-14 10:22:33.123 INFO - settled in 35 ms, day 20260714 ok";
    assertThat(Scrubber.standard().scrub(line)).isSameAs(line);
  }
}
