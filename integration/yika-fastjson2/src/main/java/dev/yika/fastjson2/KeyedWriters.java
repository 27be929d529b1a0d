package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.codec.BeanInfo;
import com.alibaba.fastjson2.codec.FieldInfo;
import com.alibaba.fastjson2.modules.ObjectWriterAnnotationProcessor;
import com.alibaba.fastjson2.writer.ObjectWriter;
import dev.yika.binding.NumberInput;
import dev.yika.core.number.Identifier;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, and refuses those with a number as a key. */
final class KeyedWriters {

  private KeyedWriters() {}

  private static void requireNoNumber(@Nullable Object map, @Nullable Object name) {
    if (map != null) {
      for (Object key : ((Map<?, ?>) map).keySet()) {
        if (key instanceof Identifier) {
          throw new RefusedJsonException(NumberInput.refusedKey(key.getClass()), name);
        }
      }
    }
  }

  /** Writes a map as usual, once its keys are known. */
  record OfMap(ObjectWriter<?> usual) implements ObjectWriter<Object> {

    private ObjectWriter<?> withoutNumber(@Nullable Object map, @Nullable Object name) {
      requireNoNumber(map, name);
      return usual;
    }

    @Override
    public void write(
        JSONWriter json,
        @Nullable Object map,
        @Nullable Object name,
        @Nullable Type type,
        long features) {
      withoutNumber(map, name).write(json, map, name, type, features);
    }

    @Override
    public void writeJSONB(
        JSONWriter json,
        @Nullable Object map,
        @Nullable Object name,
        @Nullable Type type,
        long features) {
      withoutNumber(map, name).writeJSONB(json, map, name, type, features);
    }

    @Override
    public void writeArrayMapping(
        JSONWriter json,
        @Nullable Object map,
        @Nullable Object name,
        @Nullable Type type,
        long features) {
      withoutNumber(map, name).writeArrayMapping(json, map, name, type, features);
    }

    @Override
    public void writeArrayMappingJSONB(
        JSONWriter json,
        @Nullable Object map,
        @Nullable Object name,
        @Nullable Type type,
        long features) {
      withoutNumber(map, name).writeArrayMappingJSONB(json, map, name, type, features);
    }

    @Override
    public boolean writeTypeInfo(JSONWriter json) {
      return usual.writeTypeInfo(json);
    }
  }

  /**
   * Writes a property whose keys are numbers, which is possible without any; Fastjson2 makes it,
   * and asks no module how to write a map that is a property.
   */
  static final class OfProperty implements ObjectWriter<Object> {

    OfProperty() {}

    @Override
    public void write(
        JSONWriter json,
        @Nullable Object map,
        @Nullable Object name,
        @Nullable Type type,
        long features) {
      requireNoNumber(map, name);
      json.writeAny(map);
    }
  }

  /** Gives the properties whose keys are numbers a writer of their own. */
  @SuppressWarnings("rawtypes") // as the interface has them
  static final class Annotations implements ObjectWriterAnnotationProcessor {

    @Override
    public void getFieldInfo(BeanInfo bean, FieldInfo info, Class type, Field field) {
      mark(info, field.getGenericType());
    }

    @Override
    public void getFieldInfo(BeanInfo bean, FieldInfo info, Class type, Method getter) {
      mark(info, getter.getGenericReturnType());
    }

    private static void mark(FieldInfo info, Type type) {
      if (NumberReaders.isKeyedByNumber(type)) {
        info.writeUsing = OfProperty.class;
      }
    }
  }
}
