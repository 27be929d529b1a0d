package dev.yika.benchmarks;

import dev.yika.benchmarks.limit.CardLimit;
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

  /** The bytes of a number and its line end. */
  private static final int LINE = 17;

  @Param private Fault fault = Fault.SLIP;
  private String[] cardNumbers = {};
  private String[] luhnNumbers = {};
  private byte[] cardLines = {};
  private final RegionDirectory regions = RegionDirectory.standard();

  /** Makes the texts. */
  @Setup
  public void makeTexts() {
    cardNumbers = Texts.cardNumbers(fault);
    cardLines = Texts.lines(cardNumbers, LINE - 1);
    luhnNumbers = Texts.luhnNumbers(fault);
  }

  /** Yika: layout and check digit. */
  @Benchmark
  public void isValid(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(CardNumber.isValid(text));
    }
  }

  /** Yika: layout and check digit of bytes. */
  @Benchmark
  public void isValidBytes(Blackhole hole) {
    for (int at = 0; at < cardLines.length; at += LINE) {
      hole.consume(CardNumber.isValid(cardLines, at, LINE - 1));
    }
  }

  /** The limit: a loop by hand over a text. */
  @Benchmark
  public void loopByHand(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(CardLimit.loop(text));
    }
  }

  /** The limit: eight bytes at a time. */
  @Benchmark
  public void wordsByHand(Blackhole hole) {
    for (int at = 0; at < cardLines.length; at += LINE) {
      hole.consume(CardLimit.words(cardLines, at));
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
