package dev.yika.core;

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

/** What each package of this module may know, and who reads whole numbers. */
@AnalyzeClasses(packages = "dev.yika.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Layers LAYERS =
      Layers.of(
          "dev.yika.core",
          """
          kernel* ->
          check -> kernel
          result ->
          input* -> result
          region -> input result
          scheme -> check input kernel result
          number -> check input kernel region result scheme
          recognize -> check input number region result scheme
          sample -> check number region result scheme
          """);

  @ArchTest static final ArchTests libraryRules = ArchTests.in(LibraryRules.class);

  @ArchTest static final ArchRule digitsAreAscii = LibraryRules.digitsAreAscii();

  @ArchTest static final ArchRule packagesUseOnlyWhatLiesBelowThem = LAYERS.rule();

  @ArchTest
  static final ArchRule numbersAreNotSerializable =
      LibraryRules.serializable("Wording", "Problem", "RegionCode");

  @ArchTest
  static void aNativeImageHasTheTables(JavaClasses all) throws IOException {
    NativeImage.check(all, "yika-core");
  }

  @ArchTest
  static void theModuleExportsItsLayers(JavaClasses all) throws IOException {
    LibraryRules.checkExports(all, LAYERS);
    LibraryRules.checkRequires(all);
  }

  @ArchTest
  static void unmaskedIsCalledOnlyWhereListed(JavaClasses all) {
    assertThat(LibraryRules.callersOfUnmasked(all))
        .containsExactlyInAnyOrder("Correction", "SampleNumbers");
  }
}
