package dev.yika.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The targets of the scrubber; a figure is nanoseconds for one MiB, or for one line. */
final class ScrubTargets {

  private static final double SHARE_OF_COPY = 0.35;
  private static final double SHARE_OF_COPY_WITH_MANY = 0.2;
  private static final double REGEX_RATIO = 40;
  private static final double HYPERSCAN_RATIO = 5;
  private static final double TWO_CORES = 1.8;
  private static final double LINE_NANOS = 100;
  private static final double LINE_WITH_NUMBER_NANOS = 1000;

  private final Figures figures;

  ScrubTargets(Figures figures) {
    this.figures = figures;
  }

  List<Verdict> verdicts() {
    return Stream.concat(
            Stream.of(
                share("scrub-ascii-1", "ASCII", 1, SHARE_OF_COPY),
                share("scrub-ascii-20", "ASCII", 20, SHARE_OF_COPY_WITH_MANY),
                share("scrub-chinese-1", "CHINESE", 1, SHARE_OF_COPY),
                share("scrub-chinese-20", "CHINESE", 20, SHARE_OF_COPY_WITH_MANY),
                regex("ASCII"),
                regex("CHINESE"),
                twoCores(),
                line("scrub-line", "without a number", "without", LINE_NANOS, true),
                line(
                    "scrub-line-bytes",
                    "without a number, as bytes",
                    "bytesWithout",
                    LINE_NANOS,
                    true),
                line("scrub-line-hit", "with a number", "with", LINE_WITH_NUMBER_NANOS, false)),
            hyperscan())
        .toList();
  }

  /** Nothing where Hyperscan did not load. */
  private Stream<Verdict> hyperscan() {
    return Stream.of("ASCII", "CHINESE")
        .filter(words -> figures.byName().containsKey("HyperscanBenchmark.mask " + words))
        .map(
            words ->
                times(
                    "scrub-hyperscan",
                    words,
                    "Hyperscan through JNI",
                    figures.get("HyperscanBenchmark.mask " + words),
                    HYPERSCAN_RATIO));
  }

  private Verdict share(String id, String words, int percent, double target) {
    Figure scrub = figures.get("ScrubBenchmark.scrub " + percent + " " + words);
    Figure copy = figures.get("ScrubBenchmark.arraycopy " + percent + " " + words);
    double share = copy.nanos() / scrub.nanos();
    return new Verdict(
        id,
        words.toLowerCase(Locale.ROOT)
            + " log of 64 MiB scrubbed in place beside `System.arraycopy`, numbers in "
            + percent
            + " % of the lines",
        speed(scrub),
        speed(copy),
        format("%.2f of its speed", share),
        format("%.2f", target),
        share >= target);
  }

  private Verdict regex(String words) {
    return times(
        "scrub-regex",
        words,
        "`java.util.regex`",
        figures.get("ScrubPeersBenchmark.regex " + words),
        REGEX_RATIO);
  }

  private Verdict times(String id, String words, String peer, Figure slower, double target) {
    Figure scrub = figures.get("ScrubBenchmark.scrub 1 " + words);
    double ratio = slower.nanos() / scrub.nanos();
    return new Verdict(
        id,
        words.toLowerCase(Locale.ROOT) + " log scrubbed in place beside " + peer,
        speed(scrub),
        speed(slower),
        format("%.0f times as fast", ratio),
        format("%.0f times", target),
        ratio >= target);
  }

  private Verdict twoCores() {
    Figure one = figures.get("ScrubBenchmark.scrub 1 ASCII");
    Figure two = figures.get("ScrubBenchmark.scrubOnTwoThreads 1 ASCII");
    double gain = gain(one, two);
    double machine =
        gain(figures.get("TwoCoresBenchmark.one"), figures.get("TwoCoresBenchmark.two"));
    return new Verdict(
        "scrub-two-cores",
        "Two threads scrub two logs beside one thread and one log",
        speed(two) + " each",
        speed(one),
        format("%.2f times as much; arithmetic without memory: %.2f times", gain, machine),
        format("%.1f times", TWO_CORES),
        gain >= TWO_CORES);
  }

  private static double gain(Figure one, Figure two) {
    return 2 * one.nanos() / two.nanos();
  }

  private Verdict line(String id, String what, String method, double target, boolean free) {
    Figure figure = figures.get("ScrubLineBenchmark." + method);
    return new Verdict(
        id,
        "One line of 100 characters " + what,
        format("%.0f ns, %.0f B", figure.nanos(), figure.bytes()),
        "-",
        "-",
        format("below %.0f ns", target) + (free ? ", 0 B" : ""),
        figure.nanos() < target && (!free || figure.allocatesNothing()));
  }

  private static String speed(Figure figure) {
    return format("%.2f GB/s", (1 << 20) / figure.nanos());
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
