package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.cli.diagram.DrawnMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures in the documents show the machines as they are now, in both languages. */
class PicturesTest {

  private static final Path PICTURES = Path.of("..", "docs", "pictures");

  private static void assertFresh(String drawing, String language, String file) throws IOException {
    String command = "diagram " + drawing + " --format svg --lang " + language;
    Run run = Run.yika(command.split(" "));
    assertThat(run.out().stripTrailing())
        .as("redraw: yika " + command + " -o " + file)
        .isEqualTo(Files.readString(PICTURES.resolve(file), UTF_8).stripTrailing());
  }

  @ParameterizedTest
  @EnumSource
  void every_machine_is_drawn_as_it_is_now(DrawnMachine machine) throws IOException {
    assertFresh(machine.toString(), "en", machine + ".svg");
    assertFresh(machine.toString(), "zh", machine + ".zh.svg");
  }

  @Test
  void the_first_picture_is_drawn_as_it_is_now() throws IOException {
    assertFresh("enrollment --brief", "en", "enrollment-brief.svg");
    assertFresh("enrollment --brief", "zh", "enrollment-brief.zh.svg");
  }

  @Test
  void no_other_picture_lies_about() throws IOException {
    try (Stream<Path> files = Files.list(PICTURES)) {
      assertThat(files).hasSize(2 * DrawnMachine.values().length + 2);
    }
  }
}
