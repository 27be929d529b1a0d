package dev.yika.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import dev.yika.logging.LineScrubber;
import dev.yika.logging.ScrubbingOutput;
import dev.yika.masking.text.Scrubber;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Hands copies of events with masked texts to an appender that has no encoder, such as one that
 * sends mails or spans. Masked are the message with its arguments, MDC, key-value pairs and the
 * messages of exceptions; the arguments as such and markers stay behind, since they may write
 * themselves.
 *
 * <p>This class is as thread-safe as the other appender.
 *
 * @since 0.1.0
 */
public final class ScrubbingAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
    implements ScrubbingOutput {

  private final Appender<ILoggingEvent> appender;
  private volatile LineScrubber lines =
      LineScrubber.of(Scrubber.standard(), StandardCharsets.UTF_8);

  /**
   * Creates an appender in front of another one.
   *
   * @param appender what gets the copies; stopped together with this one
   */
  public ScrubbingAppender(Appender<ILoggingEvent> appender) {
    this.appender = Objects.requireNonNull(appender, "appender");
    setName(appender.getName());
  }

  /**
   * Sets the scrubber of the next events, if it passes the test with a made-up number.
   *
   * @param scrubber what is a number, and what is left of it; {@link Scrubber#standard()} until
   *     then
   * @throws IllegalStateException if a made-up number is left as it is; the old scrubber stays
   */
  @Override
  public void setScrubber(Scrubber scrubber) {
    lines = LineScrubber.of(Objects.requireNonNull(scrubber, "scrubber"), StandardCharsets.UTF_8);
  }

  @Override
  protected void append(ILoggingEvent event) {
    try {
      appender.doAppend(MaskedEvent.of(event, lines));
    } catch (RuntimeException | StackOverflowError e) { // of an argument's toString
      addError("An event was withheld, since it could not be masked: " + e.getClass().getName());
    }
  }

  @Override
  public void stop() {
    super.stop();
    appender.stop();
  }
}
