package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.util.TypeUtils;
import dev.yika.binding.NumberInput;
import dev.yika.binding.RefusedNumberException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads texts that hold numbers, one or a list or a map of them; Fastjson2 makes it. */
final class MaskedTextReader implements ObjectReader<Object> {

  MaskedTextReader() {}

  @Override
  public @Nullable Object readObject(
      JSONReader json, @Nullable Type fieldType, @Nullable Object fieldName, long features) {
    try {
      if (fieldType == String.class) {
        return json.nextIfNull() ? null : NumberInput.readText(NumberReaders.text(json));
      }
      Object read = json.isString() ? json.readString() : json.readAny();
      requireTexts(read);
      return TypeUtils.cast(read, fieldType);
    } catch (RefusedNumberException e) {
      throw new RefusedJsonException(e, fieldName);
    }
  }

  private static void requireTexts(@Nullable Object read) {
    if (read instanceof Collection<?> all) {
      all.forEach(MaskedTextReader::requireText);
    } else if (read instanceof Map<?, ?> map) {
      map.values().forEach(MaskedTextReader::requireText);
    } else {
      requireText(read);
    }
  }

  private static void requireText(@Nullable Object read) {
    if (read != null) {
      NumberInput.readText(read);
    }
  }
}
