package dev.yika.benchmarks.report;

import com.google.common.collect.ImmutableMap;

/** Why a target is missed, in one place; a reason shows up in the results only if it is needed. */
final class Reasons {

  private static final String CHECK_OF_PEER =
      "commons-validator needs 2 to 3 ns a digit as long as only digits are wrong, so ten times as"
          + " fast would be 4 ns for 16 digits, layout, check and region. Only where a foreign"
          + " character makes it throw and catch an exception does it take ten times as long.";

  private static final String IDENTITY_OF_PEER =
      "Reading 18 characters of a text that lies somewhere in memory, one by one, takes more than half"
          + " of the time; from bytes, Yika is more than 40 times as fast. hutool's figure changes most with the machine, from 800 to 2,100 ns in"
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
      "The answer is an object with name, parents and history; making it takes 48 B. Ask"
          + " `knows` or `standing` in a hot loop.";

  private static final String NEW_STATE =
      "COLA answers with a phase that existed before; Yika makes a state that knows the day, the"
          + " reason and what is owed, which takes 112 to 176 B and 14 to 26 ns. 1.8 to 3.5 times as"
          + " fast in our runs.";

  private static final String COLA_REJECTS =
      "A rejection is what COLA does quickest, 15 to 19 ns at best: it finds no transition and returns.";

  private static final String ANSWER_ALONE =
      "Making a `String` of 16 characters that is known before takes a third to a half of the time"
          + " (`answerAlone`), so eight times as fast as hutool is about what an answer costs without"
          + " looking at the text. Yika looks at all 16 characters, since a text that is no number"
          + " is hidden whole. Tried: putting the characters together in place (56 B, but slower),"
          + " char by char (104 B, as fast), eight at a time (88 B, the one in use), gathering words by"
          + " charAt without the copy (a sixth faster, and still slower than one that looks at"
          + " nothing), and reading the"
          + " bytes with the deprecated getBytes(int, int, byte[], int), which would win but cannot"
          + " distinguish a digit from a foreign character with the same low byte. In place, in bytes, a mask"
          + " costs a fraction of it (`maskInPlace`).";

  private static final String ENTITLEMENT =
      "Every event is applied to the state, 10 ns for a month paid and 40 to 90 ns for one missed or"
          + " made up, and the last arrears are counted by each policy of the area. Tried, 12.6 µs to"
          + " about 4: keeping the policies of an area; writing inputs out only when they are read;"
          + " counting no arrears that are over by every policy however they are counted; sets of"
          + " months in words; and no copy of effects that are known to be immutable. On a machine"
          + " with other work it takes half as long again.";

  private static final String DESK =
      "A visit is read from CSV, its number checked as each kind, its events folded, its policies"
          + " compared, and a sentence written. Tried: reading usual cells without patterns,"
          + " splitting lines without a CSV parser, filling sentences without a formatter, and"
          + " keeping policies; together they took it from about 100 µs to a third.";

  private static final String SCRUB_HITS =
      "Every number costs a closer look: check character, region, date and the words around, 150 to"
          + " 300 ns; copying knows no numbers. Tried: stepping over Chinese characters of UTF-8 by"
          + " their form (a tenth less), reading the words before a number only as far as they"
          + " decide (kept), and marking only the first place of a run of digits (no gain).";

  private static final String SCAN =
      "Reading the log from memory takes a fifth of the time: a log that lies in the cache takes 480"
          + " µs/MiB, this one 620. A line holds three signs behind words, and looking these up among the"
          + " ends of names takes up to a tenth; the rest is arithmetic on each byte. Tried:"
          + " loops over words that become vector instructions (kept, a quarter less), compiling"
          + " each of them by itself (kept, a seventh less), a smaller table of the ends of names"
          + " (kept), and reading the next window ahead (slower).";

  private static final String LINE =
      "The scan of two blocks of 64 bytes takes a quarter of it, the look at eight digits in a row 10"
          + " to 20 ns, and taking the working memory and wiping it afterwards a fifth. Tried:"
          + " passing a lone day over by its word (kept), giving the working memory back without a"
          + " fence (kept, 15 ns less), and low bytes padded with zeros instead of a copy of the"
          + " last block (kept).";

  private static final String REGEX =
      "The expression reads characters, and a MiB of this Chinese log has less than half as many"
          + " as an English one; Yika reads bytes, and three for each Chinese character.";

  private static final String HYPERSCAN =
      "Hyperscan looks for runs of digits alone, in instructions for 64 bytes at a time, and is given"
          + " a `String`, whose copy it pays; Yika looks at the words behind signs and at empty lines"
          + " as well. In Chinese the copy has to be converted, and Hyperscan takes more than twice as long.";

  private static final String TWO_CORES =
      "1.3 to 2.0 times in our runs. What a second thread is worth here at all shows the arithmetic"
          + " beside it, which touches no memory; where that is below 2, both cores share something."
          + " The log is written anew off the clock of its own thread only: the other one is"
          + " slowed by it.";

  private static final ImmutableMap<String, String> BY_ID =
      ImmutableMap.<String, String>builder()
          .put("card-slip", CHECK_OF_PEER)
          .put("citizen-slip", IDENTITY_OF_PEER)
          .put("citizen-anything", IDENTITY_ANYTHING)
          .put("region-knows", MEMORY)
          .put("region-standing", MEMORY)
          .put("region-look-up", LOOK_UP)
          .put("start", FRESH_START)
          .put("mask-sharding-sphere", ANSWER_ALONE)
          .put("mask-in-place", ANSWER_ALONE)
          .put("mask-hutool", ANSWER_ALONE)
          .put("scrub-line", LINE)
          .put("scrub-line-bytes", LINE)
          .put("scrub-regex", REGEX)
          .put("scrub-hyperscan", HYPERSCAN)
          .put("scrub-two-cores", TWO_CORES)
          .put("scrub-ascii-1", SCAN)
          .put("scrub-chinese-1", SCAN)
          .put("scrub-ascii-20", SCRUB_HITS)
          .put("scrub-chinese-20", SCRUB_HITS)
          .put("transition-move", NEW_STATE)
          .put("entitlement", ENTITLEMENT)
          .put("desk", DESK)
          .put("transition-reject", COLA_REJECTS)
          .buildOrThrow();

  private Reasons() {}

  static String of(Verdict verdict) {
    return BY_ID.getOrDefault(verdict.id(), "No reason is known yet.");
  }
}
