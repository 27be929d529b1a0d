package dev.yika.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.pattern.PatternLayoutBase;
import dev.yika.logging.LineScrubber;
import dev.yika.logging.ScrubbingOutput;
import dev.yika.masking.text.Scrubber;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An encoder that masks the numbers in what another encoder renders (日志脱敏编码器): message, arguments,
 * MDC, exceptions with causes and suppressed ones, in text or in JSON.
 *
 * <pre>{@code
 * <encoder class="dev.yika.logback.ScrubbingEncoder">
 *   <pattern>%d %-5level %logger - %msg%n</pattern>
 * </encoder>
 * }</pre>
 *
 * <p>{@link ScrubbingFilter} puts one around every encoder of a configuration. Rules:
 *
 * <ol>
 *   <li>It starts only after a made-up number was masked, and only if the other encoder writes
 *       UTF-8, US-ASCII, GB18030, GBK or GB2312. Otherwise Logback's status says why, and each
 *       event is replaced by a notice.
 *   <li>An event that cannot be rendered or masked is replaced by a notice, too; no exception
 *       reaches the program that logs.
 *   <li>The rows that MyBatis logs are masked by the names of their columns, see {@link
 *       LineScrubber}.
 *   <li>A pattern that cuts or rewrites messages before they are masked leaves parts of numbers.
 *       Logback's status warns of it, with the appender and the pattern.
 * </ol>
 *
 * <p>This class is as thread-safe as the other encoder.
 *
 * @since 0.1.0
 */
public final class ScrubbingEncoder extends EncoderBase<ILoggingEvent> implements ScrubbingOutput {

  private static final byte[] NOTHING = {};

  private @Nullable Encoder<ILoggingEvent> encoder;
  private @Nullable String pattern;
  private Charset charset = StandardCharsets.UTF_8;
  private volatile Scrubber scrubber = Scrubber.standard();
  private volatile @Nullable LineScrubber lines;
  private String refusal = "its encoder was not started";
  private String appender = "?";
  private Optional<String> warning = Optional.empty();

  /** Creates an encoder for a configuration, which sets the other encoder or a pattern. */
  public ScrubbingEncoder() {}

  /**
   * Sets the encoder that renders.
   *
   * @param encoder another encoder; started and stopped together with this one
   */
  public void setEncoder(Encoder<ILoggingEvent> encoder) {
    this.encoder = Objects.requireNonNull(encoder, "encoder");
  }

  /**
   * Sets the appender, which warnings name; Logback does so by itself.
   *
   * @param appender the appender that writes what this encoder renders
   */
  public void setParent(Appender<ILoggingEvent> appender) {
    this.appender = Objects.toString(appender.getName(), this.appender);
  }

  /**
   * Sets the pattern of the layout that renders if no other encoder is set; UTF-8 is written.
   *
   * @param pattern a pattern of Logback
   */
  public void setPattern(String pattern) {
    this.pattern = Objects.requireNonNull(pattern, "pattern");
  }

  /**
   * Sets the scrubber. One that is set while events are written counts for the next ones, if it
   * passes the test with a made-up number.
   *
   * @param scrubber what is a number, and what is left of it; {@link Scrubber#standard()} until
   *     then
   * @throws IllegalStateException if this encoder writes already and a made-up number is left as it
   *     is; the old scrubber stays
   */
  @Override
  public void setScrubber(Scrubber scrubber) {
    Objects.requireNonNull(scrubber, "scrubber");
    if (lines != null) {
      lines = LineScrubber.of(scrubber, charset);
    }
    this.scrubber = scrubber;
  }

  @Override
  public void start() {
    Encoder<ILoggingEvent> other = startedEncoder();
    if (other == null) {
      refuse("neither encoder nor pattern is set", null);
      return;
    }
    charset = Charsets.of(other);
    try {
      lines = LineScrubber.of(scrubber, charset);
    } catch (IllegalArgumentException | IllegalStateException e) {
      refuse(Objects.requireNonNullElse(e.getMessage(), "the made-up number failed"), e);
      return;
    }
    if (LineScrubber.shows(encode(other, LineScrubber.sample()))) {
      lines = null;
      refuse("the encoder writes another charset than " + charset, null);
      return;
    }
    super.start();
    warning =
        LineScrubber.warning(
            appender, pattern(other), message -> new String(encode(other, message), charset));
    warning.ifPresent(this::addWarn);
  }

  @Override
  public Optional<String> warning() {
    return warning;
  }

  private static String pattern(Encoder<ILoggingEvent> other) {
    return other instanceof LayoutWrappingEncoder<ILoggingEvent> text
            && text.getLayout() instanceof PatternLayoutBase<ILoggingEvent> layout
        ? layout.getPattern()
        : other.getClass().getName();
  }

  private @Nullable Encoder<ILoggingEvent> startedEncoder() {
    if (encoder == null && pattern != null) {
      PatternLayoutEncoder layout = new PatternLayoutEncoder();
      layout.setPattern(pattern);
      layout.setCharset(StandardCharsets.UTF_8);
      encoder = layout;
    }
    if (encoder != null && !encoder.isStarted()) {
      encoder.setContext(getContext());
      encoder.start();
    }
    return encoder;
  }

  /** Renders a made-up message; empty if this encoder does not take made-up events. */
  private byte[] encode(Encoder<ILoggingEvent> other, String message) {
    if (!(getContext() instanceof LoggerContext loggers)) {
      return NOTHING;
    }
    Logger logger = loggers.getLogger(ScrubbingEncoder.class);
    ILoggingEvent event =
        new LoggingEvent(ScrubbingEncoder.class.getName(), logger, Level.INFO, message, null, null);
    try {
      return render(other, event);
    } catch (RuntimeException e) { // whatever the other encoder throws, for a real event as well
      addWarn("the encoder does not render a made-up event: " + e.getClass().getName());
      return NOTHING;
    }
  }

  private void refuse(String reason, @Nullable Exception cause) {
    refusal = reason;
    addError("No event is written in clear: " + reason, cause);
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    Encoder<ILoggingEvent> other = encoder;
    if (other == null || lines == null) {
      return notice(refusal);
    }
    try {
      return render(other, event);
    } catch (RuntimeException | StackOverflowError e) { // of a layout, or of an argument's toString
      return notice(e.getClass().getName());
    }
  }

  private byte[] render(Encoder<ILoggingEvent> other, ILoggingEvent event) {
    LineScrubber current = lines;
    if (current == null) {
      return notice(refusal);
    }
    String logger = event.getLoggerName();
    String thread = event.getThreadName();
    String message = Objects.requireNonNullElse(event.getFormattedMessage(), "");
    if (charset.equals(StandardCharsets.US_ASCII)
        && other instanceof LayoutWrappingEncoder<ILoggingEvent> text) {
      String line = text.getLayout().doLayout(event); // in ASCII a Chinese word is question marks
      return line == null
          ? NOTHING
          : current.scrub(line, logger, thread, message).getBytes(charset);
    }
    byte[] line = other.encode(event);
    if (line == null) {
      return NOTHING;
    }
    current.scrub(line, logger, thread, message);
    return line;
  }

  private byte[] notice(String reason) {
    return (LineScrubber.notice(reason) + System.lineSeparator()).getBytes(charset);
  }

  @Override
  public byte[] headerBytes() {
    byte[] header = encoder == null ? null : encoder.headerBytes();
    return header == null ? NOTHING : header;
  }

  @Override
  public byte[] footerBytes() {
    byte[] footer = encoder == null ? null : encoder.footerBytes();
    return footer == null ? NOTHING : footer;
  }

  @Override
  public void stop() {
    super.stop();
    if (encoder != null) {
      encoder.stop();
    }
  }
}
