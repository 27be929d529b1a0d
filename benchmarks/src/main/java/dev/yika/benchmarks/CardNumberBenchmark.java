package dev.yika.benchmarks;

import dev.yika.core.number.CardNumber;
import dev.yika.core.region.RegionDirectory;
import java.util.concurrent.TimeUnit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
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
 * Is this text a card number? Beside it, the Luhn check of commons-validator on texts of the same
 * length. One operation is one text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class CardNumberBenchmark {

  @Param private Fault fault = Fault.SLIP;
  private String[] cardNumbers = {};
  private String[] luhnNumbers = {};
  private final RegionDirectory regions = RegionDirectory.standard();

  /** Makes the texts. */
  @Setup
  public void makeTexts() {
    cardNumbers = Texts.cardNumbers(fault);
    luhnNumbers = Texts.luhnNumbers(fault);
  }

  /** Yika: layout and check digit. */
  @Benchmark
  public void isValid(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(CardNumber.isValid(text));
    }
  }

  /** Yika: layout, check digit and region. */
  @Benchmark
  public void isValidWithRegion(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(CardNumber.isValid(text, regions));
    }
  }

  /** commons-validator: Luhn. */
  @Benchmark
  public void luhnOfCommonsValidator(Blackhole hole) {
    for (String text : luhnNumbers) {
      hole.consume(LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(text));
    }
  }
}
