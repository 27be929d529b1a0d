package dev.yika.benchmarks.growth;

/**
 * What one unit costs at one size.
 *
 * @param size how many there are
 * @param nanos nanoseconds for each unit, the median of all passes
 */
record Point(long size, double nanos) {}
