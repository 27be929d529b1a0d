package dev.yika.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dev.yika.binding.NumberInput;
import dev.yika.binding.RefusedNumberException;
import dev.yika.core.number.Identifier;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of numbers and region codes. */
final class YikaDeserializers extends Deserializers.Base {

  private final NumberInput input;

  YikaDeserializers(NumberInput input) {
    this.input = input;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription bean) {
    Class<?> raw = type.getRawClass();
    return hasDeserializerFor(config, raw)
        ? new OfText<>(raw, value -> input.read(raw, value))
        : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return NumberInput.isFor(type);
  }

  /** Reads a text with a number in it; only a JSON string is one. */
  static final class OfText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private static final Integer NUMERIC = 0; // stands for any numeric value

    private final transient Function<@Nullable Object, T> reader;

    OfText(Class<?> type, Function<@Nullable Object, T> reader) {
      super(type);
      this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      try {
        return reader.apply(value(json));
      } catch (RefusedNumberException e) {
        throw new RefusedJsonException(e, json.currentTokenLocation());
      }
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
      if (json.hasToken(JsonToken.VALUE_STRING)) {
        return json.getText();
      }
      boolean isNumeric =
          json.hasToken(JsonToken.VALUE_NUMBER_INT) || json.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
      return isNumeric ? NUMERIC : null;
    }
  }

  /** Refuses numbers as names of properties. */
  static final class OfKeys implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription bean) {
      return type.isTypeOrSubTypeOf(Identifier.class) ? new Refusal(type.getRawClass()) : null;
    }

    private static final class Refusal extends KeyDeserializer {

      private final Class<?> type;

      Refusal(Class<?> type) {
        this.type = type;
      }

      @Override
      public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        throw new RefusedJsonException(
            NumberInput.refusedKey(type), context.getParser().currentTokenLocation());
      }
    }
  }
}
