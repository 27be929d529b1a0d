package dev.yika.spring;

import dev.yika.logging.ScrubbingOutput;
import dev.yika.masking.text.Scrubber;
import java.util.List;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Layout;
import org.apache.logging.log4j.core.LoggerContext;

/** The layouts of Log4j 2, which the configuration of the application chooses. */
final class Log4jLayouts {

  private Log4jLayouts() {}

  /** Returns the names of the appenders that write numbers as they are. */
  static List<String> unmasked() {
    return LoggerContext.getContext(false).getConfiguration().getAppenders().values().stream()
        .filter(appender -> isUnmasked(appender.getLayout()))
        .map(Appender::getName)
        .sorted()
        .toList();
  }

  /** Returns why layouts that mask leave parts of numbers readable. */
  static List<String> warnings() {
    return LoggerContext.getContext(false).getConfiguration().getAppenders().values().stream()
        .map(Appender::getLayout)
        .filter(ScrubbingOutput.class::isInstance)
        .flatMap(layout -> ((ScrubbingOutput) layout).warning().stream())
        .sorted()
        .toList();
  }

  /** An appender without a layout hands events to others. */
  private static boolean isUnmasked(Layout<?> layout) {
    return layout != null && !(layout instanceof ScrubbingOutput);
  }

  /** Masks the next events by another scrubber, also after the configuration was read anew. */
  static void use(Scrubber scrubber) {
    LoggerContext loggers = LoggerContext.getContext(false);
    loggers.putObject(Scrubber.class.getName(), scrubber); // where ScrubbingLayout looks for it
    for (Appender appender : loggers.getConfiguration().getAppenders().values()) {
      if (appender.getLayout() instanceof ScrubbingOutput layout) {
        layout.setScrubber(scrubber);
      }
    }
  }
}
