package dev.yika.jackson;

import static dev.yika.core.number.IdentifierKind.CARD_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.yika.binding.Masked;
import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import dev.yika.binding.contract.Visits.Entry;
import dev.yika.core.number.CardNumber;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behaviour of Jackson 2 alone. */
class YikaModuleTest {

  private static final CardNumber CARD = CardNumber.parse(Visits.CARD);
  private static final JsonMapper MASKED =
      JsonMapper.builder().addModule(YikaModule.masked()).build();

  @Test
  void aMapperThatFindsItsModulesMasks() throws Exception {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    assertThat(mapper.writeValueAsString(CARD)).isEqualTo("\"************7890\"");
  }

  @Test
  void theModuleThatIsAddedLastDecides() throws Exception {
    JsonMapper whole =
        JsonMapper.builder().addModules(YikaModule.masked(), YikaModule.whole()).build();
    assertThat(whole.writeValueAsString(CARD)).isEqualTo("\"4101021234567890\"");
    JsonMapper masked =
        JsonMapper.builder().addModules(YikaModule.whole(), YikaModule.masked()).build();
    assertThat(masked.writeValueAsString(CARD)).isEqualTo("\"************7890\"");
    assertThat(masked.writeValueAsString(new Wrapped(Visits.CARD)))
        .isEqualTo("\"************7890\"");
  }

  @Test
  void aCacheThatWritesTheNamesOfClassesGetsNumbersBack() throws Exception {
    JsonMapper cache =
        JsonMapper.builder()
            .addModule(YikaModule.whole())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL)
            .build();
    List<Object> values = List.of(CARD, Visits.member());
    String json = cache.writeValueAsString(new Object[] {values.get(0), values.get(1)});
    Object[] read = (Object[]) cache.readValue(json, Object.class);
    assertThat(read[0]).isEqualTo(CARD);
    assertThat(((Visits.Member) read[1]).getCertno()).isEqualTo(Visits.CITIZEN);
  }

  static final class Open {
    private final Map<String, String> rest = new LinkedHashMap<>();

    @JsonAnyGetter
    @Masked(kind = CARD_NUMBER)
    public Map<String, String> rest() {
      return rest;
    }

    @JsonAnySetter
    public void put(String name, CardNumber value) {
      rest.put(name, value.unmasked());
    }
  }

  static final class Wrapped {
    private final String text;

    Wrapped(String text) {
      this.text = text;
    }

    @JsonValue
    @Masked(kind = CARD_NUMBER)
    public String text() {
      return text;
    }
  }

  record Raw(@Masked(kind = CARD_NUMBER) @JsonRawValue String text) {}

  @Test
  void anAnnotationTakesPrecedenceOverThoseOfJackson() throws Exception {
    Open open = new Open();
    open.put("card", CARD);
    assertThat(MASKED.writeValueAsString(open)).isEqualTo("{\"card\":\"************7890\"}");
    assertThat(MASKED.writeValueAsString(new Wrapped(Visits.CARD)))
        .isEqualTo("\"************7890\"");
    assertThat(MASKED.writeValueAsString(new Raw(Visits.CARD)))
        .isEqualTo("{\"text\":\"************7890\"}");
  }

  @Test
  void anAnnotationTakesPrecedenceOverModulesForTexts() throws Exception {
    SimpleModule trimming =
        new SimpleModule("texts").addSerializer(String.class, ToStringSerializer.instance);
    JsonMapper mapper = JsonMapper.builder().addModules(YikaModule.masked(), trimming).build();
    assertThat(mapper.writeValueAsString(new Wrapped(Visits.CARD)))
        .isEqualTo("\"************7890\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"4101021234567890\":\"1\"}", "{\"H41010200001\":\"1\"}"})
  void thePathHidesNamesThatMayBeNumbers(String json) {
    Throwable thrown = catchThrowable(() -> MASKED.readValue(json, Open.class));
    Leaks.assertNone(Leaks.everything(thrown));
    assertThat(thrown).hasMessageContaining("[\"*\"]");
  }

  @Test
  void theDocumentIsNotRepeatedEvenIfJacksonMay() {
    JsonMapper quoting =
        JsonMapper.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .addModule(YikaModule.masked())
            .build();
    Throwable thrown =
        catchThrowable(() -> quoting.readValue("{\"card\":\"4101021234567980\"}", Entry.class));
    Leaks.assertNone(Leaks.everything(thrown));
    assertThat(thrown).hasMessageContaining("line: 1, column: 9").hasMessageContaining("card");
  }

  @Test
  void aTreeIsMaskedAndNoNumberComesOutOfIt() {
    assertThat(MASKED.valueToTree(new Entry(CARD)).toString()).contains("************7890");
    assertThatThrownBy(() -> MASKED.convertValue(new Entry(CARD), Entry.class))
        .hasStackTraceContaining("masked; send the whole number");
  }

  @Test
  void aSchemeOfTheHospitalIsRead() throws Exception {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(YikaModule.masked().with(NumberSchemes.only(NumberScheme.SAMPLE_20)))
            .build();
    assertThat(mapper.readValue("\"41010212345678901600\"", CardNumber.class).scheme())
        .isEqualTo(NumberScheme.SAMPLE_20);
  }
}
