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

/**
 * Info: the editions of the tables in use.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = YikaAutoConfiguration.class)
@ConditionalOnClass(InfoContributor.class)
public class YikaInfoAutoConfiguration {

  /** Creates the configuration. */
  public YikaInfoAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  InfoContributor yikaInfoContributor(YikaTables tables, YikaProperties properties) {
    return builder -> builder.withDetail("yika", editions(tables.current(), properties));
  }

  private static Map<String, Object> editions(Tables tables, YikaProperties properties) {
    Map<String, Object> editions = new LinkedHashMap<>();
    String version = YikaTables.class.getPackage().getImplementationVersion();
    editions.put("version", Optional.ofNullable(version).orElse("unknown"));
    editions.put("logsScrubbed", properties.logging().scrub() && LogScrubbingListener.masksAll());
    editions.put("regionsUpTo", tables.regions().newestYear());
    List<Integer> years = tables.calendar().publishedYears();
    editions.put("holidaysUpTo", years.get(years.size() - 1));
    editions.put("recoveryPolicies", tables.policies().all().size());
    editions.put("maskingRules", tables.masking().rules().size());
    return editions;
  }
}
