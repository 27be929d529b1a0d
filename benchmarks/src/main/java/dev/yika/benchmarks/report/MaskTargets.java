package dev.yika.benchmarks.report;

import java.util.List;

/** The targets of masking one value. */
final class MaskTargets {

  private static final double HUTOOL_RATIO = 8;
  private static final long ANSWER_BYTES = 56;

  private final Figures figures;

  MaskTargets(Figures figures) {
    this.figures = figures;
  }

  List<Verdict> verdicts() {
    Figure mask = figures.get("MaskBenchmark.mask DIGITS");
    return List.of(
        Targets.race(
            "mask-sharding-sphere",
            "`ViewTable.mask` beside KEEP_FIRST_N_LAST_M of ShardingSphere",
            mask,
            figures.get("MaskBenchmark.keepFirstAndLast DIGITS"),
            1,
            ANSWER_BYTES),
        Targets.race(
            "mask-in-place",
            "`ViewTable.mask` of bytes in place beside KEEP_FIRST_N_LAST_M of ShardingSphere",
            figures.get("MaskBenchmark.maskInPlace DIGITS"),
            figures.get("MaskBenchmark.keepFirstAndLast DIGITS"),
            1,
            0),
        Targets.race(
            "mask-hutool",
            "`ViewTable.mask` beside `DesensitizedUtil.bankCard` of hutool",
            mask,
            figures.get("MaskBenchmark.bankCardOfHutool DIGITS"),
            HUTOOL_RATIO,
            ANSWER_BYTES));
  }
}
