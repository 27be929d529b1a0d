package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values and files among the arguments. */
class ArgumentsTest {

  private static final String CARD = "4101021234567890";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nofile.txt",
        "no/such",
        "./none",
        "../none",
        "/none",
        "~/none",
        "C:\\none",
        "no\\such",
        "卡号.csv",
        "导出/卡号",
        "2026.09.csv",
        "export.xlsx"
      })
  void what_looks_like_a_path_is_a_file(String path) {
    for (String command : new String[] {"check", "workday", "region", "reader"}) {
      Run run = Run.yika(command, path);
      assertThat(run.err()).isEqualTo("yika: " + path + ": no such file\n");
      assertThat(run.out()).isEmpty();
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "check, 4101021234567890.0",
    "check, 4101-0212",
    "check, 4101/0212",
    "check, 4101021234567890.",
    "check, 姓名",
    "workday, 2026/9/15",
    "workday, 2026.9.15",
    "region, 河南",
    "reader, '410100|a/b|c.txt|d'"
  })
  void what_does_not_is_a_value(String command, String value) {
    Run run = Run.yika(command, "--format", "csv", value);
    assertThat(run.err()).doesNotContain("no such file");
    assertThat(run.rows()).isNotEmpty();
  }

  @Test
  void a_file_is_read_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("cards.txt"), CARD + "\n");
    String[] both = {"check", file.toString(), CARD};
    assertThat(Run.yika(both).err()).startsWith("yika: give either NUMBER or one file, not both");
    assertThat(Run.yika("check", CARD, "none.txt").code()).isEqualTo(2);
    for (String command :
        new String[] {"desk a b", "desk a --file b", "card a b --on 2026-01-01"}) {
      Run run = Run.yika(command.split(" "));
      assertThat(run.err()).startsWith("yika: give one file at a time\n");
      assertThat(run.code()).isEqualTo(2);
    }
    assertThat(Run.yika("status", "a", "--events", "b", "--on", "2026-01-01").err())
        .startsWith("yika: give one file at a time\n");
  }

  @Test
  void a_file_without_rows_is_noted() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "\n");
    for (String command : new String[] {"check", "workday", "region", "reader"}) {
      Run run = Run.yika(command, empty.toString());
      assertThat(run.err()).endsWith("empty.txt: no rows to read\n");
      assertThat(run.code()).isZero();
    }
    assertThat(Run.withInput("", "check", "-").err()).isEqualTo("yika: <stdin>: no rows to read\n");
    Path head = Files.writeString(folder.resolve("head.csv"), "visit,number,time\n");
    assertThat(Run.yika("desk", head.toString()).err()).endsWith("head.csv: no rows to read\n");
  }

  @Test
  void positions_count_characters_as_people_do() {
    assertThat(Run.yika("check", "--format", "csv", "\ud83d\ude00" + CARD).rows().get(0))
        .contains(",CHARACTER@1;LENGTH@");
    assertThat(Run.yika("check", "--lang", "zh", "4101 0212 3456 7880").out())
        .contains("校验码错误（第 18 个字符）");
  }

  @Test
  void a_misspelt_event_is_no_fault_of_its_detail() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("events.csv"),
            "occurred_on,event,detail\n2020-03-02,enroled,EMPLOYED 410100\n");
    Run run = Run.yika("status", file.toString(), "--on", "2026-01-01");
    assertThat(run.err()).startsWith("yika: line 2: event: expected one of: enrolled, missed");
    Path detail =
        Files.writeString(
            folder.resolve("events.csv"),
            "occurred_on,event,detail\n2020-03-02,enrolled,EMPLOYD 410100\n");
    assertThat(Run.yika("status", detail.toString(), "--on", "2026-01-01").err())
        .startsWith("yika: line 2: detail: expected a kind of member");
  }

  @Test
  void an_area_that_is_not_in_the_table_is_noted() {
    Run run = Run.yika("rules", "--region", "999999", "--format", "csv");
    assertThat(run.err()).startsWith("yika: --region: not in the region table");
    assertThat(run.code()).isZero();
    assertThat(Run.yika("rules", "--region", "330100").err()).isEmpty();
    assertThat(Run.yika("window", "posting", "2025-04-30", "--region", "999999").err())
        .startsWith("yika: --region: not in the region table");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status e.csv --on 15/9/2026|--on: expected a date that exists, such as 2026-09-15",
        "window hotline --at 9:00|--at: expected a time that exists, such as 2026-10-31T20:00",
        "region 410102 --year 09|--year: expected a year of the form yyyy",
        "rules --region 4101|--region: expected a region code, six digits",
        "desk v.csv --column number|--column: expected <name>=<head>",
        "check 1 --charset latin1|--charset; it is one of: utf-8, gb18030"
      })
  void what_is_refused_names_the_form_wanted(String command, String words) {
    Run run = Run.yika(command.split(" "));
    assertThat(run.err()).startsWith("yika: invalid value for " + words);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void a_problem_is_found_by_its_label_as_well() {
    String guide = Run.yika("guide", "card-lost").out();
    assertThat(Run.yika("guide", "医保卡丢失").out()).isEqualTo(guide);
    assertThat(Run.yika("guide", "card lost").out()).isEqualTo(guide);
  }

  @Test
  void roles_have_names_in_both_languages() {
    assertThat(Run.yika("policy", "show", "--lang", "zh").out())
        .contains("收费员", "药师")
        .doesNotContain("cashier");
    assertThat(Run.yika("policy", "show", "--all", "--lang", "zh").out())
        .contains("收费员")
        .doesNotContain("cashier");
    assertThat(Run.yika("policy", "show", "--format", "csv", "--lang", "zh").out())
        .contains("cashier,")
        .doesNotContain("收费员");
  }
}
