package dev.yika.jackson3;

import dev.yika.binding.Masked;
import dev.yika.binding.MaskedFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

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
  static final class OfWriting extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config,
        BeanDescription.Supplier bean,
        List<BeanPropertyWriter> properties) {
      require(bean.get());
      return properties;
    }
  }

  /** Looks at classes before they are read. */
  static final class OfReading extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyDefinition> updateProperties(
        DeserializationConfig config,
        BeanDescription.Supplier bean,
        List<BeanPropertyDefinition> properties) {
      require(bean.get());
      return properties;
    }
  }
}
