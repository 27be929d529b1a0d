package dev.yika.benchmarks;

import dev.yika.benchmarks.fresh.FreshCosts;
import dev.yika.benchmarks.report.Machine;
import dev.yika.benchmarks.report.ResultsReport;
import dev.yika.benchmarks.report.ResultsReport.Circumstances;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every benchmark with all peers in one go, then the checks in new processes, and writes the
 * report. The main class of {@code benchmarks.jar}.
 */
public final class RunAll {

  private static final String BENCHMARKS = "^dev\\.yika\\.benchmarks\\..*";

  private RunAll() {}

  /**
   * Runs everything.
   *
   * @param arguments {@code [--results FILE] [--date yyyy-MM-dd] [--short]}
   * @throws RunnerException if a benchmark fails
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
    RunOptions options = RunOptions.read(List.of(arguments), clock);
    Path coreJar = jarOf("core");
    Path statusJar = jarOf("status");
    Collection<RunResult> results = runJmh(options, thisJar().resolveSibling("jmh-results.json"));
    FreshCosts fresh = FreshCosts.measure(options.freshRounds(), coreJar, statusJar);
    String report =
        ResultsReport.of(
            new Circumstances(options.date(), Machine.here(), options.mode()), results, fresh);
    if (options.results().isPresent()) {
      Files.writeString(options.results().get(), report);
    } else {
      System.out.println(report);
    }
  }

  private static Collection<RunResult> runJmh(RunOptions options, Path json)
      throws RunnerException {
    ChainedOptionsBuilder benchmarks = new OptionsBuilder().include(BENCHMARKS);
    if (!HyperscanMask.loads()) {
      System.out.println("Hyperscan does not load on this system and is left out.");
      benchmarks = benchmarks.exclude("HyperscanBenchmark");
    }
    return new Runner(
            benchmarks
                .addProfiler(GCProfiler.class)
                .forks(options.forks())
                .warmupIterations(options.warmUpSeconds())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(options.measuredSeconds())
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(json.toString())
                .build())
        .run();
  }

  private static Path thisJar() {
    return Path.of(
        URI.create(RunAll.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** Returns the jar of a module that the same build left beside this one. */
  private static Path jarOf(String module) throws IOException {
    Path target = thisJar().resolveSibling("../../" + module + "/target").normalize();
    String name = "yika-" + module + "-[0-9].*\\.jar";
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name))
          .filter(file -> !file.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("build the module " + module + " first"));
    }
  }
}
