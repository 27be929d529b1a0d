package dev.yika.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of both languages name the same types, options, fields, rules and figures. */
class TranslationsTest {

  private static final Path ENGLISH = Path.of("..", "..", "docs");
  private static final Path CHINESE = ENGLISH.resolve("zh");

  static List<String> pages() throws IOException {
    try (Stream<Path> pages = Files.list(CHINESE)) {
      return pages.map(page -> page.getFileName().toString()).sorted().toList();
    }
  }

  private static String english(String page) throws IOException {
    return Files.readString(ENGLISH.resolve(page), UTF_8);
  }

  private static String chinese(String page) throws IOException {
    return Files.readString(CHINESE.resolve(page), UTF_8);
  }

  /** Compared chapter by chapter, so that a figure cannot stand in for another one elsewhere. */
  private static void assertSame(String page, Function<PageFacts, Set<String>> facts)
      throws IOException {
    List<String> english = chapters(english(page));
    List<String> chinese = chapters(chinese(page));
    assertThat(chinese).as("chapters of docs/zh/" + page).hasSameSizeAs(english);
    for (int i = 0; i < chinese.size(); i++) {
      assertThat(facts.apply(PageFacts.of(chinese.get(i))))
          .as("docs/zh/%s, %s", page, english.get(i).lines().findFirst().orElseThrow())
          .containsExactlyInAnyOrderElementsOf(facts.apply(PageFacts.of(english.get(i))));
    }
  }

  private static List<String> chapters(String page) {
    return List.of(page.split("(?m)^(?=## )", -1));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void both_languages_name_the_same_code(String page) throws IOException {
    assertSame(page, PageFacts::spans);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void both_languages_show_the_same_blocks(String page) throws IOException {
    assertSame(page, PageFacts::blocks);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void both_languages_name_the_same_rules(String page) throws IOException {
    assertSame(page, PageFacts::rules);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void both_languages_give_the_same_figures(String page) throws IOException {
    assertSame(page, PageFacts::figures);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void each_page_leads_to_the_other_language(String page) throws IOException {
    assertThat(english(page)).contains("[中文](zh/" + page + ")");
    assertThat(chinese(page)).contains("[English](../" + page + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "'`FULL` after 72 hours, `isExact()`', 满 72 小时为 `FULL`（`isExact()`）",
    "'R06: 10 and then 5 working days, 3.00, 2,846', 'R06：先 10 个、再 5 个工作日，版本 3.00，共 2,846 个'",
    "'at most six months from 1 January, 16 digits', 1月1日起至多六个月；16 位",
    "'ten areas, 4,096 bytes, 6.67 % in art. 201', '第 201 条：10 个地区、4096 字节、6.67%'",
    "Eight bytes at once, 一次八个字节",
    "'1.5 million, 90,000, 3 in 10', 150 万，9 万，10 个里 3 个",
  })
  void facts_are_the_same_in_any_words(String english, String chinese) {
    assertThat(PageFacts.of(chinese)).isEqualTo(PageFacts.of(english));
  }

  @ParameterizedTest
  @CsvSource({
    "`FULL` or `ENDS`, `FULL`",
    "`--region-file`, `--regions-file`",
    "after 72 hours, 满 71 小时后",
    "after 72 hours, 满 72 天后",
    "six months, 五个月",
    "on 1 January, 1月2日",
    "by R06, 按 R07",
    "'1,024 bytes', '1,204 字节'",
    "none of these, 共 13 位",
  })
  void a_difference_is_found(String english, String chinese) {
    assertThat(PageFacts.of(chinese)).isNotEqualTo(PageFacts.of(english));
  }

  @Test
  void there_are_pages_to_compare() throws IOException {
    assertThat(pages())
        .contains(
            "compatibility.md",
            "integration.md",
            "masking.md",
            "numbers.md",
            "performance.md",
            "regions.md",
            "security.md",
            "status.md");
  }
}
