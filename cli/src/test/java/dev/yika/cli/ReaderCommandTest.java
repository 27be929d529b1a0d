package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderCommandTest {

  private static final String CODE = "410100D156000005000000000000ABCD";
  private static final String LINE =
      "410100|11010519491231002X|X00000019|"
          + CODE
          + "|张三|00814A4446|2.00|20200102|20300101|000000000007|0000000008|";

  @TempDir private Path folder;

  @Test
  void shows_each_field_as_far_as_a_cashier_sees_it() {
    Run run = Run.yika("reader", "--format", "csv", LINE);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            line,field,value,problem,warning
            1,REGION,410100 河南省郑州市,,
            1,CITIZEN_ID,110105********002X,,
            1,SOCIAL_CARD_NUMBER,******019,,
            1,CARD_IDENTIFICATION_CODE,********************************,,
            1,NAME,**,,
            1,RESET_INFORMATION,**********,,
            1,VERSION,2.00,,
            1,ISSUED,2020-01-02,,
            1,EXPIRES,2030-01-01,,
            1,TERMINAL,************,,
            1,DEVICE,**********,,
            """);
  }

  @Test
  void shows_less_to_a_viewer_who_may_see_less() {
    Run run =
        Run.yika(
            "reader",
            "--format",
            "csv",
            "--role",
            "cashier",
            "--purpose",
            "billing",
            "--channel",
            "receipt",
            LINE);
    assertThat(run.rows().get(1)).isEqualTo("1,CITIZEN_ID,**************002X,,");
    assertThat(Run.yika("reader", "--role", "guest", LINE).err())
        .contains("nothing is shown without --purpose, --channel");
  }

  @Test
  void explains_a_line_in_both_languages_and_in_json() {
    assertThat(Run.yika("reader", LINE).out())
        .startsWith("line  field")
        .contains("card identification code", "version of the specification");
    assertThat(Run.yika("reader", "--lang", "zh", LINE).out()).contains("字段", "卡识别码", "发卡地区划");
    assertThat(Run.yika("reader", "--format", "json", LINE).out())
        .contains(
            "{\"line\":1,\"field\":\"ISSUED\",\"value\":\"2020-01-02\",\"problem\":[],\"warning\":null}");
  }

  @Test
  void empty_fields_of_a_card_of_version_3_are_no_problem() {
    Run run = Run.yika("reader", "--format", "csv", "410100|||" + CODE + "|||3.00||||");
    assertThat(run.code()).isZero();
    assertThat(run.rows()).hasSize(11).contains("1,CITIZEN_ID,,,", "1,NAME,,,", "1,VERSION,3.00,,");
  }

  @ParameterizedTest
  @CsvSource({
    "410100|110105194912310021||CODE,         CITIZEN_ID,               CHECK@25",
    "410100||X00000018|CODE,                  SOCIAL_CARD_NUMBER,       CHECK@17",
    "410200|||CODE,                           CARD_IDENTIFICATION_CODE, CONTRADICTION@10",
    "410100|||,                               CARD_IDENTIFICATION_CODE, EMPTY@10",
    "410100|||CODE||||20200230,               ISSUED,                   DATE@46",
    "410100&11010519491231002X|X00000019|CODE, REGION,                  CHARACTER@7",
    "410100,                                  REGION,                   FIELDS@7",
    "410100|||CODE||||||||||,                 '',                       FIELDS@52"
  })
  void a_problem_stands_at_its_field_and_nothing_is_shown(
      String line, String field, String problem) {
    Run run = Run.yika("reader", "--format", "csv", line.replace("CODE", CODE));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.rows())
        .filteredOn(row -> !row.endsWith(",,"))
        .singleElement()
        .asString()
        .startsWith("1," + field + ",")
        .endsWith("," + problem + ",");
    assertThat(run.out() + run.err()).doesNotContain("4101", "11010", "X000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "|", "no line", "410102"})
  void what_is_no_line_is_a_problem_of_its_own(String line) {
    Run run = Run.yika("reader", line);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsAnyOf("nothing to read", "wrong number of fields");
  }

  @Test
  void dates_of_the_card_are_remarked_on_and_no_problem() {
    Run run = Run.yika("reader", "--format", "csv", "--on", "2030-01-02", LINE);
    assertThat(run.rows()).contains("1,EXPIRES,2030-01-01,,EXPIRED");
    assertThat(run.code()).isZero();
    assertThat(Run.yika("reader", "--format", "csv", "--on", "2030/1/1", LINE).out())
        .doesNotContain("EXPIRED");
    Run later = Run.yika("reader", LINE.replace("20200102", "20310102"));
    assertThat(later.out()).contains("issued after it expires");
  }

  @Test
  void a_wrong_number_of_fields_names_those_expected() {
    assertThat(Run.yika("reader", "410100|").out())
        .contains("beginning with region of issue, citizen ID", "found 2");
    assertThat(Run.yika("reader", "--lang", "zh", "410100|").out())
        .contains("前四个依次为发卡地区划、公民身份号码", "实为 2 个");
  }

  @Test
  void refuses_an_endless_line_without_showing_it() {
    Run run = Run.yika("reader", "--format", "csv", "4".repeat(9000));
    assertThat(run.rows()).containsExactly("1,REGION,,TOO_LONG@513,");
  }

  @Test
  void reads_lists_and_tables_of_lines_in_any_encoding() throws IOException {
    Path list = folder.resolve("lines.txt");
    Files.writeString(list, LINE + "\n410100|||" + CODE + "\n", Charset.forName("GBK"));
    Run run = Run.yika("reader", "--format", "csv", list.toString());
    assertThat(run.err()).endsWith("lines.txt: read as GB18030\n");
    assertThat(run.rows()).hasSize(15).contains("1,NAME,**,,", "2,REGION,410100 河南省郑州市,,");
    Path table = folder.resolve("table.csv");
    Files.writeString(table, "窗口,读卡信息\n3," + LINE + "\n");
    assertThat(Run.yika("reader", "--format", "csv", table.toString()).rows())
        .hasSize(11)
        .contains("2,SOCIAL_CARD_NUMBER,******019,,");
  }
}
