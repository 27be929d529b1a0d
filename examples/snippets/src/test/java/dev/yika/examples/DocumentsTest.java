package dev.yika.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents show the code of the examples, and nothing that no example runs. */
class DocumentsTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^<!-- example: (?<name>\\S+) -->\\n)?^```java\\n(?<code>.*?)^```$",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern MARK = Pattern.compile("<!-- example:");

  private record Block(String document, String name, String code) {}

  private static List<Path> documents() throws IOException {
    try (Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
      Stream<Path> readmes = Stream.of("README.md", "README.zh-CN.md").map(ROOT::resolve);
      return Stream.concat(readmes, pages.filter(page -> page.toString().endsWith(".md")))
          .sorted()
          .toList();
    }
  }

  private static boolean isReadme(String document) {
    return document.startsWith("README");
  }

  private static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Path page : documents()) {
      Matcher matcher = BLOCK.matcher(Files.readString(page, UTF_8));
      while (matcher.find()) {
        String name = matcher.group("name") == null ? "" : matcher.group("name");
        blocks.add(new Block(ROOT.relativize(page).toString(), name, matcher.group("code")));
      }
    }
    return blocks;
  }

  private static List<Block> markedBlocks() throws IOException {
    return blocks().stream().filter(block -> !block.name().isEmpty()).toList();
  }

  @Test
  void every_marked_block_is_the_region_of_its_example() throws IOException {
    Map<String, String> regions = ExampleSource.allRegions();
    for (Block block : markedBlocks()) {
      assertThat(regions).as(block.document()).containsKey(block.name());
      assertThat(block.code())
          .as(block.document() + " shows " + block.name())
          .isEqualTo(regions.get(block.name()));
    }
  }

  @Test
  void every_region_is_shown() throws IOException {
    assertThat(markedBlocks())
        .extracting(Block::name)
        .containsAll(ExampleSource.allRegions().keySet());
  }

  /** The Java of the READMEs is run by a test of the module {@code cli}. */
  @Test
  void every_block_of_java_below_docs_is_marked() throws IOException {
    assertThat(blocks())
        .filteredOn(block -> !isReadme(block.document()))
        .noneMatch(block -> block.name().isEmpty());
  }

  @Test
  void no_mark_stands_apart_from_its_block() throws IOException {
    long marks = 0;
    for (Path page : documents()) {
      marks += MARK.matcher(Files.readString(page, UTF_8)).results().count();
    }
    assertThat(markedBlocks()).hasSize((int) marks);
  }
}
