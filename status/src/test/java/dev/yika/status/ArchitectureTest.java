package dev.yika.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.yika.core.architecture.Layers;
import dev.yika.core.architecture.LibraryRules;
import dev.yika.core.architecture.NativeImage;
import java.io.IOException;

/** What each package of this module may know. */
@AnalyzeClasses(packages = "dev.yika.status", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Layers LAYERS =
      Layers.of(
          "dev.yika.status",
          """
          calendar ->
          machine ->
          machine.table* -> machine
          member ->
          words* ->
          rule -> calendar words
          card -> calendar machine machine.table rule
          enrollment -> machine machine.table member rule
          history -> enrollment machine
          recovery -> calendar enrollment member rule words
          national -> calendar member rule words
          service -> calendar machine machine.table rule
          guidance -> calendar rule service
          platform.code -> member rule
          platform -> member platform.code rule
          contribution -> enrollment history member platform platform.code rule
          entitlement -> calendar contribution enrollment history machine member platform platform.code recovery rule words
          """);

  @ArchTest static final ArchTests libraryRules = ArchTests.in(LibraryRules.class);

  @ArchTest static final ArchRule digitsAreAscii = LibraryRules.digitsAreAscii();

  @ArchTest static final ArchRule packagesUseOnlyWhatLiesBelowThem = LAYERS.rule();

  @ArchTest
  static final ArchRule onlyListedTypesAreSerializable = LibraryRules.serializable("FieldProblem");

  @ArchTest
  static void aNativeImageHasTheTables(JavaClasses all) throws IOException {
    NativeImage.check(all, "yika-status");
  }

  @ArchTest
  static void theModuleExportsItsLayers(JavaClasses all) throws IOException {
    LibraryRules.checkExports(all, LAYERS);
    LibraryRules.checkRequires(all, "dev.yika.core");
  }

  @ArchTest
  static void nothingReadsWholeNumbers(JavaClasses all) {
    assertThat(LibraryRules.callersOfUnmasked(all)).isEmpty();
  }
}
