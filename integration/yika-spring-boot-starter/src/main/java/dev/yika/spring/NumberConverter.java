package dev.yika.spring;

import dev.yika.binding.NumberInput;
import dev.yika.core.region.RegionCode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Reads request parameters, path variables and properties as numbers and region codes. A masked
 * number is refused, and no exception of this converter shows a character of the text.
 *
 * @since 0.1.0
 */
public final class NumberConverter implements GenericConverter {

  private static final String WITHHELD = "withheld";

  private final NumberInput input;

  /**
   * Creates a converter.
   *
   * @param input reads numbers
   */
  public NumberConverter(NumberInput input) {
    this.input = input;
  }

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    Set<ConvertiblePair> pairs = new LinkedHashSet<>();
    NumberInput.kinds()
        .keySet()
        .forEach(type -> pairs.add(new ConvertiblePair(String.class, type)));
    pairs.add(new ConvertiblePair(String.class, RegionCode.class));
    return pairs;
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
    if (source == null || source.equals("")) {
      return null;
    }
    Class<?> type = targetType.getType();
    try {
      return type == RegionCode.class
          ? RegionCode.parse(source.toString())
          : input.read(type, source);
    } catch (
        IllegalArgumentException e) { // Spring would put the value into an exception of its own
      throw new ConversionFailedException(sourceType, targetType, WITHHELD, e);
    }
  }
}
