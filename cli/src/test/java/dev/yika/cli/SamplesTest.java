package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same ten visits as six programs export them. */
class SamplesTest {

  private static final Path EXPORTS = Path.of("samples", "exports");

  static List<Path> exports() throws IOException {
    try (Stream<Path> files = Files.list(EXPORTS)) {
      return files.sorted().toList();
    }
  }

  private static Run desk(Path file, String... options) {
    return Run.yika(
        Stream.concat(Stream.of("desk", file.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private static List<String> answers(Path file) {
    return desk(file, "--format", "csv", "--lang", "en").rows().stream()
        .map(row -> row.replaceFirst("^[0-9]+,", ""))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("exports")
  void every_export_has_the_same_answers(Path export) {
    Run run = desk(export);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(answers(export))
        .isEqualTo(answers(EXPORTS.resolve("platform.txt")))
        .hasSize(10)
        .anySatisfy(row -> assertThat(row).contains(",TERMINATED,NO,"))
        .anySatisfy(row -> assertThat(row).contains(",NORMAL,YES,YES,"));
  }

  @Test
  void there_are_six() throws IOException {
    assertThat(exports()).hasSize(6);
  }

  @Test
  void notes_name_what_is_special() {
    assertThat(desk(EXPORTS.resolve("his-gbk.csv"), "--lang", "en").err())
        .contains("read as GB18030", "columns not read: 患者科室, 接诊医生, 费用合计");
    assertThat(desk(EXPORTS.resolve("excel-unicode.txt"), "--lang", "en").err())
        .contains("read as UTF-16");
    assertThat(desk(EXPORTS.resolve("semicolons.csv"), "--lang", "en").err())
        .contains("ends in .0");
    assertThat(desk(EXPORTS.resolve("platform.json"), "--lang", "en").err()).isEmpty();
  }
}
