package dev.yika.logback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration of the documents masks. */
class DocumentTest {

  private static final String CARD = "4101021234567890";
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

  @Test
  void the_documents_show_one_configuration() throws IOException {
    assertThat(configuration("zh/integration.md")).isEqualTo(configuration("integration.md"));
  }
}
