package dev.yika.logback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class ScrubbingEncoderTest {

  private static final String CARD = "4101021234567890";
  private static final String ENCODER =
      "<encoder class='dev.yika.logback.ScrubbingEncoder'>" + Logs.PATTERN + "</encoder>";

  @Test
  void masks_a_number_in_a_message() throws IOException {
    try (Logs logs = Logs.start(Logs.toFile(ENCODER))) {
      logs.logger().info("医保卡号{}已结算", CARD);
      assertThat(logs.written()).endsWith("com.example.Settlement - 医保卡号****************已结算\n");
      assertThat(logs.problems()).isEmpty();
    }
  }

  @Test
  void masks_the_causes_of_an_exception_and_suppressed_ones() throws IOException {
    try (Logs logs = Logs.start(Logs.toFile(ENCODER))) {
      Exception thrown = new IllegalStateException("no", new IOException("card_no=" + CARD));
      thrown.addSuppressed(new IllegalArgumentException("bad card_no: " + CARD));
      logs.logger().error("failed", thrown);
      assertThat(logs.written())
          .doesNotContain(CARD)
          .contains("Caused by: java.io.IOException: card_no=****************")
          .contains("Suppressed: java.lang.IllegalArgumentException: bad card_no: ****");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "GB2312", "US-ASCII"})
  void masks_in_the_charset_of_the_encoder_inside(String charset) throws IOException {
    String inside =
        "<encoder class='ch.qos.logback.classic.encoder.PatternLayoutEncoder'><charset>"
            + charset
            + "</charset>"
            + Logs.PATTERN
            + "</encoder>";
    String around = "<encoder class='dev.yika.logback.ScrubbingEncoder'>" + inside + "</encoder>";
    try (Logs logs = Logs.start(Logs.toFile(around))) {
      logs.logger().info("卡号 card_no={}", CARD);
      assertThat(logs.written(Charset.forName(charset))).endsWith("card_no=****************\n");
    }
  }

  /** A wrong number counts by the word before it, which ASCII does not have. */
  @Test
  void masks_behind_words_that_the_charset_does_not_have() throws IOException {
    String encoder = "<encoder><charset>US-ASCII</charset>" + Logs.PATTERN + "</encoder>";
    try (Logs logs = Logs.start(Logs.FILTER + Logs.toFile(encoder))) {
      logs.logger().info("医保卡号 {}", "4101021234567980");
      assertThat(logs.written()).endsWith("???? ****************\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "ISO-8859-1"})
  void writes_notices_instead_of_an_unknown_charset(String charset) throws IOException {
    String encoder = "<encoder><charset>" + charset + "</charset>" + Logs.PATTERN + "</encoder>";
    try (Logs logs = Logs.start(Logs.FILTER + Logs.toFile(encoder))) {
      logs.logger().info("card_no={}", CARD);
      assertThat(logs.written(Charset.forName(charset)))
          .startsWith("[yika] an event was withheld")
          .contains(charset)
          .doesNotContain(CARD);
      assertThat(logs.problems()).anySatisfy(p -> assertThat(p).contains(charset));
    }
  }

  @Test
  void writes_a_notice_instead_of_an_event_that_fails() throws IOException {
    try (Logs logs =
        Logs.start(
            Logs.FILTER + Logs.toFile("<encoder class='" + Failing.class.getName() + "'/>"))) {
      logs.logger().info("card_no={}", CARD);
      logs.logger().info("endless");
      assertThat(logs.written())
          .doesNotContain(CARD)
          .contains("could not be masked: java.lang.UnsupportedOperationException\n")
          .contains("could not be masked: java.lang.StackOverflowError\n");
    }
  }

  @Test
  void masks_the_context_of_the_thread() throws IOException {
    try (Logs logs =
        Logs.start(Logs.FILTER + Logs.toFile("<encoder>" + Logs.PATTERN + "</encoder>"))) {
      MDC.put("psn_no", "36000023000000001000519432");
      logs.logger().info("hello");
      MDC.clear();
      assertThat(logs.written()).contains("psn_no=**").doesNotContain("360000");
    }
  }

  @Test
  void says_that_nothing_renders() throws IOException {
    String empty = "<encoder class='dev.yika.logback.ScrubbingEncoder'/>";
    try (Logs logs = Logs.start(Logs.toFile(empty))) {
      logs.logger().info("card_no={}", CARD);
      assertThat(logs.written()).contains("neither encoder nor pattern is set");
    }
  }
}
