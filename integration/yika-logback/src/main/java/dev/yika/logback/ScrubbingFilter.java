package dev.yika.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import dev.yika.masking.text.Scrubber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * The one line of a configuration that masks the numbers in everything that is logged (一行启用日志脱敏).
 *
 * <pre>{@code
 * <configuration>
 *   <turboFilter class="dev.yika.logback.ScrubbingFilter"/>
 *   …
 * }</pre>
 *
 * <p>It lets every event pass. Before an appender gets its first event, whenever that appender was
 * added, a {@link ScrubbingEncoder} is put around its encoder. An appender without an encoder gets
 * copies of the events with masked texts, see {@link ScrubbingAppender}.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class ScrubbingFilter extends TurboFilter {

  /** Creates a filter for a configuration. */
  public ScrubbingFilter() {}

  /**
   * Masks all that a context logs, without a line in its configuration, and again after the
   * configuration was read anew. Does nothing the second time.
   *
   * @param context the loggers
   */
  public static void install(LoggerContext context) {
    if (context.getCopyOfListenerList().stream().anyMatch(Guard.class::isInstance)) {
      return;
    }
    Guard guard = new Guard(context);
    guard.installAgain();
    context.addListener(guard);
    guard.checkAll();
  }

  /**
   * Masks the next events by another scrubber, such as one that knows newer regions. Does nothing
   * where no filter is installed.
   *
   * @param context the loggers
   * @param scrubber what is a number, and what is left of it; {@link Scrubber#standard()} until
   *     then
   * @throws IllegalStateException if a made-up number is left as it is; the old scrubber stays
   */
  public static void use(LoggerContext context, Scrubber scrubber) {
    for (TurboFilter filter : context.getTurboFilterList()) {
      if (filter instanceof Guard guard) {
        guard.use(scrubber);
      }
    }
  }

  /**
   * Returns why parts of numbers stay readable in what appenders write, such as patterns that cut
   * messages. Logback's status has these warnings as well.
   *
   * @param context the loggers
   * @return the warnings of the appenders that mask so far, sorted
   */
  public static List<String> warnings(LoggerContext context) {
    return context.getTurboFilterList().stream()
        .filter(Guard.class::isInstance)
        .flatMap(guard -> ((Guard) guard).warnings())
        .sorted()
        .toList();
  }

  /** Goes before filters that accept events at once. */
  @Override
  public void start() {
    if (getContext() instanceof LoggerContext loggers) {
      new Guard(loggers).installAgain();
      super.start();
    } else {
      addError("No event is masked: there is no context of loggers");
    }
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] params,
      @Nullable Throwable thrown) {
    return FilterReply.NEUTRAL;
  }
}
