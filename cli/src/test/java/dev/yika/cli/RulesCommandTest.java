package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  @Test
  void prints_what_applies_to_a_member_from_where_and_what_is_open() {
    Run run =
        Run.yika(
            "rules",
            "--region",
            "330100",
            "--member",
            "FLEXIBLE",
            "--on",
            "2026-09-15",
            "--format",
            "csv");
    assertThat(run.code()).isZero();
    assertThat(run.rows())
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith(
                        "zhejiang-flexible/1,33,FLEXIBLE,AREA,FLEXIBLE,2021-07-01,,,,month+2,NO,,,NOT_STATED,HIGH,")
                    .contains("浙江省医疗保障条例"))
        .anySatisfy(row -> assertThat(row).startsWith("default-flexible/1,-,FLEXIBLE,AREA,,"))
        .noneSatisfy(row -> assertThat(row).startsWith("zhejiang-employed"));
  }

  @Test
  void marks_for_whom_each_rule_of_the_region_is_picked() {
    List<String> rows =
        Run.yika("rules", "--region", "410100", "--on", "2026-09-15", "--format", "csv").rows();
    assertThat(rows)
        .anyMatch(row -> row.startsWith("source-text/1,4101,EMPLOYEE,AREA,EMPLOYED FLEXIBLE,"))
        .anyMatch(row -> row.startsWith("zhengzhou-2024-flexible/1,4101,FLEXIBLE,NAME,,"))
        .anyMatch(row -> row.startsWith("default-other/1,-,,AREA,RESIDENT STUDENT"));
    assertThat(Run.yika("rules", "--format", "csv").rows())
        .anyMatch(row -> row.startsWith("source-text/1,4101,EMPLOYEE,AREA,,"));
  }

  @Test
  void prints_first_wait_pay_back_and_share() {
    assertThat(
            Run.yika("rules", "--region", "420100", "--on", "2026-09-15", "--format", "csv").rows())
        .anyMatch(row -> row.startsWith("wuhan-flexible/1,") && row.contains(",YES;-,,month+6,"));
    assertThat(
            Run.yika("rules", "--region", "460100", "--on", "2026-09-15", "--format", "csv").rows())
        .anyMatch(row -> row.contains(",YES;-;-,-;50x6;-,,"));
  }

  @Test
  void says_in_chinese_whether_a_gap_is_paid_back() {
    Run run = Run.yika("rules", "--lang", "zh", "--region", "460100", "--on", "2026-09-15");
    assertThat(run.out()).contains("可；-；-").doesNotContain("YES");
  }

  @Test
  void counts_the_rules_of_the_31_provinces_and_names_their_gaps() {
    Run run = Run.yika("rules", "--coverage", "--on", "2026-09-15", "--format", "csv");
    assertThat(run.rows())
        .hasSize(31)
        .contains(
            "140000,山西省,0,0,0,0,0,0,EMPLOYED FLEXIBLE NO_RULE",
            "330000,浙江省,4,3,2,2,0,0,",
            "350000,福建省,2,2,1,1,0,2,EMPLOYED FLEXIBLE NO_DAY",
            "310000,上海市,3,1,3,0,0,0,FLEXIBLE NO_RULE",
            "110000,北京市,1,1,0,1,0,1,EMPLOYED NO_DAY; FLEXIBLE NO_RULE",
            "500000,重庆市,1,1,0,1,0,0,FLEXIBLE NO_RULE")
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("420000,湖北省,")
                    .endsWith("EMPLOYED FLEXIBLE CITIES_ONLY"));
    assertThat(Run.yika("rules", "--coverage", "--lang", "zh").out())
        .contains("单位职工、灵活就业人员：无规定", "单位职工、灵活就业人员：仅部分地市有规定", "规定未写恢复日");
  }

  @Test
  void counts_only_rules_that_hold_on_the_day() {
    assertThat(Run.yika("rules", "--coverage", "--on", "2010-01-01", "--format", "csv").rows())
        .contains("330000,浙江省,0,0,0,0,0,0,EMPLOYED FLEXIBLE NO_RULE");
  }

  @Test
  void says_which_months_cannot_be_made_up_and_who_counts_as_newly_enrolled() {
    assertThat(
            Run.yika("rules", "--region", "440100", "--member", "FLEXIBLE", "--format", "csv")
                .rows())
        .anyMatch(
            row -> row.startsWith("guangzhou-flexible/1,") && row.contains(",month+1,,none,NO,"));
    assertThat(Run.yika("rules", "--region", "510100", "--member", "FLEXIBLE").out())
        .contains("-;newcomer");
    assertThat(Run.yika("rules", "--region", "320100", "--lang", "zh").out())
        .contains("只定上限")
        .doesNotContain("框架");
  }

  @Test
  void leaves_out_what_does_not_hold_on_the_day() {
    assertThat(
            Run.yika("rules", "--region", "440300", "--on", "2026-09-15", "--format", "csv").rows())
        .isNotEmpty()
        .noneMatch(row -> row.startsWith("shenzhen"));
    assertThat(Run.yika("rules", "--region", "41").code()).isEqualTo(2);
  }
}
