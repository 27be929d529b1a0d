package dev.yika.jackson3;

import dev.yika.binding.NumberInput;
import dev.yika.binding.RefusedNumberException;
import dev.yika.core.number.Identifier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Finds what reads numbers and region codes. */
final class YikaDeserializers implements Deserializers {

  private final NumberInput input;

  YikaDeserializers(NumberInput input) {
    this.input = input;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
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

    private final Function<@Nullable String, T> reader;

    OfText(Class<?> type, Function<@Nullable String, T> reader) {
      super(type);
      this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      try {
        return reader.apply(json.hasToken(JsonToken.VALUE_STRING) ? json.getString() : null);
      } catch (RefusedNumberException e) {
        throw new RefusedJsonException(e, json.currentTokenLocation());
      }
    }
  }

  /** Refuses numbers as names of properties. */
  static final class OfKeys implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return type.isTypeOrSubTypeOf(Identifier.class) ? new Refusal(type.getRawClass()) : null;
    }

    private static final class Refusal extends KeyDeserializer {

      private final Class<?> type;

      Refusal(Class<?> type) {
        this.type = type;
      }

      @Override
      public Object deserializeKey(String key, DeserializationContext context) {
        throw new RefusedJsonException(
            NumberInput.refusedKey(type), context.getParser().currentTokenLocation());
      }
    }
  }
}
