package dev.yika.benchmarks.report;

/**
 * What JMH measured of one benchmark.
 *
 * @param nanos nanoseconds for one operation, the median of all iterations
 * @param least nanoseconds in the fastest iteration
 * @param most nanoseconds in the slowest iteration
 * @param bytes bytes allocated by one operation
 */
record Figure(double nanos, double least, double most, double bytes) {

  /** Below this many bytes, only the harness allocates. */
  private static final double NOTHING = 0.5;

  boolean allocatesNothing() {
    return bytes < NOTHING;
  }
}
