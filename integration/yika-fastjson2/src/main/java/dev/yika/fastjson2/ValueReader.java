package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.reader.ObjectReader;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads a value that is no object, from JSON and from JSONB alike. */
interface ValueReader<T> extends ObjectReader<T> {

  @Override
  default @Nullable T readJSONBObject(
      JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
    return readObject(json, fieldType, fieldName, features);
  }
}
