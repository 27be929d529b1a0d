package dev.yika.fastjson2;

import dev.yika.binding.Masked;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks whether each member with {@code @Masked} belongs to a property. */
final class Joined {

  private final Class<?> bean;
  private final Members members;
  private final Set<String> all = new HashSet<>();
  private final List<Set<String>> plain = new ArrayList<>();

  Joined(Class<?> bean, Members members) {
    this.bean = bean;
    this.members = members;
  }

  /** Adds a property. */
  void add(Set<String> names, Type type) {
    all.addAll(names);
    if (Properties.isText(type) && members.find(Masked.class, names) == null) {
      plain.add(names);
    }
  }

  /** Refuses the class if a text without the annotation may be that of a member with it. */
  void require() {
    Set<String> fields = new HashSet<>();
    for (Class<?> each = bean; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        fields.addAll(Members.names(field));
      }
    }
    boolean isStray = plain.stream().anyMatch(names -> Collections.disjoint(names, fields));
    for (AnnotatedElement lost : members.maskedBeside(all)) {
      if (isStray || (lost instanceof Parameter && !plain.isEmpty())) {
        throw new IllegalArgumentException(
            lost instanceof Parameter parameter
                ? "@Masked on a parameter of "
                    + parameter.getDeclaringExecutable()
                    + " does not reach its property: compile with -parameters, or name it"
                    + " by @JSONField"
                : "@Masked on "
                    + lost
                    + " does not reach its property: annotate the getter and the setter, too");
      }
    }
  }
}
