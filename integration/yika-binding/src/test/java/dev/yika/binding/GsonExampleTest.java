package dev.yika.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.Identifier;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the document on integration. */
class GsonExampleTest {

  // docs: gson
  static final class Numbers implements TypeAdapterFactory {
    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      Class<? super T> raw = type.getRawType();
      return !Identifier.class.isAssignableFrom(raw)
          ? null
          : new TypeAdapter<T>() {
            @Override
            public void write(JsonWriter json, T number) throws IOException {
              json.value(NumberOutput.masked().write((Identifier) number, null));
            }

            @Override
            @SuppressWarnings("unchecked")
            public T read(JsonReader json) throws IOException {
              String text = json.peek() == JsonToken.STRING ? json.nextString() : null;
              return (T) NumberInput.standard().read(raw, text);
            }
          }.nullSafe();
    }
  }

  // end

  record Visit(CardNumber card, List<CardNumber> cards) {}

  @Test
  void numbersAreMaskedAndMasksRefused() {
    // docs: gson-builder
    Gson gson = new GsonBuilder().registerTypeAdapterFactory(new Numbers()).create();
    // end
    CardNumber card = CardNumber.parse(Visits.CARD);
    String json = gson.toJson(new Visit(card, List.of(card)));
    assertThat(json).isEqualTo("{\"card\":\"************7890\",\"cards\":[\"************7890\"]}");
    assertThat(gson.fromJson("{\"card\":\"4101 0212 3456 7890\"}", Visit.class).card())
        .isEqualTo(card);
    assertThat(gson.fromJson("{\"card\":null}", Visit.class).card()).isNull();
    for (String bad : List.of(json, "{\"card\":4101021234567890}", "{\"cards\":[{\"a\":1}]}")) {
      assertThatExceptionOfType(RefusedNumberException.class)
          .isThrownBy(() -> gson.fromJson(bad, Visit.class))
          .satisfies(thrown -> Leaks.assertNone(Leaks.everything(thrown)));
    }
  }
}
