package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.cli.console.Console;
import dev.yika.cli.row.Screen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on a terminal. */
class TerminalTest {

  private static final String VISITS = "samples/visits.csv";

  private static List<String> lines(Screen screen, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        Console.of(
                new ByteArrayInputStream(new byte[0]),
                out,
                new ByteArrayOutputStream(),
                Locale.ENGLISH,
                false)
            .on(screen);
    Yika.run(console, arguments);
    return out.toString(UTF_8).lines().toList();
  }

  private static int width(String line) {
    return line.codePoints().map(c -> c >= 0x2e80 ? 2 : 1).sum();
  }

  @ParameterizedTest
  @CsvSource({"60,en", "60,zh", "80,en", "80,zh", "100,en", "100,zh", "120,en", "120,zh", "200,en"})
  void no_line_is_wider_than_the_terminal(int width, String language) {
    List<String> lines = lines(new Screen(width, false), "desk", VISITS, "--lang", language);
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200, 400})
  void nothing_is_lost_at_any_width(int width) {
    String narrow = String.join("", lines(new Screen(width, false), "desk", VISITS));
    for (String row : lines(new Screen(1000, false), "desk", VISITS)) {
      for (String word : row.strip().split(" +", -1)) {
        assertThat(narrow.replace(" ", ""))
            .as(word)
            .contains(word.substring(0, Math.min(4, word.length())));
      }
    }
  }

  @Test
  void a_message_breaks_between_words() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                Locale.ENGLISH,
                true)
            .on(new Screen(60, false));
    Yika.run(console, "desk", VISITS);
    assertThat(err.toString(UTF_8).lines())
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(60))
        .anySatisfy(line -> assertThat(line).startsWith("yika: line 2: doubt: by another policy"));
  }

  @Test
  void each_record_is_a_block_on_a_narrow_terminal() {
    List<String> lines = lines(new Screen(80, false), "desk", VISITS);
    assertThat(lines.get(0)).matches("line +2");
    assertThat(lines.get(1)).matches("visit +1");
    assertThat(lines).filteredOn(String::isEmpty).hasSize(11);
    List<String> table = lines(new Screen(120, false), "desk", VISITS, "--lang", "zh");
    assertThat(table.get(0)).startsWith("行  就诊号  卡号");
    assertThat(table.get(table.size() - 1)).startsWith("未显示：可信度、存疑数；");
  }

  @Test
  void a_table_that_fits_stays_one_at_any_width() {
    assertThat(lines(new Screen(60, false), "workday", "2026-10-01").get(0)).startsWith("date");
  }

  @Test
  void no_and_unknown_have_a_colour_where_it_is_wanted() {
    List<String> coloured = lines(new Screen(200, true), "desk", VISITS);
    List<String> plain = lines(new Screen(200, false), "desk", VISITS);
    assertThat(String.join("", coloured)).contains("\u001b[31mno\u001b[0m", "\u001b[33m");
    assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[[0-9]+m", "")))
        .isEqualTo(plain);
    assertThat(String.join("", plain)).doesNotContain("\u001b");
  }

  @Test
  void a_spreadsheet_gets_the_mark_or_the_encoding_it_wants() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        Console.of(
            new ByteArrayInputStream(new byte[0]),
            out,
            new ByteArrayOutputStream(),
            Locale.ENGLISH,
            false);
    assertThat(Yika.run(console, "region", "410102", "--format", "csv", "--charset", "gb18030"))
        .isZero();
    assertThat(out.toString(Charset.forName("GB18030"))).contains("河南省郑州市中原区");
    assertThat(Run.yika("region", "410102", "--format", "csv", "--bom").out())
        .startsWith("\ufeffcode,");
    Run table = Run.yika("region", "410102", "--bom");
    assertThat(table.code()).isEqualTo(2);
    assertThat(table.err()).startsWith("yika: --bom cannot be used with --format table");
  }
}
