package dev.yika.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of imports names types that are there, and all that the examples of its page use. */
class ImportTableTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*) \\| (`.*) \\|$");
  private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w+");
  private static final Pattern CODE = Pattern.compile("`([\\w.]+)`");

  private static List<String> code(String cell) {
    List<String> names = new ArrayList<>();
    Matcher code = CODE.matcher(cell);
    while (code.find()) {
      names.add(code.group(1));
    }
    return names;
  }

  /** Returns the names of all types in files of their own. */
  private static List<String> types() throws IOException {
    List<String> types = new ArrayList<>();
    List<Path> modules = new ArrayList<>();
    for (String module : List.of("core", "masking", "status")) {
      modules.add(ROOT.resolve(module));
    }
    try (Stream<Path> integration = Files.list(ROOT.resolve("integration"))) {
      modules.addAll(integration.sorted().toList());
    }
    for (Path module : modules) {
      Path sources = module.resolve(Path.of("src", "main", "java"));
      if (Files.isDirectory(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          files.map(file -> sources.relativize(file).toString()).forEach(types::add);
        }
      }
    }
    return types.stream()
        .filter(file -> file.endsWith(".java"))
        .map(file -> file.replace(".java", "").replace(File.separatorChar, '.'))
        .toList();
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve(Path.of("docs", "integration.md")));
  }

  /** Returns the packages by type. */
  private static Map<String, String> table() throws IOException {
    String page = page();
    int start = page.indexOf("| type | from |");
    Map<String, String> homes = new TreeMap<>();
    Matcher row = ROW.matcher(page.substring(start, page.indexOf("\n\n", start)));
    while (row.find()) {
      String home = code(row.group(2)).get(0);
      code(row.group(1)).stream()
          .filter(name -> !name.contains("_"))
          .forEach(type -> homes.put(type, home));
    }
    return homes;
  }

  @Test
  void names_types_where_they_are() throws IOException {
    List<String> types = types();
    Map<String, String> table = table();
    assertThat(table).hasSizeGreaterThan(20);
    table.forEach((type, home) -> assertThat(types).contains(home + "." + type));
  }

  @Test
  void names_each_type_of_the_examples() throws IOException {
    List<String> types = types();
    Matcher example = Pattern.compile("(?s)```java\n(.*?)```").matcher(page());
    while (example.find()) {
      Matcher name = NAME.matcher(example.group(1).replaceAll("//.*", ""));
      while (name.find()) {
        String type = name.group();
        if (types.stream().anyMatch(each -> each.endsWith("." + type))) {
          assertThat(table()).containsKey(type);
        }
      }
    }
  }
}
