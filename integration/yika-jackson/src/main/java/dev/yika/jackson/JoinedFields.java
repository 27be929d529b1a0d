package dev.yika.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dev.yika.binding.Masked;
import dev.yika.binding.MaskedFields;
import dev.yika.core.number.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses classes with an annotated member whose property does not carry the annotation. */
final class JoinedFields {

  private JoinedFields() {}

  private static void require(BeanDescription bean) {
    Names names = new Names();
    for (BeanPropertyDefinition property : bean.findProperties()) {
      JavaType type = property.getPrimaryType();
      AnnotatedMember member = property.getPrimaryMember();
      if (member == null && type.isContainerType()) {
        member = property.getGetter(); // whose collection may be filled
      }
      if (member != null) {
        boolean isMasked = member.hasAnnotation(Masked.class);
        MaskedMembers.requireNoId(bean, property, member, isMasked);
        names.add(isMasked, type, property.getInternalName(), property.getName());
      }
    }
    List<MaskedFields.Member> members = MaskedFields.members(bean.getBeanClass());
    members.addAll(MaskedMembers.mixedIn(bean.getClassInfo()));
    names.require(bean.getBeanClass(), members);
  }

  /** Refuses a builder that takes an annotated text of the class that it builds as any other. */
  private static void requireBuilt(BeanDeserializerBuilder builder) {
    if (builder.getBuildMethod() == null) {
      return;
    }
    Names names = new Names();
    Iterable<SettableBeanProperty> properties = builder::getProperties;
    for (SettableBeanProperty property : properties) {
      boolean isMasked = property.getAnnotation(Masked.class) != null;
      String inClass = decapitalized(MaskedFields.property(property.getMember().getName()));
      names.add(isMasked, property.getType(), inClass, property.getName());
    }
    Class<?> built = builder.getBuildMethod().getRawReturnType();
    names.require(built, MaskedFields.members(built));
  }

  private static String decapitalized(String name) {
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** The names of the properties of a class. */
  private static final class Names {

    private final Set<String> masked = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> plain = new HashSet<>();

    /** Adds a property by its name in the class and by its name in JSON. */
    void add(boolean isMasked, JavaType type, String inClass, String inJson) {
      if (isMasked) {
        masked.add(inClass);
        masked.add(inJson);
        return;
      }
      if (isOf(String.class, type)) {
        texts.add(inClass);
      }
      if (!isOf(Identifier.class, type)) { // which is masked without an annotation
        plain.add(inClass);
        plain.add(inJson);
      }
    }

    void require(Class<?> type, List<MaskedFields.Member> members) {
      MaskedFields.requireReached(members, plain);
      MaskedFields.requireJoined(type, masked, texts);
    }

    private static boolean isOf(Class<?> value, JavaType type) {
      JavaType content = type.getContentType();
      return type.isTypeOrSubTypeOf(value) || (content != null && isOf(value, content));
    }
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
      MaskedMembers.requireAnySetter(bean);
      require(bean);
      return properties;
    }

    @Override
    public BeanDeserializerBuilder updateBuilder(
        DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
      requireBuilt(builder);
      return builder;
    }
  }
}
