package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
      String name = command.substring(0, 4);
      assertThat(run.err())
          .startsWith("yika: one file at a time: run yika " + name + " FILE once for each\n");
      assertThat(run.code()).isEqualTo(2);
    }
    assertThat(Run.yika("status", "a", "--events", "b", "--on", "2026-01-01").err())
        .startsWith("yika: one file at a time: run yika status FILE once for each\n");
    assertThat(Run.yika("check", file.toString(), file.toString()).err())
        .startsWith("yika: one file at a time: run yika check FILE once for each\n");
  }

  @Test
  void a_file_without_rows_is_refused_by_every_command() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "\n");
    for (String command :
        new String[] {"check", "workday", "region", "reader", "mask --view ends"}) {
      Run run = Run.yika((command + " " + empty).split(" "));
      assertThat(run.err()).endsWith("empty.txt: no rows to read\n");
      assertThat(run.code()).isEqualTo(2);
    }
    assertThat(Run.withInput("", "check", "-").err()).isEqualTo("yika: <stdin>: no rows to read\n");
    String heads = "visit,number,time,start,card_info,code,date,person,occurred_on,event,events\n";
    Path head = Files.writeString(folder.resolve("head.csv"), heads);
    for (String command :
        new String[] {
          "desk",
          "check",
          "region",
          "reader",
          "workday",
          "status --on 2026-09-15",
          "status --by person --on 2026-09-15",
          "card --on 2026-09-15"
        }) {
      Run run = Run.yika((command + " --file " + head).split(" "));
      assertThat(run.err()).as(command).endsWith("head.csv: no rows to read\n");
      assertThat(run.code()).as(command).isEqualTo(2);
    }
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
    assertThat(run.err())
        .startsWith("yika: line 2: event: no such event\nyika: the events are: enrolled, missed");
    Path detail =
        Files.writeString(
            folder.resolve("events.csv"),
            "occurred_on,event,detail\n2020-03-02,enrolled,EMPLOYD 410100\n");
    assertThat(Run.yika("status", detail.toString(), "--on", "2026-01-01").err())
        .startsWith("yika: line 2: detail: expected a kind of member: employed, flexible");
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
        "status e.csv --on 15/9/2026|--on: expected an existing date, such as 2026-09-15",
        "window hotline --at 9:00|--at: expected an existing date and time, such as 2026-10-31T20:00",
        "region 410102 --year 09|--year: expected a year of the form yyyy",
        "rules --region 4101|--region: expected a region code, six digits",
        "desk v.csv --column number|--column: expected <name>=<head>",
        "generate --seed x|--seed: expected a whole number",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mask --role 收费员 --purpose 收费结算 --channel 打印单据 CARD"
            + "|mask --role cashier --purpose billing --channel print CARD",
        "mask --role 参保人 --purpose 账户查询 --channel 屏幕 --device 已登记设备 --verified 生物特征 CARD"
            + "|mask --role member --purpose account --channel screen --device registered"
            + " --verified biometric CARD",
        "mask --view 保留首尾 CARD|mask --view ends CARD",
        "mask --channel QUEUE_DISPLAY --role doctor --purpose treatment CARD"
            + "|mask --channel queue-display --role doctor --purpose treatment CARD",
        "check --kind 医保卡号 CARD|check --kind card-number CARD",
        "generate --kind 公民身份号码 --seed 3|generate --kind citizen-id --seed 3",
        "rules --region 410100 --member 灵活就业人员|rules --region 410100 --member FLEXIBLE",
        "rules --region 410100 --insurance 居民医保|rules --region 410100 --insurance resident",
        "window 缴费到账 2025-04-30|window posting 2025-04-30"
      })
  void words_to_choose_from_have_names_in_both_languages(String chinese, String english) {
    Run run = Run.yika(english.replace("CARD", CARD).split(" "));
    assertThat(run.out()).isNotEmpty();
    assertThat(Run.yika(chinese.replace("CARD", CARD).split(" "))).isEqualTo(run);
  }

  @Test
  void choices_are_listed_with_their_labels_in_chinese() {
    String[] wrong = {"mask", "--purpose", "x", CARD};
    assertThat(Run.in(Locale.CHINESE, "", wrong).err())
        .startsWith("yika：--purpose 的值无法识别；可选：treatment（诊疗）、billing（收费结算）、");
    assertThat(Run.yika(wrong).err()).contains("it is one of: treatment, billing, ");
  }

  @Test
  void what_is_missing_or_misspelt_is_explained() {
    assertThat(Run.yika("status", "e.csv").err())
        .startsWith("yika: --on is missing: expected an existing date, such as 2026-09-15\n");
    assertThat(Run.yika("dsk", "v.csv").err())
        .startsWith("yika: unknown command; did you mean: desk?\n");
    assertThat(Run.yika("desk", "v.csv", "--langg", "zh").err())
        .startsWith("yika: unknown option --langg; did you mean: --lang?\n");
    assertThat(Run.yika("help", "foo").err())
        .startsWith("yika: unknown command; it is one of: desk, check, ");
    assertThat(Run.yika("generate", "--count", "-1").err())
        .startsWith("yika: invalid value for --count: expected a whole number from 0 to ");
  }

  @Test
  void a_misspelt_role_has_a_nearest_one() {
    String[] mask = {
      "mask", "--purpose", "billing", "--channel", "print", "--role", "casher", CARD
    };
    assertThat(Run.yika(mask).err()).endsWith("did you mean cashier?\n");
  }

  @Test
  void the_script_of_a_shell_is_asked_for_by_name() {
    assertThat(Run.yika("completion", "zsh")).isEqualTo(Run.yika("completion"));
    assertThat(Run.yika("completion", "fish").err()).contains("it is one of: bash, zsh");
  }

  @Test
  void an_empty_argument_is_no_line_of_csv() {
    assertThat(Run.yika("region", "").err()).isEqualTo("yika: argument 1: nothing to read\n");
  }

  @Test
  void a_table_of_something_else_names_the_heads_that_are_read() throws IOException {
    Path file = Files.writeString(folder.resolve("other.csv"), "name,sex\na,b\n");
    assertThat(Run.yika("desk", file.toString()).err())
        .endsWith(
            "other.csv: line 1: the first line has none of the heads expected here: visit, number, time;"
                + " give another one with --column NAME=HEAD\n");
  }

  @Test
  void events_have_names_in_both_languages() throws IOException {
    Path chinese =
        Files.writeString(
            folder.resolve("zh.csv"),
            """
            日期,事件,内容
            2020-03-02,参保,单位职工 410100
            2026-07-31,未足额缴费,2026-07
            2026-09-11,补缴到账,2026-07 滞纳金已缴
            """);
    Path english =
        Files.writeString(
            folder.resolve("en.csv"),
            """
            occurred_on,event,detail
            2020-03-02,enrolled,EMPLOYED 410100
            2026-07-31,missed,2026-07
            2026-09-11,made-up,2026-07 late-fee
            """);
    Run run = Run.yika("status", english.toString(), "--on", "2026-09-15");
    assertThat(run.out()).contains("arrears");
    assertThat(Run.yika("status", chinese.toString(), "--on", "2026-09-15")).isEqualTo(run);
  }

  @Test
  void only_near_options_are_suggested() throws IOException {
    assertThat(Run.yika("desk", "--on", "2026-09-15").err())
        .startsWith("yika: unknown option --on\n");
    assertThat(Run.yika("desk", "--frmat", "csv").err()).contains("did you mean: --format?");
    assertThat(Run.yika("desk", "--fromat", "csv").err()).contains("did you mean: --format?");
    assertThat(Run.yika("desk", "--purp", "x").err()).contains("did you mean: --purpose?");
  }

  @Test
  void arguments_have_chinese_names_in_chinese() {
    assertThat(Run.yika("check", "--lang", "zh").err()).startsWith("yika：请给出号码或文件名\n");
    assertThat(Run.yika("guide", "no-such", "--lang", "zh").err()).startsWith("yika：没有这个问题代码；可选：");
    assertThat(Run.yika("status", "a.csv", "b.csv", "--lang", "zh").err()).doesNotContain("FILE");
  }

  @Test
  void a_visit_without_a_time_of_day_says_so() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("days.csv"), "visit,number,time,events\n1," + CARD + ",2026-09-15,\n");
    assertThat(Run.yika("desk", file.toString()).err())
        .startsWith("yika: line 2: time: the time of day is missing");
  }

  @Test
  void the_number_of_a_visit_is_shown_unless_it_may_be_a_person() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("visits.csv"),
            "visit,number,time,events\n12345678,"
                + CARD
                + ",2026-09-15 9:05,\n"
                + CARD
                + ","
                + CARD
                + ",2026-09-15 9:05,\n");
    assertThat(Run.yika("desk", file.toString(), "--format", "csv").rows())
        .satisfiesExactly(
            row -> assertThat(row).startsWith("2,12345678,"),
            row -> assertThat(row).startsWith("3,************7890,"));
  }

  @Test
  void an_id_that_is_a_number_of_a_person_is_refused() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ids.csv"),
            "occurred_on,event,detail,id\n2020-03-02,enrolled,EMPLOYED 410100," + CARD + "\n");
    Run run = Run.yika("status", file.toString(), "--on", "2026-09-15");
    assertThat(run.err())
        .startsWith("yika: line 2: id: an id must not hold a citizen ID or card number;")
        .doesNotContain(CARD);
    assertThat(run.code()).isEqualTo(2);
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
