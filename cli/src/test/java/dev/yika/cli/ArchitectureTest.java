package dev.yika.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

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
  static void a_module_exports_exactly_the_packages_with_public_types(JavaClasses all)
      throws IOException {
    for (String module : Set.of("core", "masking", "status")) {
      Set<String> withPublicTypes =
          all.stream()
              .filter(type -> type.getPackageName().startsWith("dev.yika." + module))
              .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
              .map(type -> type.getPackageName())
              .collect(toSet());
      assertThat(exports(module)).as(module).isEqualTo(withPublicTypes);
    }
  }

  private static Set<String> exports(String module) throws IOException {
    Path file = Path.of("..", module, "target", "classes", "module-info.class");
    try (InputStream in = Files.newInputStream(file)) {
      return ModuleDescriptor.read(in).exports().stream().map(Exports::source).collect(toSet());
    }
  }
}
