package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskCommandTest {

  private static final Path SAMPLE = Path.of("samples", "visits.csv");

  @TempDir private Path folder;

  @Test
  void answers_every_visit_of_the_sample_on_a_line() {
    Run run = Run.yika("desk", "--file", SAMPLE.toString(), "--format", "csv", "--lang", "zh");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.rows())
        .hasSize(12)
        .first()
        .asString()
        .startsWith("2,1,4101********7890,")
        .contains(",河南省郑州市中原区,ARREARS,NO,YES,2026-10-01,,LOW,")
        .endsWith(",7月未足额缴费，8月1日起暂停；9月11日到账，一般10月1日恢复，以经办机构为准。可先用个人账户余额。");
  }

  @Test
  void answers_what_was_known_when_the_person_came() throws IOException {
    String events =
        "2020-03-02 enrolled EMPLOYED 410100; 2026-07-31 missed 2026-07; 2026-09-11 made-up";
    assertThat(answer("2026-09-15T09:00", events)).contains(",ARREARS,NO,YES,2026-10-01,");
    assertThat(answer("2026-09-15T09:00", events + " @2026-09-15T09:01"))
        .contains(",ARREARS,NO,YES,,2026-10-01,");
    assertThat(answer("2026-10-01T00:00", events)).contains(",NORMAL,YES,YES,,");
    assertThat(answer("2026-09-30T16:00:00Z", events)).contains(",NORMAL,YES,YES,,");
    assertThat(answer("2026-09-30T15:59:59Z", events)).contains(",ARREARS,NO,YES,");
  }

  @Test
  void takes_the_area_of_the_card_for_an_enrollment_that_names_none() throws IOException {
    assertThat(answer("2026-09-15T09:00", "2020-03-02 enrolled EMPLOYED")).contains(",NORMAL,YES,");
  }

  @Test
  void takes_no_pooling_area_from_an_identity_number() throws IOException {
    Path file =
        file(
            "visit,number,time,events\n1,11010519491231002X,2026-09-15T09:00,2020-03-02 enrolled RESIDENT\n");
    Run run = Run.yika("desk", "--file", file.toString(), "--format", "csv", "--lang", "en");
    assertThat(run.err())
        .startsWith("yika: line 2: events: event 1: expected the six digits of a pooling area");
    assertThat(run.rows()).singleElement().asString().doesNotContain("UNKNOWN").endsWith(",");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void rejects_events_before_the_birth_in_an_identity_number() throws IOException {
    Path file =
        file(
            "visit,number,time,events\n1,11010519491231002X,2026-09-15T09:00,1949-12-30 enrolled RESIDENT 110100\n");
    Run run = Run.yika("desk", "--file", file.toString(), "--format", "csv", "--lang", "en");
    assertThat(run.rows().get(0)).contains("UNKNOWN").contains("before the birth of the person");
  }

  @Test
  void never_takes_an_invalid_number_for_a_person() throws IOException {
    Path file =
        file(
            "visit,number,time,events\n1,4101021234567880,2026-09-15T09:00,2020-03-02 enrolled EMPLOYED\n");
    Run run = Run.yika("desk", "--file", file.toString(), "--format", "csv", "--lang", "en");
    assertThat(run.rows().get(0))
        .startsWith("2,1,****************,,,,,,,,,\"wrong check character")
        .endsWith("\",");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-31 missed 2026-02,events: event 1: expected an existing date",
    "2026-07-31 missed 2026-13,events: event 1: expected a month",
    "2026-07-31 mist 2026-07,events: event 1: no such event",
    "2026-07-31,events: event 1: expected events such as",
    "2020-03-02 enrolled PIRATE,events: event 1: expected a kind of member",
    "2020-03-02 transfer-started 41,'events: event 1: expected the six digits of a pooling area'",
    "2020-03-02 retired early,events: event 1: expected nothing more",
    "2020-03-02 resumed soon,'events: event 1: expected nothing, or from and a date'",
    "2020-03-02 enrolled EMPLOYED @noon,events: event 1: expected an existing date and time"
  })
  void says_what_is_wrong_with_events(String events, String why) throws IOException {
    Path file =
        file("visit,number,time,events\n1,4101021234567890,2026-09-15T09:00," + events + "\n");
    Run run = Run.yika("desk", "--file", file.toString(), "--format", "csv", "--lang", "en");
    assertThat(run.err()).startsWith("yika: line 2: " + why);
    assertThat(run.rows()).singleElement().asString().doesNotContain("UNKNOWN").endsWith(",");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void names_the_event_that_is_wrong_and_lists_the_events_once() throws IOException {
    String row =
        "1,4101021234567890,2026-09-15T09:00,2020-03-02 enrolled EMPLOYED; 2026-07-31 mist\n";
    Path file = file("visit,number,time,events\n" + row + row);
    Run run = Run.yika("desk", "--file", file.toString(), "--format", "csv", "--lang", "zh");
    assertThat(run.rows())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).endsWith(",events：第 2 项：没有这个事件,"));
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).endsWith("第 2 行：events：第 2 项：没有这个事件"),
            line -> assertThat(line).contains("可用的事件：enrolled（"),
            line -> assertThat(line).endsWith("第 3 行：events：第 2 项：没有这个事件"));
  }

  @Test
  void doubts_a_field_of_the_platform_that_cannot_be_read_and_answers() throws IOException {
    Path file =
        file(
            """
            visit,number,time,insutype,psn_insu_stas,paus_insu_date
            1,4101021234567890,2026-09-15T09:00,310,2,2026-02-31
            2,4101021234567890,2026-09-15T09:00,310,1,
            """);
    Run run = Run.yika("desk", "--file", file.toString(), "--format", "csv", "--lang", "en");
    assertThat(run.rows().get(0))
        .contains(",PAUSED,NO,UNKNOWN,")
        .contains("paus_insu_date: no such");
    assertThat(run.rows()).hasSize(2).last().asString().contains(",NORMAL,YES,YES,");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "visit,number|time: the table has no such column; if its head is another, give --column time=HEAD",
        "visit,number,time,visit|visit: two columns have this head"
      })
  void refuses_a_file_without_a_fitting_header(String header, String why) throws IOException {
    Run run = Run.yika("desk", "--lang", "en", "--file", file(header + "\n").toString());
    assertThat(run.err()).endsWith("visits.csv: line 1: " + why + "\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"en,'none of the heads needed for an answer'", "zh,表头中缺少判定所需的列"})
  void refuses_a_table_that_says_nothing_of_the_insurance(String language, String why)
      throws IOException {
    String row = "1,4101021234567890,2026-09-15T09:00,310\n";
    for (String other : List.of("remark", "insutype", "insuplc_admdvs")) {
      Path file = file("visit,number,time," + other + "\n" + row);
      Run run = Run.yika("desk", "--file", file.toString(), "--lang", language);
      assertThat(run.err()).contains(why, "events, psn_insu_stas");
      assertThat(run.out()).isEmpty();
      assertThat(run.code()).isEqualTo(2);
      Run named = Run.yika("desk", "--file", file.toString(), "--column", "events=" + other);
      assertThat(named.err()).doesNotContain(why);
    }
  }

  @Test
  void refuses_an_empty_file() throws IOException {
    for (String nothing : List.of("", "\n \n")) {
      Run run = Run.yika("desk", "--lang", "en", "--file", file(nothing).toString());
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).endsWith("visits.csv: the file is empty\n");
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void refuses_a_header_alone() throws IOException {
    Path file = file("visit,number,time,events\n");
    Run run = Run.yika("desk", "--format", "csv", "--file", file.toString());
    assertThat(run.rows()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void masks_by_the_policy_for_each_viewer() {
    Run hall =
        Run.yika(
            "desk",
            "--file",
            SAMPLE.toString(),
            "--format",
            "csv",
            "--role",
            "cashier",
            "--purpose",
            "billing",
            "--channel",
            "queue-display");
    assertThat(hall.rows()).first().asString().startsWith("2,1,************7890,");
    Run stranger = Run.yika("desk", "--file", SAMPLE.toString(), "--format", "csv", "--role", "x");
    assertThat(stranger.rows()).first().asString().startsWith("2,1,****************,");
  }

  @Test
  void says_why_the_numbers_are_stars() {
    Run run = Run.yika("desk", "--file", SAMPLE.toString(), "--role", "cashier", "--lang", "en");
    assertThat(run.err()).contains("nothing is shown without --purpose, --channel\n");
    assertThat(Run.yika("desk", "--file", SAMPLE.toString(), "--lang", "en").err())
        .doesNotContain("decide how much is shown");
  }

  @Test
  void wants_a_file() {
    Run run = Run.yika("desk", "--lang", "en");
    assertThat(run.err()).startsWith("yika: give a file, or - for standard input\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void uses_the_policy_that_was_named() throws IOException {
    Path file =
        file(
            "visit,number,time,events\n1,4101021234567890,2025-04-30T17:00,"
                + "2020-03-02 enrolled EMPLOYED; 2025-03-31 missed 2025-03; 2025-04-30 made-up\n");
    Run run =
        Run.yika("desk", "--file", file.toString(), "--format", "csv", "--policy", "source-text-b");
    assertThat(run.rows().get(0)).contains(",2025-05-06..2025-05-07,");
    Run unknown = Run.yika("desk", "--file", file.toString(), "--policy", "nowhere");
    assertThat(unknown.err()).contains("unknown recovery policy; yika rules lists");
    assertThat(unknown.code()).isEqualTo(2);
  }

  @Test
  void shows_no_more_of_a_number_than_its_ends_in_any_format() throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE);
    for (String format : List.of("table", "csv", "json")) {
      Run run = Run.yika("desk", "--file", SAMPLE.toString(), "--format", format);
      for (String line : lines.subList(1, lines.size())) {
        String digits = Splitter.on(',').splitToList(line).get(1).replaceAll("[^0-9]", "");
        for (int i = 0; i + 7 <= digits.length(); i++) {
          assertThat(run.out()).doesNotContain(digits.substring(i, i + 7));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"table", "csv", "json"})
  void writes_no_results_of_what_it_refuses(String format) throws IOException {
    Path wrong = file("visit,number\n");
    assertThat(Run.yika("desk", "--format", format).out()).isEmpty();
    assertThat(Run.yika("desk", "--format", format, "--file", wrong.toString()).out()).isEmpty();
    String missing = folder.resolve("missing.csv").toString();
    assertThat(Run.yika("desk", "--format", format, "--file", missing).out()).isEmpty();
  }

  @Test
  void names_the_visit_in_a_row_that_it_refuses() throws IOException {
    Path file =
        file(
            """
            number,visit,time,events,paus_insu_date,insutype
            4101021234567890,v7,noon,,,
            4101021234567890,v8,2026-09-15T09:00,mist,,
            4101021234567890,v9,2026-09-15T09:00,,2026-02-31,310
            4101021234567890,v10
            """);
    Run run = Run.yika("desk", "--file", file.toString(), "--format", "csv", "--lang", "en");
    assertThat(run.rows())
        .extracting(row -> Splitter.on(',').splitToList(row).subList(0, 2))
        .containsExactly(
            List.of("2", "v7"), List.of("3", "v8"), List.of("4", "v9"), List.of("5", ""));
  }

  @Test
  void takes_an_event_that_is_given_twice_for_one() throws IOException {
    String events = "2020-03-02 enrolled EMPLOYED 410100; 2026-07-31 missed 2026-07";
    String paid = "; 2026-09-11 made-up";
    assertThat(answer("2026-09-15T09:00", events + "; 2020-03-02 enrolled EMPLOYED 410100" + paid))
        .isEqualTo(answer("2026-09-15T09:00", events + paid));
    assertThat(answer("2026-09-15T09:00", events + paid + paid + " @2026-09-14T09:01"))
        .isEqualTo(answer("2026-09-15T09:00", events + paid));
  }

  @Test
  void explains_the_defaults_of_the_desk_in_its_help() {
    String help = Run.yika("desk", "--help").out().replaceAll("\\s+", " ");
    assertThat(help)
        .contains("unknown if the viewer is given without it")
        .contains("by default as for a cashier at a registered screen")
        .contains("in yika check this implies --kind card-number")
        .doesNotContain("by default unknown");
  }

  @Test
  void prints_the_first_doubt_about_a_visit_beside_a_table() throws IOException {
    String twice =
        "1,4101021234567890,2026-09-15T09:00,2020-03-02 enrolled EMPLOYED 410100;"
            + " 2026-09-11 made-up; 2026-09-12 made-up\n";
    Path file = file("visit,number,time,events\n" + twice);
    Run table = Run.yika("desk", "--file", file.toString(), "--lang", "en");
    assertThat(table.err())
        .isEqualTo(
            "yika: line 2: doubt: 2026-09-11 arrears made up: nothing is owed (and 1 more)\n");
    assertThat(table.code()).isZero();
    Run csv = Run.yika("desk", "--file", file.toString(), "--lang", "en", "--format", "csv");
    assertThat(csv.err()).isEmpty();
  }

  private String answer(String time, String events) throws IOException {
    Path file = file("visit,number,time,events\n1,4101021234567890," + time + "," + events + "\n");
    return Run.yika("desk", "--file", file.toString(), "--format", "csv").rows().get(0);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("visits.csv"), text);
  }
}
