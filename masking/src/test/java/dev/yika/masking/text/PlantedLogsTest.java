package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Logs of fifteen kinds, with numbers planted in them and without. */
class PlantedLogsTest {

  private static final int LINES = 15_000;
  private static final Scrubber SCRUBBER = Scrubber.standard();

  @Test
  void leaves_none_of_the_planted_numbers() {
    LogLines lines = new LogLines(1);
    MadeUpText numbers = new MadeUpText(2);
    List<String> planted = new ArrayList<>();
    List<String> log = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      planted.add(numbers.number());
      log.add(lines.next(planted.get(i)));
    }
    String[] scrubbed = scrubbed(log);
    long left = 0;
    for (int i = 0; i < LINES; i++) {
      boolean isHidden = scrubbed[i].contains("*".repeat(planted.get(i).length()));
      left += isHidden ? 0 : 1;
    }
    assertThat(left).isZero();
  }

  @Test
  void changes_no_line_without_a_number() {
    LogLines lines = new LogLines(3);
    List<String> log = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      log.add(lines.next(i % 2 == 0 ? "admin" : "王某"));
    }
    String[] scrubbed = scrubbed(log);
    long changed = 0;
    for (int i = 0; i < LINES; i++) {
      changed += scrubbed[i].equals(log.get(i)) ? 0 : 1;
    }
    assertThat(changed).isZero();
  }

  @Test
  void changes_nothing_but_the_numbers() {
    LogLines lines = new LogLines(5);
    MadeUpText numbers = new MadeUpText(6);
    long changed = 0;
    for (int i = 0; i < LINES; i++) {
      String number = numbers.number();
      String line = lines.next(number);
      String scrubbed = SCRUBBER.scrub(line).toString();
      changed += scrubbed.equals(line.replace(number, "*".repeat(number.length()))) ? 0 : 1;
    }
    assertThat(changed).isZero();
  }

  /** Scrubs the log as a whole, as a file is. */
  private static String[] scrubbed(List<String> log) {
    byte[] bytes = String.join("\n", log).getBytes(UTF_8);
    SCRUBBER.scrub(bytes);
    return new String(bytes, UTF_8).split("\n", -1);
  }
}
