package dev.yika.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Sample files with the changes that people, spreadsheets and broken lines make. */
class TornInputProperties {

  private static final int MOST_CHANGES = 5;
  private static final int LONGEST_CUT = 40;

  /** Dates are shown with hyphens, region codes have six digits: a longer run is of a number. */
  private static final Pattern RUN = Pattern.compile("[0-9]{7,}");

  private static final List<String> PIECES =
      List.of(
          ",",
          "\n",
          "\r\n",
          "\"",
          ";",
          "@",
          " ",
          "\t",
          "-",
          "#",
          "\0",
          "\u00ff",
          "\u00ef\u00bb\u00bf",
          "2026-02-29",
          "0000-00-00",
          "9999-12-31",
          "+999999999-12-31",
          "24:00",
          "410100",
          "999999",
          "4101021234567890",
          "00000000000000000000",
          "enrolled",
          "made-up",
          "missed",
          "paused",
          "transfer-started",
          "frozen",
          "EMPLOYED",
          "from",
          "310",
          "22",
          "visit,number,time");

  private record Command(String sample, List<String> arguments) {

    Command(String sample, String... arguments) {
      this(sample, List.of(arguments));
    }
  }

  private static final List<Command> COMMANDS =
      List.of(
          new Command("visits.csv", "desk", "--file", "-"),
          new Command("visits.csv", "desk", "--file", "-", "--format", "json", "--lang", "zh"),
          new Command("events.csv", "status", "--events", "-", "--on", "2026-09-15"),
          new Command(
              "events.csv", "status", "--events", "-", "--on", "2026-09-15", "--lang", "zh"),
          new Command("numbers.txt", "check", "--file", "-"),
          new Command("numbers.txt", "check", "--file", "-", "--format", "csv", "--lang", "zh"),
          new Command("numbers.txt", "mask", "--view", "ends", "--file", "-"),
          new Command("visits.csv", "scrub"));

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void everyCommandReadsOrRefusesATornFileAndShowsNoneOfIt(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Command command = COMMANDS.get(random.nextInt(COMMANDS.size()));
    byte[] sample = Files.readAllBytes(Path.of("samples", command.sample()));
    String input = new String(sample, ISO_8859_1); // a character a byte, so that any byte is met
    for (int changes = random.nextInt(MOST_CHANGES); changes >= 0; changes--) {
      input = torn(input, random);
    }
    Run run =
        Run.of(
            new ByteArrayInputStream(input.getBytes(ISO_8859_1)),
            Locale.ENGLISH,
            command.arguments().toArray(String[]::new));

    assertThat(run.code()).isBetween(0, 2);
    assertThat(run.err()).doesNotContain("internal error", "内部错误", "Exception");
    assertThat(run.code() == 0 || !run.err().isBlank() || !run.out().isBlank()).isTrue();
    Matcher runs = RUN.matcher(run.err());
    while (runs.find()) {
      assertThat(input.contains(runs.group())).as("shows digits of the input").isFalse();
    }
  }

  private static String torn(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = from + random.nextInt(Math.min(text.length() - from, LONGEST_CUT) + 1);
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, from) + piece + text.substring(from);
      case 1 -> text.substring(0, from) + piece + text.substring(to);
      case 2 -> text.substring(0, from) + text.substring(to);
      case 3 -> text.substring(0, to) + text.substring(from);
      default -> text.substring(0, from) + (char) random.nextInt(256) + text.substring(from);
    };
  }
}
