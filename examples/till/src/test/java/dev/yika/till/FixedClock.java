package dev.yika.till;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A morning on which the platform answers. */
@TestConfiguration
class FixedClock {

  @Bean
  @Primary
  Clock fixed() {
    return Clock.fixed(Instant.parse("2026-09-15T01:08:00Z"), ZoneOffset.UTC);
  }
}
