package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values whose digits and letters are written as escapes, all of them or some. */
class EscapesTest {

  private static final List<String> VALUES =
      List.of("4101021234567890", "36000023000000001000519432", "a1b2c3d4e5f6g7h8", "A1B2C3");

  private static final List<IntFunction<String>> WAYS =
      List.of(
          c -> String.format(Locale.ROOT, "\\u%04x", c),
          c -> String.format(Locale.ROOT, "\\u%04X", c),
          c -> String.format(Locale.ROOT, "\\\\u%04x", c),
          c -> String.format(Locale.ROOT, "\\x%02x", c),
          c -> String.format(Locale.ROOT, "%%%02X", c),
          c -> String.format(Locale.ROOT, "%%25%02X", c),
          c -> "&#" + c + ";",
          c -> String.format(Locale.ROOT, "&#%04d;", c),
          c -> String.format(Locale.ROOT, "&#x%02x;", c),
          c -> "&amp;#" + c + ";");

  private static final List<String> SIGNS =
      List.of("&#61;", "&#58;", "&equals;", "&colon;", "&#x3d;", "&gt;");

  private static String all(String value, IntFunction<String> way) {
    return value.chars().mapToObj(way).collect(Collectors.joining());
  }

  private static String from(String value, int first, int end, IntFunction<String> way) {
    return value.substring(0, first) + all(value.substring(first, end), way) + value.substring(end);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "{\"psn_no\":\"V\",\"n\":1}",
        "psnNo=V, n=1",
        "<psn_no>V</psn_no>",
        "人员编号：V，",
        "{\"psn_no\":[\"V\",\"V\"]}",
        "name,psn_no\nx,V\ny,\"V\"\n",
      })
  void finds_a_value_with_escapes_behind_a_key_and_below_a_head(String form) {
    for (IntFunction<String> way : WAYS) {
      for (String value : VALUES) {
        int length = value.length();
        for (String written :
            List.of(
                all(value, way),
                from(value, 0, 1, way),
                from(value, 3, 4, way),
                from(value, length - 1, length, way))) {
          Marked.check(Finder.standard(), form.replace("V", "‹" + written + "›"));
        }
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "{\"q\":\"psn_noSV\"}",
        "{\"q\":\"x psnNoSV, n\"}",
        "GET /psn?q=psn_noSV&a=1",
        "<a>psn-no S V</a>",
        "{\"q\":\"{\\\"psn_no\\\"S\\\"V\\\"}\"}",
        "&lt;psn_noSV&lt;/psn_no&gt;",
      })
  void finds_a_value_behind_a_sign_that_is_an_entity(String form) {
    for (String sign : SIGNS) {
      for (String value : VALUES) {
        Marked.check(Finder.standard(), form.replace("S", sign).replace("V", "‹" + value + "›"));
      }
    }
  }

  @Test
  void finds_a_value_behind_an_entity_wherever_it_stands() {
    for (String sign : SIGNS) {
      for (int lead = 0; lead < 72; lead++) {
        String example = "x".repeat(lead) + (lead % 3) + " psn_no" + sign + "‹EA1234567›";
        Marked.check(Finder.standard(), example);
        if (lead % 9 == 0) {
          Marked.check(Finder.standard(), example + "，".repeat(3000));
        }
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "traceId&#61;A1234567",
        "&lt;order_no&gt;A1234567",
        "psn_no;A1234567 psn_no&lt;A1234567 psn_no&amp;A1234567",
      })
  void leaves_what_only_resembles_such_a_sign(String text) {
    Marked.check(Finder.standard(), text);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"{\"ecToken\":\"V\",\"n\":1}", "ec_token=V, n=1", "n,ecToken\n1,V\n"})
  void finds_a_token_whose_signs_are_escaped(String form) {
    for (IntFunction<String> way : WAYS) {
      for (char sign : "+/-_=".toCharArray()) {
        String escape = way.apply(sign);
        for (String token :
            List.of("Qk1aSzz81Lp3Xc9dVQ", "AbcdSef1SghI", "a1b2c3d4e5S=", "abcdefghS12345678")) {
          String written = token.replace("S", escape);
          Marked.check(Finder.standard(), form.replace("V", "‹" + written + "›"));
        }
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {"{\"card_no\":\"V\",\"n\":1}", "cardNo=V, n=1", "卡号：V，", "n,card_no\n1,V\n"})
  void finds_groups_whose_separators_are_escaped(String form) {
    for (IntFunction<String> way : WAYS) {
      for (int sign : new int[] {' ', '-', '_', '/'}) {
        String written = "410102" + way.apply(sign) + "12345678" + way.apply(sign) + "80";
        Marked.check(Finder.standard(), form.replace("V", "‹" + written + "›"));
        String first = "410102" + way.apply(sign) + "12345678" + (char) sign + "80";
        Marked.check(Finder.standard(), form.replace("V", "‹" + first + "›"));
      }
    }
    Marked.check(Finder.standard(), form.replace("V", "‹410102\\u00a012345678\\u00a080›"));
  }

  @Test
  void leaves_json_and_addresses_readable_where_a_sign_is_escaped() throws IOException {
    CharSequence json =
        Scrubber.standard().scrub("{\"ecToken\":\"Qk1a\\u002Bzz81Lp3Xc9dVQ\\u003d\\u003d\"}");
    assertThat(new ObjectMapper().readTree(json.toString()).get("ecToken").textValue())
        .isEqualTo("*".repeat(20));
    CharSequence form = Scrubber.standard().scrub("ecToken=ab%2Bcd%2F12%3D&x=1");
    assertThat(URLDecoder.decode(form.toString(), UTF_8)).isEqualTo("ecToken=*********&x=1");
    for (CharSequence text : List.of(json, form)) {
      assertThat(Scrubber.standard().scrub(text)).hasToString(text.toString());
    }
  }

  @Test
  void leaves_escapes_that_are_stars() throws IOException {
    ObjectMapper json = new ObjectMapper();
    String text = "{\"psn_no\":\"\\u0034101\\u0030\\u0032A\",\"n\":1}";
    CharSequence scrubbed = Scrubber.standard().scrub(text);
    assertThat(scrubbed).hasToString("{\"psn_no\":\"\\u002a***\\u002a\\u002a*\",\"n\":1}");
    assertThat(json.readTree(scrubbed.toString()).get("psn_no").textValue()).isEqualTo("*******");
    assertThat(Scrubber.standard().scrub(scrubbed)).hasToString(scrubbed.toString());
    CharSequence form = Scrubber.standard().scrub("psn_no=%34%311234%35&n=1");
    assertThat(form).hasToString("psn_no=%2A%2A****%2A&n=1");
    assertThat(URLDecoder.decode(form.toString(), UTF_8)).isEqualTo("psn_no=*******&n=1");
    assertThat(Scrubber.standard().scrub("<psn_no>&#52;&#x31;&#0097;1234</psn_no>"))
        .hasToString("<psn_no>&#42;&#x2a;&#0042;****</psn_no>");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "order_no=%34%31%30%31%30%32, x",
        "{\"orderNo\":\"\\u0034\\u0031\\u0030\\u0031\\u0030\\u0032\"}",
        "psn_no=%E4%BA%BA%E5%91%98, x",
        "psn_no=\\u4eba\\u5458\\u4eba\\u5458",
        "psn_no: C:\\users\\u0034x",
      })
  void leaves_escapes_that_are_no_value(String text) {
    Marked.check(Finder.standard(), text);
  }

  @Test
  void leaves_the_signs_of_a_pattern() {
    assertThat(Scrubber.standard().scrub("where card_no='%4101021234567890%'"))
        .hasToString("where card_no='%****************%'");
  }

  @Test
  void finds_digits_of_other_scripts_behind_a_key_and_below_a_head() {
    for (char zero : new char[] {'\u0660', '\u06f0', '\u0966', '\u0e50', '\u0f20', '\ua620'}) {
      String value =
          "4101021234567890"
              .chars()
              .mapToObj(c -> String.valueOf((char) (c - '0' + zero)))
              .collect(Collectors.joining());
      for (String form :
          List.of("card_no=V, n=1", "{\"cardNo\":\"V\"}", "医保卡号：V，", "n,card_no\n1,V\n")) {
        String text = form.replace("V", value);
        Marked.check(Finder.standard(), form.replace("V", "‹" + value + "›"));
        String scrubbed = Scrubber.standard().scrub(text).toString();
        assertThat(scrubbed.chars().filter(c -> c >= zero && c < zero + 10)).isEmpty();
        byte[] bytes = text.getBytes(UTF_8);
        Scrubber.standard().scrub(bytes);
        assertThat(new String(bytes, UTF_8).replaceAll("[*＊]+", "*"))
            .isEqualTo(scrubbed.replaceAll("[*＊]+", "*"));
      }
    }
  }
}
