package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.cli.console.Console;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFileTest {

  private static final String CARD = "4101021234567890";

  @TempDir private Path folder;

  private Run check(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("numbers.txt"), text);
    return Run.yika("check", "--format", "csv", "--file", file.toString());
  }

  @Test
  void reads_a_file_of_another_encoding_and_says_so() throws IOException {
    String text = "4101021234567890\n张三\n李四\n";
    Path file = Files.write(folder.resolve("gbk.txt"), text.getBytes(Charset.forName("GBK")));
    Run run = Run.yika("check", "--format", "csv", "--file", file.toString());
    assertThat(run.err()).startsWith("yika: ").endsWith("gbk.txt: read as GB18030\n");
    assertThat(run.rows()).hasSize(3);
    assertThat(Run.yika("check", "--lang", "zh", "--file", file.toString()).err())
        .endsWith("gbk.txt：按 GB18030 读取\n");
  }

  @Test
  void counts_blank_lines_and_skips_them() throws IOException {
    Run run = check(CARD + "\n\n \u3000\t\r\n" + CARD + "\r\n" + CARD);
    assertThat(run.code()).isZero();
    assertThat(run.rows()).map(row -> row.substring(0, 2)).containsExactly("1,", "4,", "5,");
  }

  @Test
  void goes_on_behind_a_bad_line() throws IOException {
    Run run = check("\ufeff" + CARD + "\nnothing\n" + CARD + "\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.rows()).hasSize(3);
    assertThat(run.rows().get(0)).startsWith("1,card-number,true");
    assertThat(run.rows().get(2)).startsWith("3,card-number,true");
  }

  @Test
  void takes_bytes_that_are_no_utf8_for_wrong_characters() {
    byte[] bytes =
        (CARD.substring(0, 15) + "\u00ff\n" + CARD + "\n")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Run run =
        Run.of(
            new ByteArrayInputStream(bytes),
            Locale.ENGLISH,
            "check",
            "--format",
            "csv",
            "--file",
            "-");
    assertThat(run.rows())
        .containsExactly(
            "1,card-number,false,CHARACTER@16,,****************,",
            "2,card-number,true,,河南省郑州市中原区,************7890,");
  }

  @Test
  void reads_standard_input() {
    Run run = Run.withInput(CARD + "\n", "check", "--file", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("************7890");
  }

  @ParameterizedTest
  @CsvSource({"check", "mask --view ends", "workday"})
  void a_table_without_a_head_that_is_read_is_refused(String command) {
    for (String separator : List.of(",", ";", "\t", "|")) {
      String table = "序号" + separator + "甲\n1" + separator + CARD + "\n";
      Run run = Run.withInput(table, (command + " --file -").split(" "));
      assertThat(run.err())
          .contains("<stdin>: line 1: the first line has none of the heads expected");
      assertThat(run.out()).isEmpty();
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "check,卡号",
    "mask --view ends,卡号",
    "region,区划代码",
    "workday,日期",
    "window offline,日期",
  })
  void stars_stand_for_the_cell_alone(String command, String head) throws IOException {
    for (String cell : List.of("12x", "1.5E+15")) {
      String table = "备注," + head + "\n张三李四王五赵六," + cell + "\n";
      Run run = Run.withInput(table, (command + " --format csv --file -").split(" "));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.rows())
          .singleElement()
          .asString()
          .containsPattern("(?<!\\*)\\*{" + cell.length() + "}(?!\\*)");
    }
  }

  @Test
  void writes_headers_for_an_empty_file() throws IOException {
    assertThat(check("").out()).isEqualTo("line,kind,valid,problem,region,masked,warning\n");
    assertThat(Run.withInput("", "check", "--file", "-").out()).startsWith("line  kind");
    assertThat(Run.withInput("", "check", "--format", "json", "--file", "-").out())
        .isEqualTo("[\n]\n");
  }

  @Test
  void refuses_what_is_no_file() {
    Run missing = Run.yika("check", "--file", folder.resolve("none.txt").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("none.txt: no such file");
    Run directory = Run.yika("check", "--file", folder.toString());
    assertThat(directory.code()).isEqualTo(2);
    assertThat(directory.err()).contains("is a directory");
    assertThat(Run.yika("check", "--file", "a\0b").code()).isEqualTo(2);
  }

  @Test
  void says_that_reading_broke_off_and_keeps_the_rows_before() {
    InputStream broken =
        new InputStream() {
          private final byte[] bytes = (CARD + "\n").getBytes(UTF_8);
          private int next;

          @Override
          public int read() throws IOException {
            if (next == bytes.length) {
              throw new IOException(CARD);
            }
            return bytes[next++];
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            into[offset] = (byte) read();
            return 1;
          }
        };
    Run run = Run.of(broken, Locale.ENGLISH, "check", "--format", "csv", "--file", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.rows()).hasSize(1);
    assertThat(run.err())
        .contains("the input could not be read to the end")
        .doesNotContain("41010");
  }

  @Test
  void answers_before_it_waits_for_more() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream typist =
        new InputStream() {
          private int reads;

          @Override
          public int read() {
            throw new AssertionError("one character at a time");
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            assertThat(out.toString(UTF_8).lines()).hasSize(reads == 0 ? 0 : reads + 1);
            byte[] line = (CARD + "\n").getBytes(UTF_8);
            System.arraycopy(line, 0, into, offset, line.length);
            return reads++ < 3 ? line.length : -1;
          }
        };
    Console console = Console.of(typist, out, new ByteArrayOutputStream(), Locale.ENGLISH, false);
    assertThat(Yika.run(console, "check", "--file", "-")).isZero();
  }

  @Test
  void streams_a_long_file() throws IOException {
    Path file = folder.resolve("long.txt");
    try (BufferedWriter writer = Files.newBufferedWriter(file, UTF_8)) {
      for (int i = 1; i <= 100_000; i++) {
        writer.append(CARD, 0, 14).append(i % 10 == 0 ? "80\n" : "90\n");
      }
    }
    Run run = Run.yika("check", "--format", "csv", "--file", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.rows()).hasSize(100_000);
    assertThat(run.rows().get(99_999))
        .isEqualTo("100000,card-number,false,CHECK@15,,****************,");
  }

  @Test
  void keeps_only_the_beginning_of_an_endless_line() throws IOException {
    Run run = check(CARD + "\n" + "7".repeat(5_000_000) + "\n" + CARD);
    assertThat(run.rows())
        .containsExactly(
            "1,card-number,true,,河南省郑州市中原区,************7890,",
            "2,,false,TOO_LONG@65,," + "*".repeat(64) + ",",
            "3,card-number,true,,河南省郑州市中原区,************7890,");
    Run longLine = Run.withInput("7".repeat(5_000_000), "check", "--file", "-");
    assertThat(longLine.out()).contains("expected 1-64 characters, found 5000000");
  }

  @Test
  void answers_all_samples() {
    Run run = Run.yika("check", "--format", "csv", "--file", "samples/numbers.txt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.rows()).hasSize(15);
    assertThat(run.rows().get(0)).isEqualTo("1,card-number,true,,河南省郑州市中原区,************7890,");
    assertThat(run.rows()).filteredOn(row -> row.contains(",false,")).hasSize(4);
  }
}
