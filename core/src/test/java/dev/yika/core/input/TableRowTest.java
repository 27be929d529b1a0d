package dev.yika.core.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.SerializableTester;
import dev.yika.core.result.BadTableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowTest {

  private static List<TableRow> rows(String text) {
    return TableRow.readAll(new StringReader(text), "rows");
  }

  @Test
  void readsCellsWithoutTheSpacesAroundThem() {
    assertThat(rows("a\t b \t\tc d\n"))
        .containsExactly(new TableRow("rows", 1, List.of("a", "b", "", "c d")));
  }

  @Test
  void blankLinesAndCommentsAreNoRowsButCount() {
    assertThat(rows("\ufeff# head\n\n \t \nx\r\n#x\ny"))
        .containsExactly(
            new TableRow("rows", 4, List.of("x")), new TableRow("rows", 6, List.of("y")));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstCell() {
    assertThat(rows("\ufeffx")).containsExactly(new TableRow("rows", 1, List.of("x")));
  }

  @Test
  void aCellBehindTheLastIsEmpty() {
    assertThat(rows("x").get(0).cell(0)).isEqualTo("x");
    assertThat(rows("x").get(0).cell(1)).isEmpty();
  }

  @Test
  void aRefusalNamesTheSourceTheLineAndTheReason() {
    BadTableException refusal = rows("\nx").get(0).refuse("no good");

    assertThat(refusal).hasMessage("rows:2: no good");
    assertThat(refusal.source()).isEqualTo("rows");
    assertThat(refusal.line()).isEqualTo(2);
    assertThat(refusal.reason()).isEqualTo("no good");
    assertThat(SerializableTester.reserialize(refusal).line()).isEqualTo(2);
    assertThat(new BadTableException("rows", 0, "no good")).hasMessage("rows: no good");
  }

  @Test
  void malformedUtf8IsRefusedNotReplaced() {
    byte[] bytes = {'x', '\n', 'y', (byte) 0xc3, (byte) 0x28, '\n'};
    Reader reader =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());

    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> TableRow.readAll(reader, "rows"))
        .satisfies(e -> assertThat(e.line()).isBetween(1, 2))
        .withMessageEndingWith("not well-formed UTF-8 at or after this line");
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
        .isThrownBy(() -> TableRow.readAll(reader, "rows"))
        .withCause(failure);
  }
}
