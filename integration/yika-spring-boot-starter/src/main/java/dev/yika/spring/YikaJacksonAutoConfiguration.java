package dev.yika.spring;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yika.jackson.YikaModule;
import dev.yika.masking.Masking;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * JSON of Spring Boot 2 and 3.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = YikaAutoConfiguration.class)
@ConditionalOnClass(ObjectMapper.class)
public class YikaJacksonAutoConfiguration {

  /** Creates the configuration. */
  public YikaJacksonAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  YikaModule yikaModule(Masking masking, ViewerProvider viewers) {
    return YikaModule.masked(masking, viewers::viewer);
  }
}
