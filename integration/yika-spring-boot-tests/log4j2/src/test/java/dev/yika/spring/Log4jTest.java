package dev.yika.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CardNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.logging.log4j.core.LoggerContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  private String message = "settled 卡号 " + CARD;
  private Object scrubbed;

  /** Returns what is on the console after a card number was logged. */
  private String run(String... arguments) {
    PrintStream console = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE);
    try (ConfigurableApplicationContext context = application.run(arguments)) {
      LoggerFactory.getLogger(Log4jTest.class).info(message);
      LoggerContext.getContext(false).reconfigure();
      LoggerFactory.getLogger(Log4jTest.class).info(message);
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
  void warns_of_a_pattern_that_cuts_numbers(@TempDir Path folder) throws IOException {
    Path config = folder.resolve("cut.xml");
    try (InputStream masked = Log4jTest.class.getResourceAsStream("/masked.xml")) {
      String text = new String(masked.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(config, text.replace("%m%n", "%.-2000m%n"));
    }
    assertThat(run("--logging.config=" + config))
        .contains("Parts of numbers may stay readable: the appender Masked", "%.-2000m%n");
  }

  /** A card number without a word beside it counts by its region. */
  @Test
  void masks_by_the_regions_of_the_file(@TempDir Path folder) throws IOException {
    Path regions = folder.resolve("regions.tsv");
    Files.writeString(regions, "code\tsince\tuntil\tkind\tname\n410198\t2025\t----\ta\t新区\n");
    String config = "--logging.config=classpath:masked.xml";
    String card =
        IntStream.range(0, 10)
            .mapToObj(check -> "41019812345678" + check + "0")
            .filter(CardNumber::isValid)
            .findFirst()
            .orElseThrow();
    message = "admitted " + card;
    assertThat(run(config)).contains(message);
    assertThat(run(config, "--yika.regions.file=" + regions))
        .containsSubsequence("admitted " + "*".repeat(16), "admitted " + "*".repeat(16))
        .doesNotContain(card);
  }

  @Test
  void is_silent_where_masking_was_not_asked_for() {
    assertThat(run("--yika.logging.scrub=false")).contains(CARD).doesNotContain(WARNING);
    assertThat(scrubbed).asString().contains("logsScrubbed=false");
  }
}
