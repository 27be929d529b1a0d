package dev.yika.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of every library module. A module includes them in its architecture test, and adds its
 * own {@link Layers}.
 */
public final class LibraryRules {

  private static final Set<String> SCRIPT_METHODS =
      Set.of(
          "isDigit",
          "isLetter",
          "isLetterOrDigit",
          "isAlphabetic",
          "isUpperCase",
          "isLowerCase",
          "toUpperCase",
          "toLowerCase",
          "digit",
          "getNumericValue");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("dev.yika.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyThreeLibrariesAreUsed =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.yika..",
              "java.io",
              "java.lang..",
              "java.math",
              "java.nio..",
              "java.security..",
              "java.time..",
              "java.util..",
              "javax.crypto..",
              "com.google.common..",
              "org.slf4j",
              "org.jspecify.annotations");

  @ArchTest
  static final ArchRule nothingDependsOnTheDefaultLocale =
      noClasses()
          .should()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(Locale.class, "getDefault");

  @ArchTest
  static final ArchRule guavaIsUsedAsFarAsVersion20Has =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "Guava 20 lacks it",
                  call ->
                      call.getTargetOwner().getPackageName().startsWith("com.google.common")
                          && (call.getName().startsWith("toImmutable")
                              || call.getName().equals("buildOrThrow")
                              || call.getName().equals("ignoreCase"))));

  @ArchTest
  static final ArchRule publicTypesCannotBeExtended =
      classes()
          .that()
          .arePublic()
          .should(
              be(
                  "final, sealed, an interface or an enum",
                  type ->
                      type.getModifiers().contains(JavaModifier.FINAL)
                          || type.isInterface()
                          || type.isEnum()
                          || type.reflect().isSealed()));

  @ArchTest
  static final ArchRule publicSignaturesNameNoGuavaType =
      classes()
          .that()
          .arePublic()
          .should(
              be(
                  "free of Guava in signatures",
                  type ->
                      signatureTypes(type.reflect()).noneMatch(n -> n.contains("com.google."))));

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      classes()
          .should(
              be(
                  "without a static field that changes",
                  type ->
                      type.getFields().stream()
                          .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                          .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL))));

  @ArchTest
  static final ArchRule onlyWordsReadsEightBytesAtATime =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.yika.core.kernel.Words")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.invoke.VarHandle")
          .because("Java 8 has none");

  private LibraryRules() {}

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses all) {
    Set<String> packages = all.stream().map(JavaClass::getPackageName).collect(toSet());

    assertThat(packages)
        .filteredOn(name -> !name.isEmpty())
        .allMatch(name -> all.getPackage(name).isAnnotatedWith(NullMarked.class));
  }

  /**
   * Checks that a module exports what its layers say, and that no exported signature names a type
   * of a package that is not.
   *
   * @param all the classes of the module
   * @param layers its layers
   * @throws IOException if the module descriptor cannot be read
   */
  public static void checkExports(JavaClasses all, Layers layers) throws IOException {
    ModuleDescriptor module = descriptor(all);
    Set<String> toEverybody =
        module.exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(Exports::source)
            .collect(toSet());

    assertThat(toEverybody).containsExactlyInAnyOrderElementsOf(layers.exported());
    assertThat(module.opens()).isEmpty();
    for (JavaClass type : all) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC)
          && toEverybody.contains(type.getPackageName())) {
        assertThat(signatureTypes(type.reflect()))
            .as("the signatures of " + type.getName())
            .noneMatch(name -> layers.internal().stream().anyMatch(hidden -> names(name, hidden)));
      }
    }
  }

  /** Returns whether the name of a type, perhaps with arguments, names one of a package. */
  private static boolean names(String type, String hidden) {
    return type.matches("(.*[^\\w.])?" + hidden.replace(".", "\\.") + "\\.[A-Z].*");
  }

  /**
   * Checks that a module reads Guava, the logging API, nullness annotations at compile time, and
   * the modules named.
   *
   * @param all the classes of the module
   * @param others the names of further modules
   * @throws IOException if the module descriptor cannot be read
   */
  public static void checkRequires(JavaClasses all, String... others) throws IOException {
    List<String> expected = new ArrayList<>(List.of("com.google.common", "org.slf4j"));
    expected.addAll(Arrays.asList(others));
    Set<Requires> requires = descriptor(all).requires();

    assertThat(requires)
        .filteredOn(required -> !required.modifiers().contains(Modifier.STATIC))
        .filteredOn(required -> !required.name().equals("java.base"))
        .extracting(Requires::name)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(requires)
        .filteredOn(required -> required.modifiers().contains(Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactly("org.jspecify");
  }

  private static ModuleDescriptor descriptor(JavaClasses all) throws IOException {
    JavaClass one =
        all.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .findFirst()
            .orElseThrow();
    URL classes = one.reflect().getProtectionDomain().getCodeSource().getLocation();
    try (InputStream in = new URL(classes, "module-info.class").openStream()) {
      return ModuleDescriptor.read(in);
    }
  }

  /**
   * Returns the rule that no type is serializable but enums, throwables and those named.
   *
   * @param allowed simple names
   * @return the rule
   */
  public static ArchRule serializable(String... allowed) {
    Set<String> names = Set.of(allowed);
    return classes()
        .that()
        .areNotEnums()
        .and()
        .areNotAssignableTo(Throwable.class)
        .should(
            be(
                "not serializable",
                type ->
                    !type.isAssignableTo(Serializable.class)
                        || names.contains(type.getSimpleName())));
  }

  /**
   * Returns the places that call {@code unmasked}: a search for that word is the audit.
   *
   * @param all the classes of the module
   * @return simple names of top-level types with the name of the method
   */
  public static Set<String> callersOfUnmasked(JavaClasses all) {
    return all.stream()
        .flatMap(
            type ->
                Stream.concat(
                    type.getMethodCallsFromSelf().stream(),
                    type.getMethodReferencesFromSelf().stream()))
        .filter(access -> access.getTarget().getName().equals("unmasked"))
        .map(access -> topLevel(access.getOriginOwner()).getSimpleName())
        .collect(toSet());
  }

  /**
   * Returns the rule that digits are '0' to '9' only: no type asks {@link Character} for letters,
   * digits and case, which it knows of all scripts, but those named, which look for hidden digits.
   *
   * @param except simple names of top-level types
   * @return the rule
   */
  public static ArchRule digitsAreAscii(String... except) {
    Set<String> names = Set.of(except);
    return noClasses()
        .should()
        .callMethodWhere(
            describe(
                "Character knows letters, digits and case of all scripts",
                call ->
                    call.getTargetOwner().isEquivalentTo(Character.class)
                        && SCRIPT_METHODS.contains(call.getName())
                        && !names.contains(topLevel(call.getOriginOwner()).getSimpleName())));
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(LibraryRules::topLevel).orElse(type);
  }

  private static Stream<String> signatureTypes(Class<?> type) {
    List<Type> types = new ArrayList<>(List.of(type.getGenericInterfaces()));
    if (type.getGenericSuperclass() != null) {
      types.add(type.getGenericSuperclass());
    }
    for (Method method : type.getMethods()) {
      types.add(method.getGenericReturnType());
      addParameters(method, types);
    }
    for (Constructor<?> constructor : type.getConstructors()) {
      addParameters(constructor, types);
    }
    Arrays.stream(type.getFields()).forEach(field -> types.add(field.getGenericType()));
    return types.stream().map(Type::getTypeName);
  }

  private static void addParameters(Executable executable, List<Type> types) {
    types.addAll(List.of(executable.getGenericParameterTypes()));
    types.addAll(List.of(executable.getGenericExceptionTypes()));
  }

  private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(type, holds.test(type), type.getName() + " must be " + what));
      }
    };
  }
}
