package dev.yika.log4j2;

import dev.yika.logging.LineScrubber;
import dev.yika.logging.ScrubbingOutput;
import dev.yika.masking.text.Scrubber;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Layout;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.StringLayout;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.Node;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginConfiguration;
import org.apache.logging.log4j.core.config.plugins.PluginElement;
import org.apache.logging.log4j.core.config.plugins.PluginFactory;
import org.apache.logging.log4j.core.config.plugins.PluginNode;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.ByteBufferDestination;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.status.StatusLogger;
import org.jspecify.annotations.Nullable;

/**
 * A layout that masks the numbers in what another layout renders (日志脱敏布局): message, parameters,
 * thread context, exceptions with causes and suppressed ones, in text or in JSON.
 *
 * <pre>{@code
 * <Console name="console">
 *   <ScrubbingLayout><PatternLayout pattern="%d %-5p %c - %m%n"/></ScrubbingLayout>
 * </Console>
 * }</pre>
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>A made-up number is masked first. If it is not, or if the other layout writes another
 *       charset than UTF-8, US-ASCII, GB18030, GBK or GB2312, the status logger says so, and each
 *       event is replaced by a notice.
 *   <li>An event that cannot be rendered or masked is replaced by a notice, too; no exception
 *       reaches the program that logs.
 *   <li>The rows that MyBatis logs are masked by the names of their columns, see {@link
 *       LineScrubber}.
 *   <li>A pattern that cuts or rewrites messages before they are masked leaves parts of numbers.
 *       The status logger warns of it, with the appender and the pattern.
 * </ol>
 *
 * <p>This class is as thread-safe as the other layout.
 *
 * @since 0.1.0
 */
@Plugin(name = "ScrubbingLayout", category = Node.CATEGORY, elementType = Layout.ELEMENT_TYPE)
public final class ScrubbingLayout implements StringLayout, ScrubbingOutput {

  private final Layout<?> layout;
  private final Charset charset;
  private volatile @Nullable LineScrubber lines;
  private final String refusal;
  private Optional<String> warning = Optional.empty();

  private ScrubbingLayout(
      Layout<?> layout, Charset charset, @Nullable LineScrubber lines, String refusal) {
    this.layout = layout;
    this.charset = charset;
    this.lines = lines;
    this.refusal = refusal;
  }

  /**
   * Creates a layout for a configuration, with {@link Scrubber#standard()}, unless its logger
   * context has a scrubber as the object {@code dev.yika.masking.text.Scrubber}.
   *
   * @param layout what renders; the message alone if there is none
   * @param configuration the configuration
   * @param node the element of this layout, inside that of the appender
   * @return the layout
   */
  @PluginFactory
  public static ScrubbingLayout create(
      @PluginElement("Layout") @Nullable Layout<?> layout,
      @PluginConfiguration Configuration configuration,
      @PluginNode Node node) {
    Layout<?> inside = layout == null ? PatternLayout.createDefaultLayout() : layout;
    LoggerContext loggers = configuration.getLoggerContext();
    Object scrubber = loggers == null ? null : loggers.getObject(Scrubber.class.getName());
    ScrubbingLayout created =
        around(inside, scrubber instanceof Scrubber used ? used : Scrubber.standard());
    created.warn(node.getParent());
    return created;
  }

  /** Tries made-up messages, and names the appender if the layout inside cuts or rewrites them. */
  private void warn(@Nullable Node appender) {
    String name = appender == null ? "?" : String.valueOf(appender.getAttributes().get("name"));
    warning = LineScrubber.warning(name, pattern(), message -> toSerializable(madeUp(message)));
    warning.ifPresent(StatusLogger.getLogger()::warn);
  }

  private static LogEvent madeUp(String message) {
    return Log4jLogEvent.newBuilder()
        .setLoggerName(ScrubbingLayout.class.getName())
        .setLevel(Level.INFO)
        .setMessage(new SimpleMessage(message))
        .build();
  }

  private String pattern() {
    return layout instanceof PatternLayout text
        ? text.getConversionPattern()
        : layout.getClass().getName();
  }

  @Override
  public Optional<String> warning() {
    return warning;
  }

  @Override
  public void setScrubber(Scrubber scrubber) {
    if (lines != null) { // one that masks nothing goes on to write notices
      lines = LineScrubber.of(scrubber, charset);
    }
  }

  /**
   * Puts a layout around another one.
   *
   * @param layout what renders
   * @param scrubber what is a number, and what is left of it
   * @return the layout
   */
  public static ScrubbingLayout around(Layout<?> layout, Scrubber scrubber) {
    if (!(layout instanceof StringLayout text)) {
      String refusal = layout.getClass().getSimpleName() + " renders no text";
      return refused(layout, StandardCharsets.UTF_8, refusal);
    }
    Charset charset = text.getCharset() == null ? StandardCharsets.UTF_8 : text.getCharset();
    try {
      return new ScrubbingLayout(layout, charset, LineScrubber.of(scrubber, charset), "");
    } catch (IllegalArgumentException | IllegalStateException e) {
      return refused(layout, charset, String.valueOf(e.getMessage()));
    }
  }

  private static ScrubbingLayout refused(Layout<?> layout, Charset charset, String refusal) {
    StatusLogger.getLogger().error("No event is written in clear: {}", refusal);
    return new ScrubbingLayout(layout, charset, null, refusal);
  }

  @Override
  public byte[] toByteArray(LogEvent event) {
    LineScrubber current = lines;
    if (current == null) {
      return notice(refusal).getBytes(charset);
    }
    try {
      return render(current, event);
    } catch (RuntimeException | StackOverflowError e) { // of a layout, or of a parameter's toString
      return notice(e.getClass().getName()).getBytes(charset);
    }
  }

  private byte[] render(LineScrubber current, LogEvent event) {
    String logger = event.getLoggerName();
    String thread = event.getThreadName();
    if (charset.equals(StandardCharsets.US_ASCII) && layout instanceof StringLayout text) {
      String line = text.toSerializable(event); // in ASCII a Chinese word is question marks
      return current.scrub(line, logger, thread, message(event)).getBytes(charset);
    }
    byte[] line = layout.toByteArray(event);
    current.scrub(line, logger, thread, message(event));
    return line;
  }

  @Override
  public String toSerializable(LogEvent event) {
    return new String(toByteArray(event), charset);
  }

  @Override
  public void encode(LogEvent event, ByteBufferDestination destination) {
    byte[] line = toByteArray(event);
    destination.writeBytes(line, 0, line.length);
  }

  private static String message(LogEvent event) {
    String message = event.getMessage() == null ? null : event.getMessage().getFormattedMessage();
    return message == null ? "" : message;
  }

  private static String notice(String reason) {
    return LineScrubber.notice(reason) + System.lineSeparator();
  }

  @Override
  public byte @Nullable [] getFooter() {
    return lines == null ? null : layout.getFooter();
  }

  @Override
  public byte @Nullable [] getHeader() {
    return lines == null ? null : layout.getHeader();
  }

  @Override
  public String getContentType() {
    return layout.getContentType();
  }

  @Override
  public Map<String, String> getContentFormat() {
    return layout.getContentFormat();
  }

  @Override
  public Charset getCharset() {
    return charset;
  }

  /** Returns the layout inside. */
  @Override
  public String toString() {
    return "ScrubbingLayout[" + layout.getClass().getSimpleName() + "]";
  }
}
