package dev.yika.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples as a module among modules, in a Java machine of their own. */
class ModulePathTest {

  private static final String MAIN = "dev.yika.examples/dev.yika.examples.Examples";

  @TempDir Path folder;

  @Test
  void prints_as_a_module_what_the_comments_say() throws Exception {
    List<String> promises =
        Examples.all().stream()
            .flatMap(example -> ExampleSource.of(example).promises().stream())
            .toList();

    assertThat(run("-m", MAIN).lines()).containsExactlyElementsOf(promises);
  }

  @Test
  void requires_no_automatic_module_but_that_of_slf4j_1_7() throws Exception {
    assertThat(run("--show-module-resolution", "-m", MAIN).lines())
        .filteredOn(line -> line.startsWith("dev.yika."))
        .noneMatch(line -> line.endsWith("automatic") && !line.contains(" requires org.slf4j "))
        .extracting(line -> line.split(" ", 2)[0])
        .contains("dev.yika.core", "dev.yika.masking", "dev.yika.status");
  }

  /** Tests are no part of the module, and a folder of classes is one as well as a jar. */
  private static String modulePath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty() && !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String run(String... arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.concat(Stream.of(java, "--module-path", modulePath()), Stream.of(arguments))
            .toList();
    File errors = folder.resolve("errors.txt").toFile();
    Process process = new ProcessBuilder(command).redirectError(errors).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("exit code").isZero();
    assertThat(errors).isEmpty();
    return output;
  }
}
