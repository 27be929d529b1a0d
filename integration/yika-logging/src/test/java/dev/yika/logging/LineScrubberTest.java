package dev.yika.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.Finder;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineScrubberTest {

  private static final String MAPPER = "com.example.PatientMapper.find";
  private static final String PERSON = "36000023000000001000519432";

  private static LineScrubber utf8() {
    return LineScrubber.of(Scrubber.standard(), StandardCharsets.UTF_8);
  }

  private static String bytes(LineScrubber lines, String thread, String message) {
    byte[] line =
        ("12:00:01 DEBUG " + MAPPER + " - " + message + "\n").getBytes(StandardCharsets.UTF_8);
    lines.scrub(line, MAPPER, thread, message);
    return new String(line, StandardCharsets.UTF_8);
  }

  private static String text(LineScrubber lines, String thread, String message) {
    return lines.scrub(
        "12:00:01 DEBUG " + MAPPER + " - " + message + "\n", MAPPER, thread, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "US-ASCII", "GB18030", "GBK", "GB2312"})
  void masks_bytes_of_an_encoding(String name) {
    Charset charset = Charset.forName(name);
    byte[] line = "姓名 card_no=4101021234567890 结算\n".getBytes(charset);
    LineScrubber.of(Scrubber.standard(), charset).scrub(line, "a", "main", "");
    assertThat(new String(line, charset))
        .isEqualTo(new String("姓名 card_no=**************** 结算\n".getBytes(charset), charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "Big5"})
  void refuses_another_encoding(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineScrubber.of(Scrubber.standard(), Charset.forName(name)))
        .withMessageContaining(name)
        .withMessageContaining("GB18030");
  }

  @Test
  void refuses_a_scrubber_that_leaves_numbers() {
    Finder hospitals = Finder.standard().withKinds(Set.of(IdentifierKind.INSTITUTION_CODE));
    assertThatIllegalStateException()
        .isThrownBy(
            () -> LineScrubber.of(Scrubber.standard().with(hospitals), StandardCharsets.UTF_8));
  }

  @Test
  void takes_a_scrubber_that_leaves_the_tail() {
    LineScrubber lines =
        LineScrubber.of(Scrubber.standard().with(View.TAIL), StandardCharsets.UTF_8);
    assertThat(text(lines, "main", "card_no=4101021234567890")).contains("=************7890\n");
  }

  @Test
  void masks_a_row_by_the_names_above_it() {
    LineScrubber lines = utf8();
    assertThat(bytes(lines, "main", "<==    Columns: name, psn_no")).endsWith("name, psn_no\n");
    assertThat(bytes(lines, "main", "<==        Row: x, a12345")).endsWith("Row: x, ******\n");
    assertThat(text(lines, "main", "<==        Row: x, a12345")).endsWith("Row: x, ******\n");
    assertThat(text(lines, "main", "<==        Row: x12345, y")).endsWith("Row: x12345, y\n");
  }

  @Test
  void masks_parameters_by_the_statement_above_them() {
    LineScrubber lines = utf8();
    bytes(lines, "main", "==>  Preparing: select name from p where a=? and psn_no=?");
    String parameters = "==> Parameters: x(String), " + PERSON + "(String)";
    assertThat(bytes(lines, "main", parameters)).doesNotContain(PERSON).contains("x(String)");
    assertThat(text(lines, "main", parameters)).doesNotContain(PERSON).contains("x(String)");
  }

  @Test
  void keeps_the_names_of_threads_apart() {
    LineScrubber lines = utf8();
    text(lines, "one", "<==    Columns: name, psn_no");
    text(lines, "two", "<==    Columns: psn_no, name");
    assertThat(text(lines, "one", "<==        Row: a12345, a12345")).endsWith("a12345, ******\n");
    assertThat(text(lines, "two", "<==        Row: a12345, a12345")).endsWith("******, a12345\n");
  }

  @Test
  void reads_a_row_inside_json() {
    LineScrubber lines = utf8();
    text(lines, "main", "<==    Columns: name, psn_no");
    String row = "<==        Row: x, a12345";
    String json = "{\"message\":\"" + row + "\",\"logger_name\":\"" + MAPPER + "\"}\n";
    assertThat(lines.scrub(json, MAPPER, "main", row)).contains("Row: x, ******\",\"logger_name");
  }

  @Test
  void keeps_the_names_of_chinese_columns_where_lines_are_ascii() {
    LineScrubber lines = LineScrubber.of(Scrubber.standard(), StandardCharsets.US_ASCII);
    lines.scrub(new byte[0], MAPPER, "main", "<==    Columns: 姓名, 人员编号");
    byte[] row = "Row: x, a12345".getBytes(StandardCharsets.US_ASCII);
    lines.scrub(row, MAPPER, "main", "<== Row: x, a12345");
    assertThat(row).asString(StandardCharsets.US_ASCII).isEqualTo("Row: x, ******");
  }

  @Test
  void masks_a_row_of_one_column() {
    LineScrubber lines = utf8();
    text(lines, "main", "<==    Columns: psn_no");
    assertThat(text(lines, "main", "<==        Row: a12345")).endsWith("Row: ******\n");
    text(lines, "main", "<==    Columns: name");
    assertThat(text(lines, "main", "<==        Row: a12345")).endsWith("Row: a12345\n");
  }

  @Test
  void forgets_what_was_used_longest_ago() {
    Latest<String> names = new Latest<>();
    for (int i = 0; i < 2 * Latest.MOST; i++) {
      names.put(MAPPER, "thread " + i, "a, psn_no");
      assertThat(names.get(MAPPER, "thread 0")).isNotNull();
    }
    assertThat(names.size()).isEqualTo(Latest.MOST);
    assertThat(names.get(MAPPER, "thread 1")).isNull();
  }

  @Test
  void lets_a_statement_of_endless_length_name_nothing_rather_than_the_last_one() {
    LineScrubber lines = utf8();
    text(lines, "main", "==>  Preparing: select name from p where psn_no=?");
    text(lines, "main", "==>  Preparing: select name from p where a=? /*" + "x".repeat(5_000));
    String parameters = "==> Parameters: " + PERSON + "(String)";
    assertThat(text(lines, "main", parameters)).contains(PERSON);
  }

  @Test
  void knows_numbers_in_wide_characters() {
    assertThat(LineScrubber.shows(LineScrubber.sample().getBytes(StandardCharsets.UTF_16LE)))
        .isTrue();
    assertThat(LineScrubber.shows("nothing".getBytes(StandardCharsets.UTF_8))).isFalse();
  }
}
