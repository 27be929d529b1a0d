package dev.yika.fastjson2;

import com.alibaba.fastjson2.writer.FieldWriter;
import dev.yika.binding.Masked;
import dev.yika.binding.MaskedFields;
import dev.yika.binding.NumberOutput;
import dev.yika.binding.Unmasked;
import dev.yika.core.number.Identifier;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of a class that are annotated. */
final class Properties {

  private Properties() {}

  /** Returns whether a class or one above it has an annotated field or method. */
  static boolean isAnnotated(Class<?> type) {
    return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
        .flatMap(
            part ->
                Stream.<AnnotatedElement>concat(
                    Stream.of(part.getDeclaredFields()), Stream.of(part.getDeclaredMethods())))
        .anyMatch(
            member ->
                member.isAnnotationPresent(Masked.class)
                    || member.isAnnotationPresent(Unmasked.class));
  }

  /** Returns how the value of a property is written; null if it is not annotated. */
  static @Nullable UnaryOperator<@Nullable Object> conversion(
      Class<?> bean, FieldWriter<?> property, NumberOutput output) {
    Masked masked = find(Masked.class, bean, property);
    Unmasked unmasked = find(Unmasked.class, bean, property);
    MaskedFields.requireOne(masked, unmasked, property.fieldName);
    if (masked != null) {
      requireText(property.fieldType, property.fieldName);
      return text -> output.write((String) text, masked);
    }
    return unmasked == null
        ? null
        : value -> value instanceof Identifier number ? output.write(number, unmasked) : value;
  }

  /**
   * Refuses a class with an annotated field that is no property, since its getter would show it.
   */
  static void requireJoined(Class<?> bean, List<FieldWriter<?>> properties) {
    Set<String> masked = new HashSet<>();
    Set<String> plain = new HashSet<>();
    for (FieldWriter<?> property : properties) {
      if (find(Masked.class, bean, property) != null) {
        masked.add(nameOfField(bean, property));
      } else if (isText(property.fieldType)) {
        plain.add(nameOfField(bean, property));
      }
    }
    MaskedFields.requireJoined(bean, masked, plain);
  }

  private static String nameOfField(Class<?> bean, FieldWriter<?> property) {
    Method getter = property.method;
    if (property.field != null || getter == null) {
      return property.field == null ? property.fieldName : property.field.getName();
    }
    return fieldsOf(bean)
        .filter(field -> isGetter(getter, field))
        .map(Field::getName)
        .findFirst()
        .orElse(property.fieldName);
  }

  private static <A extends Annotation> @Nullable A find(
      Class<A> annotation, Class<?> bean, FieldWriter<?> property) {
    Method getter = property.method;
    A found = getter == null ? null : getter.getAnnotation(annotation);
    if (found == null && property.field != null) {
      found = property.field.getAnnotation(annotation);
    }
    return found == null && getter != null
        ? fieldsOf(bean)
            .filter(field -> isGetter(getter, field))
            .map(field -> field.getAnnotation(annotation))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null)
        : found;
  }

  /** A getter is handed over without its field. */
  private static boolean isGetter(Method getter, Field field) {
    String name = getter.getName();
    return name.equalsIgnoreCase(field.getName()) || name.equalsIgnoreCase("get" + field.getName());
  }

  private static Stream<Field> fieldsOf(Class<?> bean) {
    return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Stream.of(type.getDeclaredFields()));
  }

  /** Converts a value, or each in a list, an array, the values of a map or an Optional. */
  static @Nullable Object convert(
      @Nullable Object value, UnaryOperator<@Nullable Object> conversion) {
    if (value == null) {
      return null;
    }
    if (value instanceof Optional<?> optional) {
      return convert(optional.orElse(null), conversion);
    }
    if (value instanceof Collection<?> all) {
      List<@Nullable Object> converted = new ArrayList<>();
      all.forEach(one -> converted.add(convert(one, conversion)));
      return converted;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> converted = new LinkedHashMap<>();
      map.forEach((key, one) -> converted.put(key, convert(one, conversion)));
      return converted;
    }
    if (value.getClass().isArray()) {
      List<@Nullable Object> converted = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        converted.add(convert(Array.get(value, i), conversion));
      }
      return converted;
    }
    return conversion.apply(value);
  }

  /** Refuses the annotation of a text on anything else. */
  static void requireText(Type type, String name) {
    if (!isText(type)) {
      throw new IllegalArgumentException(
          "@Masked belongs on a text, or on a list, an array, a map or an Optional of texts: "
              + name);
    }
  }

  private static boolean isText(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return arguments[arguments.length - 1] == String.class;
    }
    return type == String.class || type == String[].class;
  }
}
