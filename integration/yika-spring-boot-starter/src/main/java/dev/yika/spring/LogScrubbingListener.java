package dev.yika.spring;

import ch.qos.logback.classic.LoggerContext;
import dev.yika.logback.ScrubbingFilter;
import dev.yika.masking.text.Scrubber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Masks the numbers in everything that is logged, from right after the logging system is set up and
 * before the first line of the application, unless {@code yika.logging.scrub} is {@code false}.
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
    if (isLogback()) {
      Logback.install();
    } else {
      Logger log = LoggerFactory.getLogger(LogScrubbingListener.class);
      log.warn("Numbers in logs are not masked: the logging system is not Logback");
    }
  }

  /** Masks the next lines by another scrubber, where logs are masked. */
  static void use(Scrubber scrubber) {
    if (isLogback()) {
      Logback.use(scrubber);
    }
  }

  private static boolean isLogback() {
    String name = LoggerFactory.getILoggerFactory().getClass().getName();
    return name.equals("ch.qos.logback.classic.LoggerContext");
  }

  /** Everything that needs Logback, which an application may have left out. */
  private static final class Logback {

    static void install() {
      ScrubbingFilter.install((LoggerContext) LoggerFactory.getILoggerFactory());
    }

    static void use(Scrubber scrubber) {
      ScrubbingFilter.use((LoggerContext) LoggerFactory.getILoggerFactory(), scrubber);
    }
  }
}
