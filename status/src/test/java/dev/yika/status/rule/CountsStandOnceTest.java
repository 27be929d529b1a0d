package dev.yika.status.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the sources of this module: the time limits of R02 to R11 stand in {@link TimeLimit} alone.
 */
class CountsStandOnceTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Set<String> TABLE = Set.of("TimeLimit.java");

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?<![:\"])//[^\\n]*", Pattern.DOTALL);

  /** A count in words or handed to a method that counts. */
  private static final Pattern COUNT =
      Pattern.compile(
          "[0-9]+ ?(?:-|to|至)? ?[0-9]* ?(?:working days?|个?工作日|hours?|小时)"
              + "|[0-9]{1,2}:[0-9]{2} ?(?:to|-|至)"
              + "|\\b(?:ofHours|ofDays|LocalTime\\.of|plusWorkingDays|dueDate|plusDays)"
              + "\\((?:[^;()]*, ?)?(?:[2-9]|[0-9]{2,})\\b");

  /** A number above one in the packages that apply the rules, where it is not a limit of a form. */
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"%])(?:[2-9]|[1-9][0-9]+)\\b");

  private static final Pattern LIMIT =
      Pattern.compile("(?:MOST|LEAST|LONGEST|MAX)[_A-Z]* = |serialVersionUID|Pattern.compile");

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  @Test
  void noOtherSourceStatesACount() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(MAIN)) {
      if (!TABLE.contains(file.getFileName().toString())) {
        COUNT
            .matcher(code(file))
            .results()
            .forEach(hit -> found.add(file.getFileName() + ": " + hit.group()));
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"card", "service", "guidance"})
  void thePackagesThatApplyTheRulesHaveNoNumbersOfTheirOwn(String name) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(MAIN.resolve("java/dev/yika/status").resolve(name))) {
      code(file)
          .lines()
          .filter(line -> NUMBER.matcher(TEXT.matcher(line).replaceAll("\"\"")).find())
          .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
    }
    assertThat(found).isEmpty();
  }

  /** A policy that states a rule of the table has the count of the table, or names the rule. */
  @Test
  void theBuiltInPoliciesHaveTheCountsOfTheirRules() throws IOException {
    List<String> rows =
        Files.readAllLines(MAIN.resolve("resources/dev/yika/status/recovery/policies.tsv"));
    Splitter tabs = Splitter.on('\t');
    List<String> head =
        tabs.splitToList(
            rows.stream().filter(row -> row.contains("\trule\t")).findFirst().orElseThrow());
    int checked = 0;
    for (String row : rows) {
      List<String> cells = tabs.splitToList(row);
      for (TimeLimit limit : List.of(TimeLimit.RECOVERY, TimeLimit.RECOVERY_SOON)) {
        if (cells.size() == head.size()
            && cells.get(head.indexOf("rule")).equals(limit.rule().id())) {
          assertThat(cells.get(head.indexOf("recover"))).isIn(limit.form(), limit.rule().id());
          checked++;
        }
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  void theTestSeesACount() {
    assertThat(
            List.of(
                "within 3 working days",
                "7-15个工作日",
                "72 hours",
                "calendar.dueDate(began, 3)",
                "Duration.ofDays(3)",
                "LocalTime.of(20, 0)",
                "工作日9:00-17:00"))
        .allMatch(text -> COUNT.matcher(text).find());
    assertThat(NUMBER.matcher("int REPLACE_WITHIN = 3;").find()).isTrue();
    assertThat(NUMBER.matcher("start.plusDays(1)").find()).isFalse();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().matches(".*\\.(java|tsv)")).sorted().toList();
    }
  }

  private static String code(Path file) throws IOException {
    return COMMENT
        .matcher(Files.readString(file))
        .replaceAll("")
        .lines()
        .filter(line -> !LIMIT.matcher(line).find())
        .collect(joining("\n"));
  }
}
