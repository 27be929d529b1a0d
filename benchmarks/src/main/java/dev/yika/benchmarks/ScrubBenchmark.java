package dev.yika.benchmarks;

import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * Scrubbing a log of 64 MiB in place, with every detector on, beside copying the same bytes. One
 * operation is one MiB. The log is written anew before each pass, off the clock.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Logs.MEBIBYTES)
public class ScrubBenchmark {

  @Param private Logs.Words words = Logs.Words.ASCII;

  @Param({"1", "20"})
  private int percent = 1;

  private final Scrubber scrubber = Scrubber.standard();
  private byte[] log = {};
  private byte[] copy = {};

  /** Makes the log. */
  @Setup
  public void makeLog() {
    log = Logs.log(words, percent);
    copy = log.clone();
  }

  /** Undoes the pass before. */
  @Setup(Level.Invocation)
  public void writeAnew() {
    System.arraycopy(log, 0, copy, 0, log.length);
  }

  /** What any pass over memory costs. */
  @Benchmark
  public byte[] arraycopy() {
    System.arraycopy(log, 0, copy, 0, log.length);
    return copy;
  }

  /** The scrubber. */
  @Benchmark
  public ScrubReport scrub() {
    return scrubber.scrub(copy);
  }

  /** The scrubber on two cores, each with a log of its own. */
  @Benchmark
  @Threads(2)
  public ScrubReport scrubOnTwoThreads() {
    return scrubber.scrub(copy);
  }
}
