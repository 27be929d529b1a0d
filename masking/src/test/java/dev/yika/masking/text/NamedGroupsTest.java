package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers behind a name that are written in groups of any size, as people write them. */
class NamedGroupsTest {

  private static final List<String> SIGNS = List.of(" ", "-", "/", "_", ".", "－", "\u3000", "  ");
  private static final List<String> NUMBERS =
      List.of("420606196205236516", "42060619620523651X", "420606620523651", "4101021234567880");

  private static void check(String example) {
    Marked.check(Finder.standard(), example);
  }

  @Test
  void reads_groups_over_the_wrap_of_a_mail_and_keeps_it() {
    for (String wrap : List.of("=\n", "=\r\n")) {
      check("卡号：‹4101 0212 3" + wrap + "456 7890›");
      check("身份证号：‹4206 0619" + wrap + " 6205 2365 16›，");
      assertThat(Scrubber.standard().scrub("卡号：4101 0212 3" + wrap + "456 7890"))
          .hasToString("卡号：***********" + wrap + "********");
    }
  }

  /** Parts a number into groups of one to eight characters, the first of two at least. */
  private static String inGroups(Random random, String number, String sign) {
    StringBuilder text = new StringBuilder(number.substring(0, 2));
    for (int at = 2; at < number.length(); ) {
      int end = Math.min(number.length(), at + 1 + random.nextInt(8));
      text.append(number, at, end);
      text.append(end < number.length() ? sign : "");
      at = end;
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "证件号：V，已结算",
        "cardNo=V, ok",
        "{\"cert_no\":\"V\",\"n\":1}",
        "卡号:【V】",
        "n,card_no,m\n1,V,2\n",
      })
  void hides_groups_of_any_size_behind_a_name(String form) {
    Random random = new Random(14);
    for (String sign : SIGNS) {
      for (String number : NUMBERS) {
        for (int i = 0; i < 20; i++) {
          String text = form.replace("V", inGroups(random, number, sign));
          String scrubbed = Scrubber.standard().scrub(text).toString();
          assertThat(scrubbed.replaceAll("[^0-9X]", ""))
              .as(text)
              .isEqualTo(form.replaceAll("[^0-9X]", ""));
        }
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "身份证号(‹420606)19620523-6516›",
        "身份证号（‹420606）19620523 6516›",
        "身份证号 (‹420606) (19620523) 6516›，",
        "身份证：‹420606 1962 05 23 6516›",
        "身份证 ‹420606-19620523-651-6›",
        "身份证：‹420606/1962/0523/651X›，结算",
        "{\"certno\":\"‹420606 1962 05 23 6516›\"}",
        "n,certno\n1,‹420606 1962 05 23 6516›\n2,‹420606-1962-05-23-6516›\n",
      })
  void hides_brackets_and_short_groups_as_one_value(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "单据 420606 1962 05 23 6516",
        "卡号：‹1234567890› 12 2026-09-15 10:00",
        "身份证号：‹420606196205236516› 12 3",
        "卡号：‹1234567890› 1234.50",
        "卡号 12 34 56",
        "身份证号：‹123456› 78 90 12 34",
      })
  void reads_no_more_than_a_number_behind_a_name(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "卡号 No:‹1234567890123456›",
        "卡号 No.‹1234567890123456›",
        "卡号:No.‹1234567890›",
        "医保卡号：NO.‹1234567890›，",
        "身份证 no：‹42060619620523›",
        "卡号 №‹1234567890123456›",
        "订单号 No:1234567890123456",
        "orderNo:1234567890123456",
        "{\"type\":\"卡号\",\"no\":\"1234567890\"}",
      })
  void passes_the_word_no_between_a_name_and_its_number(String example) {
    check(example);
  }

  /** Only a line of more than 8,192 bytes is cut within. */
  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"，", "ab ", "12 34-"})
  void gives_the_same_wherever_a_long_line_is_cut(String filler) throws IOException {
    String line = filler.repeat(40) + "身份证号 (420606)19620523-6516，" + filler.repeat(40);
    String text = "x".repeat(300) + line.repeat(6) + filler.repeat(3000);
    String whole = Scrubber.standard().scrub(text).toString();
    assertThat(whole).doesNotContain("19620523");
    byte[] bytes = text.getBytes(UTF_8);
    for (int step : new int[] {1, 5}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Scrubber.standard().scrub(new Dripping(bytes, step), out);
      assertThat(out.toString(UTF_8)).isEqualTo(whole);
    }
  }

  /** Hands out all but the last bytes slowly, so that each of them may end a piece. */
  private static final class Dripping extends ByteArrayInputStream {

    private final int step;

    Dripping(byte[] bytes, int step) {
      super(bytes);
      this.step = step;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(length, step));
    }
  }

  @Test
  void reads_long_runs_of_groups_once() {
    assertThat(Finder.standard().find("卡号 " + "123-".repeat(10_000))).isEmpty();
    assertThat(Finder.standard().find("卡号 " + "(12345678)".repeat(10_000))).hasSize(1);
  }
}
