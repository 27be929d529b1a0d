package dev.yika.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the modules; this module sees all of them. */
@AnalyzeClasses(packages = "dev.yika", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule no_package_cycle_anywhere =
      slices().matching("dev.yika.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule core_knows_no_other_module =
      noClasses()
          .that()
          .resideInAPackage("dev.yika.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.yika.masking..", "dev.yika.status..", "dev.yika.cli..");

  @ArchTest
  static final ArchRule masking_does_not_know_status =
      noClasses()
          .that()
          .resideInAPackage("dev.yika.masking..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.yika.status..", "dev.yika.cli..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule status_does_not_know_masking =
      noClasses()
          .that()
          .resideInAPackage("dev.yika.status..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.yika.masking..", "dev.yika.cli..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_command_uses_no_plumbing_of_the_libraries =
      noClasses()
          .that()
          .resideInAPackage("dev.yika.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.yika.core.input..");
}
