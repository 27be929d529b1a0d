package dev.yika.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * Health of Spring Boot 4: DOWN with file, line and reason while a file is refused.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = YikaAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
public class YikaHealth4AutoConfiguration {

  /** Creates the configuration. */
  public YikaHealth4AutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = "yikaHealthIndicator")
  HealthIndicator yikaHealthIndicator(YikaTables tables) {
    return () ->
        tables
            .problem()
            .map(problem -> Health.down().withDetail("problem", problem))
            .orElseGet(Health::up)
            .build();
  }
}
