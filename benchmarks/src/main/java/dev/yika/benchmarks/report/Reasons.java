package dev.yika.benchmarks.report;

import com.google.common.collect.ImmutableMap;

/** Why a target is missed, in one place; a reason shows up in the results only if it is needed. */
final class Reasons {

  private static final String CHECK_OF_PEER =
      "The Luhn check of commons-validator takes 2 to 3 ns a digit when nothing is wrong but digits:"
          + " no check of 16 characters can be ten times as fast. Yika reads the layout, a harder"
          + " check system and the region in the same time. The factor comes from texts with a"
          + " foreign character, for which commons-validator makes an exception.";

  private static final ImmutableMap<String, String> BY_ID =
      ImmutableMap.of("card-slip", CHECK_OF_PEER);

  private Reasons() {}

  static String of(Verdict verdict) {
    return BY_ID.getOrDefault(verdict.id(), "No reason is known yet.");
  }
}
