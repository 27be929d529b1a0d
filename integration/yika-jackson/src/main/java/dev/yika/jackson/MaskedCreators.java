package dev.yika.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.ValueInstantiators;
import dev.yika.binding.Masked;
import dev.yika.binding.NumberInput;
import dev.yika.binding.RefusedNumberException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes classes with annotated texts of a text, or of a list or map of texts, but of no mask. */
final class MaskedCreators extends ValueInstantiators.Base {

  private final NumberInput input;

  MaskedCreators(NumberInput input) {
    this.input = input;
  }

  @Override
  public ValueInstantiator findValueInstantiator(
      DeserializationConfig config, BeanDescription bean, ValueInstantiator usual) {
    List<Masked> masked = MaskedMembers.of(bean.getClassInfo());
    return masked.isEmpty() ? usual : new OfTexts(usual, input, masked);
  }

  private static final class OfTexts extends ValueInstantiator.Delegating {

    private static final long serialVersionUID = 1L;

    private final transient NumberInput input;
    private final transient List<Masked> masked;

    OfTexts(ValueInstantiator usual, NumberInput input, List<Masked> masked) {
      super(usual);
      this.input = input;
      this.masked = masked;
    }

    @Override
    public Object createFromString(DeserializationContext context, String text) throws IOException {
      requireWhole(context, text);
      return super.createFromString(context, text);
    }

    @Override
    public Object createUsingDelegate(DeserializationContext context, @Nullable Object value)
        throws IOException {
      requireWhole(context, value);
      return super.createUsingDelegate(context, value);
    }

    @Override
    public Object createUsingArrayDelegate(DeserializationContext context, @Nullable Object value)
        throws IOException {
      requireWhole(context, value);
      return super.createUsingArrayDelegate(context, value);
    }

    private void requireWhole(DeserializationContext context, @Nullable Object value)
        throws IOException {
      if (value instanceof Collection<?> all) {
        for (Object each : all) {
          requireWhole(context, each);
        }
      } else if (value instanceof Map<?, ?> map) {
        requireWhole(context, map.values());
      } else if (value instanceof Object[] array) {
        requireWhole(context, Arrays.asList(array));
      } else if (value instanceof String text) {
        requireNoMask(context, text);
      }
    }

    private void requireNoMask(DeserializationContext context, String text) throws IOException {
      try {
        masked.forEach(each -> input.readText(each.kind(), text));
      } catch (RefusedNumberException e) {
        throw new RefusedJsonException(e, context.getParser().currentTokenLocation());
      }
    }
  }
}
