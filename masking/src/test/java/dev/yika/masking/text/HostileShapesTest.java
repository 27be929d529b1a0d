package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of every shape take as many steps as they are long: the characters are counted that are
 * read of a text and of one four times as long.
 */
class HostileShapesTest {

  private static final int LENGTH = 20_000;
  private static final int TIMES = 4;

  /** How often a character is read on average, whatever the shape. */
  private static final long MOST_READS = 300;

  /** Repeated without end, each of these made or might make a rule look too far or too often. */
  private static final List<String> REPEATED =
      List.of(
          "7",
          "12345678 ",
          "12345678-",
          "12345678,",
          "12345678\n",
          "1234 ",
          "1234-5678-",
          "123,",
          "1,234,567,",
          "1 ",
          "12345678.",
          "(12345678)",
          "4101021234567880 ",
          "4101021234567880,",
          "4101021234567880;\n",
          "4101021234567880|",
          "a1b2c3d4",
          "x",
          "：",
          "=",
          ":",
          "&#61;",
          "&gt;",
          "&amp;",
          "&",
          "%3D",
          "%",
          "%25",
          "\\",
          "\\u003d",
          "\\u0034",
          "\\\\u0034",
          "<td>",
          "<tr><td>",
          "<td>12345678</td>",
          "<",
          ">",
          "<a b=\"",
          "\"",
          "'",
          "\"\"",
          "[",
          "]",
          "[[\"",
          "{\"",
          "(",
          ")",
          "('",
          ",",
          ", ",
          "，",
          ";",
          "|",
          "\t",
          " ",
          "\n",
          "\r\n",
          "*",
          "* ",
          "**12345678",
          "psn_no",
          "psn_no=",
          "psn_no: ",
          "psn_no=[",
          "psn_no=[\"",
          "psn_no:\n  - ",
          "卡号",
          "卡号：",
          "卡号 No.",
          "身份证(",
          "\"psn_no\":\"",
          "<psn_no>",
          "psn_no=-",
          "ecToken=",
          "ecToken=a",
          "医保12345678 ",
          "name,psn_no\n",
          "name,psn_no\nx\n",
          "|psn_no|a|\n|--|--|\n",
          "insert into t (psn_no) values (",
          "insert into t (a, psn_no) values ('x', '",
          "copy t (psn_no) from stdin\n",
          "(12345678, ",
          "('12345678'),",
          "Row: 12345678, ",
          "Parameters: 12345678(String), ",
          "<==    Columns: a, psn_no\n",
          "Duplicate entry '12345678' for key ",
          "\u001b[32m",
          "#033[",
          "m",
          "4.1E+",
          "0.12345678",
          "，12345678：",
          "一",
          "\ud83d\ude00");

  /** Begun once and then gone on with. */
  private static final List<String> HEADS =
      List.of(
          "psn_no=|a",
          "psn_no=|-",
          "psn_no=|\\u002d",
          "psn_no=|\"",
          "psn_no=|[",
          "psn_no=[|x, ",
          "ecToken=|a-",
          "ecToken=|%2B",
          "卡号 |1-",
          "卡号 |(1)",
          "name,psn_no\n|\"",
          "name,psn_no\n|x,",
          "name,psn_no\n|x,y\n",
          "name,psn_no\n\"|x\n",
          "insert into t (psn_no) values (|'x', ",
          "insert into t (psn_no) values (|(",
          "<table><tr><th>psn_no</th></tr>|<td>",
          "<table><tr><th>psn_no</th></tr>|<tr><td>x</td></tr>",
          "{\"psn_no\":[|\"x\",",
          "a,b,c\n|12345678,2,3\n",
          "Columns: a, psn_no\n|Row: x, ");

  static Stream<String> shapes() {
    return Stream.concat(REPEATED.stream().map(one -> "|" + one), HEADS.stream());
  }

  /** A text that counts how often a character of it is read. */
  private static final class Counting implements CharSequence {

    private final String text;
    private long reads;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      throw new AssertionError("something was found, and the reads are counted no more");
    }
  }

  private static long reads(String shape, int length) {
    int head = shape.indexOf('|');
    String part = shape.substring(head + 1);
    String text = shape.substring(0, head) + part.repeat(length / part.length()) + "\n";
    Counting counting = new Counting(text);
    Scrubber.standard().scrub(counting);
    return counting.reads;
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("shapes")
  void a_text_takes_as_many_steps_as_it_is_long(String shape) {
    long one = reads(shape, LENGTH);
    long more = reads(shape, TIMES * LENGTH);
    assertThat(more).isLessThan(5 * one).isLessThan(MOST_READS * TIMES * LENGTH);
  }
}
