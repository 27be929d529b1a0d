package dev.yika.binding;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses properties whose annotations would not do what they say: fields with {@link Masked} that
 * a JSON library does not join to their property, so that a getter would write the text whole
 * ({@code cNo} and {@code getCNo}, or a getter of another name), and properties with both
 * annotations. This class is for the modules of frameworks.
 *
 * @since 0.1.0
 */
public final class MaskedFields {

  private static final Pattern PREFIX = Pattern.compile("^(get|set|is|with)(?=[^a-z])");

  private MaskedFields() {}

  /**
   * A member with the annotation: a field, a method or a parameter.
   *
   * @param name the name of the property that it stands for, if there is one
   * @param place the member and its class, for messages
   * @param masked its annotation
   */
  public record Member(String name, String place, Masked masked) {

    /**
     * Returns whether a property may be this member; case does not count.
     *
     * @param property the name of the property
     * @return whether the names are alike
     */
    public boolean isOf(String property) {
      return name.toLowerCase(Locale.ROOT).equals(property.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Returns the annotated members of a class, of its superclasses and of its interfaces, of any
   * visibility.
   *
   * @param type the class
   * @return the members, a method with a prefix such as {@code get} by both of its names
   */
  public static List<Member> members(Class<?> type) {
    List<Member> all = new ArrayList<>();
    addMembers(type, all);
    return all;
  }

  private static void addMembers(@Nullable Class<?> type, List<Member> all) {
    if (type == null || type == Object.class) {
      return;
    }
    for (Field field : type.getDeclaredFields()) {
      add(field.getAnnotation(Masked.class), field, all);
    }
    for (Method method : type.getDeclaredMethods()) {
      add(method.getAnnotation(Masked.class), method, all);
      addParameters(method, all);
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      addParameters(constructor, all);
    }
    addMembers(type.getSuperclass(), all);
    for (Class<?> each : type.getInterfaces()) {
      addMembers(each, all);
    }
  }

  private static void addParameters(Executable executable, List<Member> all) {
    for (Parameter parameter : executable.getParameters()) {
      Masked masked = parameter.getAnnotation(Masked.class);
      String name = parameter.getName();
      add(masked, name, "the parameter " + name, executable.getDeclaringClass(), all);
    }
  }

  /**
   * Adds a field or a method by the names of the properties that it may be.
   *
   * @param masked the annotation; null adds nothing
   * @param member the field or the method
   * @param all where it is added
   */
  public static void add(
      @Nullable Masked masked, java.lang.reflect.Member member, List<Member> all) {
    String name = member.getName();
    add(masked, name, name, member.getDeclaringClass(), all);
    if (member instanceof Method) {
      add(masked, property(name), name, member.getDeclaringClass(), all);
    }
  }

  /**
   * Returns the name of the property that a method may be.
   *
   * @param method its name, such as {@code getIdNo}
   * @return the name without prefix, such as {@code IdNo}; case does not count
   */
  public static String property(String method) {
    return PREFIX.matcher(method).replaceFirst("");
  }

  private static void add(
      @Nullable Masked masked, String name, String place, Class<?> type, List<Member> all) {
    if (masked != null) {
      all.add(new Member(name, place + " of " + type.getName(), masked));
    }
  }

  /**
   * Requires that no property without the annotation has the name of an annotated member.
   *
   * @param members the annotated members
   * @param plain the names of the properties without the annotation
   * @throws IllegalArgumentException naming the member and its class
   */
  public static void requireReached(List<Member> members, Set<String> plain) {
    for (Member member : members) {
      if (plain.stream().anyMatch(member::isOf)) {
        throw new IllegalArgumentException(
            "@Masked on "
                + member.place()
                + " does not reach its property: annotate what reads and writes it, too");
      }
    }
  }

  /**
   * Requires that each annotated field is a property, as far as a property could be its text.
   *
   * @param type the class that is written or read
   * @param masked the names of the properties that have the annotation
   * @param plain the names of the texts, or collections of texts, that do not have it
   * @throws IllegalArgumentException naming the field if a plain property may be its text
   */
  public static void requireJoined(Class<?> type, Set<String> masked, Set<String> plain) {
    Set<String> strays = new HashSet<>(plain);
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        strays.remove(field.getName());
      }
    }
    if (strays.isEmpty()) {
      return;
    }
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        boolean isLost = !masked.contains(field.getName()) || isLike(field.getName(), strays);
        if (field.isAnnotationPresent(Masked.class) && isLost) {
          throw new IllegalArgumentException(
              "@Masked on the field "
                  + field.getName()
                  + " does not reach its property: annotate the getter and the setter, too");
        }
      }
    }
  }

  /**
   * Requires that a property has one annotation at most.
   *
   * @param masked the one that masks; null if it is not there
   * @param unmasked the one that does not; null if it is not there
   * @param name the name of the property
   * @throws IllegalArgumentException naming the property if both are there
   */
  public static void requireOne(@Nullable Masked masked, @Nullable Unmasked unmasked, String name) {
    if (masked != null && unmasked != null) {
      throw new IllegalArgumentException("@Masked and @Unmasked are both on the property " + name);
    }
  }

  private static boolean isLike(String name, Set<String> others) {
    return others.stream()
        .anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
  }
}
