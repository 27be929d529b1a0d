package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.reader.FieldReader;
import com.alibaba.fastjson2.reader.ObjectReader;
import org.jspecify.annotations.Nullable;

/** A property with an annotated text, for what sets it without reading it from a document. */
@SuppressWarnings("rawtypes") // as the class above has them
final class CheckedField<T> extends FieldReader<T> {

  private final FieldReader<T> usual;
  private final MaskedTextReader texts;

  CheckedField(FieldReader<T> usual, MaskedTextReader texts) {
    super(
        usual.fieldName,
        usual.fieldType,
        usual.fieldClass,
        usual.ordinal,
        usual.features,
        usual.format,
        usual.locale,
        usual.defaultValue,
        null,
        null,
        null);
    this.usual = usual;
    this.texts = texts;
  }

  /** Refuses what the reader of the property would refuse. */
  void require(@Nullable Object value) {
    texts.require(value, fieldName);
  }

  @Override
  public void accept(T object, @Nullable Object value) {
    require(value);
    usual.accept(object, value);
  }

  @Override
  public Object readFieldValue(JSONReader json) {
    return usual.readFieldValue(json);
  }

  @Override
  public void readFieldValue(JSONReader json, T object) {
    usual.readFieldValue(json, object);
  }

  @Override
  public boolean supportAcceptType(Class type) {
    return usual.supportAcceptType(type);
  }

  @Override
  public boolean isReadOnly() {
    return usual.isReadOnly();
  }

  @Override
  public ObjectReader getInitReader() {
    return texts;
  }
}
