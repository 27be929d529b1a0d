package dev.yika.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.helpers.NOPAppender;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.FilterReply;
import dev.yika.logging.LineScrubber;
import dev.yika.logging.ScrubbingOutput;
import dev.yika.masking.text.Scrubber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/** Looks at the appenders of a logger before each event, and makes new ones mask. Thread-safe. */
final class Guard extends TurboFilter implements LoggerContextListener {

  private final LoggerContext loggers;
  private final Map<Logger, List<Logger>> chains = new ConcurrentHashMap<>();
  private final Map<Appender<ILoggingEvent>, Boolean> masking = new ConcurrentHashMap<>();
  private Scrubber scrubber = Scrubber.standard();

  Guard(LoggerContext loggers) {
    this.loggers = loggers;
    setContext(loggers);
  }

  /** Stands first among the filters, since one that accepts an event ends their chain. */
  void installAgain() {
    loggers.getTurboFilterList().add(0, this);
    start();
  }

  /** Masks the next events, of every appender that this guard made mask, by another scrubber. */
  synchronized void use(Scrubber other) {
    LineScrubber.of(other, StandardCharsets.UTF_8); // refuses one that leaves numbers as they are
    scrubber = other;
    outputs().forEach(output -> output.setScrubber(other));
  }

  Stream<String> warnings() {
    return outputs().flatMap(output -> output.warning().stream());
  }

  /** Returns the parts that mask so far. */
  private Stream<ScrubbingOutput> outputs() {
    return masking.keySet().stream()
        .map(
            appender ->
                appender instanceof OutputStreamAppender<ILoggingEvent> stream
                    ? stream.getEncoder()
                    : appender)
        .filter(ScrubbingOutput.class::isInstance)
        .map(ScrubbingOutput.class::cast);
  }

  void checkAll() {
    loggers.getLoggerList().forEach(this::check);
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] params,
      @Nullable Throwable thrown) {
    if (level.isGreaterOrEqual(logger.getEffectiveLevel()) || mayBeAccepted()) {
      for (Logger each : chains.computeIfAbsent(logger, this::chain)) {
        check(each);
      }
    }
    return FilterReply.NEUTRAL;
  }

  /** Returns whether another filter could let an event pass whose level is disabled. */
  private boolean mayBeAccepted() {
    for (TurboFilter filter : loggers.getTurboFilterList()) {
      if (!(filter instanceof Guard || filter instanceof ScrubbingFilter)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a logger and those above it, whose appenders get its events. */
  private List<Logger> chain(Logger logger) {
    List<Logger> chain = new ArrayList<>();
    String name = logger.getName();
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      chain.add(loggers.getLogger(name.substring(0, end)));
    }
    chain.add(loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
    return chain;
  }

  private void check(Logger logger) {
    for (Iterator<Appender<ILoggingEvent>> all = logger.iteratorForAppenders(); all.hasNext(); ) {
      check(logger, all.next());
    }
  }

  private void check(AppenderAttachable<ILoggingEvent> parent, Appender<ILoggingEvent> appender) {
    if (masking.containsKey(appender)) {
      return;
    }
    if (appender instanceof AppenderAttachable<?> group) {
      checkAll(ofEvents(group));
    } else {
      makeMask(parent, appender);
    }
  }

  private void checkAll(AppenderAttachable<ILoggingEvent> group) {
    Iterator<Appender<ILoggingEvent>> all = group.iteratorForAppenders();
    while (all.hasNext()) {
      check(group, all.next());
    }
  }

  private synchronized void makeMask(
      AppenderAttachable<ILoggingEvent> parent, Appender<ILoggingEvent> appender) {
    if (masking.containsKey(appender)) {
      return;
    }
    if (appender instanceof OutputStreamAppender<ILoggingEvent> stream) {
      Encoder<ILoggingEvent> encoder = stream.getEncoder();
      if (!(encoder instanceof ScrubbingEncoder)) {
        stream.setEncoder(around(appender, encoder));
      }
    } else if (!isMasking(appender)) {
      ScrubbingAppender around = new ScrubbingAppender(appender);
      around.setScrubber(scrubber);
      around.setContext(loggers);
      around.start();
      masking.put(around, true);
      parent.detachAppender(appender);
      parent.addAppender(around);
      return;
    }
    masking.put(appender, true);
  }

  private Encoder<ILoggingEvent> around(
      Appender<ILoggingEvent> appender, Encoder<ILoggingEvent> encoder) {
    ScrubbingEncoder around = new ScrubbingEncoder();
    around.setScrubber(scrubber);
    around.setContext(loggers);
    around.setParent(appender);
    if (encoder != null) {
      around.setEncoder(encoder);
    }
    around.start();
    return around;
  }

  private static boolean isMasking(Appender<ILoggingEvent> appender) {
    return appender instanceof ScrubbingAppender || appender instanceof NOPAppender;
  }

  @SuppressWarnings("unchecked") // what is attached to a logger takes its events
  private static AppenderAttachable<ILoggingEvent> ofEvents(AppenderAttachable<?> group) {
    return (AppenderAttachable<ILoggingEvent>) group;
  }

  @Override
  public boolean isResetResistant() {
    return true;
  }

  @Override
  public void onReset(LoggerContext context) {
    chains.clear();
    masking.clear();
    installAgain();
  }

  @Override
  public void onStart(LoggerContext context) {}

  @Override
  public void onStop(LoggerContext context) {}

  @Override
  public void onLevelChange(Logger logger, Level level) {}
}
