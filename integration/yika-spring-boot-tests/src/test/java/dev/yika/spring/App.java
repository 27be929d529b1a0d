package dev.yika.spring;

import ch.qos.logback.classic.LoggerContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running application whose console and log file are kept. */
final class App implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final PrintStream console = System.out;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final Path file;
  private final ConfigurableApplicationContext context;

  private App(Path file, String... arguments) {
    this.file = file;
    LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    loggers.getCopyOfListenerList().forEach(loggers::removeListener);
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--server.port=0");
    all.add("--logging.file.name=" + file);
    try {
      context = new SpringApplicationBuilder(Admission.class).run(all.toArray(String[]::new));
    } catch (RuntimeException e) {
      System.setOut(console);
      throw e;
    }
  }

  static App start(String... arguments) throws IOException {
    return new App(Files.createTempDirectory("yika").resolve("app.log"), arguments);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  byte[] download(String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  private URI uri(String path) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return URI.create("http://localhost:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Returns everything on the console and in the file. */
  String written() throws IOException {
    String log = Files.exists(file) ? Files.readString(file) : "";
    return written.toString(StandardCharsets.UTF_8) + log;
  }

  @Override
  public void close() {
    context.close();
    System.setOut(console);
  }
}
