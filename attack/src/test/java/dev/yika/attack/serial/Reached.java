package dev.yika.attack.serial;

import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The objects that public methods make of a number: factories are called with it, then the methods
 * of what they return, and so on, until no further type is reached.
 */
final class Reached {

  /** More objects of one type teach nothing new. */
  private static final int MOST_OF_A_TYPE = 4;

  private final Identifier number;
  private final String text;
  private final Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
  private final Deque<Object> fresh = new ArrayDeque<>();

  private Reached(Identifier number) {
    this.number = number;
    this.text = number.unmasked();
  }

  /** Returns what is reached from a number through the public methods of types. */
  static Collection<Object> from(Identifier number, Collection<Class<?>> types) {
    Reached reached = new Reached(number);
    reached.keep(number);
    for (int pass = 0; pass < 2; pass++) { // the second one with what the first has made
      for (Class<?> type : types) {
        for (Executable factory : factories(type)) {
          reached.call(factory, null);
        }
      }
      reached.follow();
    }
    return reached.byType.values().stream().flatMap(List::stream).toList();
  }

  private static List<Executable> factories(Class<?> type) {
    List<Executable> factories = new ArrayList<>();
    for (Method method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() == type) {
        factories.add(method);
      }
    }
    if (!Modifier.isAbstract(type.getModifiers())) {
      factories.addAll(List.of(type.getConstructors()));
    }
    return factories;
  }

  private void follow() {
    while (!fresh.isEmpty()) {
      Object object = fresh.poll();
      for (Method method : object.getClass().getMethods()) {
        if (!Modifier.isStatic(method.getModifiers())
            && Modifier.isPublic(method.getDeclaringClass().getModifiers())
            && isOurs(method.getDeclaringClass())
            && !method.getName().equals("close")) {
          call(method, object);
        }
      }
    }
  }

  private void call(Executable executable, Object target) {
    Object[] arguments = new Object[executable.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Optional<Object> argument = argument(executable.getParameterTypes()[i]);
      if (argument.isEmpty()) {
        return;
      }
      arguments[i] = argument.get();
    }
    try {
      keep(
          executable instanceof Method method
              ? method.invoke(target, arguments)
              : ((java.lang.reflect.Constructor<?>) executable).newInstance(arguments));
    } catch (InvocationTargetException e) {
      keep(e.getCause());
    } catch (IllegalAccessException | InstantiationException e) {
      throw new LinkageError(executable.toString(), e);
    }
  }

  private Optional<Object> argument(Class<?> type) {
    if (type == CharSequence.class) {
      return Optional.of(text);
    }
    for (Map.Entry<Class<?>, List<Object>> known : byType.entrySet()) {
      if (type.isAssignableFrom(known.getKey()) && type != Object.class) {
        return Optional.of(known.getValue().get(0));
      }
    }
    if (type.isEnum()) {
      return Optional.of(type == IdentifierKind.class ? number.kind() : first(type));
    }
    return Optional.ofNullable(plain(type));
  }

  private static Object first(Class<?> type) {
    return type.getEnumConstants()[0];
  }

  private Object plain(Class<?> type) {
    if (type.isArray() && !type.getComponentType().isPrimitive()) {
      Object element = argument(type.getComponentType()).orElse(null);
      Object array = Array.newInstance(type.getComponentType(), element == null ? 0 : 1);
      if (element != null) {
        Array.set(array, 0, element);
      }
      return array;
    }
    return switch (type.getSimpleName()) {
      case "String", "Object" -> WORD;
      case "char[]" -> text.toCharArray();
      case "int" -> 1;
      case "long" -> 1L;
      case "boolean" -> true;
      case "Locale" -> Locale.CHINA;
      case "LocalDate" -> LocalDate.of(2026, 3, 2);
      case "YearMonth" -> YearMonth.of(2026, 3);
      case "Instant" -> Instant.EPOCH;
      case "Reader" -> readerOf(text);
      case "Map" -> Map.of("psn_no", text, "certno", text, "card_sn", text);
      case "List", "Collection", "Iterable" -> List.of(WORD);
      case "Optional" -> Optional.of(WORD);
      default -> null;
    };
  }

  /** What stands for the caller's own words: numbers are handed over as a CharSequence. */
  private static final String WORD = "word";

  private static Reader readerOf(String text) {
    return new StringReader(text + "\t" + text + "\n");
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("dev.yika.");
  }

  private void keep(Object object) {
    if (object instanceof Optional<?> optional) {
      optional.ifPresent(this::keep);
    } else if (object instanceof Collection<?> collection) {
      collection.stream().limit(MOST_OF_A_TYPE).forEach(this::keep);
    } else if (object != null && isOurs(object.getClass())) {
      List<Object> ofType = byType.computeIfAbsent(object.getClass(), type -> new ArrayList<>());
      if (ofType.size() < MOST_OF_A_TYPE && ofType.stream().noneMatch(one -> one == object)) {
        ofType.add(object);
        fresh.add(object);
      }
    }
  }
}
