package dev.yika.benchmarks.report;

import dev.yika.benchmarks.fresh.FreshCosts;
import dev.yika.benchmarks.fresh.Program;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The targets of this project, held against what was measured. A KB here is 1,000 bytes. */
final class Targets {

  private static final double CARD_RATIO = 10;
  private static final double CITIZEN_RATIO = 25;
  private static final double REGION_RATIO = 3;
  private static final double START_MILLIS = 10;
  private static final double DESK_MICROS = 30;
  private static final long DIRECTORY_BYTES = 400_000;

  private final Figures figures;
  private final FreshCosts fresh;

  Targets(Figures figures, FreshCosts fresh) {
    this.figures = figures;
    this.fresh = fresh;
  }

  List<Verdict> verdicts() {
    return Stream.of(
            numbers(),
            new LimitTargets(figures).verdicts(),
            new MaskTargets(figures).verdicts(),
            new ScrubTargets(figures).verdicts(),
            new StatusTargets(figures).verdicts())
        .flatMap(List::stream)
        .toList();
  }

  private List<Verdict> numbers() {
    return List.of(
        card("card-slip", "slips", "SLIP"),
        card("card-anything", "any fault", "ANYTHING"),
        citizen("citizen-slip", "slips", "SLIP"),
        citizen("citizen-anything", "any fault", "ANYTHING"),
        region("region-standing", "standing"),
        region("region-knows", "knows"),
        region("region-look-up", "lookUp"),
        parse(),
        most("start", "First region look-up in a new JVM, above an empty program", millis()),
        most(
            "heap",
            "Heap kept by the region directory",
            bytes(fresh.directoryBytes(), DIRECTORY_BYTES)),
        most(
            "desk",
            format(
                "CPU of `yika desk` for each of %,d visits, with %d MB of heap",
                fresh.desk().visits(), fresh.desk().megabytes()),
            desk()));
  }

  private Verdict card(String id, String faults, String fault) {
    return race(
        id,
        "`CardNumber.isValid(text, regions)` beside Luhn of commons-validator, " + faults,
        figures.get("CardNumberBenchmark.isValidWithRegion " + fault),
        figures.get("CardNumberBenchmark.luhnOfCommonsValidator " + fault),
        CARD_RATIO);
  }

  private Verdict citizen(String id, String faults, String fault) {
    return race(
        id,
        "`CitizenId.isValid(text)` beside `IdcardUtil.isValidCard` of hutool, " + faults,
        figures.get("CitizenIdBenchmark.isValid " + fault),
        figures.get("CitizenIdBenchmark.isValidOfHutool " + fault),
        CITIZEN_RATIO);
  }

  private Verdict region(String id, String method) {
    return race(
        id,
        "`RegionDirectory." + method + "` beside a `HashMap`",
        figures.get("RegionBenchmark." + method),
        figures.get("RegionBenchmark.hashMap"),
        REGION_RATIO);
  }

  private static Verdict race(String id, String question, Figure yika, Figure peer, double target) {
    return race(id, question, yika, peer, target, 0);
  }

  /**
   * A figure that should be so many times as fast as a peer's and allocate no more than so much.
   */
  static Verdict race(
      String id, String question, Figure yika, Figure peer, double target, long bytes) {
    double ratio = peer.nanos() / yika.nanos();
    return new Verdict(
        id,
        question,
        text(yika),
        text(peer),
        format("%.1f times as fast", ratio),
        format("%.0f times, %d B", target, bytes),
        ratio >= target && yika.bytes() < bytes + 0.5);
  }

  private Verdict parse() {
    Figure parse = figures.get("ParseBenchmark.parse");
    return new Verdict(
        "parse",
        "`CardNumber.parse` of a valid number",
        text(parse),
        "-",
        "-",
        "the value only, " + fresh.valueBytes() + " B",
        parse.bytes() < fresh.valueBytes() + 1);
  }

  /** A figure that should stay below a limit. */
  record Limited(String figure, String limit, boolean met) {}

  private Limited millis() {
    double millis = fresh.start(Program.LOOK_UP).millis();
    return new Limited(
        format("%.1f ms", millis), format("below %.0f ms", START_MILLIS), millis < START_MILLIS);
  }

  private Limited desk() {
    double micros = fresh.desk().micros();
    return new Limited(
        format("%.1f µs", micros),
        format("at most %.0f µs", DESK_MICROS),
        micros > 0 && micros <= DESK_MICROS);
  }

  private static Limited bytes(long bytes, long limit) {
    return new Limited(format("%,d B", bytes), format("below %,d B", limit), bytes < limit);
  }

  static Verdict most(String id, String question, Limited limited) {
    return new Verdict(id, question, limited.figure(), "-", "-", limited.limit(), limited.met());
  }

  static String text(Figure figure) {
    return format("%.1f ns, %.0f B", figure.nanos(), figure.bytes());
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
