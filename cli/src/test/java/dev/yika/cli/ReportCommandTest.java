package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page on many people, and pictures of single answers. */
class ReportCommandTest {

  private static final String MEMBERS =
      """
      人员编号,发生日期,事件,内容
      4101999900001234,2020-03-02,enrolled,EMPLOYED 410100
      4101999900001234,2026-07-31,missed,2026-07
      b<i>&,2020-03-02,enrolled,EMPLOYED 410100
      c,2026-07-31,missed,2026-07
      d,soon,enrolled,EMPLOYED 410100
      """;

  @TempDir private Path folder;

  private Run report(String rows, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("members.csv"), rows);
    return Run.yika(
        Stream.concat(
                Stream.of("report", "--events", file.toString(), "--on", "2026-09-15"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  /** Returns the texts of elements of a page, which is well-formed but for its void elements. */
  private static List<String> texts(String html, String element) throws Exception {
    String xml = html.replace("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    NodeList found = page.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void gathers_people_by_what_is_paid_for_them() throws Exception {
    Run run = report(MEMBERS, "--lang", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(texts(run.out(), "h2"))
        .containsExactly(
            "Pooled fund does not pay (1)",
            "Not known (1)",
            "Not read (1)",
            "Pooled fund pays (1)");
    assertThat(texts(run.out(), "h3")).containsExactly("line 2: ************1234", "line 5: c");
    assertThat(texts(run.out(), "svg")).hasSize(2);
    assertThat(texts(run.out(), "td")).contains("b<i>&", "2026-08-01", "in arrears");
  }

  @Test
  void holds_no_whole_number_and_loads_nothing() throws IOException {
    String page = report(MEMBERS, "--lang", "zh").out();
    assertThat(page)
        .contains("<html lang=\"zh\">", "2026-09-15 医保待遇报告")
        .doesNotContain("4101999900001234", "<script", "src=", "@import");
    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("://");
  }

  @Test
  void a_file_without_names_is_of_one_person() throws Exception {
    Run run =
        report(
            """
            发生日期,事件,内容
            2020-03-02,enrolled,EMPLOYED 410100
            2026-07-31,missed,2026-07
            """,
            "--lang",
            "en");
    assertThat(texts(run.out(), "h3")).containsExactly("from line 2 on");
    assertThat(run.code()).isZero();
  }

  @Test
  void shows_the_first_people_whole_and_the_others_on_lines() throws Exception {
    StringBuilder rows = new StringBuilder("人员编号,发生日期,事件,内容\n");
    for (int i = 0; i < 203; i++) {
      rows.append("p").append(i).append(",2020-03-02,enrolled,EMPLOYED 410100\n");
      rows.append("p").append(i).append(",2026-07-31,missed,2026-07\n");
    }
    Run run = report(rows.toString(), "--lang", "en");
    assertThat(texts(run.out(), "article")).hasSize(200);
    assertThat(texts(run.out(), "p"))
        .anyMatch(text -> text.contains("first 200 are shown in full"));
    assertThat(texts(run.out(), "td")).contains("p200", "p202");
  }

  @Test
  void replaces_a_file_whole() throws IOException {
    Path page = Files.writeString(folder.resolve("report.html"), "old");
    Run run = report(MEMBERS, "--lang", "en", "-o", page.toString());
    assertThat(run.out()).isEmpty();
    assertThat(page).content(UTF_8).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    Run nowhere = report(MEMBERS, "-o", folder.resolve("none/report.html").toString());
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("none");
  }

  @Test
  void refuses_to_replace_the_file_that_is_read() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("members.csv"));
    for (Path output : new Path[] {folder.resolve("members.csv"), link}) {
      Run run = report(MEMBERS, "--lang", "en", "-o", output.toString());
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("is the file that is read");
      assertThat(folder.resolve("members.csv")).content(UTF_8).isEqualTo(MEMBERS);
    }
  }

  @Test
  void hides_people_in_any_numerals() throws IOException {
    for (String person : List.of("四一〇一九九九九〇〇〇〇一二三四", "４１０１９９９９００００１２３４", "①②③④⑤⑥⑦⑧⑨")) {
      String page = report("人员编号,发生日期,事件,内容\n" + person + ",2026-07-31,missed,2026-07\n").out();
      assertThat(page).doesNotContain(person).contains("*" + person.substring(person.length() - 4));
    }
  }

  @Test
  void refuses_a_file_without_rows() throws IOException {
    Run run = report("人员编号,发生日期,事件,内容\n", "--lang", "en");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no rows");
  }

  @Test
  void draws_the_timeline_of_a_person() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("events.csv"),
            """
            occurred_on,event,detail
            2020-03-02,enrolled,EMPLOYED 410100
            2026-07-31,missed,2026-07
            2026-09-11,made-up,
            """);
    Run run =
        Run.yika(
            "status", file.toString(), "--on", "2026-09-15", "--format", "svg", "--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(texts(run.out(), "title"))
        .contains("Timeline as of 2026-09-15", "2026-07: paid", "2026-10: still to come");
  }

  @Test
  void draws_the_matrix_of_a_policy() throws Exception {
    Run run = Run.yika("policy", "show", "--format", "svg", "--lang", "zh");
    assertThat(run.code()).isZero();
    assertThat(texts(run.out(), "text")).contains("收费员", "小票", "保留首尾", "完整显示（受管设备、生物特征）");
    assertThat(run.out()).contains("fill=\"#cfe0f5\"");
  }

  @Test
  void draws_where_a_number_goes_under_another_policy() throws Exception {
    Path policy = folder.resolve("policy.tsv");
    Files.writeString(
        policy,
        """
        group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\treason-zh
        slips\tallow\tcashier\tbilling\treceipt\t*\t*\t*\ttail\twhy\t为何
        """);
    Run run = Run.yika("policy", "flow", policy.toString(), "--lang", "en");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(texts(run.out(), "text")).contains("screen", "receipt", "tail: cashier", "parse");
    assertThat(run.out()).doesNotContain("full:", "auditor");
  }

  @Test
  void draws_how_much_is_known_of_each_province() throws Exception {
    Run run = Run.yika("rules", "--coverage", "--format", "svg", "--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(texts(run.out(), "text")).contains("410000", "河南省", "high");
    assertThat(texts(run.out(), "title")).containsExactly("Table of 31 rows");
  }

  @Test
  void says_how_many_rows_are_not_drawn() throws Exception {
    Path file = folder.resolve("numbers.txt");
    Files.writeString(file, "4101021234567890\n".repeat(1002));
    Run run = Run.yika("check", file.toString(), "--format", "svg", "--lang", "en");
    assertThat(texts(run.out(), "text")).contains("2 more rows; --format csv shows them");
    assertThat(run.out()).doesNotContain("4101021234567890");
  }
}
