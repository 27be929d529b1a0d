package dev.yika.benchmarks.fresh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the command line takes for a large file of visits: those of its sample again and again, each
 * with an id of its own, answered by one process from its start to its end.
 *
 * @param visits how many there were
 * @param micros CPU time for each of them, of all threads, in microseconds; 0 if this system does
 *     not count it
 * @param megabytes the heap that the process was given
 */
public record DeskRun(int visits, double micros, int megabytes) {

  private static final int VISITS = 1_000_000;
  private static final int MEGABYTES = 128;
  private static final double MICROS_OF_TICK = 10_000;

  /**
   * Runs {@code yika desk}.
   *
   * @param jar the jar of the command line
   * @param sample a file of visits with a head; the first cell of a row is the visit
   * @return what it took
   * @throws IOException if a file cannot be read or written
   */
  public static DeskRun measure(Path jar, Path sample) throws IOException {
    Path file = Files.createTempFile("visits", ".csv");
    try {
      write(Files.readAllLines(sample, UTF_8), file);
      long before = ticksOfChildren();
      run(jar, file);
      double micros = (ticksOfChildren() - before) * MICROS_OF_TICK / VISITS;
      return new DeskRun(VISITS, micros, MEGABYTES);
    } finally {
      Files.delete(file);
    }
  }

  private static void write(List<String> sample, Path file) throws IOException {
    List<String> rows = sample.subList(1, sample.size());
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      out.write(sample.get(0) + "\n");
      for (int i = 0; i < VISITS; i++) {
        String row = rows.get(i % rows.size());
        out.write("V" + i + row.substring(row.indexOf(',')) + "\n");
      }
    }
  }

  /** Runs the command; one that found rows to refuse, as the sample has, ends with 1. */
  private static void run(Path jar, Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "desk",
                file.toString(),
                "--format",
                "csv")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() > 1) {
        throw new IllegalStateException("yika desk ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long ticksOfChildren() {
    return ProcessTicks.now().map(ProcessTicks::children).orElse(0L);
  }
}
