package dev.yika.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.yika.binding.AnswerTree;
import dev.yika.binding.NumberInput;
import dev.yika.binding.NumberOutput;
import dev.yika.binding.Unmasked;
import dev.yika.core.number.Identifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Finds what writes numbers and answers. */
final class YikaSerializers implements Serializers {

  private final NumberOutput output;

  YikaSerializers(NumberOutput output) {
    this.output = output;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier bean,
      JsonFormat.@Nullable Value format) {
    if (type.isTypeOrSubTypeOf(Identifier.class)) {
      return new OfNumber(output, null);
    }
    return AnswerTree.isFor(type.getRawClass()) ? new OfAnswer() : null;
  }

  /** Writes a number; a property may ask for the whole of it. */
  private static final class OfNumber extends StdScalarSerializer<Identifier> {

    private final NumberOutput output;
    private final @Nullable Unmasked unmasked;

    OfNumber(NumberOutput output, @Nullable Unmasked unmasked) {
      super(Identifier.class);
      this.output = output;
      this.unmasked = unmasked;
    }

    @Override
    public ValueSerializer<?> createContextual(
        SerializationContext provider, @Nullable BeanProperty property) {
      Unmasked annotation = property == null ? null : property.getAnnotation(Unmasked.class);
      return annotation == null ? this : new OfNumber(output, annotation);
    }

    @Override
    public void serialize(Identifier number, JsonGenerator json, SerializationContext provider) {
      json.writeString(output.write(number, unmasked));
    }
  }

  /** Writes an answer as a tree, without the name of its class. */
  private static final class OfAnswer extends StdSerializer<Object> {

    OfAnswer() {
      super(Object.class);
    }

    @Override
    public void serialize(Object answer, JsonGenerator json, SerializationContext provider) {
      provider.writeValue(json, AnswerTree.of(answer));
    }

    @Override
    public void serializeWithType(
        Object answer, JsonGenerator json, SerializationContext provider, TypeSerializer type) {
      serialize(answer, json, provider);
    }
  }

  /** Refuses numbers as names of properties, which paths and messages repeat. */
  static final class OfKeys implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.@Nullable Value format) {
      return type.isTypeOrSubTypeOf(Identifier.class) ? new Refusal() : null;
    }

    private static final class Refusal extends StdSerializer<Identifier> {

      Refusal() {
        super(Identifier.class);
      }

      @Override
      public void serialize(Identifier number, JsonGenerator json, SerializationContext provider) {
        throw new RefusedJsonException(NumberInput.refusedKey(number.getClass()), null);
      }
    }
  }
}
