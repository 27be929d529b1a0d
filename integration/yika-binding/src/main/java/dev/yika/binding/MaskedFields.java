package dev.yika.binding;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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

  private MaskedFields() {}

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
