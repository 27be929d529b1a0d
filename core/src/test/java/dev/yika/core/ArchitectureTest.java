package dev.yika.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.yika.core.number.Identifier;
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

/** The arrows between the packages, and what no class of the library does. */
@AnalyzeClasses(packages = "dev.yika.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

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
  static final ArchRule packagesUseOnlyWhatLiesBelowThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("check")
          .definedBy("dev.yika.core.check")
          .layer("result")
          .definedBy("dev.yika.core.result")
          .layer("input")
          .definedBy("dev.yika.core.input")
          .layer("region")
          .definedBy("dev.yika.core.region")
          .layer("scheme")
          .definedBy("dev.yika.core.scheme")
          .layer("number")
          .definedBy("dev.yika.core.number")
          .layer("recognize")
          .definedBy("dev.yika.core.recognize")
          .layer("sample")
          .definedBy("dev.yika.core.sample")
          .whereLayer("check")
          .mayNotAccessAnyLayer()
          .whereLayer("result")
          .mayNotAccessAnyLayer()
          .whereLayer("input")
          .mayOnlyAccessLayers("result")
          .whereLayer("region")
          .mayOnlyAccessLayers("result", "input")
          .whereLayer("scheme")
          .mayOnlyAccessLayers("check", "result", "input")
          .whereLayer("number")
          .mayOnlyAccessLayers("check", "result", "input", "region", "scheme")
          .whereLayer("recognize")
          .mayOnlyAccessLayers("check", "result", "input", "region", "scheme", "number")
          .whereLayer("sample")
          .mayOnlyAccessLayers("check", "result", "input", "region", "scheme", "number")
          .ensureAllClassesAreContainedInArchitectureIgnoring("dev.yika.core");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("dev.yika.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyThreeLibrariesAreUsed =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.yika.core..",
              "java.io",
              "java.lang..",
              "java.math",
              "java.nio..",
              "java.time..",
              "java.util",
              "java.util.function",
              "java.util.random",
              "java.util.regex",
              "java.util.stream",
              "com.google.common..",
              "org.slf4j",
              "org.jspecify.annotations");

  @ArchTest
  static final ArchRule nobodyReadsDigitsOfOtherScripts =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "Character tells letters, digits and case of all scripts",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Character.class)
                          && SCRIPT_METHODS.contains(call.getName())))
          .because("digits are '0' to '9' only");

  @ArchTest
  static final ArchRule nobodyChangesCaseByTheDefaultLocale =
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
  static final ArchRule numbersAreNotSerializable =
      noClasses()
          .that()
          .areAssignableTo(Identifier.class)
          .should()
          .beAssignableTo(Serializable.class);

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
                      signatureTypes(type.reflect())
                          .noneMatch(name -> name.contains("com.google."))));

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

  /** A search for {@code unmasked} is the audit; this is the list of what it finds. */
  @ArchTest
  static void unmaskedIsCalledOnlyWhereListed(JavaClasses all) {
    Set<String> callers =
        all.stream()
            .flatMap(
                type ->
                    Stream.concat(
                        type.getMethodCallsFromSelf().stream(),
                        type.getMethodReferencesFromSelf().stream()))
            .filter(access -> access.getTarget().getName().equals("unmasked"))
            .map(access -> topLevel(access.getOriginOwner()).getSimpleName())
            .collect(toSet());

    assertThat(callers).containsExactlyInAnyOrder("Correction", "SampleNumbers");
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
  }

  @ArchTest
  static void theModuleExportsExactlyThePackagesWithPublicTypes(JavaClasses all)
      throws IOException {
    Set<String> packages =
        all.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getPackageName)
            .collect(toSet());

    assertThat(descriptor().exports())
        .filteredOn(Exports::isQualified)
        .extracting(Exports::source)
        .containsExactly("dev.yika.core.input");
    assertThat(descriptor().exports()).extracting(Exports::source).hasSameElementsAs(packages);
    assertThat(descriptor().opens()).isEmpty();
  }

  @ArchTest
  static void theModuleRequiresGuavaTheLoggingApiAndAnnotations(JavaClasses all)
      throws IOException {
    assertThat(descriptor().requires())
        .filteredOn(requires -> !requires.name().equals("java.base"))
        .extracting(Requires::name)
        .containsExactlyInAnyOrder("com.google.common", "org.slf4j", "org.jspecify");
    assertThat(descriptor().requires())
        .filteredOn(requires -> requires.modifiers().contains(Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactly("org.jspecify");
  }

  private static ModuleDescriptor descriptor() throws IOException {
    URL classes = Identifier.class.getProtectionDomain().getCodeSource().getLocation();
    try (InputStream in = new URL(classes, "module-info.class").openStream()) {
      return ModuleDescriptor.read(in);
    }
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses all) {
    Set<String> packages = all.stream().map(JavaClass::getPackageName).collect(toSet());

    assertThat(packages)
        .filteredOn(name -> !name.isEmpty())
        .allMatch(name -> all.getPackage(name).isAnnotatedWith(NullMarked.class));
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
