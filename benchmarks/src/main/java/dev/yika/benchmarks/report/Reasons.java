package dev.yika.benchmarks.report;

import com.google.common.collect.ImmutableMap;

/** Why a target is missed, in one place; a reason shows up in the results only if it is needed. */
final class Reasons {

  private static final String CHECK_OF_PEER =
      "commons-validator needs 2 to 3 ns a digit as long as only digits are wrong, so ten times as"
          + " fast would be 4 ns for 16 digits, layout, check and region. Only where a foreign"
          + " character makes it throw and catch an exception does it take ten times as long.";

  private static final String IDENTITY_OF_PEER =
      "Half of the texts in random order cost each library a wrongly predicted branch, and a loop that"
          + " only reads 18 characters and sums them takes about 20 ns here; 25 times as fast would be"
          + " about 33 ns. hutool's figure changes most with the machine, from 800 to 2,100 ns in"
          + " our runs, with what its 2 KB of garbage per text cost.";

  private static final String IDENTITY_ANYTHING =
      "hutool refuses a text with a foreign character at once, where Yika first looks whether it is"
          + " a number typed with separators; and see the line above.";

  private static final String MEMORY =
      "Between 1.2 and 3.0 times as fast in our runs. Both sides wait for the texts, which lie"
          + " scattered in memory; in a plain loop over texts in the cache (fastest of 600 passes)"
          + " `knows` took 8 ns and `standing` 12 to 14 ns beside 35 to 59 ns of the map.";

  private static final String FRESH_START =
      "Between 7 and 15 ms in runs on this shared machine, where an empty program takes 55 to 70."
          + " More than half goes into opening the jar's resource, before the first row is read.";

  private static final String LOOK_UP =
      "The answer is an object that tells name, parents and history; making it takes 48 B. Ask"
          + " `knows` or `standing` in a hot loop.";

  private static final ImmutableMap<String, String> BY_ID =
      ImmutableMap.of(
          "card-slip", CHECK_OF_PEER,
          "citizen-slip", IDENTITY_OF_PEER,
          "citizen-anything", IDENTITY_ANYTHING,
          "region-knows", MEMORY,
          "region-standing", MEMORY,
          "region-look-up", LOOK_UP,
          "start", FRESH_START);

  private Reasons() {}

  static String of(Verdict verdict) {
    return BY_ID.getOrDefault(verdict.id(), "No reason is known yet.");
  }
}
