package dev.yika.fastjson2;

import static dev.yika.core.number.IdentifierKind.CARD_NUMBER;
import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONB;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.JSONWriter.Feature;
import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.filter.SimplePropertyPreFilter;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import dev.yika.binding.Masked;
import dev.yika.binding.RefusedNumberException;
import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CardNumber;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Behaviour of Fastjson2 alone. */
class YikaModuleTest {

  static {
    Registered.once();
  }

  private static final ObjectWriterProvider MASKED = YikaModule.masked().writers();

  record Renamed(@JSONField(name = "kh", ordinal = 1) @Masked(kind = CARD_NUMBER) String card) {}

  record Loose(Map<Object, String> names) {}

  static class Parent {
    @Masked(kind = CARD_NUMBER)
    public String card = Visits.CARD;
  }

  static final class Child extends Parent {
    public String name = "张三";
  }

  private static JSONWriter.Context context(Feature... features) {
    return JSONFactory.createWriteContext(MASKED, features);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ErrorOnNoneSerializable") // which writes no record
  void noFeatureShowsMore(Feature feature) {
    for (Object bean : new Object[] {Visits.visit(), Visits.member(), new Child()}) {
      Leaks.assertNone(JSON.toJSONString(bean, context(feature)));
      byte[] binary = JSONB.toBytes(bean, context(feature));
      Leaks.assertNone(new String(binary, StandardCharsets.ISO_8859_1));
    }
  }

  static final class InFields {
    public CardNumber card = CardNumber.parse(Visits.CARD);
    public List<CardNumber> cards = List.of(card);

    @Masked(kind = CITIZEN_ID)
    public String certno = Visits.CITIZEN;

    @Masked(kind = CITIZEN_ID)
    public List<String> family = List.of(Visits.CITIZEN);
  }

  record InRecord(CardNumber card, @Masked(kind = CITIZEN_ID) String certno) {}

  @Test
  void binaryIsReadWholeAndRefusedMasked() {
    JSONWriter.Context whole = JSONFactory.createWriteContext(YikaModule.whole().writers());
    InRecord inRecord = new InRecord(CardNumber.parse(Visits.CARD), Visits.CITIZEN);
    for (Object bean : List.of(new InFields(), inRecord)) {
      Object read = JSONB.parseObject(JSONB.toBytes(bean, whole), bean.getClass());
      assertThat(JSON.toJSONString(read, whole)).isEqualTo(JSON.toJSONString(bean, whole));
      assertThatThrownBy(() -> JSONB.parseObject(JSONB.toBytes(bean, context()), bean.getClass()))
          .hasRootCauseInstanceOf(RefusedNumberException.class);
    }
  }

  @Test
  void aFilterOfTheCallChangesNothing() {
    JSONWriter.Context context = context();
    context.configFilter(new SimplePropertyPreFilter("kh"));
    assertThat(JSON.toJSONString(new Renamed(Visits.CARD), context))
        .isEqualTo("{\"kh\":\"************7890\"}");
  }

  @Test
  void aNumberIsNoKeyWhereverAMapStands() {
    Map<Object, String> names = Map.of(CardNumber.parse(Visits.CARD), "name");
    for (Object value : new Object[] {names, List.of(names), new Loose(names)}) {
      assertThatThrownBy(() -> JSON.toJSONString(value, context()))
          .hasRootCauseInstanceOf(RefusedNumberException.class);
      assertThatThrownBy(() -> JSONB.toBytes(value, context()))
          .hasRootCauseInstanceOf(RefusedNumberException.class);
    }
    assertThat(JSON.toJSONString(new Visits.Keyed(Map.of()), context()))
        .isEqualTo("{\"names\":{}}");
    assertThat(JSON.toJSONString(Map.of(1, true), context())).isEqualTo("{1:true}");
  }

  @Test
  void inheritedPropertiesAreMasked() {
    assertThat(JSON.toJSONString(new Child(), context())).contains("\"card\":\"************7890\"");
  }

  @Test
  void registeringAfterTheFirstUseSaysSo() {
    ObjectWriterProvider used = new ObjectWriterProvider();
    ObjectReaderProvider unused = new ObjectReaderProvider();
    UsedTypes.requireNone(used, unused);
    JSON.toJSONString(new Renamed(Visits.CARD), JSONFactory.createWriteContext(used));
    assertThatIllegalStateException()
        .isThrownBy(() -> UsedTypes.requireNone(used, unused))
        .withMessageStartingWith("register before Fastjson2 is used");
    ObjectReaderProvider read = new ObjectReaderProvider();
    read.getObjectReader(CardNumber.class);
    assertThatIllegalStateException()
        .isThrownBy(() -> UsedTypes.requireNone(new ObjectWriterProvider(), read));
  }

  @Test
  void aTreeIsMasked() {
    assertThat(MASKED.getObjectWriter(Renamed.class).getFieldValue(new Renamed(Visits.CARD), "kh"))
        .isEqualTo("************7890");
  }
}
