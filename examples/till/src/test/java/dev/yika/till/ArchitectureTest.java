package dev.yika.till;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The dependencies between the packages of the till. */
class ArchitectureTest {

  private static final JavaClasses TILL =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.yika.till");

  @Test
  void packages_know_those_below_them() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dev.yika.till..")
        .layer("till")
        .definedBy("dev.yika.till")
        .layer("web")
        .definedBy("dev.yika.till.web")
        .layer("backup")
        .definedBy("dev.yika.till.backup")
        .layer("due")
        .definedBy("dev.yika.till.due")
        .layer("desk")
        .definedBy("dev.yika.till.desk")
        .layer("user")
        .definedBy("dev.yika.till.user")
        .layer("store")
        .definedBy("dev.yika.till.store")
        .whereLayer("till")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("web")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("backup")
        .mayOnlyBeAccessedByLayers("till")
        .whereLayer("due")
        .mayOnlyBeAccessedByLayers("till", "web")
        .whereLayer("desk")
        .mayOnlyBeAccessedByLayers("till", "web")
        .whereLayer("user")
        .mayOnlyBeAccessedByLayers("till", "web")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("till", "web", "backup", "due")
        .check(TILL);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("dev.yika.till.(**)").should().beFreeOfCycles().check(TILL);
  }

  @Test
  void the_store_and_the_desk_know_no_spring() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.yika.till.store",
            "dev.yika.till.backup",
            "dev.yika.till.due",
            "dev.yika.till.desk")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(TILL);
  }

  @Test
  void a_whole_number_is_read_by_the_check_of_words_alone() {
    noClasses()
        .that()
        .doNotHaveSimpleName("NumberInWords")
        .should()
        .callMethod(dev.yika.core.number.Identifier.class, "unmasked")
        .check(TILL);
  }
}
