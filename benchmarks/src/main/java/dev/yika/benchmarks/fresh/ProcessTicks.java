package dev.yika.benchmarks.fresh;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The CPU time of this process so far, in ticks of the clock, a hundred in a second.
 *
 * @param own the time of its own threads
 * @param children the time of its children that have ended
 */
public record ProcessTicks(long own, long children) {

  private static final Path SELF = Path.of("/proc/self/stat");
  private static final Splitter FIELDS = Splitter.on(' ').omitEmptyStrings();

  /** The times behind the name of the process: user and system, of itself and of children. */
  private static final int FIRST = 11;

  /**
   * Reads the counters of Linux.
   *
   * @return empty if this system does not have them
   */
  public static Optional<ProcessTicks> now() {
    try {
      return Files.isReadable(SELF) ? Optional.of(of(Files.readString(SELF))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a line.
   *
   * @param stat {@code /proc/self/stat}; the name of the process may hold spaces and parentheses
   * @return its times
   */
  public static ProcessTicks of(String stat) {
    List<String> fields = FIELDS.splitToList(stat.substring(stat.lastIndexOf(')') + 2).strip());
    return new ProcessTicks(
        ticks(fields, FIRST) + ticks(fields, FIRST + 1),
        ticks(fields, FIRST + 2) + ticks(fields, FIRST + 3));
  }

  private static long ticks(List<String> fields, int index) {
    return Long.parseLong(fields.get(index));
  }
}
