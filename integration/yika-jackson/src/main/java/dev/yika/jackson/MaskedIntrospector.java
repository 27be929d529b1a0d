package dev.yika.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dev.yika.binding.Masked;
import dev.yika.binding.MaskedFields;
import dev.yika.binding.NumberInput;
import dev.yika.binding.NumberOutput;
import dev.yika.binding.Unmasked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the serializers and deserializers of annotated texts. Annotations take precedence over what
 * other modules register for texts.
 */
final class MaskedIntrospector extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private final transient NumberOutput output;
  private final transient NumberInput input;

  MaskedIntrospector(NumberOutput output, NumberInput input) {
    this.output = output;
    this.input = input;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public @Nullable Object findSerializer(Annotated property) {
    Masked masked = masked(property);
    return masked == null || !isText(type(property)) ? null : new OfText(output, masked);
  }

  @Override
  public @Nullable Object findContentSerializer(Annotated property) {
    Masked masked = masked(property);
    return masked == null || isText(type(property)) ? null : new OfText(output, masked);
  }

  @Override
  public @Nullable Object findDeserializer(Annotated property) {
    Masked masked = masked(property);
    return masked == null || !isText(type(property)) ? null : reader(masked);
  }

  @Override
  public @Nullable Object findContentDeserializer(Annotated property) {
    Masked masked = masked(property);
    return masked == null || isText(type(property)) ? null : reader(masked);
  }

  private Object reader(Masked masked) {
    return new YikaDeserializers.OfText<>(
        String.class, value -> input.readText(masked.kind(), value));
  }

  /** Returns the annotation of a property whose type can have it. */
  private static @Nullable Masked masked(Annotated property) {
    Masked masked = property.getAnnotation(Masked.class);
    MaskedFields.requireOne(masked, property.getAnnotation(Unmasked.class), name(property));
    if (masked == null) {
      return null;
    }
    JavaType type = type(property);
    JavaType content = type.getContentType();
    if (!isText(type) && (content == null || !isText(content))) {
      throw new IllegalArgumentException(
          "@Masked belongs on a text, or on a list, an array, a map or an Optional of texts: "
              + name(property));
    }
    return masked;
  }

  private static String name(Annotated property) {
    return property instanceof AnnotatedParameter parameter
        ? "of parameter " + (parameter.getIndex() + 1) + " of " + parameter.getDeclaringClass()
        : property.getName();
  }

  /** Returns the type of the value, which for a setter is that of its parameter. */
  private static JavaType type(Annotated property) {
    return property instanceof AnnotatedMethod method && method.getParameterCount() == 1
        ? method.getParameterType(0)
        : property.getType();
  }

  private static boolean isText(JavaType type) {
    return type.hasRawClass(String.class);
  }

  /** Writes a text that holds a number. */
  private static final class OfText extends StdScalarSerializer<String> {

    private static final long serialVersionUID = 1L;

    private final transient NumberOutput output;
    private final transient Masked masked;

    OfText(NumberOutput output, Masked masked) {
      super(String.class);
      this.output = output;
      this.masked = masked;
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, String text) {
      return text.isEmpty();
    }

    @Override
    public void serialize(String text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(output.write(text, masked));
    }
  }
}
