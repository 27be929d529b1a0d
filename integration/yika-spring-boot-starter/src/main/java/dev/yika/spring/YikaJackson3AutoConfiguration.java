package dev.yika.spring;

import dev.yika.jackson3.YikaModule;
import dev.yika.masking.Masking;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of Spring Boot 4.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = YikaAutoConfiguration.class)
@ConditionalOnClass(JsonMapper.class)
public class YikaJackson3AutoConfiguration {

  /** Creates the configuration. */
  public YikaJackson3AutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  YikaModule yikaJackson3Module(Masking masking, ViewerProvider viewers) {
    return YikaModule.masked(masking, viewers::viewer);
  }
}
