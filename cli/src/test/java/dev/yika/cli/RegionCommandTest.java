package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "410102|410102,,CURRENT,county,河南省郑州市中原区",
        "410102,2024|410102,2024,CURRENT,county,河南省郑州市中原区",
        "410000|410000,,CURRENT,province,河南省",
        "410100|410100,,CURRENT,prefecture,河南省郑州市",
        "320504|320504,,WITHDRAWN,county,江苏省苏州市金阊区",
        "320504,2011|320504,2011,CURRENT,county,江苏省苏州市金阊区",
        "320504,2012|320504,2012,WITHDRAWN,county,",
        "320508,2011|320508,2011,NOT_YET,county,",
        "419900,2024|419900,2024,INSURANCE_POOL,province,河南省本级",
        "410197|410197,,UNKNOWN,,",
        "110101,2001|110101,2001,UNDATED,county,北京市东城区",
        "231022,1988|231022,1988,UNDATED,county,黑龙江省牡丹江市海林县",
        "231022,2010|231022,2010,WITHDRAWN,county,",
        "4101 02,２０２４|410102,2024,CURRENT,county,河南省郑州市中原区",
        "410102,|410102,,CURRENT,county,河南省郑州市中原区"
      })
  void answers_with_a_row(String question, String row) {
    Run run = Run.yika("region", "--format", "csv", question);
    assertThat(run.out()).isEqualTo("code,year,standing,level,name\n" + row + "\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void uses_the_year_for_codes_without_one() {
    Run run = Run.yika("region", "--year", "2012", "--format", "csv", "320504", "320504,2011");
    assertThat(run.rows())
        .containsExactly("320504,2012,WITHDRAWN,county,", "320504,2011,CURRENT,county,江苏省苏州市金阊区");
  }

  @Test
  void marks_malformed_lines_and_goes_on() {
    String lines =
        "4101021234567890\n\n410102,19\n\"410102\n1,2,3\n\"410102\",\"2024\"\n410102,x\n";
    Run run = Run.withInput(lines, "region", "--format", "csv", "--file", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.rows())
        .containsExactly(
            "****************,,INVALID,,",
            "******,,INVALID,,",
            "*******,,INVALID,,",
            "*****,,INVALID,,",
            "410102,2024,CURRENT,county,河南省郑州市中原区",
            "******,,INVALID,,");
    assertThat(run.err().lines())
        .containsExactly(
            "yika: line 1: wrong length: expected 6 characters, found 16",
            "yika: line 3: year: expected a year of the form yyyy",
            "yika: line 4: not a line of CSV; are its quotes closed?",
            "yika: line 5: not a line of CSV; are its quotes closed?",
            "yika: line 7: year: expected a year of the form yyyy");
    assertThat(Run.yika("region", "41").err()).startsWith("yika: argument 1: ");
  }

  @Test
  void says_once_that_a_year_lies_behind_the_newest_list() {
    Run run = Run.yika("region", "410102,2031", "410102,2032");
    assertThat(run.code()).isZero();
    assertThat(run.err().lines())
        .containsExactly(
            "yika: the newest region list is of 2024; later years are answered from it");
  }

  @Test
  void leaves_a_header_out() throws IOException {
    Path file = Files.writeString(folder.resolve("regions.csv"), "\ufeffcode,year\n410102,2024\n");
    Run run = Run.yika("region", "--format", "csv", "--file", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.rows()).hasSize(1);
  }

  @Test
  void survives_an_endless_line() {
    Run run = Run.withInput("4".repeat(5_000_000), "region", "--format", "csv", "--file", "-");
    assertThat(run.rows()).containsExactly("*".repeat(64) + ",,INVALID,,");
  }

  @Test
  void knows_the_rows_of_a_file() throws IOException {
    Path file = folder.resolve("rows.tsv");
    Files.writeString(file, "code\tsince\tuntil\tkind\tname\n410197\t2025\t----\ta\t新设区\n");
    Run run =
        Run.yika(
            "region", "--region-file", file.toString(), "--format", "csv", "410197,2024", "410197");
    assertThat(run.rows())
        .containsExactly("410197,2024,NOT_YET,county,", "410197,,CURRENT,county,河南省郑州市新设区");
  }

  @Test
  void writes_json_and_a_chinese_table() {
    assertThat(Run.yika("region", "--format", "json", "410102,2024", "410197").out())
        .isEqualTo(
            """
            [
             {"code":"410102","year":2024,"standing":"CURRENT","level":"county",\
            "name":"河南省郑州市中原区"}
            ,{"code":"410197","year":null,"standing":"UNKNOWN","level":null,"name":null}
            ]
            """);
    assertThat(Run.yika("region", "--lang", "zh", "320504", "x").out())
        .contains("代码", "已撤销", "县级", "江苏省苏州市金阊区", "格式错误");
  }

  @Test
  void answers_all_samples() {
    Run run = Run.yika("region", "--format", "csv", "--file", "samples/regions.csv");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.rows()).hasSize(12);
  }

  @Test
  void what_became_of_a_region_with_a_former_name_is_said() {
    assertThat(Run.yika("region", "襄樊", "--lang", "zh").err()).contains("420600：此为旧名，现名湖北省襄阳市");
    assertThat(Run.yika("region", "襄阳", "--lang", "zh").err()).doesNotContain("yika：420600");
    assertThat(Run.yika("region", "卢湾", "--lang", "zh").err())
        .isEqualTo("yika：310103：该代码已撤销，由310101 上海市黄浦区承接\n");
    assertThat(Run.yika("region", "中原区").err()).isEmpty();
  }
}
