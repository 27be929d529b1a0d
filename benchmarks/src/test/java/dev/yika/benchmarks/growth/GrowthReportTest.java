package dev.yika.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.benchmarks.report.Load;
import dev.yika.benchmarks.report.Machine;
import dev.yika.core.result.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** With made-up figures, not measured ones. */
class GrowthReportTest {

  private static final Machine MACHINE =
      new Machine("a processor", 2, 8_000_000_000L, "an OS", "a JVM");

  private static Series series(boolean isOfOneCore) {
    return new Series(
        new Wording("rows", "行数"),
        new Wording("one row", "一行"),
        List.of(new Point(10, 36), new Point(1_000, 72)),
        isOfOneCore);
  }

  private static String text(boolean isOfOneCore) {
    return new GrowthReport(List.of(series(isOfOneCore)))
        .text(LocalDate.of(2026, 1, 31), MACHINE, new Load(Optional.of(0.1)));
  }

  @Test
  void showsEachSizeAndHowMuchMoreAUnitCostsAtTheLargest() {
    assertThat(text(true))
        .contains("* Date: 2026-01-31", "* Load: others took 0.10 cores")
        .contains("| rows | one row | 10: 36.0 ns; 1,000: 72.0 ns | 2.00 |");
  }

  @Test
  void countsAnHourOfOneCoreOfAllCoresAndOfTenMachines() {
    assertThat(text(true))
        .contains("| one row | 50,000,000,000 | 100,000,000,000 | 1,000,000,000,000 |");
    assertThat(text(false)).doesNotContain("| one row | 50,");
  }

  @Test
  void drawsABarForEachSizeInBothLanguages() {
    GrowthReport report = new GrowthReport(List.of(series(true)));
    assertThat(report.picture(Locale.ENGLISH)).contains(">rows: time for one row<", ">72.0 ns<");
    assertThat(report.picture(Locale.CHINESE)).contains(">行数：一行的耗时<");
  }

  @Test
  void measuresTheMedianOfOneUnit() {
    AtomicLong runs = new AtomicLong();
    Point point = Series.measure(5, 1_000, runs::incrementAndGet);
    assertThat(point.size()).isEqualTo(5);
    assertThat(point.nanos()).isPositive();
    assertThat(runs.get()).isGreaterThan(14);
  }
}
