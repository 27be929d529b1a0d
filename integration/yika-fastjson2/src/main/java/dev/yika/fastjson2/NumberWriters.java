package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.modules.ObjectWriterAnnotationProcessor;
import com.alibaba.fastjson2.modules.ObjectWriterModule;
import com.alibaba.fastjson2.writer.FieldWriter;
import com.alibaba.fastjson2.writer.ObjectWriter;
import com.alibaba.fastjson2.writer.ObjectWriterCreator;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import dev.yika.binding.AnswerTree;
import dev.yika.binding.NumberOutput;
import dev.yika.core.number.Identifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the writers of numbers, answers and beans with annotated properties. */
final class NumberWriters implements ObjectWriterModule {

  private final ObjectWriterProvider provider;
  private final NumberOutput output;

  NumberWriters(ObjectWriterProvider provider, NumberOutput output) {
    this.provider = provider;
    this.output = output;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public @Nullable ObjectWriter<?> getObjectWriter(Type type, @Nullable Class raw) {
    if (raw == null) {
      return null;
    }
    if (Identifier.class.isAssignableFrom(raw)) {
      return (OfNumber) number -> output.write(number, null);
    }
    if (AnswerTree.isFor(raw)) {
      return (OfAnswer) AnswerTree::of;
    }
    if (Map.class.isAssignableFrom(raw)) {
      return ofMap(type, raw);
    }
    Members members = new Members(raw, provider::getMixIn);
    return members.areNone() ? null : ofBean(raw, members);
  }

  @Override
  public ObjectWriterAnnotationProcessor getAnnotationProcessor() {
    return new KeyedWriters.Annotations();
  }

  private @Nullable ObjectWriter<?> ofMap(Type type, Class<?> raw) {
    for (ObjectWriterModule module : provider.getModules()) {
      ObjectWriter<?> usual = module == this ? null : module.getObjectWriter(type, raw);
      if (usual != null) {
        return new KeyedWriters.OfMap(usual);
      }
    }
    return null;
  }

  /**
   * Returns the usual writer, with other values of annotated properties. A filter would be less: it
   * is not asked for arrays and for JSONB.
   */
  private ObjectWriter<?> ofBean(Class<?> type, Members members) {
    ObjectWriterCreator creator = provider.getCreator();
    ObjectWriter<?> usual = creator.createObjectWriter(type, 0L, provider);
    List<FieldWriter<?>> usualProperties = new ArrayList<>();
    for (Object each : usual.getFieldWriters()) {
      usualProperties.add((FieldWriter<?>) each);
    }
    Properties.requireJoined(type, members, usualProperties);
    List<FieldWriter<?>> properties = new ArrayList<>();
    for (FieldWriter<?> property : usualProperties) {
      UnaryOperator<@Nullable Object> conversion = Properties.conversion(members, property, output);
      properties.add(conversion == null ? property : converting(property, conversion));
    }
    return creator.createObjectWriter(
        type, usual.getFeatures(), properties.toArray(FieldWriter[]::new));
  }

  private FieldWriter<?> converting(
      FieldWriter<?> usual, UnaryOperator<@Nullable Object> conversion) {
    Function<Object, @Nullable Object> value =
        bean -> Properties.convert(valueOf(usual, bean), conversion);
    return provider
        .getCreator()
        .createFieldWriter(
            provider,
            Object.class,
            usual.fieldName,
            usual.ordinal,
            usual.features,
            usual.format,
            usual.label,
            Object.class,
            Object.class,
            null,
            value);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object valueOf(FieldWriter<?> property, Object bean) {
    return ((FieldWriter<Object>) property).getFieldValue(bean);
  }

  /** Writes a number. */
  private interface OfNumber extends ObjectWriter<Identifier> {

    String text(Identifier number);

    @Override
    default void write(
        JSONWriter json,
        @Nullable Object number,
        @Nullable Object name,
        @Nullable Type type,
        long features) {
      if (number == null) {
        json.writeNull();
      } else {
        json.writeString(text((Identifier) number));
      }
    }
  }

  /** Writes an answer as a tree. */
  private interface OfAnswer extends ObjectWriter<Object> {

    Object tree(Object answer);

    @Override
    default void write(
        JSONWriter json,
        @Nullable Object answer,
        @Nullable Object name,
        @Nullable Type type,
        long features) {
      json.writeAny(answer == null ? null : tree(answer));
    }
  }
}
