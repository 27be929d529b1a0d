package dev.yika.benchmarks;

import dev.yika.benchmarks.fresh.DeskRun;
import dev.yika.benchmarks.fresh.FreshCosts;
import dev.yika.benchmarks.report.Load;
import dev.yika.benchmarks.report.Machine;
import dev.yika.benchmarks.report.Results;
import dev.yika.benchmarks.report.ResultsReport.Circumstances;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
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
    List<Path> jars = jars();
    Path command = command();
    Load.Watch watch = new Load.Watch();
    Collection<RunResult> measured = runJmh(options, thisJar().resolveSibling("jmh-results.json"));
    FreshCosts fresh = FreshCosts.measure(options.freshRounds(), jars, desk(command));
    Load load = watch.load();
    Results results =
        Results.of(
            new Circumstances(options.date(), Machine.here(), options.mode(), load),
            measured,
            fresh);
    if (options.results().isEmpty()) {
      System.out.println(results.report());
    } else if (!results.write(options.results().get())) {
      System.out.println(results.report());
      System.err.println("not written: " + load + "; repeat it on a quiet machine");
      System.exit(1);
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

  /** Returns the command line that the same build left. */
  private static Path command() {
    Path jar = thisJar().resolveSibling("../../cli/target/yika.jar").normalize();
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("the command line is missing; build all modules first");
    }
    return jar;
  }

  private static DeskRun desk(Path command) throws IOException {
    return DeskRun.measure(command, command.resolveSibling("../samples/visits.csv").normalize());
  }

  /** Returns the jars that the same build left: of the modules, then of peers and of Guava. */
  private static List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String module : List.of("core", "masking", "status")) {
      jars.addAll(
          list(
              "../../" + module + "/target",
              "yika-" + module + "-[0-9](?!.*-(sources|javadoc|tests)).*"));
    }
    jars.addAll(list("peers", ".*"));
    return jars;
  }

  private static List<Path> list(String folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(thisJar().resolveSibling(folder).normalize())) {
      List<Path> found =
          files
              .filter(file -> file.getFileName().toString().matches(name + "\\.jar"))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("build the whole project first");
      }
      return found;
    }
  }
}
