package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.view.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ScrubberProperties {

  private static final Charset GB = Charset.forName("GB18030");

  private static final List<String> PARTS =
      List.of(
          "0",
          "4",
          "7",
          "X",
          "a",
          "m",
          "4101",
          "0212",
          "3456",
          "7890",
          "110105",
          "19491231",
          "002X",
          "110105491231002",
          "11010519491231002X",
          "110105194912310003",
          "4101021234567890",
          "9901021234567890",
          "4101 0212 3456 7890",
          "4101-0212-3456-7880",
          " ",
          " ",
          "　",
          "-",
          ".",
          "_",
          "*",
          "**",
          "***",
          "****",
          "\n",
          ",",
          "，",
          "：",
          ":",
          "=",
          "\"",
          "[",
          "]",
          "(",
          "%20",
          "+",
          "０",
          "/",
          "|",
          "卡号",
          "医保",
          "card_no=",
          "psn_no:",
          "ec_token=");

  private static final List<String> TABLES =
      List.of(
          "name,psn_no",
          "a;卡号;b",
          "姓名\t医保卡号",
          "| a | 人员编号 |",
          "|---|---|",
          "<tr><th>a</th><th>人员编号</th></tr>",
          "<tr><td>",
          "</td><td>",
          "INSERT INTO t (a, psn_no) VALUES",
          "(1, '",
          "'), (2, N'",
          "Columns: a, psn_no",
          "Row: ",
          "psn_no = ?",
          "Parameters: ",
          "\"psn_no\":[\"",
          "&quot;",
          "\\u0034",
          "%3D",
          "=\n",
          "\"\"",
          "\"",
          "'",
          ",",
          ";",
          "\t",
          " | ",
          "\n",
          "\n",
          "\n\n",
          "\r\n",
          "x",
          "A12345",
          "410102",
          "36000023000000001000519432",
          "4101021234567890",
          "１２３４５６");

  private final Scrubber scrubber = Scrubber.standard().with(View.ENDS);
  private final Scrubber ofGb = scrubber.with(scrubber.finder().with(GB));

  private static String bytes(Scrubber scrubber, String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    scrubber.scrub(bytes);
    return new String(bytes, charset);
  }

  @Property(tries = 300)
  void finds_every_planted_number_in_every_kind_of_text(@ForAll long seed) {
    MadeUpText maker = new MadeUpText(seed);
    for (int i = 0; i < 20; i++) {
      String number = maker.number();
      String line = maker.line(number);
      String scrubbed = scrubber.scrub(line).toString();
      assertThat(scrubbed).hasSameSizeAs(line).isNotEqualTo(line);
      assertThat(scrubbed).doesNotContain(number.substring(6, 14));
      assertThat(bytes(scrubber, line, UTF_8)).isEqualTo(scrubbed);
      assertThat(bytes(ofGb, line, GB)).isEqualTo(scrubbed);
    }
  }

  @Property(tries = 300)
  void gives_the_same_for_text_and_bytes_and_a_second_time(@ForAll long seed) {
    String text = new MadeUpText(seed).text(12);
    String scrubbed = scrubber.scrub(text).toString();
    assertThat(scrubbed).hasSameSizeAs(text).isNotEqualTo(text);
    assertThat(bytes(scrubber, text, UTF_8)).isEqualTo(scrubbed);
    assertThat(bytes(ofGb, text, GB)).isEqualTo(scrubbed);
    assertThat(scrubber.scrub(scrubbed)).hasToString(scrubbed);
    assertThat(bytes(scrubber, scrubbed, UTF_8)).isEqualTo(scrubbed);
  }

  /** Names, marks and numbers right beside one another, whole, in groups and in parts. */
  @Property(tries = 3000, seed = "20260915")
  void changes_nothing_a_second_time(@ForAll long seed) {
    java.util.Random random = new java.util.Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(14); i > 0; i--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    for (View view : View.values()) {
      String once = scrubber.with(view).scrub(text).toString();
      assertThat(scrubber.with(view).scrub(once)).hasToString(once);
    }
  }

  /** Heads, rows, marks and values, complete or cut off anywhere. */
  @Property(tries = 2000, seed = "20261129")
  void reads_parts_of_tables_alike(@ForAll long seed) throws IOException {
    java.util.Random random = new java.util.Random(seed);
    StringBuilder parts = new StringBuilder();
    for (int i = 2 + random.nextInt(24); i > 0; i--) {
      parts.append(TABLES.get(random.nextInt(TABLES.size())));
    }
    String text = parts.substring(0, 1 + random.nextInt(parts.length()));
    String scrubbed = scrubber.scrub(text).toString();
    assertThat(scrubbed).hasSameSizeAs(text);
    assertThat(bytes(scrubber, text, UTF_8)).isEqualTo(scrubbed);
    assertThat(bytes(ofGb, text, GB)).isEqualTo(scrubbed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    scrubber.scrub(new Trickle(text.getBytes(UTF_8), 1 + random.nextInt(40)), out);
    assertThat(out.toString(UTF_8)).isEqualTo(scrubbed);
  }

  @Property(tries = 25)
  void gives_the_same_for_every_split_of_a_stream(@ForAll long seed) throws IOException {
    byte[] text = new MadeUpText(seed).text(12).getBytes(UTF_8);
    byte[] whole = text.clone();
    scrubber.scrub(whole);
    for (int split = 0; split <= text.length; split++) {
      InputStream in =
          new SequenceInputStream(
              new ByteArrayInputStream(text, 0, split),
              new ByteArrayInputStream(text, split, text.length - split));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scrubber.scrub(in, out);
      assertThat(out.toByteArray()).isEqualTo(whole);
    }
  }

  @Property(tries = 60)
  void gives_the_same_for_streams_of_small_pieces(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 700) int piece) throws IOException {
    String text = new MadeUpText(seed).text(40);
    String whole = scrubber.scrub(text).toString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    scrubber.scrub(new Trickle(text.getBytes(UTF_8), piece), out);
    assertThat(out.toString(UTF_8)).isEqualTo(whole);
    ByteArrayOutputStream outOfGb = new ByteArrayOutputStream();
    ofGb.scrub(new Trickle(text.getBytes(GB), piece), outOfGb);
    assertThat(outOfGb.toString(GB)).isEqualTo(whole);
    StringWriter chars = new StringWriter();
    scrubber.scrub(new StringReader(text), chars);
    assertThat(chars.toString()).isEqualTo(whole);
    StringWriter pieces = new StringWriter();
    scrubber.scrub(trickle(text, piece), pieces);
    assertThat(pieces.toString()).isEqualTo(whole);
  }

  @Property(tries = 30)
  void gives_the_same_for_a_long_line_in_tiny_pieces(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int piece) throws IOException {
    MadeUpText maker = new MadeUpText(seed);
    StringBuilder line = new StringBuilder();
    String[] between = {"卡号a", "\",\"card_sn\":\"", "，卡号ａ", " 4ab-", "患者", " id:9", "E"};
    for (int i = 0; i < 90; i++) {
      int which = Math.floorMod(seed * 31 + i * 17L + (i & (seed >>> 7)), between.length);
      String number = maker.number();
      line.append(between[which]).append(i % 3 == 0 ? MadeUpText.fullWidth(number) : number);
      line.append(i % 4 == 0 ? "。" : ",");
    }
    String text = line.toString();
    String whole = scrubber.scrub(text).toString();
    assertThat(bytes(scrubber, text, UTF_8)).isEqualTo(whole);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    scrubber.scrub(new Trickle(text.getBytes(UTF_8), piece), out);
    assertThat(out.toString(UTF_8)).isEqualTo(whole);
    ByteArrayOutputStream outOfGb = new ByteArrayOutputStream();
    ofGb.scrub(new Trickle(text.getBytes(GB), piece), outOfGb);
    assertThat(outOfGb.toString(GB)).isEqualTo(whole);
    StringWriter chars = new StringWriter();
    scrubber.scrub(trickle(text, piece), chars);
    assertThat(chars.toString()).isEqualTo(whole);
  }

  @Property(tries = 40)
  void gives_the_same_for_long_gb18030_without_any_ascii(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 900) int piece) throws IOException {
    java.util.Random random = new java.util.Random(seed);
    String characters = "医保卡号患者结算丂丄丅\u3007\u20ac\u3400\u9fa5\ud83d\ude00";
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      for (int length = random.nextInt(900); length > 0; length--) {
        line.append(characters, 0, 1 + random.nextInt(3));
        line.appendCodePoint(characters.codePointAt(random.nextInt(15)));
      }
      line.append("医保卡号").append(new MadeUpText(seed + i).number()).append("号９９０１０２１２３４５６７８９０");
    }
    byte[] whole = line.toString().getBytes(GB);
    ofGb.scrub(whole);
    assertThat(new String(whole, GB)).isEqualTo(scrubber.scrub(line).toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ofGb.scrub(new Trickle(line.toString().getBytes(GB), piece), out);
    assertThat(out.toByteArray()).isEqualTo(whole);
  }

  @Property
  void never_throws_and_keeps_the_length(@ForAll @Size(max = 200) byte[] bytes) {
    byte[] utf8 = bytes.clone();
    scrubber.scrub(utf8);
    byte[] gb = bytes.clone();
    ofGb.scrub(gb);
    String text = new String(bytes, GB);
    assertThat(scrubber.scrub(text)).hasSameSizeAs(text);
  }

  @Property
  void never_throws_on_digits_and_signs(@ForAll long seed) {
    java.util.Random random = new java.util.Random(seed);
    String signs = "0123456789012345678901234567  -_..*\\%u[]{},:\"\n卡号　０５９X\u200bnoe";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(300); i >= 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    String scrubbed = scrubber.scrub(text).toString();
    assertThat(scrubbed).hasSameSizeAs(text);
    assertThat(bytes(scrubber, text.toString(), UTF_8)).isEqualTo(scrubbed);
    assertThat(bytes(ofGb, text.toString(), GB)).isEqualTo(scrubbed);
  }

  private static Reader trickle(String text, int piece) {
    return new FilterReader(new StringReader(text)) {
      @Override
      public int read(char[] into, int offset, int length) throws IOException {
        return super.read(into, offset, Math.min(piece, length));
      }
    };
  }

  /** Gives a few bytes at a time. */
  private static final class Trickle extends InputStream {

    private final byte[] bytes;
    private final int piece;
    private int next;

    Trickle(byte[] bytes, int piece) {
      this.bytes = bytes;
      this.piece = piece;
    }

    @Override
    public int read() {
      throw new AssertionError("one byte at a time");
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = Math.min(Math.min(piece, length), bytes.length - next);
      System.arraycopy(bytes, next, into, offset, count);
      next += count;
      return count == 0 ? -1 : count;
    }
  }
}
