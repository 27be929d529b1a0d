package dev.yika.binding;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds fields with {@link Masked} that a JSON library does not join to their property, so that a
 * getter would write the text whole: {@code cNo} and {@code getCNo}, or a field whose getter has
 * another name. This class is for the modules of JSON libraries.
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

  private static boolean isLike(String name, Set<String> others) {
    return others.stream()
        .anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
  }
}
