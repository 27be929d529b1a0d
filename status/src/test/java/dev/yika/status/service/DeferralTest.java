package dev.yika.status.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.Rule;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeferralTest {

  private static final Instant EVE_OF_THE_HOLIDAYS =
      ChinaTime.at(LocalDate.of(2025, 9, 30), LocalTime.of(18, 30));

  @Test
  void runsOverNightsAndHolidaysWithoutExtension() {
    Deferral deferral = Deferral.admitted(EVE_OF_THE_HOLIDAYS);

    assertThat(deferral.deadline())
        .isEqualTo(ChinaTime.at(LocalDate.of(2025, 10, 3), LocalTime.of(18, 30)));
    assertThat(deferral.rule()).isEqualTo(Rule.R09);
    assertThat(deferral).hasToString("R09 until 2025-10-03 18:30");
    assertThat(deferral.explain(Locale.ENGLISH))
        .isEqualTo("settle before 2025-10-03 18:30, Beijing time (R09, one article)");
    assertThat(deferral.explain(Locale.CHINA)).isEqualTo("请在 2025-10-03 18:30 前补刷结算（R09，单一文章）");
  }

  @ParameterizedTest(name = "registered {0}: enter it before {1}")
  @CsvSource({
    "2025-10-31T00:00, 2025-11-02T00:00",
    "2025-10-31T21:00, 2025-11-02T00:00",
    "2025-10-31T23:59, 2025-11-02T00:00",
    "2025-12-31T12:00, 2026-01-02T00:00"
  })
  void givesASaleTheWholeNextDay(LocalDateTime registered, LocalDateTime end) {
    Deferral deferral = Deferral.registered(registered.atZone(ChinaTime.zone()).toInstant());

    assertThat(deferral.deadline()).isEqualTo(end.atZone(ChinaTime.zone()).toInstant());
    assertThat(deferral.rule()).isEqualTo(Rule.R11);
    assertThat(deferral.explain(Locale.CHINA)).startsWith("请在 ").endsWith(" 前补录（R11，单一文章）");
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
    Deferral deferral = Deferral.admitted(EVE_OF_THE_HOLIDAYS, Duration.ofDays(1));

    assertThat(deferral.isOverdue(EVE_OF_THE_HOLIDAYS.plus(Duration.ofDays(1)))).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deferral.admitted(EVE_OF_THE_HOLIDAYS, Duration.ZERO))
        .withMessage("a deferral without time");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deferral.admitted(EVE_OF_THE_HOLIDAYS, Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deferral(Rule.R08, EVE_OF_THE_HOLIDAYS, Instant.MAX))
        .withMessage("a deferral by another rule than R09 and R11");
  }

  @Test
  void refusesABeginningAfterWhichNoDeadlineExists() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Deferral.admitted(Instant.MAX));
  }
}
