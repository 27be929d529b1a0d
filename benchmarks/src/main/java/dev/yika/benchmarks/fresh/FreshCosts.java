package dev.yika.benchmarks.fresh;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.math.Quantiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a new process pays for Yika.
 *
 * @param rounds how often each program was started
 * @param emptyMillis median time of a program that does nothing
 * @param lookUpMillis median time of the first region look-up, above the empty program
 * @param validationMillis median time of the first validation, above the empty program
 * @param bothMillis median time of the first validation with region, above the empty program
 * @param directoryBytes what the region directory keeps alive
 * @param valueBytes the size of a card number without its text
 * @param jarBytes the size of the jar of yika-core
 * @param statusJarBytes the size of the jar of yika-status
 */
public record FreshCosts(
    int rounds,
    double emptyMillis,
    double lookUpMillis,
    double validationMillis,
    double bothMillis,
    long directoryBytes,
    long valueBytes,
    long jarBytes,
    long statusJarBytes) {

  private static final List<Class<?>> PROGRAMS =
      List.of(
          EmptyProgram.class,
          FirstLookUp.class,
          FirstValidation.class,
          FirstValidationWithRegion.class);
  private static final int WARM_UP_ROUNDS = 3;

  /**
   * Measures everything. The programs take turns, so that a busy minute hits all of them.
   *
   * @param rounds how often each program is started
   * @param coreJar the jar of yika-core
   * @param statusJar the jar of yika-status
   * @return the costs
   */
  public static FreshCosts measure(int rounds, Path coreJar, Path statusJar) {
    ListMultimap<Class<?>, Double> times = ArrayListMultimap.create();
    for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
      for (Class<?> program : PROGRAMS) {
        Duration time = FreshJvm.time(program);
        if (round >= 0) {
          times.put(program, time.toNanos() / 1e6);
        }
      }
    }
    List<Double> medians =
        PROGRAMS.stream().map(program -> Quantiles.median().compute(times.get(program))).toList();
    List<String> weights = Splitter.on(' ').splitToList(FreshJvm.output(Weigh.class));
    double empty = medians.get(0);
    return new FreshCosts(
        rounds,
        empty,
        medians.get(1) - empty,
        medians.get(2) - empty,
        medians.get(3) - empty,
        Long.parseLong(weights.get(0)),
        Long.parseLong(weights.get(1)),
        size(coreJar),
        size(statusJar));
  }

  private static long size(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
