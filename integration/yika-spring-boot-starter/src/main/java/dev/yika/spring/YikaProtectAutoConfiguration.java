package dev.yika.spring;

import dev.yika.protect.ColumnKeys;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * The keys of protected columns, where {@code yika-protect} is present.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = YikaAutoConfiguration.class)
@ConditionalOnClass(ColumnKeys.class)
public class YikaProtectAutoConfiguration {

  /** Creates the configuration. */
  public YikaProtectAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty("yika.protect.key-file")
  ColumnKeys yikaColumnKeys(YikaProperties properties) {
    YikaProperties.Protect files = properties.protect();
    return ColumnKeys.fromFiles(
        Path.of(files.keyFile()),
        files.olderKeyFiles().stream().map(Path::of).toArray(Path[]::new));
  }
}
