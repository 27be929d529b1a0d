package dev.yika.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void withoutArgumentsAFullRunOfToday() {
    RunOptions options = RunOptions.read(List.of(), CLOCK);
    assertThat(options.results()).isEmpty();
    assertThat(options.date()).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(options.forks()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void everyArgumentCounts() {
    RunOptions options =
        RunOptions.read(
            List.of("--short", "--date", "2026-02-01", "--results", "RESULTS.md"), CLOCK);
    assertThat(options.results()).contains(Path.of("RESULTS.md"));
    assertThat(options.date()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(options.forks()).isEqualTo(1);
    assertThat(options.freshRounds()).isGreaterThanOrEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--results", "--date", "--quick", "CardNumber"})
  void anythingElseIsRefusedWithTheUsage(String argument) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RunOptions.read(List.of(argument), CLOCK))
        .withMessageContaining(RunOptions.USAGE);
  }
}
