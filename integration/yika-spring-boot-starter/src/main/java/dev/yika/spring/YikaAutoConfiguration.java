package dev.yika.spring;

import dev.yika.binding.NumberInput;
import dev.yika.core.region.RegionDirectory;
import dev.yika.masking.Masking;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.text.Scrubber;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.recovery.RecoveryPolicies;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/**
 * The beans of Yika. Tables and the beans made of them have the scope prototype: each injection
 * gets those in use at that time. A bean that keeps one for long injects {@link YikaTables}.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@EnableConfigurationProperties(YikaProperties.class)
public class YikaAutoConfiguration {

  /** Creates the configuration. */
  public YikaAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  YikaTables yikaTables(YikaProperties properties) {
    return new YikaTables(properties);
  }

  @Bean
  @Scope("prototype")
  @ConditionalOnMissingBean
  RegionDirectory yikaRegions(YikaTables tables) {
    return tables.current().regions();
  }

  @Bean
  @Scope("prototype")
  @ConditionalOnMissingBean
  WorkdayCalendar yikaCalendar(YikaTables tables) {
    return tables.current().calendar();
  }

  @Bean
  @Scope("prototype")
  @ConditionalOnMissingBean
  RecoveryPolicies yikaRecoveryPolicies(YikaTables tables) {
    return tables.current().policies();
  }

  @Bean
  @Scope("prototype")
  @ConditionalOnMissingBean
  Entitlements yikaEntitlements(YikaTables tables) {
    return tables.current().entitlements();
  }

  @Bean
  @Scope("prototype")
  @ConditionalOnMissingBean
  Scrubber yikaScrubber(YikaTables tables) {
    return tables.current().scrubber();
  }

  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean(AuditSink.class)
  @ConditionalOnProperty("yika.masking.journal-file")
  AuditJournal yikaJournal(YikaProperties properties) {
    String key = properties.masking().keyFile();
    if (!Tables.isSet(key)) {
      throw new IllegalStateException("yika.masking.journal-file needs yika.masking.key-file");
    }
    Path file = Path.of(properties.masking().journalFile());
    return AuditJournal.open(file, MaskingKey.fromFile(Path.of(key)), Clock.systemUTC());
  }

  @Bean
  @ConditionalOnMissingBean
  Masking yikaMasking(YikaTables tables, ObjectProvider<AuditSink> audit) {
    Masking masking = Masking.standard().withPolicy(() -> tables.current().masking());
    AuditSink sink = audit.getIfAvailable();
    return sink == null ? masking : masking.with(sink);
  }

  @Bean
  @ConditionalOnMissingBean
  ViewerProvider yikaViewers() {
    return Optional::empty;
  }

  @Bean
  @ConfigurationPropertiesBinding
  static NumberConverter yikaNumberConverter() {
    return new NumberConverter(NumberInput.standard());
  }
}
