package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.reader.FieldReader;
import com.alibaba.fastjson2.reader.ObjectReaderAdapter;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object with annotated texts, also from a tree: Fastjson2 sets what stands in a tree, and
 * does not ask the readers of the properties. Documents are left to the usual reader.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the class above has them
final class CheckedReader<T> extends ObjectReaderAdapter<T> {

  private final ObjectReaderAdapter<T> usual;

  CheckedReader(ObjectReaderAdapter<T> usual) {
    super(
        usual.getObjectClass(),
        usual.getTypeKey(),
        null,
        usual.getFeatures(),
        usual::createInstance,
        usual.getBuildFunction(),
        checked(usual.getFieldReaders()));
    this.usual = usual;
  }

  private static FieldReader<?>[] checked(FieldReader<?>[] properties) {
    return Stream.of(properties)
        .map(
            property ->
                property.getInitReader() instanceof MaskedTextReader texts
                    ? new CheckedField<>(property, texts)
                    : property)
        .toArray(FieldReader<?>[]::new);
  }

  @Override
  public T createInstance(Map map, long features) {
    ((Map<?, ?>) map)
        .forEach((name, value) -> require(getFieldReader(String.valueOf(name)), value));
    return usual.createInstance(map, features);
  }

  @Override
  public T createInstance(Collection values, long features) {
    int index = 0;
    for (Object value : values) {
      require(index < fieldReaders.length ? fieldReaders[index++] : null, value);
    }
    return usual.createInstance(values, features);
  }

  private static void require(@Nullable FieldReader<?> property, @Nullable Object value) {
    if (property instanceof CheckedField<?> checked) {
      checked.require(value);
    }
  }

  @Override
  public T createInstance(long features) {
    return usual.createInstance(features);
  }

  @Override
  public T readObject(
      JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
    return usual.readObject(json, fieldType, fieldName, features);
  }

  @Override
  public void readObject(JSONReader json, Object existing, long features) {
    usual.readObject(json, existing, features);
  }

  @Override
  public T readJSONBObject(
      JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
    return usual.readJSONBObject(json, fieldType, fieldName, features);
  }

  @Override
  public T readArrayMappingObject(
      JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
    return usual.readArrayMappingObject(json, fieldType, fieldName, features);
  }

  @Override
  public T readArrayMappingJSONBObject(
      JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
    return usual.readArrayMappingJSONBObject(json, fieldType, fieldName, features);
  }

  @Override
  public void setAutoTypeBeforeHandler(JSONReader.AutoTypeBeforeHandler handler) {
    usual.setAutoTypeBeforeHandler(handler);
  }
}
