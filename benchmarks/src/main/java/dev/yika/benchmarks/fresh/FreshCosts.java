package dev.yika.benchmarks.fresh;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.math.Quantiles;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a new process pays for Yika and for its peers.
 *
 * @param rounds how often each program was started
 * @param starts what each program costs
 * @param directoryBytes what the region directory keeps alive
 * @param valueBytes the size of a card number without its text
 * @param jars the sizes of the jars, those of Yika first
 * @param desk what the command line takes for a large file
 */
public record FreshCosts(
    int rounds,
    Map<Program, Start> starts,
    long directoryBytes,
    long valueBytes,
    List<JarSize> jars,
    DeskRun desk) {

  private static final int WARM_UP_ROUNDS = 3;

  /** Makes an unmodifiable copy. */
  public FreshCosts {
    starts = Collections.unmodifiableMap(new EnumMap<>(starts));
    jars = List.copyOf(jars);
  }

  /**
   * What one program costs.
   *
   * @param millis median time from start to end, above the empty program
   * @param classes how many classes it loads, above the empty program
   * @param retainedBytes how much heap it leaves in use
   */
  public record Start(double millis, int classes, long retainedBytes) {}

  /**
   * Measures everything. The programs take turns, so that a busy minute hits all of them.
   *
   * @param rounds how often each program is started
   * @param jars the jars, those of Yika first
   * @param desk what the command line takes for a large file
   * @return the costs
   */
  public static FreshCosts measure(int rounds, List<Path> jars, DeskRun desk) {
    ListMultimap<Program, Double> times = ArrayListMultimap.create();
    for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
      for (Program program : Program.values()) {
        double millis = FreshJvm.time(program.main()).toNanos() / 1e6;
        if (round >= 0) {
          times.put(program, millis);
        }
      }
    }
    List<String> weights = Splitter.on(' ').splitToList(FreshJvm.output(Weigh.class));
    return new FreshCosts(
        rounds,
        starts(times),
        Long.parseLong(weights.get(0)),
        Long.parseLong(weights.get(1)),
        jars.stream().map(JarSize::of).toList(),
        desk);
  }

  private static Map<Program, Start> starts(ListMultimap<Program, Double> times) {
    Map<Program, Start> starts = new EnumMap<>(Program.class);
    double emptyMillis = 0;
    int emptyClasses = 0;
    for (Program program : Program.values()) {
      Start start =
          new Start(
              Quantiles.median().compute(times.get(program)) - emptyMillis,
              FreshJvm.loadedClasses(program.main()) - emptyClasses,
              Long.parseLong(FreshJvm.output(Retained.class, program.main().getName())));
      starts.put(program, start);
      if (program == Program.EMPTY) {
        emptyMillis = start.millis();
        emptyClasses = start.classes();
      }
    }
    return starts;
  }

  /**
   * Returns what a program costs.
   *
   * @param program the program
   * @return its costs; those of {@link Program#EMPTY} are above nothing
   */
  public Start start(Program program) {
    Start start = starts.get(program);
    if (start == null) {
      throw new IllegalArgumentException("not measured: " + program);
    }
    return start;
  }
}
