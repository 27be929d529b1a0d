package dev.yika.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.junit.jupiter.api.Test;

class GenerationTest {

  /** Only the newer one has key-value pairs. */
  @Test
  void the_tests_run_beside_the_logback_that_the_build_names() {
    boolean isNewer = System.getProperty("logback.generation", "1.2").equals("1.5");
    assertThat(ILoggingEvent.class.getMethods())
        .extracting("name")
        .matches(names -> names.contains("getKeyValuePairs") == isNewer);
  }
}
