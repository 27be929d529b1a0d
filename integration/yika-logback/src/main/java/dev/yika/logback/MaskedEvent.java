package dev.yika.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import dev.yika.logging.LineScrubber;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view of an event, or of its exception, whose texts are masked. A proxy, since the interfaces
 * have more methods in each generation of Logback; whatever returns a text is masked.
 */
final class MaskedEvent {

  private final Object whole;
  private final LineScrubber lines;
  private final String logger;
  private final String thread;

  private MaskedEvent(Object whole, LineScrubber lines, String logger, String thread) {
    this.whole = whole;
    this.lines = lines;
    this.logger = logger;
    this.thread = thread;
  }

  static ILoggingEvent of(ILoggingEvent event, LineScrubber lines) {
    MaskedEvent masked =
        new MaskedEvent(event, lines, event.getLoggerName(), event.getThreadName());
    return masked.as(ILoggingEvent.class);
  }

  private <T> T as(Class<T> type) {
    Object proxy =
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::invoke);
    return type.cast(proxy);
  }

  private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      // arguments stand in the message; markers may write themselves
      case "getArgumentArray", "getMarker", "getMarkerList" -> null;
      case "getMessage" -> message(call(method, arguments));
      default -> masked(call(method, arguments));
    };
  }

  private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(whole, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private @Nullable Object message(@Nullable Object pattern) {
    return masked(whole instanceof ILoggingEvent event ? event.getFormattedMessage() : pattern);
  }

  private @Nullable Object masked(@Nullable Object value) {
    if (value instanceof String text) {
      return lines.scrub(text, logger, thread, text);
    } else if (value instanceof IThrowableProxy thrown) {
      return masked(thrown);
    } else if (value instanceof IThrowableProxy[] several) {
      return Arrays.stream(several).map(this::masked).toArray(IThrowableProxy[]::new);
    } else if (value instanceof Map<?, ?> context) {
      Map<Object, Object> all = new LinkedHashMap<>();
      context.forEach((key, each) -> all.put(key, named(key, each)));
      return all;
    } else if (value instanceof List<?> pairs) {
      List<Object> all = new ArrayList<>();
      pairs.forEach(pair -> all.add(pair(pair)));
      return all;
    }
    return value;
  }

  private IThrowableProxy masked(IThrowableProxy thrown) {
    return new MaskedEvent(thrown, lines, logger, thread).as(IThrowableProxy.class);
  }

  /** Masks a value as if it stood behind its name. */
  private String named(Object key, @Nullable Object value) {
    String name = key + "=";
    return lines.scrub(name + value, logger, thread, "").substring(name.length());
  }

  /** Copies a KeyValuePair of slf4j 2, which slf4j 1 lacks. */
  private Object pair(Object pair) {
    try {
      Object key = pair.getClass().getField("key").get(pair);
      Object value = pair.getClass().getField("value").get(pair);
      return pair.getClass()
          .getConstructor(String.class, Object.class)
          .newInstance(key, named(key, value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a key-value pair cannot be copied", e);
    }
  }
}
