package dev.yika.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report and the pictures show the figures that lie beside them. */
class ResultsFilesTest {

  private static final Path REPORT = Path.of("RESULTS.md");

  private static Figures figures() throws IOException {
    return Figures.of(
        new ObjectMapper()
            .readValue(
                Files.readString(Path.of("RESULTS.json"), UTF_8),
                new TypeReference<Map<String, Figure>>() {}));
  }

  @Test
  void thePicturesAreDrawnFromTheFigures() throws IOException {
    Races races = new Races(figures());
    assertThat(races.picture(Locale.ENGLISH))
        .isEqualTo(Files.readString(Path.of("RESULTS.svg"), UTF_8));
    assertThat(races.picture(Locale.CHINESE))
        .isEqualTo(Files.readString(Path.of("RESULTS.zh.svg"), UTF_8));
  }

  @Test
  void theReportHasEachFigureAndEachRace() throws IOException {
    assertThat(Files.readString(REPORT, UTF_8))
        .contains(new Races(figures()).lines())
        .doesNotContain("The machine was loaded");
    assertThat(Files.readAllLines(REPORT, UTF_8))
        .filteredOn(line -> line.startsWith("| `") && line.contains("Benchmark."))
        .hasSizeGreaterThanOrEqualTo(figures().byName().size());
  }
}
