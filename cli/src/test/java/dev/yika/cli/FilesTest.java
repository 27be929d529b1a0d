package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets and databases write them. */
class FilesTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TABLE =
      """
      就诊号,医保卡号,就诊时间,事件,科室
      v1,4101021234567890,2026-09-15 09:05,2020-03-02 enrolled EMPLOYED 410100,内科
      v2,4101021234567890,2026-09-15 09:08,2020-03-02 enrolled EMPLOYED 410100; 2026-07-31 missed 2026-07,外科
      """;

  @TempDir private Path folder;

  private Run desk(byte[] bytes, String... options) throws IOException {
    Path file = Files.write(folder.resolve("visits.csv"), bytes);
    return Run.yika(
        Stream.concat(
                Stream.of("desk", file.toString(), "--format", "csv", "--lang", "en"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private List<String> answers(String text) throws IOException {
    Run run = desk(text.getBytes(UTF_8));
    assertThat(run.code()).as(run.err()).isZero();
    return run.rows();
  }

  static Stream<byte[]> encodings() {
    return Stream.of(
        TABLE.getBytes(UTF_8),
        ("\ufeff" + TABLE).getBytes(UTF_8),
        TABLE.getBytes(GB18030),
        ("\ufeff" + TABLE).getBytes(UTF_16LE),
        ("\ufeff" + TABLE).getBytes(UTF_16BE),
        TABLE.getBytes(UTF_16LE),
        TABLE.getBytes(UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void recognizes_the_encoding_by_the_bytes(byte[] bytes) throws IOException {
    assertThat(desk(bytes).rows()).isEqualTo(answers(TABLE));
  }

  @Test
  void says_which_encoding_it_took() throws IOException {
    assertThat(desk(TABLE.getBytes(UTF_8)).err()).doesNotContain("read as");
    assertThat(desk(TABLE.getBytes(GB18030)).err()).contains("visits.csv: read as GB18030\n");
    assertThat(desk(TABLE.getBytes(UTF_16LE)).err()).contains("visits.csv: read as UTF-16\n");
  }

  static Stream<UnaryOperator<String>> forms() {
    return Stream.of(
        text -> text.replace(',', '\t'),
        text -> text.replace(',', ';').replaceAll("2020.*07(?=;)", "\"$0\""),
        text -> text.replace(',', '|'),
        text -> text.replace("\n", "\r\n"),
        text -> text.replace("\n", "\r"),
        text -> text.replace("\n", "\n\n") + ",,,,\n,,\n",
        text -> text.replace("4101021234567890", "=\"4101021234567890\""),
        text -> text.replace("4101021234567890", "'4101021234567890"),
        text -> text.replace("4101021234567890", "\"\t4101021234567890\""),
        text -> text.replace("4101021234567890", "4101021234567890.0"),
        text -> text.replace("内科", "\"内科\n二楼\"").replace("外科", "\"外科\""),
        text -> text.replace("科室\n", "科室,\n").replace("科\n", "科,\n"),
        text -> text.replace("医保卡号", "卡号").replace("就诊号", "visit"),
        text -> text.replace("医保卡号", "MDTRT_CERT_NO"),
        text -> text.replace("医保卡号", "akc020"),
        text -> "sep=;\n" + text.replace(',', ';').replaceAll("2020.*07(?=;)", "\"$0\""),
        text -> "门诊就诊明细表,,,,\n制表：信息科\n\n" + text,
        text -> text.replace("2026-09-15 09:0", "2026/9/15 9:0"),
        text -> text.replace("2026-09-15 09:0", "20260915 09:0"),
        text -> text.replace("2026-09-15 09:05", "20260915090500"),
        text -> text.replace("2026-09-15 09:0", "2026年9月15日 9:0"),
        text -> text.replace(":05,", ":05:00.0,"),
        text -> text.replace("2020-03-02", "2020/3/2"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void reads_the_same_from_every_form(UnaryOperator<String> form) throws IOException {
    String other = form.apply(TABLE);
    assertThat(other).isNotEqualTo(TABLE);
    assertThat(answers(other).stream().map(FilesTest::withoutLine))
        .isEqualTo(answers(TABLE).stream().map(FilesTest::withoutLine).toList());
  }

  private static String withoutLine(String row) {
    return row.replaceFirst("^[0-9]+,", "");
  }

  @Test
  void notes_what_it_does_not_read_once() throws IOException {
    Run run = desk(TABLE.getBytes(UTF_8));
    assertThat(run.err()).contains("visits.csv: columns not read: 科室\n");
    Run strict = desk(TABLE.getBytes(UTF_8), "--strict-columns");
    assertThat(strict.err()).endsWith("visits.csv: line 1: columns that are not known: 科室\n");
    assertThat(strict.out()).isEmpty();
    assertThat(strict.code()).isEqualTo(2);
  }

  @Test
  void takes_a_head_that_is_named_to_it() throws IOException {
    String text = TABLE.replace("医保卡号", "患者号");
    assertThat(desk(text.getBytes(UTF_8)).err())
        .endsWith(
            "visits.csv: line 1: number: the table has no such column; if its head is another,"
                + " give --column number=HEAD\n");
    assertThat(desk(text.getBytes(UTF_8), "--column", "number=患者号").rows())
        .isEqualTo(answers(TABLE));
    assertThat(desk(TABLE.getBytes(UTF_8), "--column", "number=none").err())
        .contains("number: no column has the head given with --column");
    assertThat(desk(TABLE.getBytes(UTF_8), "--column", "colour=科室").code()).isEqualTo(2);
  }

  @Test
  void notes_that_a_number_lost_its_fraction() throws IOException {
    Run run = desk(TABLE.replace("4567890,", "4567890.0,").getBytes(UTF_8));
    assertThat(run.err()).containsOnlyOnce("line 2: 医保卡号 ends in .0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.10102E+15", "4.10102123456789E+15", "4E15"})
  void guesses_no_digit_that_a_spreadsheet_has_lost(String rounded) throws IOException {
    Run run = desk(TABLE.replace("4101021234567890", rounded).getBytes(UTF_8));
    assertThat(run.rows()).hasSize(2).allSatisfy(row -> assertThat(row).contains("as text"));
    assertThat(run.rows().get(0)).startsWith("2,v1,,,,,,,,,,").endsWith(",");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void notes_a_title_above_the_head() throws IOException {
    assertThat(desk(("门诊就诊明细表\n" + TABLE).getBytes(UTF_8)).err())
        .contains("visits.csv: the head is in line 2; the lines above it are ignored\n");
    assertThat(desk("\n".concat(TABLE).getBytes(UTF_8)).err()).doesNotContain("the head is in");
    assertThat(desk("一\n二\n三\n四\n五\n六\n".concat(TABLE).getBytes(UTF_8)).err())
        .contains(
            "visits.csv: line 1: the first line has none of the heads expected here: visit, number,");
  }

  static Stream<Arguments> noText() {
    byte[] program = new byte[200];
    for (int i = 0; i < program.length; i++) {
      program[i] = (byte) (i % 4 == 0 ? 'a' : i % 8);
    }
    return Stream.of(
        Arguments.of(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0}, "is compressed"),
        Arguments.of("Rar!\u001a\u0007".getBytes(UTF_8), "is compressed"),
        Arguments.of("\n<html><table>".getBytes(UTF_8), "is a web page"),
        Arguments.of("\ufeff<?xml version='1.0'?>".getBytes(UTF_8), "is a web page"),
        Arguments.of("%PDF-1.7\n".getBytes(UTF_8), "is no text"),
        Arguments.of(program, "is no text"));
  }

  @ParameterizedTest
  @MethodSource("noText")
  void says_what_else_is_no_table(byte[] bytes, String words) throws IOException {
    Path file = Files.write(folder.resolve("visits.csv"), bytes);
    for (String command : List.of("desk", "check")) {
      Run run = Run.yika(command, file.toString(), "--lang", "en");
      assertThat(run.err()).contains("visits.csv: " + words);
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void complaints_name_the_head_that_the_file_has() throws IOException {
    String text =
        TABLE
            .replace("2026-09-15 09:05", "46280.378")
            .replace("4101021234567890,2026-09-15 09:08", ",2026-09-15 09:08");
    Run run = desk(text.getBytes(UTF_8));
    assertThat(run.err())
        .contains("line 2: 就诊时间: a spreadsheet wrote this date as a number")
        .contains("line 3: 医保卡号: the cell is empty");
    assertThat(run.rows().get(1)).contains("医保卡号: the cell is empty");
    Path list = Files.writeString(folder.resolve("list.txt"), "4.1E+15\n");
    assertThat(Run.yika("check", list.toString(), "--lang", "zh").err())
        .startsWith("yika：第 1 行：电子表格把此号码写成了科学计数法");
  }

  @Test
  void says_what_a_workbook_is() throws IOException {
    Run run = desk(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
    assertThat(run.err()).contains("visits.csv: is an Excel workbook");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void loses_no_row_to_a_stray_quote_or_a_broken_character() throws IOException {
    String quote = TABLE.replace("v1,4101021234567890", "v1,\"4101021234567890");
    assertThat(desk(quote.getBytes(UTF_8)).rows()).hasSize(2);
    assertThat(desk(quote.getBytes(UTF_8)).rows().get(0)).startsWith("2,");
    byte[] broken = TABLE.replace("内科", "\u0001\u0001").getBytes(UTF_8);
    for (int i = 0; i < broken.length; i++) {
      broken[i] = broken[i] == 1 ? (byte) 0xc4 : broken[i];
    }
    Run run = desk(broken);
    assertThat(run.rows()).hasSize(2).last().asString().startsWith("3,v2,4101");
    assertThat(run.err()).contains("line 2: some bytes are invalid");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "mask --view tail", "region", "workday"})
  void reads_a_column_of_a_table_and_a_plain_list_alike(String command) throws IOException {
    String value =
        command.startsWith("region")
            ? "410102"
            : command.equals("workday") ? "2026/9/15" : "4101021234567890";
    String head = command.equals("workday") ? "日期" : command.equals("region") ? "区划代码" : "卡号";
    Path list = Files.writeString(folder.resolve("list.txt"), value + "\n");
    Path table =
        Files.writeString(
            folder.resolve("table.csv"), "序;" + head + "\n1;" + value + "\n", GB18030);
    List<String> expected = rows(command, list);
    assertThat(expected).hasSize(1).noneMatch(row -> row.contains("INVALID"));
    assertThat(rows(command, table).stream().map(row -> row.replaceFirst("^2,", "1,")))
        .isEqualTo(expected);
  }

  private static List<String> rows(String command, Path file) {
    String[] words = (command + " --format csv --lang en").split(" ", -1);
    Run run =
        Run.yika(
            Stream.concat(Stream.of(words), Stream.of(file.toString())).toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.rows();
  }

  @Test
  void reads_old_names_of_options_and_says_the_new_ones() throws IOException {
    Run old = Run.yika("check", "--lang", "en", "--scheme", "luhn-16", "4101021234567890");
    assertThat(old.err()).startsWith("yika: --scheme is now called --number-scheme\n");
    Run now = Run.yika("check", "--lang", "en", "--number-scheme", "luhn-16", "4101021234567890");
    assertThat(old.out()).isEqualTo(now.out());
    assertThat(now.err()).isEmpty();
    assertThat(Run.yika("mask", "--policy-file=none.tsv", "1").err()).contains("--masking-file");
    assertThat(Run.yika("desk", "--policy-file", "none.tsv", "1").err())
        .contains("--recovery-file");
  }

  @Test
  void reads_whole_answers_of_the_platform_from_json() throws IOException {
    String paid =
        """
        {"poolarea_no":"410100","insutype":"310","clct_type":"10","clct_flag":"1",\
        "accrym_begn":"%1$s","accrym_end":"%1$s","clct_time":"%2$s"}""";
    String visit =
        """
        [{"visit":"v1","number":"4101021234567890","time":"2026-09-15 09:05","ward":"7",
          "1101":{"output":{"insuinfo":[{"insutype":"310","psn_type":"1101","psn_insu_stas":"2",
            "paus_insu_date":"2026-08-01","insuplc_admdvs":"410100"}]}},
          "90100":{"output":[%s,%s]}},
         {"visit":"v2","number":"4101021234567890"}
        ]
        """
            .formatted(
                paid.formatted("202606", "2026-06-15 00:00:00"),
                paid.formatted("202607", "2026-09-11 10:20:30"));
    Run run = desk(visit.getBytes(UTF_8));
    assertThat(run.rows()).hasSize(2);
    assertThat(run.rows().get(0)).startsWith("1,v1,4101").contains(",ARREARS,NO,", "2026-10-01");
    assertThat(run.rows().get(1)).startsWith("5,v2,,").contains("time: the cell is empty");
    assertThat(run.err()).contains("members not read: ward\n").doesNotContain("41010");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("line 5, object 2: time: the cell is empty");
    Run torn = desk(visit.substring(0, visit.length() - 20).getBytes(UTF_8));
    assertThat(torn.rows()).hasSize(2).last().asString().contains("not valid JSON from here on");
    assertThat(torn.code()).isEqualTo(1);
  }
}
