package dev.yika.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Hyperscan on the text of {@link ScrubPeersBenchmark}; left out where its native library does not
 * load. One operation is one MiB of log, as a {@code String}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HyperscanBenchmark {

  @Param private Logs.Words words = Logs.Words.ASCII;

  private final HyperscanMask hyperscan = new HyperscanMask();
  private String text = "";

  /** Makes the log. */
  @Setup
  public void makeLog() {
    text = Logs.mebibyte(words, 1);
  }

  /** Frees the native memory. */
  @TearDown
  public void close() throws IOException {
    hyperscan.close();
  }

  /** The whole text in one call. */
  @Benchmark
  public String mask() {
    return hyperscan.mask(text);
  }
}
