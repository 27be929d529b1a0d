package dev.yika.benchmarks;

import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import java.util.HashMap;
import java.util.Map;
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
 * Looks up the region code inside a number. Beside it, what everybody writes first: a {@code
 * HashMap} from code to name, asked with the first six characters cut out. One operation is one
 * number.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class RegionBenchmark {

  private static final int CODE_LENGTH = 6;

  private final String[] cardNumbers = Texts.cardNumbers(Fault.SLIP);
  private final RegionDirectory regions = RegionDirectory.standard();
  private final Map<String, String> names = names(regions);

  /** Puts every code of the directory with its name into a map. */
  static Map<String, String> names(RegionDirectory regions) {
    Map<String, String> names = new HashMap<>();
    regions
        .codes()
        .forEach(code -> names.put(code.toString(), regions.lookUp(code).name().orElseThrow()));
    return names;
  }

  /** Is the code known? */
  @Benchmark
  public void knows(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(regions.knows(text, 0));
    }
  }

  /** In force, withdrawn, a pool, unknown? */
  @Benchmark
  public void standing(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(regions.standing(text, 0));
    }
  }

  /** Everything that is known of the code, as an object. */
  @Benchmark
  public void lookUp(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(regions.lookUp(RegionCode.at(text, 0)));
    }
  }

  /** The peer: cut out, hash, compare. */
  @Benchmark
  public void hashMap(Blackhole hole) {
    for (String text : cardNumbers) {
      hole.consume(names.get(text.substring(0, CODE_LENGTH)));
    }
  }
}
