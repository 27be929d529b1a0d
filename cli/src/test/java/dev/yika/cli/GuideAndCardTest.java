package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideAndCardTest {

  @TempDir private Path folder;

  static Stream<String> problems() {
    return Run.yika("guide", "--format", "csv").rows().stream()
        .map(row -> row.replaceFirst(",.*", ""));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void every_problem_has_a_remedy_in_both_languages(String problem) {
    for (String language : new String[] {"en", "zh"}) {
      Run run = Run.yika("guide", problem, "--lang", language, "--format", "csv");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.rows().get(1)).matches("remedy,.{5,}");
    }
  }

  @Test
  void problems_are_listed() {
    assertThat(problems()).contains("card-lost", "arrears-after-transfer");
    assertThat(Run.yika("guide", "--lang", "zh").out()).contains("card-lost", "医保卡丢失");
    assertThat(Run.yika("guide", "no-such").code()).isEqualTo(2);
  }

  @Test
  void processing_times_are_counted_from_a_day() {
    Run run = Run.yika("guide", "card-lost", "--on", "2025-01-25", "--format", "csv");
    assertThat(run.out()).contains("CARD_REPLACEMENT,", "CARD_REISSUE,", "2025");
    assertThat(Run.yika("guide", "card-lost").out())
        .contains("within 3 working days of the report")
        .doesNotContain("2025");
  }

  private Run card(String rows, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("card.csv"), "occurred_on,event,until\n" + rows);
    return Run.yika(
        Stream.concat(
                Stream.of("card", "--events", file.toString(), "--format", "csv", "--lang", "en"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void a_lost_card_is_not_usable_and_has_a_deadline() throws IOException {
    String rows =
        """
        2025-01-25,temporary-loss-reported,2025-02-05
        2020-01-01,issued,
        2020-01-02,activated,
        """;
    Run run = card(rows, "--on", "2025-01-27");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.rows())
        .contains(
            "state,TEMPORARILY_LOST", "since,2025-01-25", "report valid to (inclusive),2025-02-05")
        .anySatisfy(row -> assertThat(row).startsWith("replace by,"))
        .anySatisfy(row -> assertThat(row).startsWith("credential,").contains("card: no"));
    assertThat(card(rows, "--on", "2024-12-31").rows())
        .contains("state,ACTIVE", "since,2020-01-02");
    assertThat(card(rows, "--on", "2019-12-31").code()).isEqualTo(2);
  }

  @Test
  void an_impossible_event_is_reported() throws IOException {
    Run run = card("2020-01-01,issued,\n2020-02-01,collected,\n", "--on", "2021-01-01");
    assertThat(run.code()).isZero();
    Run made = card("2020-01-01,issued,\n2020-02-01,card-made,\n", "--on", "2021-01-01");
    assertThat(made.rows()).anySatisfy(row -> assertThat(row).startsWith("rejected,"));
    assertThat(made.code()).isEqualTo(1);
    Run bad = card("2020-01-01,issued,\nx,issued,\n2020-01-01,burnt,\n", "--on", "2021-01-01");
    assertThat(bad.err()).contains("line 3: occurred_on: ", "line 4: event: no such event");
    assertThat(bad.code()).isEqualTo(2);
    assertThat(card("2020-01-01,激活,\n", "--on", "2021-01-01").err())
        .startsWith("yika: the first event is not issued");
  }

  @Test
  void help_speaks_chinese_and_knows_commands_below_commands() {
    assertThat(Run.yika("help", "--lang", "zh").out()).startsWith("用法：\n  yika [");
    assertThat(Run.yika("help", "audit", "verify", "--lang", "zh").out())
        .startsWith("用法：\n  yika audit verify");
    assertThat(Run.yika("help", "desk").out()).startsWith("Usage: yika desk");
  }

  @Test
  void a_shell_completes_every_command_and_option() {
    String script = Run.yika("completion").out();
    assertThat(script)
        .startsWith("#!/usr/bin/env bash")
        .contains("desk", "--recovery-file", "guide");
  }

  @Test
  void a_policy_is_shown_by_role_and_channel() {
    Run run = Run.yika("policy", "show", "--format", "csv");
    assertThat(run.out()).startsWith("role,screen,");
    assertThat(run.rows()).anySatisfy(row -> assertThat(row).startsWith("cashier,"));
    assertThat(run.out()).contains("@registered");
    assertThat(Run.yika("policy", "show", "--lang", "zh").out()).contains("角色", "打印单据");
  }
}
