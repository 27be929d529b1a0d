package dev.yika.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ClassToInstanceMap;
import com.google.common.collect.MutableClassToInstanceMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes null to each parameter of the public methods of a class, the others being right, and wants
 * a NullPointerException that names the parameter: stricter than Guava's NullPointerTester, which
 * takes any. Compiled classes do not keep the names, so any plain name passes.
 */
public final class NamedNulls {

  private static final String NAME = "[a-z][A-Za-z]*";
  private static final Set<String> PLAIN = Set.of("equals", "valueOf");

  private final ClassToInstanceMap<Object> values = MutableClassToInstanceMap.create();

  /** Passes this value where the type is wanted and not tested. */
  public <T> NamedNulls with(Class<T> type, T value) {
    values.put(type, value);
    return this;
  }

  /** Tests the constructors and static methods. */
  public NamedNulls refusedBy(Class<?>... types) {
    for (Class<?> type : types) {
      for (Constructor<?> constructor : type.getConstructors()) {
        test(constructor, null, type);
      }
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isStatic(method.getModifiers())) {
          test(method, null, type);
        }
      }
    }
    return this;
  }

  /** Tests the methods of objects. */
  public NamedNulls refusedBy(Object... objects) {
    for (Object object : objects) {
      for (Method method : object.getClass().getDeclaredMethods()) {
        if (!Modifier.isStatic(method.getModifiers())) {
          test(method, object, object.getClass());
        }
      }
    }
    return this;
  }

  private void test(Executable tested, @Nullable Object on, Class<?> type) {
    boolean mine = Modifier.isPublic(tested.getModifiers()) && !tested.isSynthetic();
    if (!mine || PLAIN.contains(tested.getName())) {
      return;
    }
    for (int i = 0; i < tested.getParameterCount(); i++) {
      if (!tested.getParameterTypes()[i].isPrimitive()) {
        assertThat(refusal(tested, on, i))
            .as("%s.%s, parameter %s", type.getSimpleName(), tested.getName(), i)
            .isInstanceOf(NullPointerException.class)
            .hasMessageMatching(NAME);
      }
    }
  }

  private @Nullable Throwable refusal(Executable tested, @Nullable Object on, int place) {
    Object[] arguments = new Object[tested.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i == place ? null : value(tested.getParameterTypes()[i]);
    }
    try {
      if (tested instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        ((Method) tested).invoke(on, arguments);
      }
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(tested.toString(), e);
    }
  }

  private Object value(Class<?> type) {
    if (type == int.class) {
      return 1;
    }
    if (type == boolean.class) {
      return true;
    }
    Object known = values.get(type);
    if (known == null && type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    assertThat(known).as("a value of %s", type).isNotNull();
    return known;
  }
}
