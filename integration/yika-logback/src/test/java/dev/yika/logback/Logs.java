package dev.yika.logback;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The loggers of this program, with a configuration of their own that writes a file. */
final class Logs implements AutoCloseable {

  static final String FILTER = "<turboFilter class='dev.yika.logback.ScrubbingFilter'/>";
  static final String PATTERN = "<pattern>%d %-5level [%X] %logger - %msg%n</pattern>";

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Path file;

  private Logs(Path file) {
    this.file = file;
  }

  /** Starts loggers with a configuration in which FILE stands for the file. */
  static Logs start(String configuration) throws IOException {
    Logs logs = new Logs(Files.createTempFile("yika", ".log"));
    logs.context.reset();
    logs.context.getStatusManager().clear();
    logs.configure(configuration);
    return logs;
  }

  static String toFile(String encoder) {
    return "<appender name='file' class='ch.qos.logback.core.FileAppender'><file>FILE</file>"
        + encoder
        + "</appender><root level='TRACE'><appender-ref ref='file'/></root>";
  }

  void configure(String configuration) {
    String xml =
        "<configuration>" + configuration.replace("FILE", file.toString()) + "</configuration>";
    JoranConfigurator reader = new JoranConfigurator();
    reader.setContext(context);
    try {
      reader.doConfigure(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (JoranException e) {
      throw new IllegalStateException(e);
    }
  }

  LoggerContext context() {
    return context;
  }

  Logger logger() {
    return context.getLogger("com.example.Settlement");
  }

  /** Returns the messages of errors and warnings in Logback's status. */
  List<String> problems() {
    return context.getStatusManager().getCopyOfStatusList().stream()
        .filter(status -> status.getEffectiveLevel() > Status.INFO)
        .map(Status::getMessage)
        .collect(Collectors.toList());
  }

  String written() throws IOException {
    return written(StandardCharsets.UTF_8);
  }

  String written(Charset charset) throws IOException {
    return new String(Files.readAllBytes(file), charset);
  }

  @Override
  public void close() throws IOException {
    context.getCopyOfListenerList().forEach(context::removeListener);
    context.reset();
    Files.deleteIfExists(file);
  }
}
