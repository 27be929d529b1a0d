package dev.yika.core;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Builds objects without calling a constructor, as Gson, Kryo, XStream and others do. */
public final class BareObjects {

  private BareObjects() {}

  /**
   * Builds an object whose fields have their default values.
   *
   * @param type the class
   * @param <T> the class
   * @return the object
   * @throws ReflectiveOperationException if the class cannot be instantiated
   */
  public static <T> T bare(Class<T> type) throws ReflectiveOperationException {
    Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
    Object maker = factory.getMethod("getReflectionFactory").invoke(null);
    Method method =
        factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class);
    Object constructor = method.invoke(maker, type, Object.class.getDeclaredConstructor());
    return type.cast(((Constructor<?>) constructor).newInstance());
  }
}
