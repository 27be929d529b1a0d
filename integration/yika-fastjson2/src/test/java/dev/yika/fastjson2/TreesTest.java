package dev.yika.fastjson2;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONPath;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONReader.Feature;
import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import com.alibaba.fastjson2.util.TypeUtils;
import dev.yika.binding.Masked;
import dev.yika.binding.RefusedNumberException;
import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CardNumber;
import dev.yika.core.region.RegionCode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects that are made of a tree, and not of the document itself. */
class TreesTest {

  static {
    Registered.once();
  }

  private static final String MASK = "**************002X";
  private static final String NAME = "certno";

  static class Bean {
    @Masked(kind = CITIZEN_ID)
    private String certno = "";

    public String getCertno() {
      return certno;
    }

    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  static final class Child extends Bean {}

  static final class OpenField {
    @Masked(kind = CITIZEN_ID)
    public String certno = "";
  }

  record Carrier(@Masked(kind = CITIZEN_ID) String certno) {}

  @JSONType(seeAlso = Cat.class)
  abstract static class Animal {
    @Masked(kind = CITIZEN_ID)
    public String certno = "";
  }

  static final class Cat extends Animal {}

  static final class Many {
    @Masked(kind = CITIZEN_ID)
    private List<String> certno = new ArrayList<>();

    public List<String> getCertno() {
      return certno;
    }

    public void setCertno(List<String> certno) {
      this.certno = certno;
    }
  }

  static final class Keyed {
    @Masked(kind = CITIZEN_ID)
    public Map<String, String> certno = Map.of();
  }

  static final class Nested {
    public Bean one = new Bean();
    public List<Carrier> all = List.of();
  }

  static final class Unwrapping {
    @JSONField(unwrapped = true)
    public Bean bean = new Bean();
  }

  record Numbers(CardNumber card) {}

  static final class NumberField {
    public CardNumber card;
  }

  static final class NumberSetter {
    private CardNumber card;

    public CardNumber getCard() {
      return card;
    }

    public void setCard(CardNumber card) {
      this.card = card;
    }
  }

  private static JSONObject tree(String value) {
    return JSONObject.of(NAME, value);
  }

  private static Stream<Class<?>> types() {
    return Stream.of(Bean.class, Child.class, OpenField.class, Carrier.class, Animal.class);
  }

  private static Object typed(Class<?> type, String value) {
    return type == Animal.class ? tree(value).fluentPut("@type", "Cat") : tree(value);
  }

  /** Each way from a tree to an object. */
  private static List<Function<String, Object>> ways(Class<?> type) {
    return List.of(
        value -> JSON.to(type, typed(type, value)),
        value -> ((JSONObject) typed(type, value)).to(type),
        value -> ((JSONObject) typed(type, value)).to(type, Feature.SupportSmartMatch),
        value -> ((JSONObject) typed(type, value)).to((Type) type),
        value -> JSONObject.of("x", typed(type, value)).getObject("x", type),
        value -> JSONArray.of(typed(type, value)).getObject(0, type),
        value -> JSONArray.of(typed(type, value)).toList(type).get(0),
        value -> JSONArray.of(typed(type, value)).toArray(type)[0],
        value -> TypeUtils.cast(typed(type, value), type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aMaskIsRefusedAndAWholeNumberTaken(Class<?> type) {
    for (Function<String, Object> way : ways(type)) {
      requireRefused(catchThrowable(() -> way.apply(MASK)));
      assertThat(way.apply(Visits.CITIZEN))
          .extracting(read -> JSON.toJSONString(read))
          .asString()
          .contains(MASK);
    }
  }

  @Test
  void masksInListsAndMapsAreRefused() {
    for (Class<?> type : List.of(Many.class, Keyed.class)) {
      Object masks = type == Many.class ? JSONArray.of(MASK) : JSONObject.of("a", MASK);
      Object whole =
          type == Many.class ? JSONArray.of(Visits.CITIZEN) : JSONObject.of("a", Visits.CITIZEN);
      requireRefused(catchThrowable(() -> JSONObject.of(NAME, masks).to(type)));
      assertThat(JSON.toJSONString(JSONObject.of(NAME, whole).to(type))).contains(MASK);
    }
    requireRefused(catchThrowable(() -> JSONObject.of(NAME, new String[] {MASK}).to(Many.class)));
  }

  @Test
  void masksInNestedObjectsAreRefused() {
    JSONObject one = JSONObject.of("one", tree(MASK));
    JSONObject all = JSONObject.of("all", JSONArray.of(tree(MASK)));
    for (JSONObject tree : List.of(one, all)) {
      requireRefused(catchThrowable(() -> tree.to(Nested.class)));
      requireRefused(catchThrowable(() -> JSON.parseObject(tree.toString(), Nested.class)));
    }
    JSONObject whole =
        JSONObject.of("one", tree(Visits.CITIZEN))
            .fluentPut("all", JSONArray.of(tree(Visits.CITIZEN)));
    Nested read = whole.to(Nested.class);
    assertThat(read.one.getCertno()).isEqualTo(Visits.CITIZEN);
    assertThat(read.all).extracting(Carrier::certno).containsExactly(Visits.CITIZEN);
  }

  @Test
  void anUnwrappedObjectIsReadAndChecked() {
    String json = tree(Visits.CITIZEN).toString();
    assertThat(JSON.parseObject(json, Unwrapping.class).bean.getCertno()).isEqualTo(Visits.CITIZEN);
    requireRefused(catchThrowable(() -> JSON.parseObject(tree(MASK).toString(), Unwrapping.class)));
  }

  @Test
  void arraysMappedToObjectsAreChecked() {
    for (Class<?> type : List.of(Bean.class, OpenField.class, Carrier.class)) {
      JSONArray mapped = JSONArray.of(MASK);
      requireRefused(catchThrowable(() -> mapped.to(type)));
      requireRefused(
          catchThrowable(
              () -> JSON.parseObject(mapped.toString(), type, Feature.SupportArrayToBean)));
      assertThat(JSON.toJSONString(JSONArray.of(Visits.CITIZEN).to(type))).contains(MASK);
    }
  }

  @Test
  void whatSetsOnePropertyIsChecked() {
    for (Object bean : List.of(new Bean(), new OpenField())) {
      JSONPath path = JSONPath.of("$.certno");
      requireRefused(catchThrowable(() -> path.set(bean, MASK)));
      path.set(bean, Visits.CITIZEN);
      assertThat(JSON.toJSONString(bean)).contains(MASK);
      requireRefused(catchThrowable(() -> JSON.copy(bean)));
      Leaks.assertNone(Leaks.everything(catchThrowable(() -> JSON.copyTo(bean, Carrier.class))));
    }
    Bean existing = new Bean();
    try (JSONReader json = JSONReader.of(tree(MASK).toString())) {
      requireRefused(catchThrowable(() -> json.readObject(existing)));
    }
    assertThat(existing.getCertno()).isEmpty();
  }

  static final class RegionField {
    public RegionCode region;
  }

  @Test
  void anEmptyTextIsNoRegion() {
    for (String json : List.of("{\"region\":\"\"}", "{\"region\":\"4101***\"}")) {
      requireRefused(catchThrowable(() -> JSON.parseObject(json, RegionField.class)));
      requireRefused(catchThrowable(() -> JSON.parseObject(json).to(RegionField.class)));
    }
  }

  @Test
  void aNumberIsReadAlikeFromATree() {
    for (Class<?> type : List.of(Numbers.class, NumberField.class, NumberSetter.class)) {
      for (Object value : new Object[] {"", "************7890", 4101021234567890L}) {
        JSONObject tree = JSONObject.of("card", value);
        requireRefused(catchThrowable(() -> tree.to(type)));
        requireRefused(catchThrowable(() -> JSON.parseObject(tree.toString(), type)));
        requireRefused(catchThrowable(() -> tree.getObject("card", CardNumber.class)));
      }
      JSONObject whole = JSONObject.of("card", Visits.CARD);
      assertThat(JSON.toJSONString(whole.to(type))).contains("************7890");
    }
  }

  private static void requireRefused(Throwable thrown) {
    assertThat(thrown).as("refused").hasRootCauseInstanceOf(RefusedNumberException.class);
    Leaks.assertNone(Leaks.everything(thrown));
  }
}
