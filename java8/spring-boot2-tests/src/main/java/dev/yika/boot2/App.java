package dev.yika.boot2;

import ch.qos.logback.classic.LoggerContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running application whose answers, console and log file are kept. */
final class App implements AutoCloseable {

  private final PrintStream console = System.out;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final StringBuilder answers = new StringBuilder();
  private final Path log;
  private final ConfigurableApplicationContext context;

  App(Path log, String... arguments) throws IOException {
    this.log = log;
    LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    loggers.getCopyOfListenerList().forEach(loggers::removeListener);
    System.setOut(new PrintStream(written, true, "UTF-8"));
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.add("--server.port=0");
    all.add("--logging.file.name=" + log);
    try {
      context = new SpringApplicationBuilder(Desk.class).run(all.toArray(new String[0]));
    } catch (RuntimeException e) {
      System.setOut(console);
      throw e;
    }
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  String get(String path, String... header) throws IOException {
    HttpURLConnection connection = open(path);
    if (header.length > 0) {
      connection.setRequestProperty(header[0], header[1]);
    }
    return answer(connection);
  }

  String post(String path, String type, String body) throws IOException {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  String post(String path, String type, byte[] body) throws IOException {
    HttpURLConnection connection = open(path);
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", type);
    connection.getOutputStream().write(body);
    return answer(connection);
  }

  private HttpURLConnection open(String path) throws IOException {
    String port = context.getEnvironment().getProperty("local.server.port");
    return (HttpURLConnection) new URL("http://localhost:" + port + path).openConnection();
  }

  private String answer(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream();
    String answer = status + " " + (in == null ? "" : text(in)) + connection.getHeaderFields();
    answers.append(answer).append('\n');
    return answer;
  }

  private static String text(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[4096];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      all.write(part, 0, n);
    }
    return new String(all.toByteArray(), StandardCharsets.UTF_8);
  }

  /** Returns every answer, and everything on the console and in the log file. */
  String everything() throws IOException {
    return answers
        + new String(written.toByteArray(), StandardCharsets.UTF_8)
        + new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    context.close();
    System.setOut(console);
  }
}
