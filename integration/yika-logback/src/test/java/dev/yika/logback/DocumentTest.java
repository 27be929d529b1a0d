package dev.yika.logback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration of the documents masks. */
class DocumentTest {

  private static final String CARD = "4101021234567890";
  private static final String MESSAGE = "<charset>UTF-8</charset><pattern>%msg%n</pattern>";
  private static final String START = "```xml\n<configuration>";
  private static final String END = "</configuration>\n```";

  private static String configuration(String page) throws IOException {
    Path file = Path.of("..", "..", "docs").resolve(page);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int start = text.indexOf(START) + START.length();
    return text.substring(start, text.indexOf(END, start));
  }

  @ParameterizedTest
  @ValueSource(strings = {"integration.md", "zh/integration.md"})
  void masks_by_the_configuration_of(String page) throws IOException {
    try (Logs logs = Logs.start(configuration(page).replace("app.log", "FILE"))) {
      logs.logger().info("card_no={}", CARD, new IOException("card_no=" + CARD));
      assertThat(logs.written()).contains("card_no=****************").doesNotContain(CARD);
      assertThat(logs.problems()).isEmpty();
    }
  }

  /** Each row of the table has a line as it is logged, and as it is written. */
  @ParameterizedTest
  @CsvSource({"integration.md, | logged | written |", "zh/integration.md, | 写入 | 输出 |"})
  void lines_are_written_as_the_table_says_of(String page, String head) throws IOException {
    Matcher rows = Pattern.compile("(?m)^\\| `(.*?)`.* \\| `(.*)` \\|$").matcher(table(page, head));
    int count = 0;
    try (Logs logs = Logs.start(Logs.FILTER + Logs.toFile("<encoder>" + MESSAGE + "</encoder>"))) {
      StringBuilder expected = new StringBuilder();
      for (; rows.find(); count++) {
        logs.logger().info(rows.group(1));
        expected.append(rows.group(2)).append('\n');
      }
      assertThat(logs.written()).isEqualTo(expected.toString());
    }
    assertThat(count).isEqualTo(8);
  }

  private static String table(String page, String head) throws IOException {
    String text = Files.readString(Path.of("..", "..", "docs").resolve(page));
    int start = text.indexOf(head);
    return text.substring(start, text.indexOf("\n\n", start));
  }

  @Test
  void the_documents_show_one_configuration() throws IOException {
    assertThat(configuration("zh/integration.md")).isEqualTo(configuration("integration.md"));
  }
}
