package dev.yika.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The starter in an application that logs with Log4j 2. */
class Log4jTest {

  private static final String CARD = "4101021234567890";
  private static final String WARNING = "Numbers in logs are not masked";

  /** An application with nothing of its own. */
  @EnableAutoConfiguration
  static class Application {}

  private Object scrubbed;

  /** Returns what is on the console after a card number was logged. */
  private String run(String... arguments) {
    PrintStream console = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE);
    try (ConfigurableApplicationContext context = application.run(arguments)) {
      LoggerFactory.getLogger(Log4jTest.class).info("settled 卡号 {}", CARD);
      Info.Builder info = new Info.Builder();
      context.getBeansOfType(InfoContributor.class).values().forEach(one -> one.contribute(info));
      scrubbed = info.build().getDetails().get("yika");
    } finally {
      System.setOut(console);
    }
    return written.toString(StandardCharsets.UTF_8);
  }

  @Test
  void warns_of_appenders_that_mask_nothing() {
    assertThat(run()).contains(WARNING + " by [Console]", CARD);
    assertThat(scrubbed).asString().contains("logsScrubbed=false");
  }

  @Test
  void is_silent_where_every_layout_masks() {
    assertThat(run("--logging.config=classpath:masked.xml"))
        .contains("settled 卡号 " + "*".repeat(16))
        .doesNotContain(WARNING, CARD);
    assertThat(scrubbed).asString().contains("logsScrubbed=true");
  }

  @Test
  void is_silent_where_masking_was_not_asked_for() {
    assertThat(run("--yika.logging.scrub=false")).contains(CARD).doesNotContain(WARNING);
    assertThat(scrubbed).asString().contains("logsScrubbed=false");
  }
}
