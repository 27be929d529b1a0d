package dev.yika.benchmarks;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.SampleNumbers;
import java.nio.CharBuffer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same questions in a process that has validated every kind of number before, from texts of
 * several classes. The compiler has then seen more than one target behind each call and cannot
 * inline as freely as in the other benchmarks; a large application is more like this.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class MixedUseBenchmark {

  private static final int NUMBERS_OF_EACH_KIND = 20_000;

  private final String[] cardNumbers = Texts.cardNumbers(Fault.SLIP);
  private final String[] citizenIds = Texts.citizenIds(Fault.SLIP);

  /** Validates every kind of number from Strings and from CharBuffers. */
  @Setup
  public void useEverything(Blackhole hole) {
    for (IdentifierKind kind : IdentifierKind.values()) {
      SampleNumbers.valid(kind, 1)
          .limit(NUMBERS_OF_EACH_KIND)
          .forEach(
              number -> {
                hole.consume(kind.isValid(number.unmasked()));
                hole.consume(kind.isValid(CharBuffer.wrap(number.unmasked())));
              });
    }
  }

  /** As {@link CardNumberBenchmark#isValid}. */
  @Benchmark
  public void cardNumberIsValid(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(CardNumber.isValid(text));
    }
  }

  /** As {@link CitizenIdBenchmark#isValid}. */
  @Benchmark
  public void citizenIdIsValid(Blackhole hole) {
    for (String text : citizenIds) {
      hole.consume(CitizenId.isValid(text));
    }
  }
}
