package dev.yika.masking;

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
@AnalyzeClasses(packages = "dev.yika.masking", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Layers LAYERS =
      Layers.of(
          "dev.yika.masking",
          """
          file* ->
          words* ->
          view ->
          policy -> view words
          pseudonym -> file view
          audit -> file policy pseudonym
          text.hit ->
          text.encoding* ->
          text.evidence* -> text.encoding text.hit
          text -> text.encoding text.evidence text.hit view
          . -> audit policy pseudonym view words
          """);

  @ArchTest static final ArchTests libraryRules = ArchTests.in(LibraryRules.class);

  @ArchTest
  static final ArchRule digitsAreAscii = LibraryRules.digitsAreAscii("Numerals", "ScanText");

  @ArchTest static final ArchRule packagesUseOnlyWhatLiesBelowThem = LAYERS.rule();

  @ArchTest
  static final ArchRule nothingThatMayHoldANumberIsSerializable = LibraryRules.serializable();

  @ArchTest
  static void aNativeImageHasTheTables(JavaClasses all) throws IOException {
    NativeImage.check(all, "yika-masking");
  }

  @ArchTest
  static void theModuleExportsItsLayers(JavaClasses all) throws IOException {
    LibraryRules.checkExports(all, LAYERS);
    LibraryRules.checkRequires(all, "dev.yika.core");
  }

  @ArchTest
  static void unmaskedIsCalledInOnePlace(JavaClasses all) {
    assertThat(LibraryRules.callersOfUnmasked(all)).containsExactly("Masking");
  }
}
