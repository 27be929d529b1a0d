package dev.yika.masking.text.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a number becomes a text of JSON, and where stars do no harm. N stands for a number. */
class JsonPlaceTest {

  private static final String CARD = "4101021234567890";

  private static final Scrubber SCRUBBER = Scrubber.standard().with(View.ENDS);

  private static String scrub(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    SCRUBBER.scrub(bytes);
    String scrubbed = SCRUBBER.scrub(text).toString();
    assertThat(new String(bytes, UTF_8)).isEqualTo(scrubbed);
    return scrubbed;
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "{\"a\":N",
        "{\"a\":N\r\n}",
        "{\"a\" : N}",
        "{\"a\"\n:\tN}",
        "{\"a\": [N]}",
        "{\"a\":\n[\n[ N]]}",
        "[ [1],\n [ N ] ]",
        "[\n  {\n    \"a\": 1\n  },\n  N\n]",
        "[\n  [\n    1\n  ],\n  N\n]",
        "[{\"a\":\"b\",\"c\":-1.5E+3},true,false,null,N]",
        "[\"a, [b\",N]",
      })
  void makes_a_value_a_text(String text) {
    assertThat(scrub(text.replace("N", CARD))).isEqualTo(text.replace("N", "\"4101******7890\""));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "a:N",
        "a\":\"N\"",
        "(N)",
        "ids[N]",
        "ids[1,N]",
        "ids [1,2,N]",
        "[worker,N]",
        "[a: 1,N]",
        "x],N]",
        "{1,N}",
        "{\"a\":N/1}",
        "{\"a\":N x}",
        "[N\"]",
        "{\"msg\":\"[\\\"x\\\",N]\"}",
        "{\"msg\":\"[1,\\\"x\\\" ,N]\"}",
        "[1\n2,N\n",
        "1,2\n[3],N\n",
        "\"a\n,N\n",
        "{\"a\"：N}",
        "{\"a\":N｝",
        "［N]",
      })
  void writes_stars_where_no_value_stands(String text) {
    assertThat(scrub(text.replace("N", CARD))).isEqualTo(text.replace("N", "4101********7890"));
  }

  @Test
  void takes_for_an_array_what_looks_like_one_as_far_as_is_read() {
    for (String before :
        new String[] {"1,".repeat(150), "\"ab\" , ".repeat(40), "12 ,".repeat(99)}) {
      assertThat(scrub("{\"a\":[" + before + CARD + "]}"))
          .isEqualTo("{\"a\":[" + before + "\"4101******7890\"]}");
    }
    String text = "\"" + "a".repeat(250) + "\",";
    assertThat(scrub("[" + text + CARD + "]")).isEqualTo("[" + text + "\"4101******7890\"]");
  }

  @Test
  void looks_behind_some_blanks_for_the_end_of_a_value() {
    assertThat(scrub("{\"a\":" + CARD + " ".repeat(32) + "}"))
        .isEqualTo("{\"a\":\"4101******7890\"" + " ".repeat(32) + "}");
  }

  @Test
  void makes_no_value_of_what_json_could_not_hold() {
    assertThat(scrub("{\"a\":４１０１０２１２３４５６７８９０}")).isEqualTo("{\"a\":４１０１＊＊＊＊＊＊＊＊７８９０}");
    assertThat(scrub("{\"a\":4101 0212 3456 7890}")).isEqualTo("{\"a\":4101 **** **** 7890}");
    assertThat(scrub("{\"a\":11010519491231002X}")).isEqualTo("{\"a\":110105********002X}");
  }

  @Test
  void takes_an_exponent_into_the_text() {
    Scrubber all = Scrubber.standard();
    for (String power : new String[] {"+5", "-5", "-12"}) {
      assertThat(all.scrub("{\"card_no\":12345678e" + power + "}"))
          .hasToString("{\"card_no\":\"*******" + power + "\"}");
    }
    assertThat(all.scrub("{\"card_no\":12345678-5}")).hasToString("{\"card_no\":**********}");
  }
}
