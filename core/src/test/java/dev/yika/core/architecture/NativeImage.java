package dev.yika.core.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The metadata with which GraalVM puts the tables of a module into a native image. */
public final class NativeImage {

  /** A name between \\Q and \\E, as JSON writes them. */
  private static final Pattern INCLUDED = Pattern.compile("Q([^\\\\]+)\\\\");

  private NativeImage() {}

  /**
   * Checks that the metadata includes each resource beside the classes, and nothing else.
   *
   * @param all the classes of the module
   * @param artifact such as {@code yika-core}
   * @throws IOException if the folder of classes cannot be read
   */
  public static void check(JavaClasses all, String artifact) throws IOException {
    JavaClass one = all.iterator().next();
    Path classes =
        Path.of(
            URI.create(
                one.reflect().getProtectionDomain().getCodeSource().getLocation().toString()));
    String config = "META-INF/native-image/dev.yika/" + artifact + "/resource-config.json";
    String json = Files.readString(classes.resolve(config), UTF_8);

    assertThat(INCLUDED.matcher(json).results().map(found -> found.group(1)))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(resources(classes));
  }

  private static List<String> resources(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes.resolve("dev"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(".class") && !name.endsWith("PROVENANCE.md"))
          .toList();
    }
  }
}
