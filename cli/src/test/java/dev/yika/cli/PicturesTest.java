package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.cli.diagram.DrawnMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures in the documents show what the tables say now, in both languages. */
class PicturesTest {

  private static final Path PICTURES = Path.of("..", "docs", "pictures");

  private static final Map<String, String> OTHERS =
      Map.of(
          "enrollment-table", "diagram enrollment --format table",
          "card-table", "diagram card --format table",
          "enrollment-brief", "diagram enrollment --brief --format svg",
          "policy", "policy show --format svg",
          "flow", "policy flow",
          "timeline", "status samples/events.csv --on 2026-09-15 --format svg");

  private static void assertFresh(String file, String command) throws IOException {
    for (String language : List.of("en", "zh")) {
      Run run = Run.yika((command + " --lang " + language).split(" "));
      String picture = file + (language.equals("en") ? ".svg" : "." + language + ".svg");
      assertThat(run.out().stripTrailing())
          .as("redraw: yika " + command + " --lang " + language + " > docs/pictures/" + picture)
          .isEqualTo(Files.readString(PICTURES.resolve(picture), UTF_8).stripTrailing());
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_machine_is_drawn_as_it_is_now(DrawnMachine machine) throws IOException {
    assertFresh(machine.toString(), "diagram " + machine + " --format svg");
  }

  @Test
  void every_other_picture_is_drawn_as_it_is_now() throws IOException {
    for (Map.Entry<String, String> picture : OTHERS.entrySet()) {
      assertFresh(picture.getKey(), picture.getValue());
    }
  }

  @Test
  void no_other_picture_lies_about() throws IOException {
    try (Stream<Path> files = Files.list(PICTURES)) {
      assertThat(files).hasSize(2 * (DrawnMachine.values().length + OTHERS.size()));
    }
  }
}
