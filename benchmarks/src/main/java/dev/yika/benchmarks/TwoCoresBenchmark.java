package dev.yika.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * What a second thread is worth on the machine at all: arithmetic that touches no memory. Two cores
 * that a virtual machine claims to have may be two threads of one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TwoCoresBenchmark {

  private static final int ROUNDS = 100_000;

  private long seed = 1;

  /** Four chains that do not wait for each other, to fill the pipelines of a core. */
  private long arithmetic() {
    long a = seed;
    long b = a + 1;
    long c = a + 2;
    long d = a + 3;
    for (int round = 0; round < ROUNDS; round++) {
      a = a * 31 + round;
      b = (b ^ (b << 13)) + round;
      c = c * 17 - round;
      d = (d ^ (d >>> 7)) - round;
    }
    seed = a ^ b ^ c ^ d;
    return seed;
  }

  /** One thread. */
  @Benchmark
  public long one() {
    return arithmetic();
  }

  /** Two threads that share nothing. */
  @Benchmark
  @Threads(2)
  public long two() {
    return arithmetic();
  }
}
