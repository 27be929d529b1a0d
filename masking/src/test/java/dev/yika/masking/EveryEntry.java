package dev.yika.masking;

import com.google.common.base.Throwables;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Calls every public method and constructor of a type with every kind of argument, and hands on
 * what comes out. A parameter for which there is no value fails: a new entry cannot be left out.
 */
final class EveryEntry {

  /** The hash that identifies an object without a text of its own; changes from run to run. */
  private static final Pattern IDENTITY = Pattern.compile("(?<=[\\w$;/])@[0-9a-f]{1,8}");

  private final Map<Class<?>, List<Supplier<?>>> values = new HashMap<>();
  private final Set<String> called = new TreeSet<>();
  private final Consumer<String> out;

  EveryEntry(Consumer<String> out) {
    this.out = out;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // nothing is put into the array
  final <T> EveryEntry with(Class<T> type, Supplier<? extends T>... makers) {
    values.put(type, Arrays.<Supplier<?>>asList(makers));
    return this;
  }

  /** Returns the names of what was called, such as {@code Viewer.of}. */
  Set<String> called() {
    return Set.copyOf(called);
  }

  void call(Class<?> type, Executable entry) throws ReflectiveOperationException {
    boolean bare = Modifier.isStatic(entry.getModifiers()) || !(entry instanceof Method);
    List<List<Supplier<?>>> choices = new ArrayList<>();
    choices.add(bare ? List.of(() -> entry) : values(type, entry));
    for (Class<?> parameter : entry.getParameterTypes()) {
      choices.add(values(parameter, entry));
    }
    List<List<Supplier<?>>> rows = rows(choices);
    for (List<Supplier<?>> row : rows) {
      Object[] chosen = row.stream().map(Supplier::get).toArray();
      call(entry, chosen[0], Arrays.copyOfRange(chosen, 1, chosen.length));
    }
    called.add(type.getSimpleName() + "." + name(entry));
  }

  static String name(Executable entry) {
    return entry instanceof Method ? entry.getName() : "new";
  }

  private void call(Executable entry, Object object, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      handOn(
          entry instanceof Method method
              ? method.invoke(object, arguments)
              : ((Constructor<?>) entry).newInstance(arguments));
    } catch (InvocationTargetException e) {
      handOn(e.getCause());
    }
  }

  /** Hands on what an entry has given, with the causes of an exception and the parts of a list. */
  void handOn(Object given) {
    if (given instanceof Throwable thrown) {
      out.accept(Throwables.getStackTraceAsString(thrown));
    } else if (given instanceof Object[] array) {
      out.accept(Arrays.deepToString(array));
    } else {
      out.accept(IDENTITY.matcher(String.valueOf(given)).replaceAll("@"));
    }
  }

  private List<Supplier<?>> values(Class<?> type, Executable entry) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).<Supplier<?>>map(it -> () -> it).toList();
    }
    return Optional.ofNullable(values.get(type))
        .orElseThrow(() -> new AssertionError("no " + type.getName() + " to drive " + entry));
  }

  /** Returns all rows of one choice each. */
  private static List<List<Supplier<?>>> rows(List<List<Supplier<?>>> choices) {
    List<List<Supplier<?>>> rows = new ArrayList<>();
    rows.add(List.of());
    for (List<Supplier<?>> choice : choices) {
      List<List<Supplier<?>>> longer = new ArrayList<>();
      for (List<Supplier<?>> row : rows) {
        for (Supplier<?> one : choice) {
          List<Supplier<?>> more = new ArrayList<>(row);
          more.add(one);
          longer.add(more);
        }
      }
      rows = longer;
    }
    return rows;
  }
}
