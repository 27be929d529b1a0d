package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.codec.FieldInfo;
import com.alibaba.fastjson2.modules.ObjectReaderAnnotationProcessor;
import com.alibaba.fastjson2.modules.ObjectReaderModule;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import dev.yika.binding.Masked;
import dev.yika.binding.MaskedFields;
import dev.yika.binding.NumberInput;
import dev.yika.binding.RefusedNumberException;
import dev.yika.binding.Unmasked;
import dev.yika.core.number.Identifier;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what reads numbers, and texts that are annotated. */
final class NumberReaders implements ObjectReaderModule {

  private static final Integer NUMERIC = 0; // stands for any, whose digits are not looked at

  private final NumberInput input;

  NumberReaders(NumberInput input) {
    this.input = input;
  }

  @Override
  public @Nullable ObjectReader<?> getObjectReader(ObjectReaderProvider provider, Type type) {
    return type instanceof Class<?> number && NumberInput.isFor(number)
        ? new OfNumber<>(number, input)
        : null;
  }

  /** Returns whether a type is a map whose keys are numbers. */
  static boolean isKeyedByNumber(Type type) {
    return Identifier.class.isAssignableFrom(typeOfKeys(type));
  }

  /** Returns the type of the keys of a map; that of any object for all other types. */
  private static Class<?> typeOfKeys(@Nullable Type type) {
    return type instanceof ParameterizedType map
            && map.getRawType() instanceof Class<?> raw
            && Map.class.isAssignableFrom(raw)
            && map.getActualTypeArguments()[0] instanceof Class<?> key
        ? key
        : Object.class;
  }

  @Override
  public ObjectReaderAnnotationProcessor getAnnotationProcessor() {
    return new Annotations();
  }

  /** Returns a string; a number for a numeric value, null for others, and leaves both unread. */
  static @Nullable Object value(JSONReader json) {
    if (json.isString()) {
      return json.readString();
    }
    return json.isNumber() ? NUMERIC : null;
  }

  /** Reads a number. */
  private record OfNumber<T>(Class<T> type, NumberInput input) implements ObjectReader<T> {

    @Override
    public @Nullable T readObject(
        JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
      if (json.nextIfNull()) {
        return null;
      }
      try {
        return input.read(type, value(json));
      } catch (RefusedNumberException e) {
        throw new RefusedJsonException(e, fieldName);
      }
    }
  }

  /** Refuses numbers as names of properties; Fastjson2 makes it. */
  static final class OfKey implements ObjectReader<Object> {

    OfKey() {}

    @Override
    public @Nullable Object readObject(
        JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
      if (json.nextIfNull()) {
        return null;
      }
      throw new RefusedJsonException(NumberInput.refusedKey(typeOfKeys(fieldType)), fieldName);
    }
  }

  /** Gives the properties that are annotated a reader of their own. */
  @SuppressWarnings("rawtypes") // as the interface has them
  private static final class Annotations implements ObjectReaderAnnotationProcessor {

    @Override
    public void getFieldInfo(FieldInfo info, Class type, Field field) {
      mark(info, field, field.getGenericType(), field.getName());
    }

    @Override
    public void getFieldInfo(
        FieldInfo info, Class type, Constructor constructor, int index, Parameter parameter) {
      mark(info, parameter);
    }

    @Override
    public void getFieldInfo(
        FieldInfo info, Class type, Method method, int index, Parameter parameter) {
      mark(info, parameter);
    }

    @Override
    public void getFieldInfo(FieldInfo info, Class type, Method method) {
      if (method.getParameterCount() == 1) {
        mark(info, method, method.getGenericParameterTypes()[0], method.getName());
      }
    }

    private static void mark(FieldInfo info, Parameter parameter) {
      mark(info, parameter, parameter.getParameterizedType(), parameter.getName());
    }

    private static void mark(FieldInfo info, AnnotatedElement property, Type type, String name) {
      Masked masked = property.getAnnotation(Masked.class);
      MaskedFields.requireOne(masked, property.getAnnotation(Unmasked.class), name);
      if (masked != null) {
        Properties.requireText(type, name);
        info.readUsing = MaskedTextReader.of(masked.kind());
      } else if (isKeyedByNumber(type)) {
        info.readUsing = OfKey.class;
      }
    }
  }
}
