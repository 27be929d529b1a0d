package dev.yika.cli.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.result.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final List<Column<?>> COLUMNS =
      List.of(
          Column.of("name", "名称", 4, row -> Cell.empty()),
          Column.of("note", "备注", 4, row -> Cell.empty()));

  private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
  private final WholeLines out = new WholeLines(stream);

  private String written() {
    return stream.toString(UTF_8);
  }

  private static List<Cell> row(String name, String note) {
    return List.of(Cell.of(name), Cell.of(note));
  }

  @Test
  void csv_quotes_what_needs_quotes() {
    try (RowWriter rows = OutputFormat.CSV.writer(out, COLUMNS, Locale.CHINESE, Screen.NONE)) {
      rows.row(row("a,b", "say \"no\""));
      rows.row(row("", "中"));
    }
    assertThat(written()).isEqualTo("name,note\n\"a,b\",\"say \"\"no\"\"\"\n\"\",中\n");
  }

  @Test
  void json_escapes_what_needs_escapes() {
    try (RowWriter rows = OutputFormat.JSON.writer(out, COLUMNS, Locale.CHINESE, Screen.NONE)) {
      rows.row(List.of(Cell.of("a\"b\u0001"), Cell.empty()));
      rows.row(List.of(Cell.of(7), Cell.of(true)));
      rows.row(List.of(Cell.of("id", new Wording("words", "文字")), Cell.of(false)));
    }
    assertThat(written())
        .isEqualTo(
            """
            [
             {"name":"a\\"b\\u0001","note":null}
            ,{"name":7,"note":true}
            ,{"name":"id","note":false}
            ]
            """);
  }

  @Test
  void tables_count_wide_characters_twice() {
    try (RowWriter rows = OutputFormat.TABLE.writer(out, COLUMNS, Locale.CHINESE, Screen.NONE)) {
      rows.row(row("中原区", "x"));
      rows.row(row("abcdef", "y"));
      rows.row(row("ａ·", "z"));
    }
    assertThat(written()).isEqualTo("名称    备注\n中原区  x\nabcdef  y\nａ·     z\n");
  }

  @Test
  void tables_are_measured_by_their_first_rows_and_stream() {
    try (RowWriter rows = OutputFormat.TABLE.writer(out, COLUMNS, Locale.ENGLISH, Screen.NONE)) {
      rows.flush();
      assertThat(written()).isEmpty();
      rows.row(row("abcdef", "1"));
      rows.flush();
      assertThat(written()).isEqualTo("name    note\nabcdef  1\n");
      rows.row(row("abcdefgh", "2"));
      rows.row(row("a", "3"));
      rows.flush();
      assertThat(written()).endsWith("\nabcdefgh  2\na       3\n");
      for (int i = 0; i < 10_000; i++) {
        rows.row(row("a", "3"));
      }
      assertThat(stream.size()).isGreaterThan(32_000);
    }
  }

  @Test
  void tables_say_yes_and_no() {
    try (RowWriter rows = OutputFormat.TABLE.writer(out, COLUMNS, Locale.ENGLISH, Screen.NONE)) {
      rows.row(List.of(Cell.of(true), Cell.of("id", new Wording("words", "文字"))));
      rows.row(List.of(Cell.of(false), Cell.of(7)));
    }
    assertThat(written()).isEqualTo("name  note\nyes   words\nno    7\n");
  }

  @Test
  void lines_leave_whole() {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    OutputStream checking =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new AssertionError("one byte at a time");
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            assertThat(bytes[offset + length - 1]).isEqualTo((byte) '\n');
            chunks.write(bytes, offset, length);
          }
        };
    WholeLines lines = new WholeLines(checking);
    for (int i = 0; i < 20_000; i++) {
      lines.line("中文 " + i);
    }
    lines.finish();
    lines.line("too late");
    lines.flush();
    assertThat(chunks.toString(UTF_8).lines()).hasSize(20_000);
  }

  @Test
  void lines_report_once_that_they_cannot_be_written() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    WholeLines lines = new WholeLines(full);
    lines.line("a");
    assertThatThrownBy(lines::flush)
        .isInstanceOfSatisfying(OutputException.class, e -> assertThat(e.isClosedPipe()).isFalse());
    lines.line("b");
    lines.flush();
    lines.finish();
  }
}
