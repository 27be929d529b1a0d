package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents link to is there, and the commands they print run. */
class DocumentsTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern COMMAND =
      Pattern.compile("java -jar cli/target/yika\\.jar ([^\\n`]+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern ROW = Pattern.compile("^id\tarea\t.*\n.*$", Pattern.MULTILINE);

  @TempDir Path folder;

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(root, pages)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_link_leads_somewhere(Path document) {
    Matcher links = LINK.matcher(text(document));
    while (links.find()) {
      if (!links.group(1).contains("://")) {
        assertLeadsSomewhere(document, links.group(1));
      }
    }
  }

  private static void assertLeadsSomewhere(Path document, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
    assertThat(target).as(link).exists();
    if (parts.length == 2) {
      assertThat(HEADING.matcher(text(target)).results().map(DocumentsTest::anchor))
          .as(document + " leads to " + link)
          .contains(parts[1]);
    }
  }

  private static String anchor(MatchResult heading) {
    String words = heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "");
    return words.replace(' ', '-');
  }

  static Stream<String> commands() throws IOException {
    return documents()
        .flatMap(document -> COMMAND.matcher(text(document)).results())
        .map(command -> command.group(1).strip())
        .distinct();
  }

  /** The samples hold invalid numbers, and no journal has the seal of the documents: 1 is right. */
  @ParameterizedTest
  @MethodSource("commands")
  void every_command_runs(String command) throws IOException {
    writeFiles();
    Run run = Run.yika(here(command).split(" +", -1));
    assertThat(run.code()).as(run.err()).isLessThan(2);
    assertThat(run.err()).doesNotContain("internal error");
  }

  private void writeFiles() throws IOException {
    Matcher row = ROW.matcher(text(ROOT.resolve("docs/status.md")));
    assertThat(row.find()).isTrue();
    Files.writeString(folder.resolve("policies.tsv"), row.group() + "\n", UTF_8);
    Path key = folder.resolve("key.tsv");
    Files.writeString(key, "name\tsecret\n2026a\t" + KeyFiles.SECRET, UTF_8);
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    Files.createFile(folder.resolve("audit.tsv"));
  }

  /** The documents speak of the root of the repository; what is written goes elsewhere. */
  private String here(String command) {
    return command
        .replace("cli/samples/", "samples/")
        .replace("core/src/regions/", "../core/src/regions/")
        .replace("SEAL", "a".repeat(64))
        .replaceAll("(?<= )(?=[a-z]+\\.(?:svg|html|csv|tsv)\\b)", folder + "/");
  }

  @Test
  void the_documents_print_commands() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(10);
  }
}
