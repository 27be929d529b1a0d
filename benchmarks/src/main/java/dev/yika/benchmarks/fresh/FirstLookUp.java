package dev.yika.benchmarks.fresh;

import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionStanding;

/** Looks one region up. */
final class FirstLookUp {

  private FirstLookUp() {}

  public static void main(String[] arguments) {
    Exit.unless(RegionDirectory.standard().standing("410102", 0) == RegionStanding.CURRENT);
  }
}
