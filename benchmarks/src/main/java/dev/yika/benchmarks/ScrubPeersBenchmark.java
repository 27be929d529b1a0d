package dev.yika.benchmarks;

import dev.yika.masking.text.Scrubber;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What people write instead of a scrubber: a regular expression for 16 and 18 digits that replaces
 * each match by stars. It checks nothing and knows nothing but digits in a row. Numbers stand in
 * one line of a hundred. One operation is one MiB of log, as a {@code String}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScrubPeersBenchmark {

  private static final int PERCENT = 1;
  static final String STARS = "****************";
  private static final Pattern REGEX =
      Pattern.compile("(?<![0-9A-Za-z_.])[1-9][0-9]{15}(?:[0-9][0-9Xx])?(?![0-9A-Za-z_])");
  private static final com.google.re2j.Pattern RE2 =
      com.google.re2j.Pattern.compile("\\b[1-9][0-9]{15}(?:[0-9][0-9Xx])?\\b");

  @Param private Logs.Words words = Logs.Words.ASCII;

  private final Scrubber scrubber = Scrubber.standard();
  private String text = "";

  /** Makes the log. */
  @Setup
  public void makeLog() {
    makeLog(words);
  }

  void makeLog(Logs.Words language) {
    text = Logs.mebibyte(language, PERCENT);
  }

  /** {@code java.util.regex}. */
  @Benchmark
  public String regex() {
    return REGEX.matcher(text).replaceAll(STARS);
  }

  /** RE2/J. */
  @Benchmark
  public String re2() {
    return RE2.matcher(text).replaceAll(STARS);
  }

  /** The scrubber on the same {@code String}. */
  @Benchmark
  public CharSequence scrubText() {
    return scrubber.scrub(text);
  }
}
