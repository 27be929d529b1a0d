package dev.yika.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Health and info: DOWN with file, line and reason while a file is refused; the editions of the
 * tables in use.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = YikaAutoConfiguration.class)
public class YikaHealthAutoConfiguration {

  /** Creates the configuration. */
  public YikaHealthAutoConfiguration() {}

  /** Health of Spring Boot 3. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(org.springframework.boot.actuate.health.HealthIndicator.class)
  static class Health3 {

    @Bean
    @ConditionalOnMissingBean(name = "yikaHealthIndicator")
    org.springframework.boot.actuate.health.HealthIndicator yikaHealthIndicator(YikaTables tables) {
      return () ->
          tables
              .problem()
              .map(
                  problem ->
                      org.springframework.boot.actuate.health.Health.down()
                          .withDetail("problem", problem))
              .orElseGet(org.springframework.boot.actuate.health.Health::up)
              .build();
    }
  }

  /** Health of Spring Boot 4. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(org.springframework.boot.health.contributor.HealthIndicator.class)
  static class Health4 {

    @Bean
    @ConditionalOnMissingBean(name = "yikaHealthIndicator")
    org.springframework.boot.health.contributor.HealthIndicator yikaHealthIndicator(
        YikaTables tables) {
      return () ->
          tables
              .problem()
              .map(
                  problem ->
                      org.springframework.boot.health.contributor.Health.down()
                          .withDetail("problem", problem))
              .orElseGet(org.springframework.boot.health.contributor.Health::up)
              .build();
    }
  }

  /** Info of both. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(InfoContributor.class)
  static class Info {

    @Bean
    @ConditionalOnMissingBean(name = "yikaInfoContributor")
    InfoContributor yikaInfoContributor(YikaTables tables, YikaProperties properties) {
      return builder -> builder.withDetail("yika", editions(tables.current(), properties));
    }
  }

  private static Map<String, Object> editions(Tables tables, YikaProperties properties) {
    Map<String, Object> editions = new LinkedHashMap<>();
    String version = YikaTables.class.getPackage().getImplementationVersion();
    editions.put("version", Optional.ofNullable(version).orElse("unknown"));
    editions.put("logsScrubbed", properties.logging().scrub());
    editions.put("regionsUpTo", tables.regions().newestYear());
    List<Integer> years = tables.calendar().publishedYears();
    editions.put("holidaysUpTo", years.get(years.size() - 1));
    editions.put("recoveryPolicies", tables.policies().all().size());
    editions.put("maskingRules", tables.masking().rules().size());
    return editions;
  }
}
