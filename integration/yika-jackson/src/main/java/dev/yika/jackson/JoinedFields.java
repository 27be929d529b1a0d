package dev.yika.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dev.yika.binding.Masked;
import dev.yika.binding.MaskedFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses classes with an annotated field that is no property, since its getter would show it. */
final class JoinedFields {

  private JoinedFields() {}

  private static void require(BeanDescription bean) {
    Set<String> masked = new HashSet<>();
    Set<String> plain = new HashSet<>();
    for (BeanPropertyDefinition property : bean.findProperties()) {
      if (property.getPrimaryMember() == null) {
        continue;
      }
      boolean isMasked =
          isMasked(property.getGetter())
              || isMasked(property.getSetter())
              || isMasked(property.getField())
              || isMasked(property.getConstructorParameter());
      MaskedMembers.requireNoId(bean, property, isMasked);
      if (isMasked) {
        masked.add(property.getInternalName());
      } else if (isText(property.getPrimaryType())) {
        plain.add(property.getInternalName());
      }
    }
    MaskedFields.requireJoined(bean.getBeanClass(), masked, plain);
  }

  private static boolean isMasked(@Nullable AnnotatedMember member) {
    return member != null && member.hasAnnotation(Masked.class);
  }

  private static boolean isText(JavaType type) {
    JavaType content = type.getContentType();
    return type.hasRawClass(String.class) || (content != null && isText(content));
  }

  /** Looks at classes before they are written. */
  static final class OfWriting extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
      require(bean);
      return properties;
    }

    @Override
    public JsonSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
      MaskedMembers.requireValue(bean);
      return serializer;
    }

    @Override
    public JsonSerializer<?> modifyKeySerializer(
        SerializationConfig config,
        JavaType key,
        BeanDescription bean,
        JsonSerializer<?> serializer) {
      MaskedMembers.requireKey(bean);
      return serializer;
    }
  }

  /** Looks at classes before they are read. */
  static final class OfReading extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyDefinition> updateProperties(
        DeserializationConfig config,
        BeanDescription bean,
        List<BeanPropertyDefinition> properties) {
      require(bean);
      MaskedMembers.requireAnySetter(bean);
      return properties;
    }
  }
}
