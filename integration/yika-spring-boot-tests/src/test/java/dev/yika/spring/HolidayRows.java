package dev.yika.spring;

/** A made-up year of holidays. */
final class HolidayRows {

  static final String OF_2031 =
      """
      region\tyear\trevision\tnotices\tdated\toff\twork
      -\t2031\t1\t-\t-\t0101,0122-0129,0405,0501-0502,0624,1001-1007\t-
      """;

  private HolidayRows() {}
}
