package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents say of the API, beside the API. */
class ApiPromiseTest {

  private static final List<String> LIBRARIES = List.of("core", "masking", "status");
  private static final Pattern EXPORT = Pattern.compile("(?m)^  exports (\\S+);$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `(dev\\.yika\\.[^`]+)` \\|");
  private static final Pattern PROMISED =
      Pattern.compile("(?m)^\\| `dev\\.yika\\.[^`]+` \\| (stable|may change) \\| .+ \\|$");

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
}
