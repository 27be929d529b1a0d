package dev.yika.masking;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The arrows between the packages, and who reads whole numbers. */
@AnalyzeClasses(packages = "dev.yika.masking", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("dev.yika.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule viewsKnowNoPolicy =
      noClasses()
          .that()
          .resideInAPackage("dev.yika.masking.view")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.yika.masking",
              "dev.yika.masking.policy",
              "dev.yika.masking.audit",
              "dev.yika.masking.pseudonym",
              "dev.yika.masking.text");

  @ArchTest
  static final ArchRule onlyThreeLibrariesAreUsed =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.yika.core..",
              "dev.yika.masking..",
              "java..",
              "com.google.common..",
              "org.slf4j",
              "org.jspecify.annotations");

  @ArchTest
  static final ArchRule nothingThatMayHoldANumberIsSerializable =
      noClasses()
          .that()
          .areNotEnums()
          .and()
          .areNotAssignableTo(Throwable.class)
          .should()
          .beAssignableTo(Serializable.class);

  /** A search for {@code unmasked} is the audit; this is the list of what it finds. */
  @ArchTest
  static void unmaskedIsCalledInOnePlace(JavaClasses all) {
    Set<String> callers =
        all.stream()
            .flatMap(
                type ->
                    Stream.concat(
                        type.getMethodCallsFromSelf().stream(),
                        type.getMethodReferencesFromSelf().stream()))
            .filter(access -> access.getTarget().getName().equals("unmasked"))
            .map(access -> access.getOrigin().getFullName())
            .collect(toSet());

    assertThat(callers)
        .containsExactly("dev.yika.masking.Masking.whole(dev.yika.core.number.Identifier)");
  }

  @ArchTest
  static void publicTypesCannotBeExtendedAndNameNoGuavaType(JavaClasses all) {
    for (JavaClass type : all) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
        Class<?> reflected = type.reflect();
        assertThat(
                type.getModifiers().contains(JavaModifier.FINAL)
                    || type.isInterface()
                    || type.isEnum()
                    || reflected.isSealed())
            .as(type.getName())
            .isTrue();
        assertThat(signatures(reflected)).noneMatch(name -> name.contains("com.google."));
      }
    }
  }

  private static Stream<String> signatures(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .flatMap(
            (Method method) ->
                Stream.concat(
                    Stream.of(method.getGenericReturnType()),
                    Arrays.stream(method.getGenericParameterTypes())))
        .map(Type::getTypeName);
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses all) {
    Set<String> packages = all.stream().map(JavaClass::getPackageName).collect(toSet());

    assertThat(packages)
        .filteredOn(name -> !name.isEmpty())
        .allMatch(name -> all.getPackage(name).isAnnotatedWith(NullMarked.class));
  }
}
