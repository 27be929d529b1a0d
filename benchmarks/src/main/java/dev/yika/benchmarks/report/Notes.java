package dev.yika.benchmarks.report;

import java.util.List;

/** How to read and repeat the results. */
final class Notes {

  static final List<String> LINES =
      List.of(
          "## How to read this",
          "",
          "* Every library reads 10,000 made-up texts from an array of `String`, half of them valid,",
          "  in random order, all of the right length; one operation is one text. Yika and hutool",
          "  read the same texts and agree on each (a test makes sure). Luhn gets texts whose last",
          "  digit fits Luhn in one half and not in the other.",
          "* `SLIP`: the invalid half has one wrong digit or two neighbours swapped, so everybody",
          "  has to compute the check character. `ANYTHING`: letters, spaces, foreign digits and",
          "  random signs as well, so that the cost of a refusal counts.",
          "* `MixedUseBenchmark` asks the same questions after every kind of number was validated in",
          "  the same process, from two classes of text. Figures there are the ones to expect in a",
          "  large application; peers have no such benchmark, so their figures flatter them.",
          "* \"0 B\" is what the gc profiler of JMH shows below half a byte per operation. A KB is",
          "  1,000 bytes.",
          "* The `HashMap` holds the same codes and their names; its key is cut out of the number.",
          "  It answers with a name, `standing` with the standing, `knows` with yes or no, `lookUp`",
          "  with an object that answers everything and reads names when asked.",
          "* COLA and stateless4j hold the pairs of the enrollment machine that are decided without a",
          "  condition. They answer with a phase; Yika also with the reason or with the data of the",
          "  state afterwards and the effects, and tells a rejection from an event that came twice.",
          "* Strata holds the same days off, weekends and make-up days, and a test compares 4,000",
          "  counts. It cannot say that a year is not published, nor that an answer is provisional:",
          "  outside of its years it takes every week for a plain one.",
          "* A new process is timed from outside, from start to end. The programs take turns; all use",
          "  the same class path, and the JVM its default options.",
          "* The heap of the directory is the sum of the sizes of all objects it reaches, as JOL counts",
          "  them, after every code has been asked for.",
          "* Noise: figures are medians of iterations of one second. Two runs on a quiet machine",
          "  differ by a few percent, on a shared one by half and more. Trust ratios more than",
          "  nanoseconds, and neither where slowest and fastest lie far apart.",
          "",
          "## What Yika does not win",
          "",
          "* Luhn alone is simpler than ISO 7064 MOD 11,10, where each digit waits for the one",
          "  before. On texts of digits only, commons-validator is in the same range as Yika.",
          "* hutool also looks the province up, and answers for 10-character cards of Hong Kong,",
          "  Macao and Taiwan; Yika does neither in `CitizenId.isValid`.",
          "* A text with separators or foreign signs is brought into its plain form first, which",
          "  allocates.",
          "",
          "## How to repeat this",
          "",
          "```",
          "mvn --batch-mode package",
          "java -jar benchmarks/target/benchmarks.jar --results benchmarks/RESULTS.md",
          "```",
          "",
          "`--short` takes less than ten minutes on two cores, `--date 2026-01-31` sets the date.",
          "Single benchmarks, with any option of JMH:",
          "",
          "```",
          "java -cp benchmarks/target/benchmarks.jar org.openjdk.jmh.Main CardNumber -prof gc",
          "```");

  private Notes() {}
}
