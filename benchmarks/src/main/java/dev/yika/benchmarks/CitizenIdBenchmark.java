package dev.yika.benchmarks;

import cn.hutool.core.util.IdcardUtil;
import dev.yika.benchmarks.limit.CitizenLimit;
import dev.yika.core.number.CitizenId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Is this text a citizen identity number? Yika and hutool on the same 18-character texts. One
 * operation is one text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class CitizenIdBenchmark {

  /** The bytes of a number and its line end. */
  private static final int LINE = 19;

  @Param private Fault fault = Fault.SLIP;
  private String[] citizenIds = {};
  private byte[] citizenLines = {};

  /** Makes the texts. */
  @Setup
  public void makeTexts() {
    citizenIds = Texts.citizenIds(fault);
    citizenLines = Texts.lines(citizenIds, LINE - 1);
  }

  /** Yika: form, birth date and check character. */
  @Benchmark
  public void isValid(Blackhole hole) {
    for (String text : citizenIds) {
      hole.consume(CitizenId.isValid(text));
    }
  }

  /** Yika: form, birth date and check character of bytes. */
  @Benchmark
  public void isValidBytes(Blackhole hole) {
    for (int at = 0; at < citizenLines.length; at += LINE) {
      hole.consume(CitizenId.isValid(citizenLines, at, LINE - 1));
    }
  }

  /** The limit: a loop by hand over a text. */
  @Benchmark
  public void loopByHand(Blackhole hole) {
    for (String text : citizenIds) {
      hole.consume(CitizenLimit.loop(text));
    }
  }

  /** The limit: eight bytes at a time. */
  @Benchmark
  public void wordsByHand(Blackhole hole) {
    for (int at = 0; at < citizenLines.length; at += LINE) {
      hole.consume(CitizenLimit.words(citizenLines, at));
    }
  }

  /** hutool: province, birth date and check character. */
  @Benchmark
  public void isValidOfHutool(Blackhole hole) {
    for (String text : citizenIds) {
      hole.consume(IdcardUtil.isValidCard(text));
    }
  }
}
