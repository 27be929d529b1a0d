package dev.yika.spring;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties below {@code yika}.
 *
 * @param logging what is done with logs
 * @param masking who sees what, and the audit
 * @param regions administrative regions
 * @param recovery recovery policies
 * @param holidays holidays and worked weekends
 * @param reload when files are read again
 * @param protect the keys of protected columns
 * @since 0.1.0
 */
@ConfigurationProperties("yika")
public record YikaProperties(
    @DefaultValue Logging logging,
    @DefaultValue Access masking,
    @DefaultValue Table regions,
    @DefaultValue Table recovery,
    @DefaultValue Table holidays,
    @DefaultValue Reload reload,
    @DefaultValue Protect protect) {

  /**
   * What is done with logs.
   *
   * @param scrub whether numbers in logs are masked
   */
  public record Logging(@DefaultValue("true") boolean scrub) {}

  /**
   * Who sees what, and the audit.
   *
   * @param policyFile the masking policy, in place of the built-in one
   * @param keyFile the key of the journal; together with it or not at all
   * @param journalFile the audit journal; without it nothing is revealed
   */
  public record Access(
      @Nullable String policyFile, @Nullable String keyFile, @Nullable String journalFile) {}

  /**
   * A table.
   *
   * @param file its rows, added to the built-in ones
   */
  public record Table(@Nullable String file) {}

  /**
   * When files are read again.
   *
   * @param every the interval; never if there is none
   */
  public record Reload(@Nullable Duration every) {}

  /**
   * The keys of protected columns.
   *
   * @param keyFile the key that writes
   * @param olderKeyFiles the keys that still read
   */
  public record Protect(@Nullable String keyFile, @DefaultValue List<String> olderKeyFiles) {

    /**
     * Keeps the files.
     *
     * @param keyFile the key that writes
     * @param olderKeyFiles the keys that still read
     */
    public Protect {
      olderKeyFiles = List.copyOf(olderKeyFiles);
    }
  }
}
