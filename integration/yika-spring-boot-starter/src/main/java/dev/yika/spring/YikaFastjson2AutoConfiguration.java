package dev.yika.spring;

import com.alibaba.fastjson2.JSONFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/**
 * Warns of Fastjson2 without the module of {@code yika-fastjson2}, which the application has to
 * register before anything else uses Fastjson2.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnClass(JSONFactory.class)
public class YikaFastjson2AutoConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(YikaFastjson2AutoConfiguration.class);
  private static final String MODULE = "dev.yika.fastjson2.";

  /** Creates the configuration. */
  public YikaFastjson2AutoConfiguration() {}

  @Bean
  ApplicationListener<ApplicationReadyEvent> yikaFastjson2Check() {
    return event -> {
      if (!isRegistered()) {
        LOG.warn(
            "Fastjson2 writes numbers as empty objects and texts with @Masked whole: call"
                + " dev.yika.fastjson2.YikaModule.masked().register() at the start");
      }
    };
  }

  private static boolean isRegistered() {
    return JSONFactory.getDefaultObjectWriterProvider().getModules().stream()
        .anyMatch(module -> module.getClass().getName().startsWith(MODULE));
  }
}
