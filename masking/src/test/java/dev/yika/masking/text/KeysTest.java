package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.IdentifierKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key names its own value and no other. */
class KeysTest {

  private static final List<String> VALUES =
      List.of("36000023000000001000519432", "EA1234567", "a1b2c3d4e5f6g7h8", "123456", "A1B2C3");

  private static void check(String example) {
    Marked.check(Finder.standard(), example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "卡号：\n日期：20260915\n",
        "psn_no:\n2026-09-15 10:00 INFO x\n",
        "psn_no:\nid 123456\n",
        "卡号：‹4101，0212，3456，7890›",
        "人员编号：‹123456›，2026-09-15 结算",
      })
  void reads_on_to_the_next_line_and_over_commas_for_the_value_alone(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "psn_no=‹A-1234567›",
        "{\"psn_no\":\"‹AB-20010001234›\"}",
        "card_no=‹SH-12345678901234›, ok",
        "\"certno\":\"‹sfz_12345678901234›\"",
        "psn_no=‹A/1234567›",
        "医保卡号：‹YB-1234567890›",
        "id,psn_no,amount\n1,‹A-1234567›,2.50\n2,‹AB_1234567›,3\n",
        "order_no=A-1234567",
        "psn_no=none-",
        "psn_no=N/A, count=1234567",
        "psn_no=a-b-1",
        "psn_no=hidden-1234567",
      })
  void hides_a_value_behind_a_short_prefix_of_letters(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "card_no=‹4.10102123456789E+15›, ok",
        "cardNo: ‹4.10102e15›",
        "name,card_no\nx,‹4.10102E+15›\ny,‹4.1010212345678E+15›\n",
        "amount=4.10102E+15",
        "card_no=4.10102E+15x",
      })
  void hides_what_a_spreadsheet_left_of_a_number(String example) {
    check(example);
  }

  @Test
  void leaves_json_well_formed_where_a_number_has_an_exponent() {
    assertThat(Scrubber.standard().scrub("{\"cardNo\":4.10102123456789E15}"))
        .hasToString("{\"cardNo\":\"*****************\"}");
    assertThat(Scrubber.standard().scrub("[{\"cardNo\": 4.10102e+15, \"n\": 1}]"))
        .hasToString("[{\"cardNo\": \"*********\", \"n\": 1}]");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "psn_no=V",
        "psnNo: V",
        "PSN-NO = V",
        "PSNNO=V",
        "input.data.psn_no=V",
        "{'psnNo': 'V'}",
        "\"psn_no\" : \"V\"",
        "{\\\"psn_no\\\":\\\"V\\\"}",
        "<psn_no>V</psn_no>",
        "<ns:psnNo a=\"b\">V</ns:psnNo>",
        "<psn_no><![CDATA[V]]></psn_no>",
        "<psn psn_no=\"V\"/>",
        "{&quot;psn_no&quot;:&quot;V&quot;}",
        "psn_no = N'V'",
        "{'psn_no': u'V'}",
        "{'psn_no': b'V'}",
        "psn_no = E'V'",
        "psn_no=_V_",
        "人员编号：__V__",
        "{\"psn_no\":{\"value\":\"V\"}}",
        "{\"name\":\"psn_no\",\"value\":\"V\"}",
        "psn_no[0]=V",
        "psn_no.value=V",
        "psn_no:String=V",
        "psn_no=\u001b[32mV\u001b[0m",
        "psn_no=#033[32mV#033[0m",
        "psnNo1=V",
        "人员编号：V",
        "人员编号:<b>V</b>",
        "<td>人员编号</td><td>V</td>",
        "[psn_no] => V",
        "Key (psn_no)=(V) already exists",
        "field 'psnNo': rejected value [V]",
        "psn_no=%22V%22",
        "{\"\\u4eba\\u5458\\u7f16\\u53f7\":\"V\"}",
        "%E4%BA%BA%E5%91%98%E7%BC%96%E5%8F%B7=V",
        "<psn_no>\n  V\n</psn_no>",
        "{\"psn_no\":\n  \"V\"}",
        "psn_no:\n  - V\n  - V\n",
      })
  void finds_the_value_of_a_key_however_it_is_written(String form) {
    for (String value : VALUES) {
      check(form.replace("V", "‹" + value + "›"));
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "cardNo=null, orderNo=2026112817000012 ok",
        "{\"psn_no\":\"\",\"mdtrt_id\":\"410100202611280001\"}",
        "{\"certno\":null,\"setl_id\":\"202611280012345\"}",
        "卡号:无 流水号:202611281700001234",
        "idCard=, ts=1764320000000000",
        "psn_no=123, traceId=202611281700001234",
        "paid_no=12345678",
        "uuid no 12345678",
        "valid number id: 2026112800001",
        "psn_notice=12345678",
        "cardNote: 12345678",
        "fixmedins_code=H41010200001",
        "{\"fixmedinsCode\":\"P41010200001\"}",
        "定点医药机构编号：H41010200001",
        "psn_no=unknown certno=null",
        "ecToken: expired",
      })
  void leaves_the_value_of_another_key_alone(String text) {
    check(text);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "{\"psn_no\":[\"‹36000023000000001000519432›\",\"‹a1b2c3d4›\",\"‹123456›\"],\"n\":\"12345678\"}",
        "\"card_nos\": [\n  \"‹4403082864154476›\",\n  \"‹4403082864154477›\"\n], 12345678",
        "psn_no in ('‹36000023000000001000519432›', '‹36000023000000001000519433›') and 12345678",
        "psn_no:\n  - ‹36000023000000001000519432›\n  - ‹36000023000000001000519433›\nn: 12345678",
      })
  void finds_every_value_of_a_list(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "ecToken=‹Ab1-cD2_eF3.gH4›, x",
        "{\"ecToken\":\"‹Ab1/cD2+eF3==›\"}",
        "ec_token: ‹eyJhbGciOi.eyJzdWIi1.SflKxw-RJSM_e›",
        "ecToken=‹ab%2Bcd%2F12%3D›&x=1",
        "ectoken=‹abc-def-ghi-jkl-1›;",
        "card_no=‹410102-1234567› ok",
        "card_no=‹41-010212-34567› ok",
        "card_no=‹410102_1234567›",
        "certno: ‹410102/123/4567›, 2026-11-28",
        "cardId=‹550e8400-e29b-41d4-a716-446655440000›",
        "name,ec_token,n\nx,‹Ab1/cD2+eF3==›,5\ny,‹Ab1-cD2_eF3.gH4›,6\n",
        "name,card_no,n\nx,‹410102-1234567›,5\n",
        "insert into t (a, ec_token) values (12345678, '‹Ab1/cD2+eF3=›')",
        "==>  Preparing: insert into psn (a, psn_no) values (?, ?)\n"
            + "==> Parameters: 1(Integer), ‹A12345›(String)",
        "==>  Preparing: select 1 from psn where psn_no=?\n==> Parameters: ‹41-0212›(String)",
        "Preparing: select 1 from psn where psn_no=?\nid, 123456789012 Parameters: ‹41-0212›(String)",
        "<==    Columns: a, psn_no\n<==        Row: x, ‹A12345›",
      })
  void hides_a_value_whole(String example) {
    check(example);
  }

  @Test
  void hides_a_long_token_whole_in_text_bytes_and_streams() throws IOException {
    String token = "a1B-".repeat(300) + "x9";
    String text = "ecToken=" + token + "\n{\"ecToken\":\"" + "c3".repeat(500) + "\"}\n";
    String expected =
        "ecToken=" + "*".repeat(1202) + "\n{\"ecToken\":\"" + "*".repeat(1000) + "\"}\n";
    assertThat(Scrubber.standard().scrub(text)).hasToString(expected);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int split = 0; split < bytes.length; split += 97) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Scrubber.standard()
          .scrub(
              new SequenceInputStream(
                  new ByteArrayInputStream(bytes, 0, split),
                  new ByteArrayInputStream(bytes, split, bytes.length - split)),
              out);
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "psn_no=2026-11-28 x",
        "card_no=unknown/2026/x",
        "certno=none-12345",
        "GET /card_no=/orders/12345",
        "row: 12345, Parameters: x12345",
      })
  void hides_nothing_that_only_looks_like_a_value(String text) {
    check(text);
  }

  @Test
  void finds_the_name_that_a_message_gives_afterwards() {
    check("Duplicate entry '‹41010012345678›' for key 'uk_psn_no'");
    check("Duplicate entry '‹41010012345678›-310' for key 'psn.uk_psn_no_type'");
    check("Duplicate entry '41010012345678' for key 'uk_order_no'");
  }

  @Test
  void takes_heads_and_keys_of_the_caller() {
    Finder own = Finder.standard().withColumns(Map.of("Staff-No", IdentifierKind.PERSON_NUMBER));
    Marked.check(own, "staff_no=‹A12345›, x");
    Marked.check(own, "a,staff no\n1,‹A12345›\n");
    assertThat(own.find("staffNo=A12345").get(0).kind()).isEqualTo(IdentifierKind.PERSON_NUMBER);
  }
}
