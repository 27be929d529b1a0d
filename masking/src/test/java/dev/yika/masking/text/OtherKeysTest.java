package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of a key that is known to name something else, such as an amount or an order. */
class OtherKeysTest {

  /** A region and a right check digit; a day of birth and a region; letter and region. */
  private static final List<String> LIKE_NUMBERS =
      List.of("4101021234567890", "2305056121169835", "110105491231002", "H41010200001");

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "{\"amount\":V}",
        "{\"totalAmount\": V, \"n\": 1}",
        "{\"trace_id\":\"V\"}",
        "traceId=V",
        "X-Request-Id: V",
        "金额 V.00",
        "总金额：V.00 元",
        "orderNo=V, ok",
        "out_trade_no=V",
        "<setl_id>V</setl_id>",
        "mdtrt_id=V&n=1",
        "cardNo=null, orderNo=V ok",
        "订单号：V",
        "流水号 V 已结算",
        "结算单号:V",
        "timestamp=V",
        "{\"amounts\":V}",
      })
  void is_left_alone_although_it_could_be_a_number(String form) {
    for (String value : LIKE_NUMBERS) {
      Marked.check(Finder.standard(), form.replace("V", value));
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "xyNo=V",
        "foo: V",
        "{\"myField\":\"V\"}",
        "号码 V",
        "order card V",
        "payment V",
        "金额（V）"
      })
  void is_hidden_behind_a_key_that_is_not_known(String form) {
    Marked.check(Finder.standard(), form.replace("V", "‹" + LIKE_NUMBERS.get(0) + "›"));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"orderNo=V", "{\"trace_id\":\"V\"}", "流水号：V", "订单号 V"})
  void is_hidden_if_it_is_an_identity_number(String form) {
    Marked.check(Finder.standard(), form.replace("V", "‹420606196205236516›"));
  }

  @Test
  void can_be_named_in_a_table() {
    Finder own =
        Finder.standard().withKeywords(new StringReader("word\tuse\nxyno\tother\n"), "own.tsv");
    Marked.check(own, "xyNo=4101021234567890");
    assertThat(own.find("xyz=4101021234567890")).hasSize(1);
  }
}
