package dev.yika.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.yika.binding.AnswerTree;
import dev.yika.binding.NumberInput;
import dev.yika.binding.NumberOutput;
import dev.yika.binding.Unmasked;
import dev.yika.core.number.Identifier;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of numbers and answers. */
final class YikaSerializers extends Serializers.Base {

  private final NumberOutput output;

  YikaSerializers(NumberOutput output) {
    this.output = output;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription bean) {
    if (type.isTypeOrSubTypeOf(Identifier.class)) {
      return new OfNumber(output, null);
    }
    return AnswerTree.isFor(type.getRawClass()) ? new OfAnswer() : null;
  }

  /** Writes a number; a property may ask for the whole of it. */
  private static final class OfNumber extends StdScalarSerializer<Identifier>
      implements ContextualSerializer {

    private static final long serialVersionUID = 1L;

    private final transient NumberOutput output;
    private final transient @Nullable Unmasked unmasked;

    OfNumber(NumberOutput output, @Nullable Unmasked unmasked) {
      super(Identifier.class);
      this.output = output;
      this.unmasked = unmasked;
    }

    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) {
      Unmasked annotation = property == null ? null : property.getAnnotation(Unmasked.class);
      return annotation == null ? this : new OfNumber(output, annotation);
    }

    @Override
    public void serialize(Identifier number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(output.write(number, unmasked));
    }
  }

  /** Writes an answer as a tree, without the name of its class. */
  private static final class OfAnswer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    OfAnswer() {
      super(Object.class);
    }

    @Override
    public void serialize(Object answer, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(AnswerTree.of(answer), json);
    }

    @Override
    public void serializeWithType(
        Object answer, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
        throws IOException {
      serialize(answer, json, provider);
    }
  }

  /** Refuses numbers as names of properties, which paths and messages repeat. */
  static final class OfKeys extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return type.isTypeOrSubTypeOf(Identifier.class) ? new Refusal() : null;
    }

    private static final class Refusal extends StdSerializer<Identifier> {

      private static final long serialVersionUID = 1L;

      Refusal() {
        super(Identifier.class);
      }

      @Override
      public void serialize(Identifier number, JsonGenerator json, SerializerProvider provider)
          throws IOException {
        throw new RefusedJsonException(NumberInput.refusedKey(number.getClass()), null);
      }
    }
  }
}
