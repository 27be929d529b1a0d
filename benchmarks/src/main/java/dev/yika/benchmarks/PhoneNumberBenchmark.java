package dev.yika.benchmarks;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Random;
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
 * For scale only, since it answers another question: libphonenumber reads made-up mobile numbers of
 * China and checks whether they are valid. One operation is one text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class PhoneNumberBenchmark {

  private static final int LINE_NUMBERS = 100_000_000;

  private final PhoneNumberUtil phoneNumbers = PhoneNumberUtil.getInstance();
  private final String[] texts =
      new Random(Texts.COUNT)
          .ints(Texts.COUNT, LINE_NUMBERS, 2 * LINE_NUMBERS)
          .mapToObj(i -> "13" + i)
          .toArray(String[]::new);

  /** libphonenumber. */
  @Benchmark
  public void parseAndValidate(Blackhole hole) throws NumberParseException {
    for (String text : texts) {
      hole.consume(phoneNumbers.isValidNumber(phoneNumbers.parse(text, "CN")));
    }
  }
}
