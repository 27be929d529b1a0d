package dev.yika.benchmarks.fresh;

import dev.yika.core.number.CardNumber;
import dev.yika.core.region.RegionDirectory;

/** Validates one made-up card number and its region. */
final class FirstValidationWithRegion {

  private FirstValidationWithRegion() {}

  public static void main(String[] arguments) {
    Exit.unless(CardNumber.isValid("4101021234567890", RegionDirectory.standard()));
  }
}
