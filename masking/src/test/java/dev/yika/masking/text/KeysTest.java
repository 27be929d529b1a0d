package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.IdentifierKind;
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
      })
  void finds_the_value_of_a_key_however_it_is_written(String form) {
    for (String value : form.startsWith("field") ? VALUES.subList(0, 1) : VALUES) {
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

  @Test
  void finds_the_name_that_a_message_gives_afterwards() {
    check("Duplicate entry '‹41010012345678›' for key 'uk_psn_no'");
    check("Duplicate entry '‹41010012345678›-310' for key 'psn.uk_psn_no_type'");
    check("Duplicate entry '41010012345678' for key 'uk_order_no'");
  }

  @Test
  void takes_heads_and_keys_of_ones_own() {
    Finder own = Finder.standard().withColumns(Map.of("Staff-No", IdentifierKind.PERSON_NUMBER));
    Marked.check(own, "staff_no=‹A12345›, x");
    Marked.check(own, "a,staff no\n1,‹A12345›\n");
    assertThat(own.find("staffNo=A12345").get(0).kind()).isEqualTo(IdentifierKind.PERSON_NUMBER);
  }
}
