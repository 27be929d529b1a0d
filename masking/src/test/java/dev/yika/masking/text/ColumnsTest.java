package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.core.number.IdentifierKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a column names what stands below it. */
class ColumnsTest {

  private static void check(String example) {
    Marked.check(Finder.standard(), example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "psn_no,name\n‹36000023000000001000519432›,x\n‹A12345›,y\n",
        "姓名;医保卡号\nx;‹4403082864154476›\ny;‹123456›\n",
        "a\tcard_no\r\n1\t‹4403082864154476›\r\n2\t‹123456›\r\n",
        "\ufeff\"card_no\",\"a\"\n\"‹4403082864154476›\",\"b\"\n",
        "report of today\n\na,ecToken\n1,‹a1b2c3d4›\n",
        "a,psn_no\n\"x\ny\",‹123456›\n1,‹1234567›\n",
        "a,psn_no\n1,=\"‹123456›\"\n2,'‹123456›\n3,‹123456›.0\n4,n/a\n",
        "| a | 人员编号 |\n|---|:--:|\n| x | ‹123456› |\n",
        "INSERT INTO p (a, psn_no) VALUES (1, '‹36000023000000001000519432›'), (2, '‹a12345›');\nx 'a12345'",
        "<==    Columns: a, psn_no\n<==        Row: x, ‹36000023000000001000519432›\n",
        "==>  Preparing: select 1 where a=? and psn_no=?\n==> Parameters: x(String), ‹36000023000000001000519432›(String)\n",
        "<tr><th>a</th><th>人员编号</th></tr><tr><td>x</td><td>‹36000023000000001000519432›</td></tr></table> 12345678",
        "<tr><th>a</th><th>人员编号</th></tr><tr><td>x</td><td>‹A12345›</td></tr></table>",
        "insert into p(a, ec_token) values (1, '‹a1b2c3›');\nINSERT INTO p (psn_no) VALUES ('‹A12345›'),('‹123456›');\n",
        "insert into p(ec_token) values('‹a1b2c3›')",
        "a,b\n1,2\n\nname,ec_token,c\nx,‹a1b2c3›,9\n\n\ncard_no,b\n‹123456›,y\n\nz",
        "name,psn_no,note\n\"a \"\"b\"\"\nc\",‹A12345›,\"x\ny\"\nb,\"‹B12345›\",z\n",
        "psn_no,\"name, full\",n\n‹A12345›,\"x, y\",1\n‹B12345›,\"x\n, y\",2\n",
        "\"name; full\";psn_no\n\"x; y\";‹A12345›\n",
        ",psn_no,n\n0,‹A12345›,1\n1,‹B12345›,2\n",
        "a,人员编号（必填）,n(x)\nx,‹A12345›,1\n",
        "a;卡号 (new);psn_no(人员编号)\nx;‹123456›;‹A12345›\n",
        "a,Person No.,ID Card No.\nx,‹A12345›,‹EA1234567›\n",
        "card_no_1,card_no2,卡号 3,n\n‹123456›,‹234567›,‹345678›,4\n",
        "REPLACE INTO p (a, psn_no) VALUES (1,'‹A12345›'),(2,\"‹B12345›\");\n",
        """
        INSERT INTO `h`.`p` (`a`, `psn_no`, `b`) VALUES
        (1, '‹A12345›', 'x'),
        (2, '‹B12345›', 'y''s'),
        (3, NULL, 'z'),
        (4, '‹C12345›', '');
        select 'D12345';
        """,
        "INSERT INTO p (a, psn_no)\r\nVALUES\r\n  (1, '‹A12345›')\r\n, (2, '‹B12345›');\r\n",
        "insert into p (psn_no, a) select 'A12345', 1 from q;\n('A12345', 1)",
        "<tr><th class=\"a\">a</th><th><b>人员编号</b></th></tr>\n<tr class=\"r\"><td>x</td>"
            + "<td class=\"n\"><span>‹A12345›</span></td></tr>\n<tr><td>y</td><td>\n  ‹B12345›\n</td></tr>",
        "<tr><th>a</th><th>人员编号</th></tr><tr><td>x</td><td style=\"width:120px; text-align:right; mso-number-format:'0'\">‹A12345›</td></tr>",
      })
  void finds_what_stands_below_a_name(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "psn_no,name\n‹123456›,x\n1234567,y,z\n1234567,y\n",
        "psn_no,name\n‹123456›,x\n\n1234567,y\n",
        "a,b\n12345678,x\n",
        "psn_no\n12345678\n",
        "fixmedins_code,a\nH41010200001,x\n",
      })
  void ends_with_the_first_line_of_other_cells_and_needs_two_columns(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"\n", "\r\n", "\n\n\n"})
  void looks_for_a_head_behind_an_empty_line(String ends) {
    String end = ends.startsWith("\r") ? "\r\n" : "\n";
    for (int lines : new int[] {7, 100, 3000}) {
      String text = ("done 取药, ok" + end).repeat(lines) + ends;
      String head = "name,psn_no,c" + end;
      check(text + head + "x,‹A12345›,9" + end + end + "card_no;b" + end + "‹123456›;z" + end);
      check(text.substring(0, text.length() - ends.length()) + head + "x,A12345,9" + end);
      check(text + "a title" + end + head + "x,A12345,9" + end);
      check(text + "x" + end + ends + head + "x,‹A12345›,9" + end);
    }
  }

  @Test
  void reads_a_head_that_ends_the_text() {
    check("x\na,psn_no");
    check("‹4101021234567890›\n姓名\t卡号");
  }

  @Test
  void looks_back_four_thousand_characters_for_a_head() {
    String rows = "x,n/a\n".repeat(500);
    check("1\n2\n3\n4\n5\n6\nname,psn_no\n" + rows + "x,‹1234567890›\ny,‹123456›\n");
    check("1\n2\n3\n4\n5\n6\nname,psn_no\n" + rows.repeat(2) + "x,1234567890\n");
    check("name,psn_no\n" + rows.repeat(20) + "x,‹1234567890›\n");
  }

  /** Six lines above a head leave it to the search from a run of digits upwards. */
  static List<String> placesOfHeads() {
    return List.of("", "1\n2\n3\n4\n5\n6\n");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("placesOfHeads")
  void takes_cells_of_64_characters_for_a_head(String above) {
    for (String letter : List.of("a", "列")) {
      check(above + letter.repeat(64) + ",psn_no\n1,‹1234567890›\n");
      check(above + letter.repeat(65) + ",psn_no\n1,1234567890\n");
      check(above + "b," + letter.repeat(57) + ".psn_no\n1,‹1234567890›\n");
      check(above + "b," + letter.repeat(58) + ".psn_no\n1,1234567890\n");
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("placesOfHeads")
  void takes_512_cells_for_a_head(String above) {
    check(above + "a,".repeat(511) + "psn_no\n" + "1,".repeat(511) + "‹1234567890›\n");
    check(above + "a,".repeat(512) + "psn_no\n" + "1,".repeat(512) + "1234567890\n");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("placesOfHeads")
  void counts_no_blanks_that_fill_up_a_cell(String above) {
    String wide = "| a" + " ".repeat(99) + "| psn_no      |\n";
    String rule = "+" + "-".repeat(101) + "+-------------+\n";
    String row = "| x" + " ".repeat(99) + "| ‹1234567890›  |\n";
    check(above + rule + wide + rule + row + row + rule);
  }

  @Test
  void bounds_the_heads_of_statements_and_of_markdown_as_well() {
    for (String form :
        List.of(
            "INSERT INTO t (%s, psn_no) VALUES (%s, '%s');",
            "| %s | psn_no |\n|---|---|\n| %s | %s |\n")) {
      check(form.formatted("a".repeat(60), 1, "‹1234567890›"));
      check(form.formatted("a".repeat(65), 1, "1234567890"));
    }
    check(insert(511, "‹1234567890›"));
    check(insert(512, "1234567890"));
  }

  private static String insert(int before, String value) {
    String names = "a, ".repeat(before) + "psn_no";
    return "INSERT INTO t (" + names + ") VALUES (" + "1, ".repeat(before) + "'" + value + "');";
  }

  @Test
  void names_the_kinds_below_a_head() {
    Finder finder = Finder.standard().withColumns(Map.of("工号", IdentifierKind.PERSON_NUMBER));
    for (String head :
        List.of("psn_no", " \"t.PsnNo\" ", "参保人员编号", "工号", "a".repeat(57) + ".psn_no")) {
      assertThat(finder.kindsNamedBy(head)).containsExactly(IdentifierKind.PERSON_NUMBER);
    }
    assertThat(finder.kindsNamedBy("医保卡号")).hasSizeGreaterThan(1);
    assertThat(finder.kindsNamedBy("证件号码")).contains(IdentifierKind.CITIZEN_ID);
    for (String head :
        List.of(
            "",
            "name",
            "order_no",
            "fixmedins_code",
            "paid_no",
            "psn_no 1234567",
            "a".repeat(58) + ".psn_no")) {
      assertThat(finder.kindsNamedBy(head)).isEmpty();
    }
  }

  @Test
  void takes_a_head_that_stands_elsewhere() {
    Finder row = Finder.standard().withHead("name,psn_no,amt");
    Marked.check(row, "x,‹A12345›,1.50");
    Marked.check(row, "x,‹A12345›,1.50\ny,‹B12345›,2");
    assertThatIllegalArgumentException().isThrownBy(() -> row.withHead("name,amt"));
    assertThatIllegalArgumentException().isThrownBy(() -> row.withHead("psn_no"));
  }

  @Test
  void gives_the_same_for_every_split_of_a_table() throws IOException {
    Random random = new Random(8);
    StringBuilder table = new StringBuilder("a title\r\n\nname,card_no,ec_token\n");
    for (int i = 0; i < 12; i++) {
      table
          .append("\"a\n,b\",")
          .append(4_403_082_864_154_400L + random.nextInt(99))
          .append(",a1b2c3");
      table.append(random.nextInt(10)).append('\n');
    }
    table.append("x,y\n4403082864154476,z,1\n");
    String whole = checkSplits(table.toString());
    assertThat(whole).contains("z,1").doesNotContain("a1b2c3");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "INSERT INTO p (a, psn_no)\r\nVALUES\r\n  (1, 'A12345')\r\n, (2, 'A12345');\r\nx\n",
        "replace into p(psn_no,a) values ('A12345', 'x''y') , ('A12345', 1);\n(9)",
        "psn_no,\"a, b\"\nA12345,\"x \"\"y\"\",\nz\"\nA12345,1\n",
        "<tr><th><b>psn_no</b></th></tr>\n<tr><td class=\"n\"><i>A12345</i></td></tr>\n",
        "卡号：1234 5678 9=\r\n012 3456 psn_no=u'A12345' psn_no=__A12345__\n",
      })
  void gives_the_same_for_every_split_of_other_forms(String text) throws IOException {
    assertThat(checkSplits(text)).doesNotContain("12345");
  }

  private static String checkSplits(String table) throws IOException {
    byte[] text = table.getBytes(UTF_8);
    byte[] whole = text.clone();
    ScrubReport report = Scrubber.standard().scrub(whole);
    for (int split = 0; split <= text.length; split++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ScrubReport ofPieces =
          Scrubber.standard()
              .scrub(
                  new SequenceInputStream(
                      new ByteArrayInputStream(text, 0, split),
                      new ByteArrayInputStream(text, split, text.length - split)),
                  out);
      assertThat(out.toByteArray()).isEqualTo(whole);
      assertThat(ofPieces).isEqualTo(report);
    }
    return new String(whole, UTF_8);
  }

  @Test
  void carries_a_head_through_a_long_stream() throws IOException {
    String rows = "张三,4403082864154476,a1b2c3d4\n".repeat(9000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String text = "name,card_no,ec_token\n" + rows;
    Scrubber.standard().scrub(new ByteArrayInputStream(text.getBytes(UTF_8)), out);
    String expected = "张三," + "*".repeat(16) + "," + "*".repeat(8) + "\n";
    assertThat(out.toString(UTF_8).equals("name,card_no,ec_token\n" + expected.repeat(9000)))
        .isTrue();
  }

  @Test
  void counts_near_misses_without_a_digit() {
    ScrubReport report =
        Scrubber.standard()
            .scrub("x 4101021234567880, 410102199003070001, 9901021234567890".getBytes(UTF_8));
    assertThat(report.total()).isZero();
    assertThat(report.nearMisses()).isEqualTo(2);
    assertThat(report).hasToString("ScrubReport[near misses 2]").isNotEqualTo(ScrubReport.empty());
    assertThat(report.plus(report).nearMisses()).isEqualTo(4);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "INSERT INTO t(card_no,b) VALUES('410102-1234567',1);",
        "INSERT INTO t (card_no, b) VALUES ('410102-1234567', 1), ('410102-1234567', 2);",
        "card_no,b\n410102-1234567,1\n410102-1234567,2\n",
        "| card_no | b |\n|---|---|\n| 410102-1234567 | 1 |\n",
      })
  @Timeout(20)
  void comesToAnEndWhereACellHoldsNoNumber(String text) {
    assertThat(Scrubber.standard().scrub(text).toString()).contains("card_no");
    byte[] bytes = text.getBytes(UTF_8);
    Scrubber.standard().scrub(bytes);
    assertThat(new String(bytes, UTF_8)).isEqualTo(Scrubber.standard().scrub(text).toString());
  }
}
