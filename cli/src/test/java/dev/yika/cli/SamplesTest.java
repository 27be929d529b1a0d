package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same ten visits as six programs export them. */
class SamplesTest {

  private static final Path EXPORTS = Path.of("samples", "exports");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final List<String> ANSWERS =
      List.of(
          "visit",
          "card",
          "region",
          "status",
          "pooled",
          "account",
          "recovers",
          "if_paid",
          "confidence",
          "error",
          "message");

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

  /** Without lines, which differ, and doubts: contributions leave open what was before them. */
  private static List<List<String>> answers(Path file) {
    Run run = desk(file, "--format", "csv", "--lang", "en");
    try (CSVParser rows = CSVParser.parse(run.out(), FORMAT)) {
      return rows.stream().map(row -> ANSWERS.stream().map(row::get).toList()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("exports")
  void every_export_has_the_same_answers(Path export) {
    Run run = desk(export);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(answers(export))
        .isEqualTo(answers(EXPORTS.resolve("platform.txt")))
        .hasSize(10)
        .anySatisfy(row -> assertThat(row).contains("TERMINATED", "NO"))
        .anySatisfy(row -> assertThat(row).contains("NORMAL", "YES"));
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
    assertThat(desk(EXPORTS.resolve("platform.json"), "--lang", "en").err())
        .doesNotContain("not read", "read as");
  }
}
