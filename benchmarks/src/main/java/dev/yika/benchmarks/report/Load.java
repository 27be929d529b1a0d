package dev.yika.benchmarks.report;

import com.google.common.base.Splitter;
import dev.yika.benchmarks.fresh.ProcessTicks;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many cores others took while something ran: other processes, and other machines on the same
 * hardware.
 *
 * @param cores from 0 to the number of cores; empty if this system does not say
 */
public record Load(Optional<Double> cores) {

  /** Less than that is what any system does beside. */
  private static final double MOST = 0.25;

  private static final Path SYSTEM = Path.of("/proc/stat");
  private static final Splitter FIELDS = Splitter.on(' ').omitEmptyStrings();

  /** Ticks of the clock so far, a hundred in a second. */
  record Ticks(long all, long busy, long own) {

    /**
     * Reads the counters of Linux.
     *
     * @param system the first line of {@code /proc/stat}: user, nice, system, idle, iowait, irq,
     *     softirq, steal
     * @param self the times of this process and of its children that have ended
     */
    static Ticks of(String system, ProcessTicks self) {
      List<String> fields = FIELDS.splitToList(system);
      long all = 0;
      for (String field : fields.subList(1, 9)) {
        all += Long.parseLong(field);
      }
      long idle = Long.parseLong(fields.get(4)) + Long.parseLong(fields.get(5));
      return new Ticks(all, all - idle, self.own() + self.children());
    }
  }

  /** A run that has begun. */
  public static final class Watch {

    private final Optional<Ticks> before = now();

    /**
     * Ends the watch, when all children have ended.
     *
     * @return what others took since it began
     */
    public Load load() {
      return new Load(before.flatMap(first -> now().map(last -> others(first, last))));
    }

    private static Optional<Ticks> now() {
      Optional<ProcessTicks> self = ProcessTicks.now();
      if (!Files.isReadable(SYSTEM) || self.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(Ticks.of(Files.readAllLines(SYSTEM).get(0), self.get()));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  static double others(Ticks first, Ticks last) {
    double all = Math.max(1, last.all() - first.all());
    double others = last.busy() - first.busy() - (last.own() - first.own());
    int cores = ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors();
    return Math.max(0, others) / all * cores;
  }

  /**
   * Returns whether figures of the run cannot be trusted.
   *
   * @return true if others took more than a quarter of a core, or if that is not known
   */
  public boolean isHeavy() {
    return cores.isEmpty() || cores.get() > MOST;
  }

  /** Returns a sentence. */
  @Override
  public String toString() {
    return cores
        .map(
            taken ->
                String.format(Locale.ROOT, "others took %.2f cores on average while it ran", taken))
        .orElse("this system does not say how much others took");
  }
}
