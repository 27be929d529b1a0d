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

class WindowCommandTest {

  @TempDir private Path folder;

  private static Run csv(String command) {
    return Run.yika(("window --format csv --lang en " + command).split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10-31T19:59|false,2025-10-31T20:00,2025-11-02T06:00,2025-10-31T19:59",
        "2025-10-31T20:00|true,2025-10-31T20:00,2025-11-02T06:00,2025-11-02T06:00",
        "2025-11-02T06:00|false,2025-11-28T20:00,2025-11-30T06:00,2025-11-02T06:00"
      })
  void shows_whether_the_platform_is_maintained(String at, String answer) {
    Run run = csv("maintenance --at " + at);
    assertThat(run.out())
        .isEqualTo(
            "what,asked,now,from,until,next,rule,confidence,provisional\n"
                + ("MAINTENANCE," + at + "," + answer + ",R08,LOW,false\n"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void calls_no_platform_usable_that_is_maintained() {
    Run run = Run.yika("window", "--lang", "zh", "maintenance", "--at", "2025-10-31T20:00");
    assertThat(run.out().lines().findFirst().orElseThrow())
        .contains("此刻在时段内")
        .doesNotContain("此刻可用");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-10-31T12:00Z", "2025-10-31T20:00:00", "2025-10-31T05:00-07:00"})
  void reads_times_with_an_offset_and_with_seconds(String at) {
    assertThat(csv("maintenance --at " + at).rows().get(0))
        .startsWith("MAINTENANCE,2025-10-31T20:00,true,");
  }

  @Test
  void puts_announced_maintenance_of_the_region_before_the_rule() throws IOException {
    Path file = folder.resolve("notices.tsv");
    Files.writeString(
        file, "start\tend\tregion\tnotice\n2026-03-07 22:00\t2026-03-08 04:00\t410000\t系统升级\n");
    String question = "maintenance --at 2026-03-07T23:00 --window-file " + file;
    assertThat(csv(question).rows().get(0))
        .startsWith("MAINTENANCE,2026-03-07T23:00,false,2026-03-27");
    assertThat(csv(question + " --region 410100").rows())
        .containsExactly(
            "MAINTENANCE,2026-03-07T23:00,true,2026-03-07T22:00,2026-03-08T04:00,"
                + "2026-03-08T04:00,系统升级,HIGH,false");
  }

  @Test
  void refuses_a_bad_table_of_maintenance() throws IOException {
    Path file = folder.resolve("bad.tsv");
    Files.writeString(
        file, "start\tend\tregion\tnotice\n2026-03-07\t2026-03-08 04:00\t-\tupgrade\n");
    Run run = csv("maintenance --at 2026-03-07T23:00 --window-file " + file);
    assertThat(run.err()).contains("bad.tsv:2: start: ");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-10-08T08:59|false,2026-10-08T09:00,2026-10-08T17:00,2026-10-08T09:00,R10,LOW,false",
        "2026-10-08T10:00|true,2026-10-08T09:00,2026-10-08T17:00,2026-10-08T10:00,R10,LOW,false",
        "2026-09-30T17:00|false,2026-10-08T09:00,2026-10-08T17:00,2026-10-08T09:00,R10,LOW,false",
        "2026-12-30T17:00|false,2026-12-31T09:00,2026-12-31T17:00,2026-12-31T09:00,R10,LOW,true"
      })
  void shows_whether_agents_answer_the_hotline(String at, String answer) {
    Run run = csv("hotline --at " + at);
    assertThat(run.rows()).containsExactly("HOTLINE," + at + "," + answer);
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({",''", "2025-10-03T18:29,true", "2025-10-03T18:30,false", "2025-09-30T18:29,false"})
  void shows_the_deadline_of_an_admission(String at, String now) {
    Run run = csv("deferral 2025-09-30T18:30" + (at == null ? "" : " --at " + at));
    assertThat(run.rows())
        .containsExactly(
            "DEFERRAL,2025-09-30T18:30,"
                + (now + ",2025-09-30T18:30,2025-10-03T18:30,,R09,LOW,false"));
  }

  @Test
  void shows_the_deadline_of_an_offline_sale() {
    assertThat(csv("offline 2025-10-31T21:00").rows())
        .containsExactly(
            "OFFLINE,2025-10-31T21:00,,2025-10-31T21:00,2025-11-02T00:00,,R11,LOW,false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "settlement 2024-09-27|OFF_SITE_SETTLEMENT,2024-09-27,,2024-10-08,2024-10-10,,R04,LOW,false",
        "enrollment 2024-09-27|ENROLLMENT,2024-09-27,,2024-10-08,2024-10-10,,R05,LOW,false",
        "replacement 2025-01-25|CARD_REPLACEMENT,2025-01-25,,2025-01-26,2025-02-05,,R06,LOW,false",
        "reissue 2026-12-01|CARD_REISSUE,2026-12-01,,2026-12-10,2026-12-22,,R07,LOW,true"
      })
  void counts_the_days_of_a_matter(String question, String row) {
    assertThat(csv(question).rows()).containsExactly(row);
  }

  @Test
  void shows_when_a_transfer_is_posted_and_when_to_ask() {
    assertThat(csv("posting 2025-04-30 --at 2025-05-06T12:00").rows())
        .containsExactly(
            "POSTING,2025-04-30,true,2025-05-06,2025-05-07,,R03,LOW,false",
            "POSTING_COUNTER,2025-04-30,false,2025-05-09,2025-05-09,,R03,LOW,false");
  }

  @Test
  void answers_each_line_of_a_file() {
    Run run =
        Run.withInput(
            "2024-09-27\n4101021234567890\n2025-02-30\n",
            "window settlement --file - --format csv --lang en".split(" "));
    assertThat(run.rows())
        .containsExactly(
            "OFF_SITE_SETTLEMENT,2024-09-27,,2024-10-08,2024-10-10,,R04,LOW,false",
            "SETTLEMENT,****************,,INVALID,,,,,",
            "SETTLEMENT,**********,,INVALID,,,,,");
    assertThat(run.err())
        .contains("line 2: expected an existing date", "line 3: ")
        .doesNotContain("41010");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-02-30T10:00", "2025-01-01T24:00", "2025-01-01", "2025-01-01T10:00[UTC]"})
  void marks_malformed_times(String time) {
    Run run = csv("deferral " + time);
    assertThat(run.rows())
        .containsExactly("DEFERRAL," + "*".repeat(time.length()) + ",,INVALID,,,,,");
    assertThat(run.err())
        .containsAnyOf(
            "argument 1: expected an existing date and time",
            "argument 1: the time of day is missing");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void says_that_a_year_is_not_published_until_weekdays_are_assumed() {
    Run clock = csv("posting 2027-03-01");
    assertThat(clock.rows())
        .containsExactly(
            "POSTING,2027-03-01,,UNKNOWN,,,,,", "POSTING_COUNTER,2027-03-01,,UNKNOWN,,,,,");
    assertThat(clock.err()).contains("argument 1: there is no holiday schedule for 2027");
    assertThat(clock.code()).isEqualTo(1);

    Run hotline = csv("hotline --at 2027-03-01T10:00");
    assertThat(hotline.rows()).containsExactly("HOTLINE,2027-03-01T10:00,,UNKNOWN,,,,,");
    assertThat(hotline.err()).startsWith("yika: there is no holiday schedule for 2027");
    assertThat(hotline.code()).isEqualTo(1);

    assertThat(csv("hotline --assume-weekdays --at 2027-03-01T10:00").rows().get(0))
        .endsWith(",R10,LOW,true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "maintenance|maintenance needs --at, such as",
        "hotline|hotline needs --at",
        "hotline --at noon|invalid value for --at",
        "maintenance --region 41 --at 2026-01-01T10:00|invalid value for --region",
        "maintenance --holiday-file x --at 2026-01-01T10:00|--holiday-file cannot be used with maint",
        "maintenance --file x --at 2026-01-01T10:00|--file cannot be used with maintenance",
        "maintenance 2026-01-01 --at 2026-01-01T10:00|START cannot be used with maintenance",
        "posting --window-file x 2026-01-01|--window-file cannot be used with posting",
        "deferral --region 410102 2026-01-01T10:00|--region cannot be used with deferral",
        "posting|give START or a file",
        "lunch|invalid value for WHAT; it is one of: maintenance, hotline, deferral"
      })
  void refuses_wrong_usage(String question, String message) {
    Run run = csv(question);
    assertThat(run.err()).contains(message);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void speaks_chinese() {
    Run run =
        Run.in(
            Locale.SIMPLIFIED_CHINESE,
            "",
            "window",
            "posting",
            "2025-04-30",
            "--at",
            "2025-05-06T12:00");
    assertThat(run.out()).contains("事项", "缴费到账", "到窗口核实", "是", "单一文章");
    assertThat(Run.yika("window", "--lang", "zh", "hotline").err()).contains("hotline 需要 --at");
  }
}
