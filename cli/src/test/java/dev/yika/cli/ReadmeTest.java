package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiles and runs the Java of both READMEs as a user would, and holds each value that a comment
 * promises against the value that comes out. Blocks with an ellipsis are sketches and left out, as
 * is what belongs to another module.
 */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern PROMISE = Pattern.compile("(?m)^(\\w[\\w.]*\\(.*\\)); // (.+)$");
  private static final List<String> PACKAGES =
      List.of(
          "core.result",
          "core.number",
          "core.recognize",
          "core.region",
          "core.scheme",
          "masking",
          "masking.audit",
          "masking.policy",
          "masking.pseudonym",
          "masking.text",
          "masking.view",
          "status.calendar",
          "status.card",
          "status.enrollment",
          "status.entitlement",
          "status.guidance",
          "status.history",
          "status.member",
          "status.contribution",
          "status.platform",
          "status.recovery",
          "status.service");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void javaOfTheReadmeRunsAndGivesWhatItsCommentsSay(String name) throws Exception {
    String readme = Files.readString(Path.of("..", name), UTF_8);
    List<String> comments = new ArrayList<>();
    List<?> values = run(source(readme, comments));
    assertThat(values).hasSameSizeAs(comments).hasSizeGreaterThan(20);
    for (int i = 0; i < values.size(); i++) {
      if (isPrinted(values.get(i))) {
        assertThat(comments.get(i)).startsWith(values.get(i).toString());
      }
    }
  }

  /** Other values are described by their comments, not printed. */
  private static boolean isPrinted(Object value) {
    return value instanceof CharSequence
        || value instanceof Boolean
        || value instanceof Enum
        || value instanceof Temporal
        || value instanceof Set;
  }

  private String source(String readme, List<String> comments) throws IOException {
    StringBuilder source =
        new StringBuilder("import java.nio.file.*;\nimport java.time.*;\nimport java.util.*;\n");
    PACKAGES.forEach(name -> source.append("import dev.yika." + name + ".*;\n"));
    source.append("public class Snippets {\n");
    source.append("public static final List<Object> VALUES = new ArrayList<>();\n");
    source.append("public static void run() {\n");
    Matcher blocks = BLOCK.matcher(readme);
    while (blocks.find()) {
      if (blocks.group(1).isEmpty()) {
        keepTable(blocks.group(2));
      } else if (blocks.group(1).equals("java") && !blocks.group(2).contains("…")) {
        source.append(recording(blocks.group(2), comments));
      }
    }
    Files.writeString(folder.resolve("key.tsv"), "name\tsecret\n2026a\t" + KeyFiles.SECRET, UTF_8);
    return source.append("}}").toString().replace("Path.of(\"", "Path.of(\"" + folder + "/");
  }

  /** The block with rows between tabs is the file that the Java below it reads. */
  private void keepTable(String block) throws IOException {
    if (block.contains("\t")) {
      Files.writeString(folder.resolve("schemes.tsv"), block, UTF_8);
    }
  }

  private static String recording(String block, List<String> comments) {
    Matcher promises = PROMISE.matcher(block);
    while (promises.find()) {
      comments.add(promises.group(2));
    }
    return PROMISE.matcher(block).replaceAll("VALUES.add($1); // $2");
  }

  private List<?> run(String source) throws Exception {
    Path file = Files.writeString(folder.resolve("Snippets.java"), source, UTF_8);
    String classPath = System.getProperty("java.class.path");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-encoding",
                "UTF-8",
                "-cp",
                classPath,
                "-d",
                folder.toString(),
                file.toString());
    assertThat(status).as("the Java of the README compiles").isZero();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Class<?> snippets = loader.loadClass("Snippets");
      snippets.getMethod("run").invoke(null);
      return (List<?>) snippets.getField("VALUES").get(null);
    }
  }
}
