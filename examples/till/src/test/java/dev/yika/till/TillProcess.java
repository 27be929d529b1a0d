package dev.yika.till;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The whole application as a process of its own. */
final class TillProcess implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("till: http://127.0.0.1:(\\d+)/");

  private final Process process;
  private final BufferedReader out;
  private final List<String> lines = new ArrayList<>();

  /** Starts it on a folder; a prefix such as {@code taskset} may stand before the command. */
  TillProcess(List<String> prefix, Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            prefix.isEmpty() ? "-XX:TieredStopAtLevel=1" : "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Till.class.getName()));
    command.addAll(List.of(arguments));
    command.add("--till.folder=" + folder);
    if (Stream.of(arguments).noneMatch(each -> each.startsWith("--server.port="))) {
      command.add("--server.port=0");
    }
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  TillProcess(Path folder, String... arguments) throws IOException {
    this(List.of(), folder, arguments);
  }

  /** Waits until it answers, and returns its port. */
  int port() throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        drain();
        return Integer.parseInt(port.group(1));
      }
    }
    throw new IllegalStateException("did not start: " + lines);
  }

  /** Reads on, or the process would stand still once the pipe is full. */
  private void drain() {
    Thread reader =
        new Thread(
            () -> {
              try {
                while (out.readLine() != null) {
                  Thread.onSpinWait();
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    reader.setDaemon(true);
    reader.setUncaughtExceptionHandler((thread, e) -> {});
    reader.start();
  }

  /** Waits for its end, and returns its output. */
  String said() throws IOException, InterruptedException {
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
    }
    process.waitFor();
    return said.toString();
  }

  int exitCode() {
    return process.exitValue();
  }

  /** Kills it without warning. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
