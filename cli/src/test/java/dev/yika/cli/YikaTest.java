package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YikaTest {

  @Test
  void without_arguments_prints_the_usage_on_standard_error() {
    Run run = Run.yika();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("Usage: yika", "check", "region", "generate", "help", "Exit codes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void shows_help_on_standard_output(String option) {
    Run run = Run.yika(option);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("yika check 4101021234567890", "generate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "desk",
        "status",
        "check",
        "region",
        "workday",
        "window",
        "diagram",
        "mask",
        "scrub",
        "policy",
        "audit",
        "generate"
      })
  void shows_help_of_each_command(String command) {
    Run asked = Run.yika("help", command);
    assertThat(asked.code()).isZero();
    assertThat(asked.out()).contains("Usage: yika " + command, "Examples", "--lang");
    assertThat(Run.yika(command, "--help").out()).isEqualTo(asked.out());
  }

  @Test
  void shows_the_version() {
    Run run = Run.yika("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("yika ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check|give NUMBER or a file",
        "region|give CODE or a file",
        "check 1 --file x|give either NUMBER or one file, not both",
        "check --formt csv|unknown option --formt",
        "check --format xml 1|invalid value for --format; it is one of: table, csv, json",
        "check --lang fr 1|invalid value for --lang; it is one of: en, zh",
        "check --kind pet 1|invalid value for --kind; it is one of: card-number, citizen-id",
        "check --strictness odd 1|it is one of: strict, lenient, off",
        "check --file|--file needs a value",
        "check --format csv --format csv 1|--format is given twice",
        "check --scheme luhn-16 --kind citizen-id 1|--number-scheme applies to --kind card-number only",
        "check --scheme none 1|known: default-16, mod97-16, luhn-16, sample-20",
        "region --year 20 410102|invalid value for --year",
        "generate --count -1|invalid value for --count",
        "generate --count many|invalid value for --count",
        "generate 5|unknown argument",
        "chekc 5|unknown command",
        "audit verfy|unknown command",
        "help chekc|unknown command",
        "window|WHAT is missing",
        "audit verify --key-file key.tsv|FILE is missing"
      })
  void refuses_wrong_usage(String command, String message) {
    Run run = Run.yika(command.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message, "see: yika");
  }

  @ParameterizedTest
  @CsvSource({
    "check --file, --file",
    "check 1 --scheme-file, --scheme-file",
    "region 410102 --region-file, --region-file",
    "workday 2026-02-14 --holiday-file, --holiday-file",
    "status --on 2026-09-15 --events, --events",
    "desk --recovery-file, --recovery-file",
    "diagram card -o, --output",
    "scrub - -o, --out",
    "scrub - --report, --report",
    "mask 1 --role, --role",
    "audit verify x --key-file, --key-file"
  })
  void an_option_without_anything_in_it_is_no_folder(String command, String option) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.add("");
    Run run = Run.yika(arguments.toArray(String[]::new));
    assertThat(run.err()).startsWith("yika: " + option + " needs a value\nyika: see: yika ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    arguments.addAll(List.of("--lang", "zh"));
    assertThat(Run.yika(arguments.toArray(String[]::new)).err())
        .startsWith("yika：" + option + " 需要一个值");
  }

  @Test
  void a_file_without_a_name_is_no_folder() {
    for (List<String> command :
        List.of(List.of("scrub", ""), List.of("policy", "show", ""), List.of("scrub", "-", ""))) {
      Run run = Run.yika(command.toArray(String[]::new));
      assertThat(run.err()).isEqualTo("yika: the file name is empty\n");
      assertThat(run.out()).isEmpty();
      assertThat(run.code()).isEqualTo(2);
    }
    assertThat(Run.yika("scrub", "", "--lang", "zh").err()).isEqualTo("yika：文件名为空\n");
  }

  @Test
  void an_argument_that_the_terminal_has_lost_is_reported() {
    for (String lost : List.of("\ufffd\ufffd", "a\udce9", "\ud83d")) {
      for (List<String> command :
          List.of(
              List.of("region", lost),
              List.of("scrub", lost + ".log"),
              List.of("desk", "--file", lost),
              List.of(lost))) {
        Run run = Run.yika(command.toArray(String[]::new));
        assertThat(run.err())
            .startsWith("yika: argument " + command.size() + ": some characters were lost")
            .contains("LC_ALL=C.UTF-8");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
      }
    }
    assertThat(Run.yika("--lang", "zh", "region", "\ufffd").err())
        .startsWith("yika：第 4 个参数有字符丢失：")
        .contains("LC_ALL=C.UTF-8");
    assertThat(Run.yika("check", "\ud83d\ude00").code()).isEqualTo(1);
  }

  @Test
  void complains_in_the_language_asked_for() {
    assertThat(Run.yika("check", "--lang", "zh").err()).contains("请给出号码");
    assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "", "check").err()).contains("请给出号码");
    assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "", "check", "--x").err()).contains("未知选项 --x");
  }

  @Test
  void reads_no_arguments_from_files() {
    assertThat(Run.yika("check", "@pom.xml").err()).isEqualTo("yika: @pom.xml: no such file\n");
  }

  @Test
  void ends_quietly_when_the_reader_has_gone() {
    assertThat(failing("Broken pipe")).isEqualTo("2 ");
    assertThat(failing("断开的管道")).isEqualTo("2 ");
  }

  @Test
  void says_that_results_cannot_be_written() {
    assertThat(failing("No space left on device"))
        .isEqualTo("2 yika: the results cannot be written" + System.lineSeparator());
  }

  private static String failing(String message) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    Console console = Console.of(in, out, err, Locale.ENGLISH, false);
    int code = Yika.run(console, "check", "4101021234567890");
    return code + " " + err.toString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
