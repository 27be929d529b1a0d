package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the API, beside the API. */
class ApiPromiseTest {

  private static final List<String> LIBRARIES = List.of("core", "masking", "status");
  private static final Pattern EXPORT = Pattern.compile("(?m)^  exports (\\S+);$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `(dev\\.yika\\.[^`]+)` \\|");
  private static final Pattern PROMISED =
      Pattern.compile("(?m)^\\| `dev\\.yika\\.[^`]+` \\| (stable|may change) \\| .+ \\|$");

  private static final Pattern TYPE =
      Pattern.compile("(?m)^public [^;={]*?\\b(?:class|interface|record|enum) ");
  private static final Pattern SINCE =
      Pattern.compile("(?m)^ \\* @since (\\d+\\.\\d+\\.\\d+)\\R \\*/$");
  private static final Pattern PROJECT = Pattern.compile("(?m)^  <version>([0-9.]+)");

  private static List<String> groups(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file, UTF_8))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void every_exported_package_has_one_promise_and_nothing_else_has() throws IOException {
    List<String> exported = new ArrayList<>();
    for (String library : LIBRARIES) {
      exported.addAll(groups(EXPORT, Path.of("..", library, "src/main/java/module-info.java")));
    }
    Path page = Path.of("..", "docs", "stability.md");

    assertThat(exported).isNotEmpty();
    assertThat(groups(PACKAGE, page)).isSorted().containsExactlyInAnyOrderElementsOf(exported);
    assertThat(groups(PROMISED, page)).hasSameSizeAs(exported);
  }

  @Test
  void every_public_type_of_the_api_says_in_which_version_it_came() throws IOException {
    Version project = Version.parse(groups(PROJECT, Path.of("..", "pom.xml")).get(0));
    List<String> silent = new ArrayList<>();
    List<String> ahead = new ArrayList<>();
    for (Path file : sources()) {
      String source = Files.readString(file, UTF_8);
      Matcher type = TYPE.matcher(source);
      if (type.find()) {
        Matcher since = SINCE.matcher(source).region(0, type.start());
        if (!since.find()) {
          silent.add(file.getFileName().toString());
        } else if (Version.parse(since.group(1)).compareTo(project) > 0) {
          ahead.add(file.getFileName().toString());
        }
      }
    }
    assertThat(silent).as("public types without @since at the end of their Javadoc").isEmpty();
    assertThat(ahead).as("public types of a version that is yet to come").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String library : LIBRARIES) {
      Path root = Path.of("..", library, "src/main/java");
      for (String exported : groups(EXPORT, root.resolve("module-info.java"))) {
        try (Stream<Path> files = Files.list(root.resolve(exported.replace('.', '/')))) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
      }
    }
    assertThat(sources).hasSizeGreaterThan(100);
    return sources;
  }
}
