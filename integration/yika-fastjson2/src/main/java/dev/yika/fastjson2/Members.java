package dev.yika.fastjson2;

import com.alibaba.fastjson2.annotation.JSONCreator;
import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.reader.FieldReader;
import com.alibaba.fastjson2.util.BeanUtils;
import com.alibaba.fastjson2.writer.FieldWriter;
import dev.yika.binding.Masked;
import dev.yika.binding.Unmasked;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The annotated members of a class: fields, getters, setters and parameters, also those of classes
 * above it, of interfaces and of mix-ins. Fastjson2 hands over one of them where it asks about a
 * property, so that they are joined by name.
 */
final class Members {

  private static final List<String> PREFIXES = List.of("get", "set", "is", "with");

  /** A member that is annotated, and the names of the property that it may be of. */
  private record Named(AnnotatedElement element, Set<String> names) {}

  private final List<Named> all = new ArrayList<>();

  /**
   * Constructs the members of a class.
   *
   * @param mixIns returns the mix-in of a class, null if it has none
   */
  Members(Class<?> bean, Function<Class<?>, @Nullable Class<?>> mixIns) {
    Set<Class<?>> parts = new LinkedHashSet<>();
    addParts(bean, mixIns, parts);
    parts.stream().filter(part -> part.getClassLoader() != null).forEach(this::addMembers);
  }

  private static void addParts(
      @Nullable Class<?> type, Function<Class<?>, @Nullable Class<?>> mixIns, Set<Class<?>> parts) {
    if (type == null || type == Object.class || !parts.add(type)) {
      return;
    }
    addParts(mixIns.apply(type), mixIns, parts);
    addParts(type.getSuperclass(), mixIns, parts);
    for (Class<?> each : type.getInterfaces()) {
      addParts(each, mixIns, parts);
    }
  }

  private void addMembers(Class<?> part) {
    Stream.of(part.getDeclaredFields()).forEach(field -> add(field, () -> names(field)));
    Stream.of(part.getDeclaredConstructors()).forEach(this::addParameters);
    for (Method method : part.getDeclaredMethods()) {
      add(method, () -> names(method));
      addParameters(method);
    }
  }

  private void addParameters(Executable executable) {
    for (Parameter parameter : executable.getParameters()) {
      add(parameter, () -> names(parameter));
    }
  }

  private void add(AnnotatedElement element, Supplier<Set<String>> names) {
    if (element.isAnnotationPresent(Masked.class) || element.isAnnotationPresent(Unmasked.class)) {
      all.add(new Named(element, names.get()));
    }
  }

  boolean areNone() {
    return all.isEmpty();
  }

  /** Returns an annotation of a property, of the nearest class; null if there is none. */
  <A extends Annotation> @Nullable A find(Class<A> annotation, Set<String> names) {
    return all.stream()
        .filter(member -> !Collections.disjoint(member.names, names))
        .map(member -> member.element.getAnnotation(annotation))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Returns the members with the annotation of a text that are of none of these properties. */
  List<AnnotatedElement> maskedBeside(Set<String> names) {
    return all.stream()
        .filter(member -> Collections.disjoint(member.names, names))
        .<AnnotatedElement>map(Named::element)
        .filter(element -> element.isAnnotationPresent(Masked.class))
        .toList();
  }

  static Set<String> names(FieldWriter<?> property) {
    return names(property.fieldName, property.method, property.field);
  }

  static Set<String> names(FieldReader<?> property) {
    return names(property.fieldName, property.method, property.field);
  }

  private static Set<String> names(String name, @Nullable Method method, @Nullable Field field) {
    Set<String> names = new LinkedHashSet<>();
    names.add(lower(name));
    if (field != null) {
      names.addAll(names(field));
    }
    if (method != null) {
      names.addAll(names(method));
    }
    return names;
  }

  static Set<String> names(Field field) {
    return withNameInJson(Stream.of(field.getName()), field);
  }

  static Set<String> names(Method method) {
    String name = lower(method.getName());
    Stream<String> stripped =
        PREFIXES.stream()
            .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
            .map(prefix -> name.substring(prefix.length()));
    return withNameInJson(Stream.concat(Stream.of(name), stripped), method);
  }

  /** Returns the names of the setter of a parameter, or those of the parameter itself. */
  static Set<String> names(Parameter parameter) {
    Executable owner = parameter.getDeclaringExecutable();
    if (owner instanceof Method method && method.getParameterCount() == 1) {
      return withNameInJson(names(method).stream(), parameter);
    }
    return withNameInJson(nameInJava(parameter, owner), parameter);
  }

  /** Returns the name of a parameter; none if the class file does not have it. */
  private static Stream<String> nameInJava(Parameter parameter, Executable owner) {
    List<Parameter> parameters = List.of(owner.getParameters());
    int index = parameters.indexOf(parameter);
    JSONCreator creator = owner.getAnnotation(JSONCreator.class);
    if (creator != null && creator.parameterNames().length == parameters.size()) {
      return Stream.of(creator.parameterNames()[index]);
    }
    if (parameter.isNamePresent()) {
      return Stream.of(parameter.getName());
    }
    String[] ofRecord = // null if it is none
        BeanUtils.isRecord(owner.getDeclaringClass())
            ? BeanUtils.getRecordFieldNames(owner.getDeclaringClass())
            : null;
    return ofRecord != null && ofRecord.length == parameters.size()
        ? Stream.of(ofRecord[index])
        : Stream.of();
  }

  private static Set<String> withNameInJson(Stream<String> names, AnnotatedElement element) {
    Set<String> all = names.map(Members::lower).collect(Collectors.toSet());
    JSONField json = element.getAnnotation(JSONField.class);
    if (json != null && !json.name().isEmpty()) {
      all.add(lower(json.name()));
    }
    return all;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
