package dev.yika.benchmarks.report;

/**
 * What JMH measured of one benchmark.
 *
 * @param nanos nanoseconds for one operation
 * @param error half the width of the 99.9 % confidence interval, in nanoseconds
 * @param bytes bytes allocated by one operation
 */
record Figure(double nanos, double error, double bytes) {

  /** Below this many bytes, only the harness allocates. */
  private static final double NOTHING = 0.5;

  boolean allocatesNothing() {
    return bytes < NOTHING;
  }
}
