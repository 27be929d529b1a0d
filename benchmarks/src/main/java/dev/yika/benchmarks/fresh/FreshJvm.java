package dev.yika.benchmarks.fresh;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of this package in a JVM of its own, with the class path of this one. */
final class FreshJvm {

  private FreshJvm() {}

  /** Returns the time from the start of the process to its end. */
  static Duration time(Class<?> program) {
    Stopwatch stopwatch = Stopwatch.createStarted();
    output(program);
    return stopwatch.elapsed();
  }

  /** Returns the last line a program prints; what a library warns of stands before it. */
  static String output(Class<?> program, String... arguments) {
    String text = run(List.of(), program, arguments);
    return text.substring(text.stripTrailing().lastIndexOf('\n') + 1).strip();
  }

  /** Returns how many classes a program loads, those of the JDK among them. */
  static int loadedClasses(Class<?> program) {
    String log = run(List.of("-Xlog:class+load:stdout"), program);
    return Math.toIntExact(log.lines().filter(line -> line.contains("source:")).count());
  }

  private static String run(List<String> options, Class<?> program, String... arguments) {
    try {
      Process process = start(options, program, arguments);
      try (InputStream out = process.getInputStream()) {
        String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new IllegalStateException(program.getSimpleName() + " failed");
        }
        return text;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Process start(List<String> options, Class<?> program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
  }
}
