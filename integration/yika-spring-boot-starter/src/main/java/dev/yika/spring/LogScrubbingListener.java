package dev.yika.spring;

import ch.qos.logback.classic.LoggerContext;
import dev.yika.logback.ScrubbingFilter;
import dev.yika.masking.text.Scrubber;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Masks the numbers in everything that is logged, from right after the logging system is set up and
 * before the first line of the application, unless {@code yika.logging.scrub} is {@code false}. In
 * Log4j 2 it warns of the appenders whose layout masks nothing. With either logging system, a
 * warning names the patterns that leave parts of numbers readable.
 *
 * @since 0.1.0
 */
public final class LogScrubbingListener
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  /** Creates the listener for {@code spring.factories}. */
  public LogScrubbingListener() {}

  @Override
  public int getOrder() {
    return LoggingApplicationListener.DEFAULT_ORDER + 1;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    if (!event.getEnvironment().getProperty("yika.logging.scrub", Boolean.class, true)) {
      return;
    }
    Logger log = LoggerFactory.getLogger(LogScrubbingListener.class);
    if (isLogback()) {
      Logback.install();
      Logback.warnings().forEach(log::warn);
    } else if (isLog4j()) {
      if (!Log4jLayouts.unmasked().isEmpty()) {
        log.warn(
            "Numbers in logs are not masked by {}: put the ScrubbingLayout of yika-log4j2 around"
                + " their layouts",
            Log4jLayouts.unmasked());
      }
      Log4jLayouts.warnings().forEach(log::warn);
    } else {
      log.warn("Numbers in logs are not masked: the logging system is neither Logback nor Log4j 2");
    }
  }

  /** Returns whether everything that is logged is masked, where it is asked for. */
  static boolean masksAll() {
    return isLogback() || (isLog4j() && Log4jLayouts.unmasked().isEmpty());
  }

  /** Masks the next lines by another scrubber. */
  static void use(Scrubber scrubber) {
    if (isLogback()) {
      Logback.use(scrubber);
    } else if (isLog4j()) {
      Log4jLayouts.use(scrubber);
    }
  }

  private static boolean isLogback() {
    return isFactory("ch.qos.logback.classic.LoggerContext");
  }

  private static boolean isLog4j() {
    return isFactory("org.apache.logging.slf4j.Log4jLoggerFactory");
  }

  private static boolean isFactory(String name) {
    return LoggerFactory.getILoggerFactory().getClass().getName().equals(name);
  }

  /** Everything that needs Logback, which an application may have left out. */
  private static final class Logback {

    static void install() {
      ScrubbingFilter.install((LoggerContext) LoggerFactory.getILoggerFactory());
    }

    static List<String> warnings() {
      return ScrubbingFilter.warnings((LoggerContext) LoggerFactory.getILoggerFactory());
    }

    static void use(Scrubber scrubber) {
      ScrubbingFilter.use((LoggerContext) LoggerFactory.getILoggerFactory(), scrubber);
    }
  }
}
