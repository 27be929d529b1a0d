package dev.yika.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@link RunAll} was asked for.
 *
 * @param results where the report goes; empty for the standard output
 * @param date the date in the report
 * @param isShort whether less than ten minutes are to be enough
 */
record RunOptions(Optional<Path> results, LocalDate date, boolean isShort) {

  static final String USAGE = "[--results FILE] [--date yyyy-MM-dd] [--short]";

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it holds anything else
   * @throws java.time.format.DateTimeParseException if the date is none
   */
  static RunOptions read(List<String> arguments, Clock clock) {
    @Nullable Path results = null;
    LocalDate date = LocalDate.now(clock);
    boolean isShort = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      switch (rest.next()) {
        case "--results" -> results = Path.of(value(rest));
        case "--date" -> date = LocalDate.parse(value(rest));
        case "--short" -> isShort = true;
        default -> throw new IllegalArgumentException("usage: " + USAGE);
      }
    }
    return new RunOptions(Optional.ofNullable(results), date, isShort);
  }

  private static String value(Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException("usage: " + USAGE);
    }
    return rest.next();
  }

  int forks() {
    return isShort ? 1 : 3;
  }

  int warmUpSeconds() {
    return isShort ? 2 : 5;
  }

  int measuredSeconds() {
    return isShort ? 4 : 10;
  }

  int freshRounds() {
    return isShort ? 11 : 31;
  }

  /** Returns the length of the run in words. */
  String mode() {
    return (isShort ? "short" : "full")
        + ": "
        + forks()
        + " fork(s), "
        + warmUpSeconds()
        + " s warm-up and "
        + measuredSeconds()
        + " s measured in each";
  }
}
