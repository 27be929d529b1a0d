package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.google.common.testing.NullPointerTester;
import com.sun.management.ThreadMXBean;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.hit.EvidenceRule;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrubberTest {

  private static final String CARD = "4101021234567890";

  @TempDir private Path folder;

  private final Scrubber scrubber = Scrubber.standard().with(View.ENDS);

  private String scrub(String text) {
    return scrubber.scrub(text).toString();
  }

  @Test
  void shows_nothing_unless_a_view_says_so() {
    assertThat(Scrubber.standard().scrub("卡" + CARD)).hasToString("卡****************");
    assertThat(scrub("卡" + CARD)).isEqualTo("卡4101********7890");
    assertThat(Scrubber.standard().with(View.TAIL).scrub(CARD)).hasToString("************7890");
    assertThat(Scrubber.standard().with(View.FULL).scrub(CARD)).hasToString("4101********7890");
    assertThat(Scrubber.standard()).hasToString("Scrubber[nothing]");
  }

  @Test
  void shows_the_positions_of_a_table() {
    ViewTable table = ViewTable.standard().withWindow(IdentifierKind.CARD_NUMBER, "sequence");
    assertThat(scrubber.with(table).scrub(CARD)).hasToString("410102********90");
    assertThat(scrubber.with(table).view()).isEqualTo(View.ENDS);
    assertThat(Scrubber.standard().view()).isEqualTo(View.NOTHING);
  }

  @Test
  void masks_a_short_number_and_nothing_beside_it() {
    String text = "psn_no 123456 1234x";
    byte[] bytes = text.getBytes(UTF_8);
    Scrubber.standard().scrub(bytes);
    assertThat(new String(bytes, UTF_8)).isEqualTo("psn_no ****** 1234x");
    assertThat(Scrubber.standard().scrub(text)).hasToString("psn_no ****** 1234x");
  }

  @Test
  void gives_back_the_very_text_if_nothing_is_found() {
    String text = "2026-07-14 10:22:33 nothing here 12345678";
    assertThat(scrubber.scrub(text)).isSameAs(text);
    assertThat(scrubber.scrub(text.getBytes(UTF_8))).isSameAs(ScrubReport.empty());
  }

  @Test
  void allocates_nothing_for_a_line_that_only_resembles_a_number() {
    String line = "2026-07-14 10:22:33 settled, day 20260714 ok";
    byte[] bytes = line.getBytes(UTF_8);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    scrub(line);
    scrubber.scrub(bytes);
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1000; i++) {
      scrubber.scrub(line);
      scrubber.scrub(bytes);
    }
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
  }

  @Test
  void leaves_separators_and_widths_alone() {
    assertThat(scrub("4101 0212-x 4101 0212 3456 7890"))
        .isEqualTo("4101 0212-x 4101 **** **** 7890");
    assertThat(scrub("410102-19491231-0025, 110105-19491231-002x"))
        .endsWith("110105-********-002x");
    assertThat(scrub("４１０１\u3000０２１２\u3000３４５６\u3000７８９０"))
        .isEqualTo("４１０１\u3000＊＊＊＊\u3000＊＊＊＊\u3000７８９０");
  }

  @Test
  void keeps_json_what_it_is() {
    assertThat(scrub("{\"card\":\"" + CARD + "\"}")).isEqualTo("{\"card\":\"4101********7890\"}");
    assertThat(scrub("{\"card\": " + CARD + " }")).isEqualTo("{\"card\": \"4101******7890\" }");
    assertThat(scrub("{\"cards\":[1," + CARD + ", " + CARD + ",\n" + CARD + "]}"))
        .isEqualTo("{\"cards\":[1,\"4101******7890\", \"4101******7890\",\n\"4101******7890\"]}");
    assertThat(Scrubber.standard().scrub("[" + CARD + "]")).hasToString("[\"**************\"]");
    assertThat(scrub("card: " + CARD + ", ids=[" + CARD + "]"))
        .isEqualTo("card: 4101********7890, ids=[4101********7890]");
  }

  @Test
  void keeps_a_json_number_with_an_exponent_a_value() {
    assertThat(Scrubber.standard().scrub("{\"card_no\":12345678E5}"))
        .hasToString("{\"card_no\":\"********\"}");
    assertThat(Scrubber.standard().scrub("{\"card_no\":12345678e+5,\"a\":1}"))
        .hasToString("{\"card_no\":\"*******+5\",\"a\":1}");
  }

  @Test
  void takes_nothing_with_a_letter_for_a_number_of_json() {
    for (String text : List.of("[11010519491231002X] login ok", "[11010519491231002x]")) {
      assertThat(Scrubber.standard().scrub(text).toString()).startsWith("[******************]");
    }
    assertThat(Scrubber.standard().scrub("[H41010212345] ok").toString()).doesNotContain("\"");
  }

  @Test
  void takes_no_full_width_digit_for_json() {
    String text = "{\"card_no\":410102123456789０,\"a\":1}";
    String masked = "{\"card_no\":***************＊,\"a\":1}";
    assertThat(Scrubber.standard().scrub(text)).hasToString(masked);
    byte[] bytes = text.getBytes(UTF_8);
    Scrubber.standard().scrub(bytes);
    assertThat(new String(bytes, UTF_8)).isEqualTo(masked);
  }

  @Test
  void reads_streams_that_do_not_report_what_is_available() throws IOException {
    InputStream pipe =
        new FilterInputStream(new ByteArrayInputStream(CARD.getBytes(UTF_8))) {
          @Override
          public int available() throws IOException {
            throw new IOException("Illegal seek");
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    scrubber.scrub(pipe, out);
    assertThat(out).hasToString("4101********7890");
  }

  @Test
  void writes_no_quotation_mark_into_a_text_of_json() {
    assertThat(scrub("{\"msg\":\"resp={\\\"card\\\":" + CARD + "}\"}"))
        .isEqualTo("{\"msg\":\"resp={\\\"card\\\":4101********7890}\"}");
    assertThat(scrub("{\"msg\":\"ids:[" + CARD + "]\"}"))
        .isEqualTo("{\"msg\":\"ids:[4101********7890]\"}");
    assertThat(scrub("{\"msg\":\"a,[" + CARD + "," + CARD + "]\"}"))
        .isEqualTo("{\"msg\":\"a,[4101********7890,4101********7890]\"}");
  }

  @Test
  void leaves_the_escapes_of_json_alone() {
    String named = "4101021234567800";
    for (String escape : List.of("\\t", "\\n", "\\u003d", "\\r")) {
      assertThat(scrub("\"卡号:" + escape + named + "\""))
          .isEqualTo("\"卡号:" + escape + "4101********7800\"");
    }
  }

  @Test
  void keeps_arrays_of_json_what_they_are() {
    String masked = "\"4101******7890\"";
    for (String array :
        List.of(
            "[\"张三\",N]",
            "[null,N]",
            "[true,N,1.5]",
            "[{\"a\":1},N]",
            "[[1,2],[false, N]]",
            "{\"a\":[\"x\\\"y\",N,\n  N]}",
            "[\n N,\n {\"b\":[N]},\n N\n]")) {
      assertThat(scrub(array.replace("N", CARD))).isEqualTo(array.replace("N", masked));
    }
    assertThat(scrub("{\"card\":-" + CARD + "}")).isEqualTo("{\"card\":\"4101*******7890\"}");
    assertThat(scrub("\"张三\"," + CARD + "\n1," + CARD + "\n"))
        .isEqualTo("\"张三\",4101********7890\n1,4101********7890\n");
    for (String number : List.of("N.0", "-N.00", "N.12345678")) {
      assertThat(scrub("{\"a\":" + number.replace("N", CARD) + ",\"b\":1}"))
          .isEqualTo(
              "{\"a\":\""
                  + number.replace("-N", "4101*******7890").replace("N", "4101******7890")
                  + "\",\"b\":1}");
    }
    assertThat(scrub("[" + CARD + ".0,\n " + CARD + ".5]"))
        .isEqualTo("[\"4101******7890.0\",\n \"4101******7890.5\"]");
    assertThat(scrub("[" + CARD + CARD + "]")).isEqualTo("[\"" + "*".repeat(30) + "\"]");
    String many = (CARD + ",").repeat(60);
    assertThat(scrub("[" + many + "1]")).isEqualTo("[" + (masked + ",").repeat(60) + "1]");
  }

  @Test
  void masks_both_of_two_adjoining_numbers_at_once() {
    String id = "11010519491231002X";
    Scrubber all = Scrubber.standard();
    String pair = CARD + "." + CARD;
    for (String text : List.of(id + "." + CARD, id + "." + id, id + id, id + CARD, pair)) {
      for (Scrubber one : List.of(all, scrubber, all.with(View.TAIL))) {
        String once = one.scrub(text).toString();
        assertThat(once).doesNotContain("19491231").doesNotContain("12345678");
        assertThat(one.scrub(once)).hasToString(once);
      }
    }
    assertThat(all.scrub(id + id)).hasToString("*".repeat(36));
  }

  @Test
  void takes_nothing_for_a_number_that_a_mask_left() {
    for (String text :
        List.of(
            "psn_no=4101.0212.3456.7890 4101 0212 3456 7890card",
            "card_no 4101 0212 3456 7890 4101 0212 3456x",
            "E5e11010519491231002X110105194912310003",
            "a1" + CARD.replace("7890", "") + " 卡号 " + CARD + " 1234 5678 9012x")) {
      for (View view : List.of(View.NOTHING, View.TAIL, View.ENDS)) {
        Scrubber one = Scrubber.standard().with(view);
        String once = one.scrub(text).toString();
        assertThat(one.scrub(once)).hasToString(once);
      }
    }
    assertThat(scrub("E5e11010519491231002X110105194912310003")).isEqualTo("E5e" + "*".repeat(36));
  }

  @Test
  void finds_numbers_behind_the_colour_of_a_terminal() {
    assertThat(scrub("\u001b[31m" + CARD + "\u001b[0m"))
        .isEqualTo("\u001b[31m4101********7890\u001b[0m");
    assertThat(scrub("\u001b[1;38;5;9m" + CARD)).endsWith("m4101********7890");
    assertThat(scrub("31m" + CARD)).isEqualTo("31m" + CARD);
  }

  @Test
  void believes_a_name_right_before_more_than_the_look_of_a_time() {
    Scrubber all = Scrubber.standard();
    assertThat(all.scrub("psn_no=1234567890123")).hasToString("psn_no=*************");
    assertThat(all.scrub("卡号:20260714102233")).hasToString("卡号:**************");
    assertThat(all.scrub("卡号 t=1234567890123")).hasToString("卡号 t=1234567890123");
  }

  @Test
  void keeps_csv_what_it_is() {
    assertThat(scrub("1," + CARD + ",\"a \"\"b\"\"\",110105-19491231-002X\r\n"))
        .isEqualTo("1,4101********7890,\"a \"\"b\"\"\",110105-********-002X\r\n");
  }

  @Test
  void touches_nothing_outside_of_a_range() {
    byte[] bytes = (CARD + "," + CARD + "," + CARD).getBytes(UTF_8);
    ScrubReport report = scrubber.scrub(bytes, 17, 33);
    assertThat(new String(bytes, UTF_8)).isEqualTo(CARD + ",4101********7890," + CARD);
    assertThat(report.total()).isEqualTo(1);
    assertThat(scrubber.scrub(bytes, 1, 16).total()).isZero();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> scrubber.scrub(bytes, 0, bytes.length + 1));
  }

  @Test
  void masks_gb18030_byte_for_byte() {
    Charset gb = Charset.forName("GB18030");
    Scrubber ofGb = scrubber.with(scrubber.finder().with(gb));
    String text = "医保卡号４１０１０２１２３４５６７８９０，啊" + CARD + "阿";
    byte[] bytes = text.getBytes(gb);
    assertThat(ofGb.scrub(bytes).total()).isEqualTo(2);
    assertThat(new String(bytes, gb)).isEqualTo(scrub(text));
  }

  @Test
  void gives_the_same_for_text_and_both_kinds_of_bytes() {
    Charset gb = Charset.forName("GB18030");
    Scrubber ofGb = scrubber.with(scrubber.finder().with(gb));
    for (String text :
        List.of(
            "4101\u00a00212\u00a03456\u00a07890",
            "4101\u20110212\u20113456\u20117890",
            "4101\u22120212\u22123456\u22127890",
            "{\"card\":" + CARD + "\u00a0}",
            "{\"card\":" + CARD + "\u3000,\"a\":1}",
            "医保" + "\ud83d\ude00".repeat(20) + "4101021234567880",
            "卡号" + "\ud83d\ude00".repeat(4) + "13800138000")) {
      byte[] utf8 = text.getBytes(UTF_8);
      byte[] bytes = text.getBytes(gb);
      assertThat(scrubber.scrub(utf8).total()).isEqualTo(1);
      ofGb.scrub(bytes);
      assertThat(new String(utf8, UTF_8)).isEqualTo(scrub(text));
      assertThat(new String(bytes, gb)).isEqualTo(scrub(text));
    }
  }

  @Test
  void decides_alike_where_the_width_of_digits_changes() {
    String mixed = "x 410102 １234567890 4101021 ０34567890 y";
    byte[] bytes = mixed.getBytes(UTF_8);
    scrubber.scrub(bytes);
    assertThat(new String(bytes, UTF_8)).isEqualTo(scrub(mixed));
  }

  @Test
  void changes_no_half_of_a_surrogate_pair_and_no_malformed_byte() {
    assertThat(scrub("\ud83d" + CARD + "\ude00")).isEqualTo("\ud83d4101********7890\ude00");
    byte[] bytes = ("x" + CARD + "y").getBytes(UTF_8);
    bytes[0] = (byte) 0xe5;
    bytes[17] = (byte) 0xbf;
    assertThat(scrubber.scrub(bytes).total()).isEqualTo(1);
    assertThat(bytes[0]).isEqualTo((byte) 0xe5);
    assertThat(bytes[17]).isEqualTo((byte) 0xbf);
  }

  @Test
  void reports_kinds_and_rules_without_digits() {
    byte[] bytes = (CARD + " " + CARD + " 11010519491231002X").getBytes(UTF_8);
    ScrubReport report = scrubber.scrub(bytes);
    assertThat(report.total()).isEqualTo(3);
    assertThat(report.count(IdentifierKind.CARD_NUMBER)).isEqualTo(2);
    assertThat(report.count(IdentifierKind.CITIZEN_ID, EvidenceRule.CHECK_DATE_REGION)).isOne();
    assertThat(report.plus(report).total()).isEqualTo(6);
    assertThat(report)
        .hasToString("ScrubReport[card-number/check-region 2, citizen-id/check-date-region 1]")
        .isEqualTo(report.plus(ScrubReport.empty()))
        .hasSameHashCodeAs(report.plus(ScrubReport.empty()));
    assertThat(report)
        .isNotEqualTo(report.plus(report))
        .isNotEqualTo(ScrubReport.empty())
        .isNotEqualTo(null)
        .doesNotHaveSameHashCodeAs(report.plus(report));
    assertThat(ScrubReport.empty().plus(ScrubReport.empty())).isSameAs(ScrubReport.empty());
    assertThat(report.table(Locale.ENGLISH))
        .isEqualTo("card number\tcheck and region\t2\ncitizen ID\tcheck, date and region\t1\n");
    assertThat(report.table(Locale.SIMPLIFIED_CHINESE)).startsWith("医保卡号\t校验码与区划相符\t2\n");
    for (EvidenceRule rule : EvidenceRule.values()) {
      assertThat(rule.label(Locale.CHINESE)).isNotEqualTo(rule.label(Locale.ENGLISH));
      assertThat(rule.id()).matches("[a-z-]+");
    }
  }

  @Test
  void streams_without_closing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in =
        new FilterInputStream(
            new ByteArrayInputStream((CARD + "\n").repeat(20_000).getBytes(UTF_8))) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThat(scrubber.scrub(in, out).total()).isEqualTo(20_000);
    assertThat(out.toString(UTF_8)).isEqualTo("4101********7890\n".repeat(20_000));
    StringWriter text = new StringWriter();
    assertThat(scrubber.scrub(new StringReader(("号" + CARD).repeat(9000)), text).total())
        .isEqualTo(9000);
    assertThat(text.toString()).isEqualTo("号4101********7890".repeat(9000));
  }

  @Test
  void leaks_no_head_of_a_number_at_the_edge_of_a_piece() throws IOException {
    String line = "{\"card_sn\":\"410100D15600000512345678ABCDEF01\"},".repeat(8000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    scrubber.scrub(new ByteArrayInputStream(line.getBytes(UTF_8)), out);
    assertThat(out.toString(UTF_8).equals(scrub(line))).isTrue();
    StringWriter text = new StringWriter();
    scrubber.scrub(new StringReader(line), text);
    assertThat(text.toString().equals(scrub(line))).isTrue();
  }

  @Test
  void gets_past_an_endless_run_of_digits() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String run = "7".repeat(1_000_000);
    scrubber.scrub(new ByteArrayInputStream((run + " " + CARD).getBytes(UTF_8)), out);
    assertThat(out.toString(UTF_8)).isEqualTo(run + " 4101********7890");
  }

  @Test
  void replaces_a_file_as_a_whole() throws IOException {
    Path file = Files.writeString(folder.resolve("a.log"), "卡" + CARD + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(scrubber.scrub(file, file).total()).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo("卡4101********7890\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r--r--");
    Path copy = folder.resolve("b.log");
    Scrubber.standard().scrub(file, copy);
    assertThat(files()).containsExactly("a.log", "b.log");
    Path link = Files.createSymbolicLink(folder.resolve("c.log"), file);
    scrubber.scrub(copy, link);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(file)).isEqualTo(Files.readString(copy));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void leaves_a_file_as_it_was_if_anything_fails() throws IOException {
    Path file = Files.writeString(folder.resolve("a.log"), CARD.repeat(1) + "\n");
    assertThatIOException()
        .isThrownBy(() -> scrubber.scrub(new BrokenStream(InputStream.nullInputStream()), file))
        .withMessageNotContaining(CARD);
    Thread.currentThread().interrupt();
    assertThatIOException().isThrownBy(() -> scrubber.scrub(file, file));
    assertThat(Thread.interrupted()).isTrue();
    assertThatIOException().isThrownBy(() -> scrubber.scrub(folder.resolve("none"), file));
    assertThatIOException().isThrownBy(() -> scrubber.scrub(file, folder));
    assertThat(Files.readString(file)).isEqualTo(CARD + "\n");
    assertThat(files()).containsExactly("a.log");
  }

  @Test
  void does_not_keep_a_whole_line_waiting() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream typist =
        new InputStream() {
          private int lines;

          @Override
          public int read() {
            throw new AssertionError("one byte at a time");
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            assertThat(out.toString(UTF_8)).isEqualTo("4101********7890\n".repeat(lines));
            byte[] line = (CARD + "\n").getBytes(UTF_8);
            System.arraycopy(line, 0, into, offset, line.length);
            return lines++ < 3 ? line.length : -1;
          }
        };
    scrubber.scrub(typist, out);
  }

  @Test
  void can_be_used_again_after_a_failure() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("no space left");
          }
        };
    InputStream in = new ByteArrayInputStream(CARD.getBytes(UTF_8));
    assertThatIOException().isThrownBy(() -> scrubber.scrub(in, full));
    assertThat(scrubber.scrub("x".getBytes(UTF_8)).total()).isZero();
    assertThat(scrubber.scrub(CARD.getBytes(UTF_8)).total()).isEqualTo(1);
  }

  private static final class BrokenStream extends FilterInputStream {

    BrokenStream(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      throw new IOException("broken");
    }
  }

  @Test
  @Tag("null-pointer-tester")
  void refuses_null() {
    NullPointerTester tester = new NullPointerTester();
    tester.setDefault(byte[].class, new byte[9]);
    tester.testAllPublicInstanceMethods(scrubber);
    tester.testAllPublicInstanceMethods(ScrubReport.empty());
  }
}
