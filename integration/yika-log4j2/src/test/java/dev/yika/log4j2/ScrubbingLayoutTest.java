package dev.yika.log4j2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.text.Scrubber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.xml.XmlConfiguration;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.AbstractStringLayout;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.status.StatusConsoleListener;
import org.apache.logging.log4j.status.StatusData;
import org.apache.logging.log4j.status.StatusListener;
import org.apache.logging.log4j.status.StatusLogger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScrubbingLayoutTest {

  private static final String CARD = "4101021234567890";
  private static final String PATTERN =
      "<PatternLayout charset='UTF-8' pattern='%d %-5p [%X] %c - %m%n'/>";

  @TempDir private Path folder;

  /** Returns what a program logs with a layout inside. */
  private String log(String layout, Charset charset, Consumer<Logger> program) throws IOException {
    String appender = "<File name='file' fileName='app.log'><ScrubbingLayout>";
    String xml =
        "<Configuration><Appenders>"
            + appender
            + layout
            + "</ScrubbingLayout></File></Appenders>"
            + "<Loggers><Root level='trace'><AppenderRef ref='file'/></Root></Loggers>"
            + "</Configuration>";
    return run(xml, charset, program);
  }

  private String run(String configuration, Charset charset, Consumer<Logger> program)
      throws IOException {
    Path file = folder.resolve("app.log");
    byte[] xml = configuration.replace("app.log", file.toString()).getBytes(StandardCharsets.UTF_8);
    try (LoggerContext context = new LoggerContext("test")) {
      context.start(
          new XmlConfiguration(context, new ConfigurationSource(new ByteArrayInputStream(xml))));
      program.accept(context.getLogger("com.example.Settlement"));
    }
    return Files.readString(file, charset);
  }

  private String log(String layout, Consumer<Logger> program) throws IOException {
    return log(layout, StandardCharsets.UTF_8, program);
  }

  @Test
  void masks_messages_context_and_exceptions() throws IOException {
    Exception thrown = new IllegalStateException("no", new IOException("card_no=" + CARD));
    thrown.addSuppressed(new IllegalArgumentException("bad card_no: " + CARD));
    String written =
        log(
            PATTERN,
            logger -> {
              ThreadContext.put("psn_no", "a12345");
              logger.error("医保卡号{}已结算", CARD, thrown);
              ThreadContext.clearAll();
            });
    assertThat(written)
        .doesNotContain(CARD)
        .contains("{psn_no=******}", "Settlement - 医保卡号****************已结算")
        .contains("Caused by: java.io.IOException: card_no=****************")
        .contains("Suppressed: java.lang.IllegalArgumentException: bad card_no: ****");
  }

  @Test
  void masks_rows_below_the_names_of_their_columns() throws IOException {
    String written =
        log(
            PATTERN,
            logger -> {
              logger.trace("<==    Columns: name, psn_no");
              logger.trace("<==        Row: Zhang, a12345");
            });
    assertThat(written).endsWith("<==        Row: Zhang, ******\n");
  }

  @Test
  void masks_json() throws IOException {
    String json = "<JsonTemplateLayout eventTemplateUri='classpath:EcsLayout.json'/>";
    assertThat(log(json, logger -> logger.info("card_no={}", CARD)))
        .contains("card_no=****************")
        .doesNotContain(CARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "GBK", "GB18030", "GB2312"})
  void masks_in_the_charset_of_the_layout_inside(String charset) throws IOException {
    String layout = "<PatternLayout charset='" + charset + "' pattern='%m%n'/>";
    assertThat(log(layout, Charset.forName(charset), logger -> logger.info("卡号 card_no={}", CARD)))
        .endsWith("card_no=****************\n");
  }

  /** A wrong number counts by the word before it, which ASCII does not have. */
  @Test
  void masks_behind_words_that_the_charset_does_not_have() throws IOException {
    String layout = "<PatternLayout charset='US-ASCII' pattern='%m%n'/>";
    assertThat(log(layout, logger -> logger.info("医保卡号 4101021234567980")))
        .isEqualTo("???? ****************\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "ISO-8859-1"})
  void writes_notices_instead_of_an_unknown_charset(String charset) throws IOException {
    String layout = "<PatternLayout charset='" + charset + "' pattern='%m%n'/>";
    assertThat(log(layout, Charset.forName(charset), logger -> logger.info("card_no={}", CARD)))
        .startsWith("[yika] an event was withheld")
        .contains(charset)
        .doesNotContain(CARD);
  }

  @Test
  void writes_a_notice_instead_of_bytes_of_unknown_form() throws IOException {
    assertThat(log("<SerializedLayout/>", logger -> logger.info("card_no={}", CARD)))
        .contains("SerializedLayout renders no text")
        .doesNotContain(CARD);
  }

  /** Returns what the status logger says of a pattern, which is that of an appender. */
  private List<String> warnings(String pattern) throws IOException {
    String layout = "<PatternLayout charset='UTF-8' pattern=\"" + pattern + "\"/>";
    StatusLogger status = StatusLogger.getLogger();
    List<String> warnings = new ArrayList<>();
    StatusListener listener =
        new StatusConsoleListener(Level.WARN) {
          @Override
          public void log(StatusData data) {
            warnings.add(data.getMessage().getFormattedMessage());
          }
        };
    status.registerListener(listener);
    try {
      log(layout, logger -> {});
    } finally {
      status.removeListener(listener);
    }
    return warnings;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%.-22m%n",
        "%.12m%n",
        "%maxLen{%m}{300}%n",
        "%replace{%m}{(\\d{4})}{$1_}%n",
        "%replace{%m}{1[3-9]\\d{9}}{-}%n",
        "[%.8X{cardNo}] %m%n",
      })
  void warns_of_patterns_that_leave_parts_of_numbers(String pattern) throws IOException {
    assertThat(warnings(pattern))
        .containsExactly(
            "Parts of numbers may stay readable: the appender file cuts or rewrites messages before"
                + " they are masked, by "
                + pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%d{HH:mm:ss.SSSSSSSSS} %nano %-5p [%X] %-40.40c{1.} - %m%n%xEx",
        "%replace{%m}{[\\r\\n]+}{ }%n",
        "%enc{%m}{JSON}%n",
      })
  void does_not_warn_of_others(String pattern) throws IOException {
    assertThat(warnings(pattern)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"integration.md", "zh/integration.md"})
  void masks_by_the_configuration_of(String page) throws IOException {
    Path document = Path.of("..", "..", "docs").resolve(page);
    String text = Files.readString(document, StandardCharsets.UTF_8);
    int start = text.indexOf("<Configuration>");
    String end = "</Configuration>";
    String xml = text.substring(start, text.indexOf(end, start) + end.length());
    assertThat(run(xml, StandardCharsets.UTF_8, logger -> logger.info("card_no={}", CARD)))
        .endsWith("card_no=****************\n");
  }

  /** Fails with the message in its exception, or without an end. */
  private static final class Failing extends AbstractStringLayout {

    private Failing() {
      super(StandardCharsets.UTF_8);
    }

    @Override
    public String toSerializable(LogEvent event) {
      String message = event.getMessage().getFormattedMessage();
      if (message.isEmpty()) {
        return toSerializable(event);
      }
      throw new UnsupportedOperationException(message);
    }
  }

  @Test
  void writes_a_notice_instead_of_an_event_that_fails() {
    ScrubbingLayout layout = ScrubbingLayout.around(new Failing(), Scrubber.standard());
    Log4jLogEvent.Builder event = Log4jLogEvent.newBuilder().setLoggerName("a");
    assertThat(layout.toSerializable(event.setMessage(new SimpleMessage(CARD)).build()))
        .contains("could not be masked: java.lang.UnsupportedOperationException")
        .doesNotContain(CARD);
    assertThat(layout.toSerializable(event.setMessage(new SimpleMessage("")).build()))
        .contains("could not be masked: java.lang.StackOverflowError");
  }
}
