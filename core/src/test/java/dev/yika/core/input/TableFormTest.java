package dev.yika.core.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.core.result.BadTableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFormTest {

  private static final TableForm FORM = TableForm.of("id", "area").withOptional("note", "source");

  private static List<TableRow> rows(String text) {
    return FORM.readAll(new StringReader(text), "rows");
  }

  private static void refused(String text, String message) {
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> rows(text))
        .withMessage("rows" + message);
  }

  @Test
  void columnsStandInAnyOrder() {
    TableRow row = rows("area\tid\n4101\tx").get(0);

    assertThat(row.cell("id")).isEqualTo("x");
    assertThat(row.cell("area")).isEqualTo("4101");
    assertThat(row.cell("source")).isEmpty();
  }

  @Test
  void blankLinesAndCommentsAreNoRowsButCount() {
    List<TableRow> rows = rows("\ufeff# words\n\nid\tarea\n \t \nx\ty\r\n#x\nz\t");

    assertThat(rows).extracting(TableRow::line).containsExactly(5, 7);
    assertThat(rows).extracting(row -> row.cell("area")).containsExactly("y", "");
    assertThat(rows("\ufeffid\tarea")).isEmpty();
  }

  @Test
  void aFileWithoutAHeadLineIsRefusedWithTheExpectedHeadLine() {
    String expected = "the head line is missing; expected, between tabs: id area [note] [source]";

    refused("x\t4101", ":1: " + expected);
    refused("id area", ":1: " + expected);
    refused("# id\tarea\n", ": " + expected);
    refused("", ": " + expected);
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> rows("x"))
        .satisfies(
            e ->
                assertThat(e.message(Locale.CHINESE))
                    .isEqualTo("rows:1: 缺少表头行；应为（以制表符分隔）：id area [note] [source]"));
  }

  @Test
  void anUnknownColumnIsNamedByItsPlaceOnly() {
    refused(
        "id\tarea\t4101021234567890\n",
        ":1: name 3 of the head line is unknown;"
            + " expected, between tabs: id area [note] [source]");
  }

  @Test
  void aMissingOrRepeatedColumnIsNamed() {
    refused(
        "\nid\tnote\n",
        ":2: area: the head line lacks this column;"
            + " expected, between tabs: id area [note] [source]");
    refused("id\tarea\tid\n", ":1: id: the head line repeats this column");
  }

  @Test
  void aRowHasACellForEachColumnButOptionalOnesAtItsEnd() {
    assertThat(rows("id\tarea\tsource\tnote\nx\ty\n").get(0).cell("note")).isEmpty();
    refused("id\tarea\nx\n", ":2: the head line has 2 cells, this row 1");
    refused("id\tarea\nx\ty\tz\n", ":2: the head line has 2 cells, this row 3");
    refused("id\tnote\tarea\nx\ty\n", ":2: the head line has 3 cells, this row 2");
  }

  @Test
  void aColumnIsRequiredOrOptional() {
    assertThatIllegalArgumentException().isThrownBy(() -> FORM.withOptional("id"));
  }

  @Test
  void malformedUtf8IsRefusedNotReplaced() {
    byte[] bytes = {'x', '\n', 'y', (byte) 0xc3, (byte) 0x28, '\n'};
    Reader reader =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());

    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> FORM.readAll(reader, "rows"))
        .satisfies(e -> assertThat(e.line()).isBetween(1, 2))
        .withMessageEndingWith("not well-formed UTF-8 at or after this line");
  }

  @Test
  void aFileWithoutAByteIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("empty.tsv"));

    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> TableForm.readFile(file, FORM::readAll))
        .withMessage("empty.tsv: the file is empty");
  }

  @Test
  void aReaderThatFailsIsNotABadTable() {
    IOException failure = new IOException("unplugged");
    Reader reader =
        new StringReader("") {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw failure;
          }
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> FORM.readAll(reader, "rows"))
        .withCause(failure);
  }
}
