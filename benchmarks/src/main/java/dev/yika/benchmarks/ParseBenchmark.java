package dev.yika.benchmarks;

import dev.yika.core.number.CardNumber;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What reading valid card numbers costs, above all in memory: the value and nothing else. One
 * operation is one text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class ParseBenchmark {

  private final String[] cardNumbers = Texts.validCardNumbers();

  /** To a value, or an exception that never comes here. */
  @Benchmark
  public void parse(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(CardNumber.parse(text));
    }
  }

  /** To a result that holds the value. */
  @Benchmark
  public void tryParse(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(CardNumber.tryParse(text));
    }
  }
}
