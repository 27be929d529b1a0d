package dev.yika.fastjson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CardNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the document on integration. */
class Fastjson2ExampleTest {

  record Visit(CardNumber card) {}

  /** Runs once in this JVM, see {@link Registered}. */
  static void atTheStart() {
    // docs: fastjson2-start
    YikaModule.masked().register(); // at the very start; or masked(masking, viewers): by policy
    // end
  }

  @BeforeAll
  static void register() {
    Registered.once();
  }

  @Test
  void numbersAreMaskedAndMasksRefused() {
    Visit visit = new Visit(CardNumber.parse(Visits.CARD));
    // docs: fastjson2
    String json = JSON.toJSONString(visit); // {"card":"************7890"}
    Visit sent = JSON.parseObject("{\"card\":\"4101 0212 3456 7890\"}", Visit.class); // parsed
    ObjectWriterProvider cache = YikaModule.whole().writers(); // for a cache or a queue; keep it
    String whole = JSON.toJSONString(visit, JSONFactory.createWriteContext(cache));
    // end
    assertThat(json).isEqualTo("{\"card\":\"************7890\"}");
    assertThat(sent).isEqualTo(visit);
    assertThat(JSON.parseObject(whole, Visit.class)).isEqualTo(visit);
    assertThatExceptionOfType(JSONException.class)
        .isThrownBy(() -> JSON.parseObject(json, Visit.class))
        .withMessage("card: card number: masked; send the whole number or leave it out");
  }
}
