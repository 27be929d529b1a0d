package dev.yika.jackson;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedWithParams;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.yika.binding.Masked;
import dev.yika.binding.MaskedFields;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses annotated texts that Jackson writes without asking how. */
final class MaskedMembers {

  private MaskedMembers() {}

  /** Returns the annotations of all members of a class and of its mix-ins. */
  static List<Masked> of(AnnotatedClass type) {
    List<Annotated> members = new ArrayList<>();
    type.fields().forEach(members::add);
    type.memberMethods().forEach(members::add);
    Stream.<AnnotatedWithParams>concat(
            type.getConstructors().stream(), type.getFactoryMethods().stream())
        .forEach(creator -> addParameters(creator, members));
    return members.stream()
        .map(member -> member.getAnnotation(Masked.class))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Returns the annotated fields and methods of a class, with the annotations of its mix-ins. */
  static List<MaskedFields.Member> mixedIn(AnnotatedClass type) {
    List<MaskedFields.Member> members = new ArrayList<>();
    type.fields()
        .forEach(
            field ->
                MaskedFields.add(field.getAnnotation(Masked.class), field.getAnnotated(), members));
    type.memberMethods()
        .forEach(
            method ->
                MaskedFields.add(
                    method.getAnnotation(Masked.class), method.getAnnotated(), members));
    return members;
  }

  private static void addParameters(AnnotatedWithParams creator, List<Annotated> members) {
    for (int i = 0; i < creator.getParameterCount(); i++) {
      members.add(creator.getParameter(i));
    }
  }

  /** Refuses a class that is written as one value, unless that is its only annotated text. */
  static void requireValue(BeanDescription bean) {
    AnnotatedMember value = bean.findJsonValueAccessor();
    if (value == null || of(bean.getClassInfo()).isEmpty()) {
      return;
    }
    if (!value.hasAnnotation(Masked.class) || !value.getType().hasRawClass(String.class)) {
      throw refusal("@JsonValue of anything but a text with @Masked", value);
    }
  }

  /** Refuses a class with annotated texts as the key of a map. */
  static void requireKey(BeanDescription bean) {
    AnnotatedMember key = bean.findJsonKeyAccessor();
    AnnotatedMember written = key == null ? bean.findJsonValueAccessor() : key;
    if (written != null && !of(bean.getClassInfo()).isEmpty()) {
      throw refusal("the key of a map", written);
    }
  }

  /** Refuses a property whose text is a name of a class, or stands for an object. */
  static void requireNoId(
      BeanDescription bean,
      BeanPropertyDefinition property,
      AnnotatedMember member,
      boolean isMasked) {
    if (isMasked && property.isTypeId()) {
      throw refusal("@JsonTypeId", member);
    }
    boolean isId =
        bean.getObjectIdInfo() != null
            && bean.getObjectIdInfo().getPropertyName().hasSimpleName(property.getName());
    boolean isReference =
        isOfProperty(member.getAnnotation(JsonIdentityInfo.class))
            && isMaskedIn(property.getPrimaryType());
    if ((isMasked && isId) || isReference) {
      throw refusal("@JsonIdentityInfo, whose references repeat it", member);
    }
  }

  /** Refuses a class that puts texts into an annotated map by a method that is not annotated. */
  static void requireAnySetter(BeanDescription bean) {
    AnnotatedMember setter = bean.findAnySetterAccessor();
    if (!(setter instanceof AnnotatedMethod method) || method.getParameterCount() != 2) {
      return;
    }
    AnnotatedMember getter = bean.findAnyGetter();
    boolean isMasked = getter != null && getter.hasAnnotation(Masked.class);
    for (AnnotatedField field : bean.getClassInfo().fields()) {
      isMasked |= field.getType().isMapLikeType() && field.hasAnnotation(Masked.class);
    }
    if (isMasked && method.getRawParameterType(1).isAssignableFrom(String.class)) {
      throw refusal("@JsonAnySetter on a method: put both on the map", method);
    }
  }

  private static boolean isOfProperty(@Nullable JsonIdentityInfo identity) {
    return identity != null && !identity.property().isEmpty();
  }

  private static boolean isMaskedIn(JavaType type) {
    JavaType content = type.getContentType();
    if (content != null && isMaskedIn(content)) {
      return true;
    }
    return Stream.<Class<?>>iterate(type.getRawClass(), Objects::nonNull, Class::getSuperclass)
        .flatMap(
            part ->
                Stream.<AnnotatedElement>concat(
                    Stream.of(part.getDeclaredFields()), Stream.of(part.getDeclaredMethods())))
        .anyMatch(member -> member.isAnnotationPresent(Masked.class));
  }

  private static IllegalArgumentException refusal(String place, AnnotatedMember member) {
    return new IllegalArgumentException(
        "@Masked is not for "
            + place
            + ": "
            + member.getName()
            + " of "
            + member.getDeclaringClass().getName());
  }
}
