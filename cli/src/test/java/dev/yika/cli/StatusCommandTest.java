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

class StatusCommandTest {

  private static final String SAMPLE = Path.of("samples", "events.csv").toString();

  @TempDir private Path folder;

  @Test
  void never_answers_several_people_as_one() throws Exception {
    String rows =
        """
        person,occurred_on,event,detail
        p-A,2020-03-02,enrolled,EMPLOYED 410100
        p-B,2026-07-31,missed,2026-07
        """;
    Run run = status(file(rows).toString(), "--on", "2026-09-15");

    assertThat(run.err()).contains("events of 2 persons", "--by person");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(status(file(rows.replace("p-B", "p-A")).toString(), "--on", "2026-09-15").code())
        .isZero();
  }

  @Test
  void shows_what_is_paid_on_a_day_and_why() {
    Run run = status(SAMPLE, "--on", "2026-09-15");
    assertThat(run.rows())
        .contains(
            "status,ARREARS,,,,July was not fully paid: benefits are suspended from 1 August. The"
                + " money arrived on 11 September: benefits generally resume on 1 October; the"
                + " agency decides. The account balance can be used meanwhile.",
            "pooled fund,NO,2026-08-01,2026-10-01,LOW,AWAITING_RECOVERY",
            "account,YES,,,LOW,BALANCE_KEPT",
            "new credit,NO,,,LOW,IN_ARREARS",
            "suspended from,2026-08-01,,,,");
    assertThat(run.out()).contains("recovers,2026-10-01,,,LOW,\"R02, source-text/1: ");
    assertThat(run.code()).isZero();
  }

  @Test
  void shows_what_was_known_at_an_instant() {
    Run before = status(SAMPLE, "--on", "2026-09-13", "--known-at", "2026-09-13T09:00");
    assertThat(before.rows()).contains("pooled fund,NO,2026-08-01,,LOW,SUSPENDED");
    Run later = status(SAMPLE, "--on", "2026-09-13", "--known-at", "2026-09-14T08:00");
    assertThat(later.rows()).contains("pooled fund,NO,2026-08-01,2026-10-01,LOW,AWAITING_RECOVERY");
  }

  @Test
  void uses_the_area_and_the_kind_of_member_that_were_named() {
    Run run = status(SAMPLE, "--on", "2026-09-15", "--region", "320400", "--member", "employed");
    assertThat(run.out()).contains("changzhou-employed/").contains("INSURED_OTHERWISE");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void names_a_doubt_in_words_in_a_table() {
    Run run = Run.yika("status", "--events", SAMPLE, "--on", "2026-09-15", "--lang", "zh");
    assertThat(run.out()).contains("另一政策日期不同").doesNotContain("OTHER_POLICY");
  }

  @Test
  void shows_how_long_a_new_member_waits() throws IOException {
    Path file = file("occurred_on,event,detail\n2026-04-11,enrolled,FLEXIBLE 420100\n");
    Run run = status(file.toString(), "--on", "2026-09-15");
    assertThat(run.rows())
        .contains(
            "pooled fund,NO,,2026-10-01,MEDIUM,WAITING",
            "first wait ends,2026-10-01,,,MEDIUM,\"LOCAL, wuhan-flexible/1: first paid"
                + " 2026-04-11\"");
  }

  @Test
  void a_month_deferred_by_approval_is_not_missed() throws IOException {
    String enrolled = "occurred_on,event,detail\n2020-03-02,enrolled,EMPLOYED 330100\n";
    String missed = "2026-07-31,missed,2026-07\n";
    Path owing = file(enrolled + missed);
    assertThat(status(owing.toString(), "--on", "2026-09-15").out()).contains("status,ARREARS");
    Path deferred = file(enrolled + missed + "2026-07-10,deferred,2026-07 2026-08\n");
    Run run = status(deferred.toString(), "--on", "2026-09-15");
    assertThat(run.rows()).contains("status,NORMAL,,,,Insured; settle as usual.");
    assertThat(run.code()).isZero();
    Run bare = status(file(enrolled + "2026-07-10,deferred,\n").toString(), "--on", "2026-09-15");
    assertThat(bare.err()).contains("expected a month such as 2026-07");
  }

  @Test
  void an_impossible_event_is_reported() throws IOException {
    Path file =
        file(
            "occurred_on,event,detail\n2020-03-02,enrolled,EMPLOYED 410100\n2026-09-11,made-up,\n");
    Run run = status(file.toString(), "--on", "2026-09-15");
    assertThat(run.rows())
        .contains("doubt,EVENT_REJECTED,,,,2026-09-11 arrears made up: nothing is owed");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_file_without_events_is_refused() throws IOException {
    String header = file("occurred_on,event\n").toString();
    Run run = status(header, "--on", "2026-09-15");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("events.csv: no rows to read\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(Run.yika("status", "--events", header, "--on", "2026-09-15", "--lang", "zh").err())
        .endsWith("events.csv：没有可读的行\n");
  }

  @Test
  void refuses_an_empty_file_as_the_desk_does() throws IOException {
    for (String nothing : List.of("", "\n \n")) {
      Run run = status(file(nothing).toString(), "--on", "2026-09-15");
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).endsWith("events.csv: the file is empty\n");
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void two_events_of_one_id_that_differ_are_refused() throws IOException {
    Path file =
        file(
            "id,occurred_on,event,detail\na,2026-07-31,missed,2026-07\na,2026-08-31,missed,2026-08\n");
    Run run = status(file.toString(), "--on", "2026-09-15");
    assertThat(run.err()).isEqualTo("yika: events 1 and 2 have the same id and differ\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--on 2026-02-31|invalid value for --on",
        "--on +999999999-12-31|invalid value for --on",
        "--on 0026-09-15|invalid value for --on",
        "--on 2026-09-15 --born-on -0001-01-01|invalid value for --born-on",
        "--on 2026-09-15 --known-at 0026-09-15T09:00|invalid value for --known-at",
        "--on 2026-09-15 --known-at noon|invalid value for --known-at",
        "--on 2026-09-15 --region 41|invalid value for --region",
        "--on 2026-09-15 --region 410100|--region goes with --member or --insurance",
        "--on 2026-09-15 --region 410100 --member student --insurance employee|--member does not belong",
        "--known-at 2026-09-15T09:00|--on is missing"
      })
  void says_what_is_wrong_with_an_option(String options, String why) {
    Run run = status(SAMPLE, Splitter.on(' ').splitToList(options).toArray(String[]::new));
    assertThat(run.err()).startsWith("yika: " + why);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void names_the_line_of_a_cell_that_cannot_be_read() throws IOException {
    Path file = file("occurred_on,event,detail\n2026-02-31,missed,2026-02\n");
    Run run = status(file.toString(), "--on", "2026-09-15");
    assertThat(run.err()).startsWith("yika: line 2: occurred_on: expected an existing date");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'+999999999-12-31,enrolled,EMPLOYED 410100', occurred_on: expected an existing date",
    "'-2026-03-02,enrolled,EMPLOYED 410100', occurred_on: expected an existing date",
    "'0026-03-02,enrolled,EMPLOYED 410100', occurred_on: expected an existing date",
    "'9999-12-31,enrolled,EMPLOYED 410100', occurred_on: expected an existing date",
    "'2026-03-02,enrolled,EMPLOYED 410100 from +999999999-12-31', detail: expected an existing date",
    "'2026-03-02,missed,+999999999-12', detail: expected a month",
    "'2026-03-02,made-up,-2026-02', detail: expected a month",
    "'2026-03-02,paid,0026-02', detail: expected a month"
  })
  void no_date_is_of_another_millennium(String row, String why) throws IOException {
    Path file = file("occurred_on,event,detail\n" + row + "\n");
    Run run = status(file.toString(), "--on", "2026-09-15");
    assertThat(run.err()).startsWith("yika: line 2: " + why);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void an_event_without_id_that_is_given_twice_is_one() throws IOException {
    String once = "2020-03-02,enrolled,EMPLOYED 410100\n2026-07-31,missed,2026-07\n";
    String paid = "2026-09-11,made-up,\n";
    String header = "occurred_on,event,detail\n";
    Run one = status(file(header + once + paid).toString(), "--on", "2026-09-15");
    Run twice = status(file(header + once + paid + once + paid).toString(), "--on", "2026-09-15");
    assertThat(one.code()).isZero();
    assertThat(twice).isEqualTo(one);
  }

  private static Run status(String file, String... options) {
    String[] arguments = new String[options.length + 7];
    String[] first = {"status", "--events", file, "--format", "csv", "--lang", "en"};
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(options, 0, arguments, first.length, options.length);
    return Run.yika(arguments);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("events.csv"), text);
  }
}
