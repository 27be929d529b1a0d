package dev.yika.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents count the areas of the tables as they are. */
class DocumentedTablesTest {

  private static final Path TABLES = Path.of("src/main/resources/dev/yika/status");

  /** The areas of a table, without the whole country. */
  private static List<String> areas(String table) throws IOException {
    List<String> rows =
        Files.readAllLines(TABLES.resolve(table), UTF_8).stream()
            .filter(row -> !row.startsWith("#"))
            .toList();
    int column = List.of(rows.get(0).split("\t", -1)).indexOf("area");
    return rows.stream()
        .skip(1)
        .map(row -> row.split("\t", -1)[column])
        .filter(area -> !area.equals("-"))
        .distinct()
        .toList();
  }

  private static void assertSays(String document, String words) throws IOException {
    assertThat(Files.readString(Path.of("..", document), UTF_8)).as(document).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "README.md, rows of %d areas in %d provinces",
    "README.zh-CN.md, %d 个地区（%d 个省）的规定",
    "docs/status.md, rows of %d areas in %d provinces",
    "docs/zh/status.md, '%d 个地区，分属 %d 个省'",
  })
  void recovery_rows(String document, String words) throws IOException {
    List<String> areas = areas("recovery/policies.tsv");
    long provinces = areas.stream().map(area -> area.substring(0, 2)).distinct().count();
    assertSays(document, words.formatted(areas.size(), provinces));
  }

  @ParameterizedTest
  @CsvSource({
    "docs/status.md, 'the waits of %d areas, the payment periods of %d areas and the transfers of %d areas'",
    "docs/zh/status.md, %d 个地区的等待期、%d 个地区的缴费期、%d 个地区的转移规定",
  })
  void rules_of_areas_beside_the_national_ones(String document, String words) throws IOException {
    assertSays(
        document,
        words.formatted(
            areas("national/resident-waits.tsv").size(),
            areas("national/resident-years.tsv").size(),
            areas("national/transfers.tsv").size()));
  }
}
