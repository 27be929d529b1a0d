package dev.yika.benchmarks.growth;

import dev.yika.core.result.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One thing that grows.
 *
 * @param what what there is more and more of
 * @param unit what the cost is of
 * @param points the costs, by size
 * @param isOfOneCore whether it is a job for one core alone
 */
record Series(Wording what, Wording unit, List<Point> points, boolean isOfOneCore) {

  private static final double NANOS_OF_HOUR = 3.6e12;
  private static final int PASSES = 7;
  private static final long SHORTEST_PASS = 200_000_000;

  Series {
    points = List.copyOf(points);
  }

  /** Something that can be done at one size. */
  interface Work {

    /** Does it once, and returns something that depends on all of it. */
    long once();
  }

  /**
   * Measures one size: passes of a fifth of a second and more, after as many that warm up.
   *
   * @param size how many there are
   * @param units how many units a single run of the work has
   * @param work the work
   */
  static Point measure(long size, long units, Work work) {
    List<Double> nanos = new ArrayList<>();
    long sink = 0;
    for (int pass = -PASSES; pass < PASSES; pass++) {
      long runs = 0;
      long begin = System.nanoTime();
      long taken;
      do {
        sink += work.once();
        runs++;
        taken = System.nanoTime() - begin;
      } while (taken < SHORTEST_PASS);
      if (pass >= 0) {
        nanos.add((double) taken / runs / units);
      }
    }
    if (sink == Long.MIN_VALUE) {
      throw new IllegalStateException("nothing was done");
    }
    Collections.sort(nanos);
    return new Point(size, nanos.get(PASSES / 2));
  }

  /** Returns how many units one core does in an hour at the largest size. */
  double inAnHour() {
    return NANOS_OF_HOUR / points.get(points.size() - 1).nanos();
  }

  /** Returns how many times as much a unit costs at the largest size as at the smallest. */
  double ratio() {
    return points.get(points.size() - 1).nanos() / points.get(0).nanos();
  }
}
