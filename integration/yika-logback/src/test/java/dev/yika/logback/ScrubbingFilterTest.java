package dev.yika.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.slf4j.MarkerFactory;

/** One line of a configuration covers whatever it holds. */
class ScrubbingFilterTest {

  private static final String CARD = "4101021234567890";
  private static final String HIDDEN = "card_no=****************";
  private static final String ENCODER = "<encoder>" + Logs.PATTERN + "</encoder>";
  private static final String FILE =
      "<appender name='file' class='ch.qos.logback.core.FileAppender'><file>FILE</file>"
          + ENCODER
          + "</appender>";

  private static void check(Logs logs) throws IOException {
    logs.logger().info("card_no={}", CARD);
    logs.context().getLogger("com.example").detachAndStopAllAppenders();
    logs.context().getLogger("ROOT").detachAndStopAllAppenders();
    assertThat(logs.written()).contains(HIDDEN).doesNotContain(CARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<root level='INFO'><appender-ref ref='file'/></root>",
        "<logger name='com.example' level='INFO'><appender-ref ref='file'/></logger>",
        "<appender name='later' class='ch.qos.logback.classic.AsyncAppender'>"
            + "<appender-ref ref='file'/></appender>"
            + "<root level='INFO'><appender-ref ref='later'/></root>",
      })
  void masks_what_an_appender_writes(String loggers) throws IOException {
    try (Logs logs = Logs.start(Logs.FILTER + FILE + loggers)) {
      check(logs);
    }
  }

  @Test
  void masks_what_appenders_write_that_are_made_for_a_value() throws IOException {
    String sifting =
        "<appender name='sift' class='ch.qos.logback.classic.sift.SiftingAppender'>"
            + "<discriminator><key>desk</key><defaultValue>none</defaultValue></discriminator>"
            + "<sift>"
            + FILE
            + "</sift></appender><root level='INFO'><appender-ref ref='sift'/></root>";
    try (Logs logs = Logs.start(Logs.FILTER + sifting)) {
      check(logs);
    }
  }

  /** What is left of a number that a pattern cuts or splits is no number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%.-22msg%n",
        "%.12msg%n",
        "%d %.-4000msg%n",
        "%replace(%msg){'(\\d{4})','$1_'}%n",
        "%replace(%msg){'(\\d{10})\\d+','$1'}%n",
        "%replace(%msg){'1[3-9]\\d{9}','-'}%n",
        "%replace(%msg){'\\d{8}$',''}%n",
        "%-5level %-30replace(%msg){'[^a-z]+',' '}%n",
        "[%.8X{cardNo}] %msg%n",
        "[%-20.-8mdc] %msg%n",
      })
  void warns_of_patterns_that_leave_parts_of_numbers(String pattern) throws IOException {
    String encoder = "<encoder><pattern>" + pattern + "</pattern></encoder>";
    String own =
        encoder.replace("<encoder>", "<encoder class='dev.yika.logback.ScrubbingEncoder'>");
    for (String each : new String[] {encoder, own}) {
      try (Logs logs = Logs.start(Logs.FILTER + Logs.toFile(each))) {
        logs.logger().info("first");
        String warning =
            "Parts of numbers may stay readable: the appender file cuts or rewrites messages before"
                + " they are masked, by "
                + pattern;
        assertThat(logs.problems()).containsExactly(warning);
        assertThat(ScrubbingFilter.warnings(logs.context())).containsExactly(warning);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%d{HH:mm:ss.SSSSSSSSS} %-5level %.-1level [%.15thread] [%X] %-40.40logger{39} : %msg%n%ex",
        "%replace(%msg){'[\\r\\n]+',' '}%n",
        "[%20X{cardNo}] %.-3msg%n",
      })
  void does_not_warn_of_others(String pattern) throws IOException {
    String encoder = "<encoder><pattern>" + pattern + "</pattern></encoder>";
    try (Logs logs = Logs.start(Logs.FILTER + Logs.toFile(encoder))) {
      logs.logger().info("first");
      assertThat(logs.problems()).isEmpty();
    }
  }

  @Test
  void masks_an_event_that_another_filter_accepts() throws IOException {
    String accepting =
        "<turboFilter class='ch.qos.logback.classic.turbo.MarkerFilter'>"
            + "<Marker>audit</Marker><OnMatch>ACCEPT</OnMatch></turboFilter>";
    String loggers = "<root level='ERROR'><appender-ref ref='file'/></root>";
    try (Logs logs = Logs.start(accepting + Logs.FILTER + FILE + loggers)) {
      logs.logger().info(MarkerFactory.getMarker("audit"), "card_no={}", CARD);
      assertThat(logs.written()).contains(HIDDEN).doesNotContain(CARD);
    }
  }

  @Test
  void masks_what_an_appender_writes_that_comes_later() throws IOException {
    try (Logs logs = Logs.start(Logs.FILTER + "<root level='INFO'/>")) {
      logs.logger().info("before");
      logs.configure(FILE + "<root level='INFO'><appender-ref ref='file'/></root>");
      check(logs);
    }
  }

  @Test
  void masks_by_another_scrubber_with_and_without_an_encoder_and_after_a_reset()
      throws IOException {
    String list = "<appender name='list' class='ch.qos.logback.core.read.ListAppender'/>";
    String loggers =
        list
            + FILE
            + "<root level='INFO'><appender-ref ref='file'/><appender-ref ref='list'/></root>";
    try (Logs logs = Logs.start(loggers)) {
      ScrubbingFilter.install(logs.context());
      ScrubbingFilter.use(logs.context(), Scrubber.standard().with(View.TAIL));
      logs.logger().info("card_no={}", CARD);
      assertThat(logs.written()).contains("card_no=************7890").doesNotContain(CARD);
      logs.context().reset();
      logs.configure(loggers);
      logs.logger().info("after: card_no={}", CARD);
      assertThat(logs.written()).contains("after: card_no=************7890");
    }
  }

  @Test
  void stays_installed_when_the_configuration_is_read_anew() throws IOException {
    String loggers = FILE + "<root level='INFO'><appender-ref ref='file'/></root>";
    try (Logs logs = Logs.start(loggers)) {
      ScrubbingFilter.install(logs.context());
      logs.context().reset();
      logs.configure(loggers);
      check(logs);
    }
  }

  @Test
  void hands_masked_copies_to_an_appender_without_an_encoder() throws IOException {
    String list = "<appender name='list' class='ch.qos.logback.core.read.ListAppender'/>";
    String loggers = "<root level='INFO'><appender-ref ref='list'/></root>";
    try (Logs logs = Logs.start(Logs.FILTER + list + loggers)) {
      Logger root = logs.context().getLogger("ROOT");
      ListAppender<ILoggingEvent> events = (ListAppender<ILoggingEvent>) root.getAppender("list");
      MDC.put("psn_no", "a12345");
      Exception thrown = new IllegalStateException("no", new IOException("card_no=" + CARD));
      thrown.addSuppressed(new IOException("card_no=" + CARD));
      logs.logger().info(MarkerFactory.getMarker("card_no=" + CARD), "card_no={}", CARD, thrown);
      ILoggingEvent event = events.list.get(0);
      event.prepareForDeferredProcessing();
      MDC.clear();
      assertThat(event.getMessage()).isEqualTo(HIDDEN);
      assertThat(event.getFormattedMessage()).isEqualTo(HIDDEN);
      assertThat(event.getArgumentArray()).isNull();
      assertThat(event.getMarker()).isNull();
      assertThat(event.getMDCPropertyMap()).containsEntry("psn_no", "******");
      assertThat(event.getThrowableProxy().getClassName()).endsWith("IllegalStateException");
      assertThat(event.getThrowableProxy().getCause().getMessage()).isEqualTo(HIDDEN);
      assertThat(event.getThrowableProxy().getSuppressed()[0].getMessage()).isEqualTo(HIDDEN);
      assertThat(event.getLevel()).hasToString("INFO");
      assertThat(event.toString()).doesNotContain(CARD);
      assertThat(events.list).hasSize(1).contains(event);
    }
  }

  /** Key-value pairs came with slf4j 2, which these tests are not compiled against. */
  @Test
  void masks_key_value_pairs() throws IOException, ReflectiveOperationException {
    String list = "<appender name='list' class='ch.qos.logback.core.read.ListAppender'/>";
    String loggers = "<root level='INFO'><appender-ref ref='list'/></root>";
    try (Logs logs = Logs.start(Logs.FILTER + list + loggers)) {
      Logger root = logs.context().getLogger("ROOT");
      ListAppender<ILoggingEvent> events = (ListAppender<ILoggingEvent>) root.getAppender("list");
      if (addKeyValue(logs.logger(), "psn_no", "a12345")) {
        Object pairs =
            events.list.get(0).getClass().getMethod("getKeyValuePairs").invoke(events.list.get(0));
        assertThat(pairs).hasToString("[psn_no=\"******\"]");
      }
    }
  }

  private static boolean addKeyValue(org.slf4j.Logger logger, String key, Object value)
      throws IllegalAccessException, InvocationTargetException, NoSuchMethodException {
    if (!System.getProperty("logback.generation", "1.2").equals("1.5")) {
      return false;
    }
    Object builder = org.slf4j.Logger.class.getMethod("atInfo").invoke(logger);
    Class<?> type = builder.getClass().getInterfaces()[0];
    type.getMethod("addKeyValue", String.class, Object.class).invoke(builder, key, value);
    builder.getClass().getMethod("log", String.class).invoke(builder, "hello");
    return true;
  }
}
