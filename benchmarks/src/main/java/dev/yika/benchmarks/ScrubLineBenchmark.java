package dev.yika.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One line of a hundred characters, as a logger hands them over one by one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScrubLineBenchmark {

  private static final String WITHOUT =
      "2026-07-14 10:22:33.123 INFO [http-nio-7] d.y.settle.Service - settled in 35 ms, day 20260714 ok";
  private static final String WITH =
      "2026-07-14 10:22:33.123 INFO [http-nio-7] d.y.settle.Service - card 4101021234567890 took 35 ms.";

  private final Scrubber scrubber = Scrubber.standard();
  private String without = WITHOUT;
  private String with = WITH;
  private final byte[] bytesWithout = WITHOUT.getBytes(UTF_8);

  /** No number, but a date of eight digits; gives the line itself. */
  @Benchmark
  public CharSequence without() {
    return scrubber.scrub(without);
  }

  /** The same as bytes. */
  @Benchmark
  public ScrubReport bytesWithout() {
    return scrubber.scrub(bytesWithout);
  }

  /** A card number; gives a new line. */
  @Benchmark
  public CharSequence with() {
    return scrubber.scrub(with);
  }
}
