package dev.yika.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes, constants and tables that CONTRIBUTING names under "Where is what" exist. */
class PlacesTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern SECTION =
      Pattern.compile("^## Where is what$(.*?)^## ", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ROW =
      Pattern.compile("^\\| [^|]+ \\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  static List<String> places() throws IOException {
    String document = Files.readString(ROOT.resolve("CONTRIBUTING.md"), UTF_8);
    return SECTION
        .matcher(document)
        .results()
        .flatMap(section -> ROW.matcher(section.group(1)).results())
        .flatMap(row -> NAME.matcher(row.group(1)).results())
        .map(name -> name.group(1))
        .toList();
  }

  @Test
  void theTableHasRows() throws IOException {
    assertThat(places()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyPlaceExists(String place) throws ReflectiveOperationException {
    if (place.endsWith(".tsv")) {
      assertThat(isTable(place)).isTrue();
    } else {
      assertThat(find("dev.yika." + place)).isNotNull();
    }
  }

  @Test
  void aPlaceThatDoesNotExistIsNoticed() {
    assertThat(isTable("core/region/places.tsv")).isFalse();
    assertThatCode(() -> find("dev.yika.status.rule.RuleCount"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatCode(() -> find("dev.yika.core.check.CheckSystems#MOD_1"))
        .isInstanceOf(NoSuchFieldException.class);
  }

  /** Finds a class, or a constant of it after a number sign. */
  private static AnnotatedElement find(String name) throws ReflectiveOperationException {
    int sign = name.indexOf('#');
    Class<?> type = Class.forName(sign < 0 ? name : name.substring(0, sign));
    return sign < 0 ? type : type.getDeclaredField(name.substring(sign + 1));
  }

  private static boolean isTable(String path) {
    return Stream.of("core", "masking", "status")
        .map(module -> ROOT.resolve(module + "/src/main/resources/dev/yika/" + path))
        .anyMatch(Files::isRegularFile);
  }
}
