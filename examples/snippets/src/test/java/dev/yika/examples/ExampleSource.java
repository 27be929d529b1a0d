package dev.yika.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of an example: its regions, and the lines it promises to print. */
record ExampleSource(String file, List<String> lines) {

  private static final Path FOLDER = Path.of("src", "main", "java", "dev", "yika", "examples");
  private static final Path INTEGRATION = Path.of("..", "..", "integration");
  private static final String TESTS = Path.of("src", "test", "java").toString();
  private static final Pattern START = Pattern.compile("\\s*// docs: (\\S+)");
  private static final Pattern END = Pattern.compile("\\s*// end");
  private static final Pattern COMMENT = Pattern.compile("\\s*// (.*)");
  private static final String ARROW = "// → ";

  static List<ExampleSource> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith("Example.java"))
          .filter(file -> !file.endsWith("Example.java"))
          .sorted()
          .map(ExampleSource::read)
          .toList();
    }
  }

  private static ExampleSource read(Path file) {
    try {
      return new ExampleSource(file.getFileName().toString(), Files.readAllLines(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExampleSource of(Example example) {
    return read(FOLDER.resolve(example.getClass().getSimpleName() + ".java"));
  }

  /** The regions by {@code FooExample.java#name}, without indentation. */
  Map<String, String> regions() {
    Map<String, String> regions = new LinkedHashMap<>();
    List<String> region = null;
    String name = "";
    for (String line : lines) {
      Matcher start = START.matcher(line);
      if (start.matches()) {
        require(region == null, "a region in a region");
        name = file + "#" + start.group(1);
        region = new ArrayList<>();
      } else if (END.matcher(line).matches()) {
        require(region != null, "an end without a beginning");
        require(regions.put(name, unindented(region)) == null, "two regions of one name");
        region = null;
      } else if (region != null) {
        region.add(line);
      }
    }
    require(region == null, "a region without an end");
    return regions;
  }

  private void require(boolean isSo, String otherwise) {
    if (!isSo) {
      throw new AssertionError(file + ": " + otherwise);
    }
  }

  private static String unindented(List<String> region) {
    return String.join("\n", region).stripTrailing().stripIndent().strip() + "\n";
  }

  /** What follows an arrow; a comment that goes on below goes on after a space. */
  List<String> promises() {
    List<String> promises = new ArrayList<>();
    boolean isOpen = false;
    for (String line : lines) {
      int arrow = line.indexOf(ARROW);
      Matcher comment = COMMENT.matcher(line);
      if (arrow >= 0) {
        promises.add(line.substring(arrow + ARROW.length()));
        isOpen = true;
      } else if (isOpen && comment.matches() && !isMark(line)) {
        promises.set(
            promises.size() - 1, promises.get(promises.size() - 1) + " " + comment.group(1));
      } else {
        isOpen = false;
      }
    }
    return promises;
  }

  private static boolean isMark(String line) {
    return START.matcher(line).matches() || END.matcher(line).matches();
  }

  /** The tests of the modules for frameworks, which no module can depend on all together. */
  private static List<ExampleSource> ofIntegration() throws IOException {
    try (Stream<Path> files = Files.walk(INTEGRATION)) {
      return files
          .filter(file -> file.toString().endsWith("ExampleTest.java"))
          .filter(file -> file.toString().contains(TESTS))
          .sorted()
          .map(ExampleSource::read)
          .toList();
    }
  }

  static Map<String, String> allRegions() throws IOException {
    return Stream.concat(all().stream(), ofIntegration().stream())
        .flatMap(source -> source.regions().entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
