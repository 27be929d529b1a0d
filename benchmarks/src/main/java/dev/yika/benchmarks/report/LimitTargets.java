package dev.yika.benchmarks.report;

import java.util.List;

/** How close validity comes to code tuned by hand for one question, in the same run. */
final class LimitTargets {

  private static final double BYTES_RATIO = 1.3;

  private final Figures figures;

  LimitTargets(Figures figures) {
    this.figures = figures;
  }

  List<Verdict> verdicts() {
    return List.of(
        limit("card-loop", "CardNumber", "isValid", "loopByHand", 1.4),
        limit("card-words", "CardNumber", "isValidBytes", "wordsByHand", BYTES_RATIO),
        limit("citizen-loop", "CitizenId", "isValid", "loopByHand", 1.5),
        limit("citizen-words", "CitizenId", "isValidBytes", "wordsByHand", BYTES_RATIO));
  }

  private Verdict limit(String id, String kind, String method, String byHand, double most) {
    Figure yika = figures.get(kind + "Benchmark." + method + " SLIP");
    Figure limit = figures.get(kind + "Benchmark." + byHand + " SLIP");
    double ratio = yika.nanos() / limit.nanos();
    String what = method.endsWith("Bytes") ? ".isValid(utf8, offset, length)" : ".isValid(text)";
    String limited = method.endsWith("Bytes") ? "eight bytes at a time" : "a loop over the text";
    return new Verdict(
        id,
        "`" + kind + what + "` beside " + limited + " by hand, slips",
        Targets.text(yika),
        Targets.text(limit),
        Targets.format("%.2f times as long", ratio),
        Targets.format("at most %.1f times, 0 B", most),
        ratio <= most && yika.bytes() < 0.5);
  }
}
