package dev.yika.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.benchmarks.fresh.ProcessTicks;
import dev.yika.benchmarks.report.Load.Ticks;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoadTest {

  private static final int CORES =
      ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors();

  @Test
  void readsTheCountersOfLinux() {
    Ticks ticks =
        Ticks.of(
            "cpu  100 1 20 500 4 0 3 7 0 0",
            ProcessTicks.of(
                "42 (a (strange) name) S 1 42 42 0 -1 4194304 9 9 9 9 11 12 13 14 20 0\n"));
    assertThat(ticks).isEqualTo(new Ticks(635, 131, 50));
  }

  @Test
  void whatThisProcessAndItsChildrenTookIsNotOfOthers() {
    Ticks before = new Ticks(1_000, 100, 50);
    assertThat(Load.others(before, new Ticks(2_000, 600, 550))).isZero();
    assertThat(Load.others(before, new Ticks(2_000, 850, 550))).isEqualTo(0.25 * CORES);
  }

  @Test
  void aQuarterOfACoreIsTooMuchAndSoIsNoAnswer() {
    assertThat(new Load(Optional.of(0.25)).isHeavy()).isFalse();
    assertThat(new Load(Optional.of(0.26)).isHeavy()).isTrue();
    assertThat(new Load(Optional.empty()).isHeavy()).isTrue();
  }
}
