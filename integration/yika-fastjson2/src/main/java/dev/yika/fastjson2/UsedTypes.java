package dev.yika.fastjson2;

import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import dev.yika.binding.NumberInput;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The types that Fastjson2 has already written or read: it keeps its way of doing so, whatever is
 * registered later.
 */
final class UsedTypes {

  private UsedTypes() {}

  /** Refuses to register too late. */
  static void requireNone(ObjectWriterProvider writers, ObjectReaderProvider readers) {
    Stream.concat(
            used(writers).filter(type -> concerns(type, writers::getMixIn)),
            used(readers).filter(type -> concerns(type, readers::getMixIn)))
        .findAny()
        .ifPresent(
            type -> {
              throw new IllegalStateException(
                  "register before Fastjson2 is used: it goes on with " + type.getTypeName());
            });
  }

  private static Stream<Class<?>> used(Object provider) {
    return Stream.of(cache(provider, "cache"), cache(provider, "cacheFieldBased"))
        .flatMap(cache -> cache.keySet().stream())
        .filter(Class.class::isInstance)
        .map(type -> (Class<?>) type);
  }

  private static boolean concerns(Class<?> type, Function<Class<?>, @Nullable Class<?>> mixIns) {
    return NumberInput.isFor(type) || !new Members(type, mixIns).areNone();
  }

  /** Reads a cache, which has no accessor. */
  @SuppressWarnings("unchecked")
  private static Map<Type, ?> cache(Object provider, String name) {
    try {
      Class<?> owner =
          provider instanceof ObjectWriterProvider
              ? ObjectWriterProvider.class
              : ObjectReaderProvider.class;
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return (Map<Type, ?>) field.get(provider);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalStateException(
          "Fastjson2 does not show what it was used for; open its packages to this module", e);
    }
  }
}
