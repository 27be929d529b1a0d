package dev.yika.fastjson2;

import com.alibaba.fastjson2.reader.FieldReader;
import com.alibaba.fastjson2.writer.FieldWriter;
import dev.yika.binding.Masked;
import dev.yika.binding.MaskedFields;
import dev.yika.binding.NumberOutput;
import dev.yika.binding.Unmasked;
import dev.yika.core.number.Identifier;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of a class that are annotated. */
final class Properties {

  private Properties() {}

  /** Returns how the value of a property is written; null if it is not annotated. */
  static @Nullable UnaryOperator<@Nullable Object> conversion(
      Members members, FieldWriter<?> property, NumberOutput output) {
    Set<String> names = Members.names(property);
    Masked masked = masked(members, names, property.fieldName);
    if (masked != null) {
      requireText(property.fieldType, property.fieldName);
      return text -> output.write((String) text, masked);
    }
    Unmasked unmasked = members.find(Unmasked.class, names);
    return unmasked == null
        ? null
        : value -> value instanceof Identifier number ? output.write(number, unmasked) : value;
  }

  /** Returns the annotation of a property that masks it, if it is the only one. */
  static @Nullable Masked masked(Members members, Set<String> names, String name) {
    Masked masked = members.find(Masked.class, names);
    MaskedFields.requireOne(masked, members.find(Unmasked.class, names), name);
    return masked;
  }

  /**
   * Refuses a class with an annotated field that is no property, since its getter would show it.
   */
  static void requireJoined(Class<?> bean, Members members, List<FieldWriter<?>> properties) {
    Joined joined = new Joined(bean, members);
    properties.forEach(property -> joined.add(Members.names(property), property.fieldType));
    joined.require();
  }

  /** Refuses a class with an annotated text that is read past its annotation. */
  static void requireRead(Class<?> bean, Members members, FieldReader<?>[] properties) {
    Joined joined = new Joined(bean, members);
    boolean isMapMasked = false;
    for (FieldReader<?> property : properties) {
      Set<String> names = Members.names(property);
      joined.add(names, property.fieldType);
      boolean isMasked = members.find(Masked.class, names) != null;
      isMapMasked |= isMasked && Map.class.isAssignableFrom(property.fieldClass);
      if (isMasked && !(property.getInitReader() instanceof MaskedTextReader)) {
        throw new IllegalArgumentException(
            "@Masked does not reach what reads "
                + property.fieldName
                + " of "
                + bean.getName()
                + ": give it a setter, or annotate what sets it");
      }
    }
    joined.require();
    if (isMapMasked && Stream.of(properties).anyMatch(Properties::takesAnyName)) {
      throw new IllegalArgumentException(
          "@Masked is not for a map that a method fills with unknown properties: "
              + bean.getName());
    }
  }

  private static boolean takesAnyName(FieldReader<?> property) {
    return property.method != null && property.method.getParameterCount() == 2;
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

  /** Returns whether a type is a text or holds texts. */
  static boolean isText(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return arguments[arguments.length - 1] == String.class;
    }
    return type == String.class || type == String[].class;
  }
}
