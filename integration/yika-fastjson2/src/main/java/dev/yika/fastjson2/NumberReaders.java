package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.codec.FieldInfo;
import com.alibaba.fastjson2.modules.ObjectReaderAnnotationProcessor;
import com.alibaba.fastjson2.modules.ObjectReaderModule;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import dev.yika.binding.Masked;
import dev.yika.binding.NumberInput;
import dev.yika.binding.RefusedNumberException;
import dev.yika.core.number.Identifier;
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
    return type instanceof ParameterizedType map
        && map.getRawType() instanceof Class<?> raw
        && Map.class.isAssignableFrom(raw)
        && map.getActualTypeArguments()[0] instanceof Class<?> key
        && Identifier.class.isAssignableFrom(key);
  }

  @Override
  public ObjectReaderAnnotationProcessor getAnnotationProcessor() {
    return new Annotations();
  }

  /** Returns a string; null for any other value, which is skipped. */
  static @Nullable String text(JSONReader json) {
    return json.isString() ? json.readString() : null;
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
        return input.read(type, text(json));
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
      throw new RefusedJsonException(NumberInput.refusedKey(Identifier.class), fieldName);
    }
  }

  /** Gives the properties that are annotated a reader of their own. */
  @SuppressWarnings("rawtypes") // as the interface has them
  private static final class Annotations implements ObjectReaderAnnotationProcessor {

    @Override
    public void getFieldInfo(FieldInfo info, Class type, Field field) {
      mark(info, field.getAnnotation(Masked.class), field.getGenericType(), field.getName());
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
        mark(
            info,
            method.getAnnotation(Masked.class),
            method.getGenericParameterTypes()[0],
            method.getName());
      }
    }

    private static void mark(FieldInfo info, Parameter parameter) {
      mark(
          info,
          parameter.getAnnotation(Masked.class),
          parameter.getParameterizedType(),
          parameter.getName());
    }

    private static void mark(FieldInfo info, @Nullable Masked masked, Type type, String name) {
      if (masked != null) {
        Properties.requireText(type, name);
        info.readUsing = MaskedTextReader.class;
      } else if (isKeyedByNumber(type)) {
        info.readUsing = OfKey.class;
      }
    }
  }
}
