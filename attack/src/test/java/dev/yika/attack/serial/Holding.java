package dev.yika.attack.serial;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an object holds a number anywhere: what a debugger sees, transient fields as well. */
final class Holding {

  private final String text;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Holding(String text) {
    this.text = text;
  }

  static boolean holds(Object object, String text) {
    return new Holding(text).search(object);
  }

  private boolean search(Object object) {
    if (object == null || !seen.add(object)) {
      return false;
    }
    if (object instanceof CharSequence characters) {
      return SerializersTest.shows(characters.toString(), text) || searchFields(object);
    }
    if (object instanceof char[] characters) {
      return SerializersTest.shows(new String(characters), text);
    }
    if (object instanceof Object[] objects) {
      return searchAll(Arrays.asList(objects));
    }
    if (object instanceof Optional<?> optional) {
      return search(optional.orElse(null));
    }
    if (object instanceof Collection<?> collection) {
      return searchAll(collection);
    }
    if (object instanceof Map<?, ?> map) {
      return searchAll(map.keySet()) || searchAll(map.values());
    }
    return searchFields(object);
  }

  private boolean searchAll(Collection<?> objects) {
    return objects.stream().anyMatch(this::search);
  }

  private boolean searchFields(Object object) {
    for (Class<?> type = object.getClass();
        type != null && type.getName().startsWith("dev.yika.");
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && search(read(field, object))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Object read(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
