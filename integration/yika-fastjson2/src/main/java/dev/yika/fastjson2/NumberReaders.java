package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.codec.FieldInfo;
import com.alibaba.fastjson2.modules.ObjectReaderAnnotationProcessor;
import com.alibaba.fastjson2.modules.ObjectReaderModule;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.reader.ObjectReaderAdapter;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import com.alibaba.fastjson2.util.TypeUtils;
import com.google.common.collect.ImmutableList;
import dev.yika.binding.Masked;
import dev.yika.binding.NumberInput;
import dev.yika.binding.RefusedNumberException;
import dev.yika.core.number.Identifier;
import dev.yika.core.region.RegionCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the readers of numbers and of annotated texts. */
final class NumberReaders implements ObjectReaderModule {

  private static final Integer NUMERIC = 0; // stands for any numeric value

  private static final ImmutableList<Class<?>> VALUES =
      ImmutableList.of(
          String.class,
          Integer.class,
          Long.class,
          BigInteger.class,
          BigDecimal.class,
          Double.class,
          Boolean.class);

  private final ObjectReaderProvider readers;
  private final NumberInput input;

  NumberReaders(ObjectReaderProvider readers, NumberInput input) {
    this.readers = readers;
    this.input = input;
  }

  @Override
  public @Nullable ObjectReader<?> getObjectReader(ObjectReaderProvider provider, Type type) {
    Class<?> raw = TypeUtils.getClass(type);
    if (NumberInput.isFor(raw)) {
      return new OfNumber<>(raw, input);
    }
    Members members = new Members(raw, readers::getMixIn);
    return members.areNone() ? null : ofBean(raw, type, members);
  }

  /** Returns a reader of what is annotated, once its properties are seen to be those. */
  private ObjectReader<?> ofBean(Class<?> bean, Type type, Members members) {
    ObjectReader<?> usual = readers.getCreator().createObjectReader(bean, type, false, readers);
    if (usual instanceof ObjectReaderAdapter<?> properties) {
      Properties.requireRead(bean, members, properties.getFieldReaders());
      return new CheckedReader<>(properties);
    }
    return usual;
  }

  /**
   * Registers conversions of values that are already read, in a tree or as an empty text, which
   * Fastjson2 would take for null.
   */
  static void registerConversions(ObjectReaderProvider readers, NumberInput input) {
    Stream.concat(NumberInput.kinds().keySet().stream(), Stream.of(RegionCode.class))
        .forEach(
            type ->
                VALUES.forEach(
                    from ->
                        readers.registerTypeConvert(
                            from, type, value -> read(type, input, value, null))));
  }

  private static <T> T read(
      Class<T> type, NumberInput input, @Nullable Object value, @Nullable Object fieldName) {
    try {
      return input.read(type, value);
    } catch (RefusedNumberException e) {
      throw new RefusedJsonException(e, fieldName);
    }
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
    return new Annotations(readers);
  }

  /** Returns a string; a number for a numeric value, null for others, and leaves both unread. */
  static @Nullable Object value(JSONReader json) {
    if (json.isString()) {
      return json.readString();
    }
    return json.isNumber() ? NUMERIC : null;
  }

  /** Reads a number. */
  private record OfNumber<T>(Class<T> type, NumberInput input) implements ValueReader<T> {

    @Override
    public @Nullable T readObject(
        JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
      if (json.nextIfNull()) {
        return null;
      }
      return NumberReaders.read(type, input, value(json), fieldName);
    }
  }

  /** Refuses numbers as names of properties; Fastjson2 makes it. */
  static final class OfKey implements ValueReader<Object> {

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
  private record Annotations(ObjectReaderProvider readers)
      implements ObjectReaderAnnotationProcessor {

    @Override
    public void getFieldInfo(FieldInfo info, Class type, Field field) {
      mark(info, type, Members.names(field), field.getGenericType(), field.getName());
    }

    @Override
    public void getFieldInfo(
        FieldInfo info, Class type, Constructor constructor, int index, Parameter parameter) {
      mark(info, type, parameter);
    }

    @Override
    public void getFieldInfo(
        FieldInfo info, Class type, Method method, int index, Parameter parameter) {
      mark(info, type, parameter);
    }

    @Override
    public void getFieldInfo(FieldInfo info, Class type, Method method) {
      if (method.getParameterCount() == 1) {
        Type text = method.getGenericParameterTypes()[0];
        mark(info, type, Members.names(method), text, method.getName());
      }
    }

    private void mark(FieldInfo info, Class<?> type, Parameter parameter) {
      Set<String> names = Members.names(parameter);
      mark(info, type, names, parameter.getParameterizedType(), parameter.getName());
    }

    private void mark(
        FieldInfo info, Class<?> type, Set<String> names, Type property, String name) {
      Masked masked = Properties.masked(new Members(type, readers::getMixIn), names, name);
      if (masked != null) {
        Properties.requireText(property, name);
        info.readUsing = MaskedTextReader.of(masked.kind());
      } else if (isKeyedByNumber(property)) {
        info.readUsing = OfKey.class;
      }
    }
  }
}
