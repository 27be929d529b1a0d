package dev.yika.benchmarks.report;

import com.google.common.collect.ImmutableMap;

/** Why a target is missed, in one place; a reason shows up in the results only if it is needed. */
final class Reasons {

  private static final String CHECK_OF_PEER =
      "commons-validator needs 2 to 3 ns a digit as long as only digits are wrong, so ten times as"
          + " fast would be 4 ns for 16 digits, layout, check and region. Only where a foreign"
          + " character makes it throw and catch an exception does it take ten times as long.";

  private static final String LOOK_UP =
      "The answer is an object that tells name, parents and history; making it takes 48 B. Ask"
          + " `knows` or `standing` in a hot loop.";

  private static final ImmutableMap<String, String> BY_ID =
      ImmutableMap.of("card-slip", CHECK_OF_PEER, "region-look-up", LOOK_UP);

  private Reasons() {}

  static String of(Verdict verdict) {
    return BY_ID.getOrDefault(verdict.id(), "No reason is known yet.");
  }
}
