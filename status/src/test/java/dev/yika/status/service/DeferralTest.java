package dev.yika.status.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.status.rule.ChinaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DeferralTest {

  private static final Instant EVE_OF_THE_HOLIDAYS =
      ChinaTime.at(LocalDate.of(2025, 9, 30), LocalTime.of(18, 30));

  @Test
  void runsOverNightsAndHolidaysWithoutExtension() {
    Deferral deferral = Deferral.admitted(EVE_OF_THE_HOLIDAYS);

    assertThat(deferral.deadline())
        .isEqualTo(ChinaTime.at(LocalDate.of(2025, 10, 3), LocalTime.of(18, 30)));
    assertThat(deferral).hasToString("Deferral[until 2025-10-03T18:30]");
  }

  @Test
  void isOverdueFromTheDeadlineOn() {
    Deferral deferral = Deferral.admitted(EVE_OF_THE_HOLIDAYS);
    Instant lastMoment = deferral.deadline().minusNanos(1);

    assertThat(deferral.isOverdue(EVE_OF_THE_HOLIDAYS.minusSeconds(1))).isFalse();
    assertThat(deferral.isOverdue(lastMoment)).isFalse();
    assertThat(deferral.remaining(lastMoment)).isEqualTo(Duration.ofNanos(1));
    assertThat(deferral.isOverdue(deferral.deadline())).isTrue();
    assertThat(deferral.remaining(deferral.deadline())).isZero();
    assertThat(deferral.remaining(deferral.deadline().plusSeconds(5))).isZero();
  }

  @Test
  void takesTheLimitOfAHospital() {
    Deferral deferral = new Deferral(EVE_OF_THE_HOLIDAYS, Duration.ofDays(1));

    assertThat(deferral.isOverdue(EVE_OF_THE_HOLIDAYS.plus(Duration.ofDays(1)))).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deferral(EVE_OF_THE_HOLIDAYS, Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deferral(EVE_OF_THE_HOLIDAYS, Duration.ofSeconds(-1)));
  }
}
