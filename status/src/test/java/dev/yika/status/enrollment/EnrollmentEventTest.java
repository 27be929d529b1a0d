package dev.yika.status.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnrollmentEventTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final EnrollmentChange MISSED = EnrollmentChange.missed(YearMonth.of(2026, 2));

  @Test
  void anEventWithoutAnIdIsIdentifiedByItsDayAndItsChange() {
    EnrollmentEvent missed = EnrollmentEvent.of(DAY, MISSED);

    assertThat(missed).isEqualTo(EnrollmentEvent.of(DAY, MISSED));
    assertThat(missed.id())
        .isNotEqualTo(EnrollmentEvent.of(DAY.plusDays(1), MISSED).id())
        .isNotEqualTo(EnrollmentEvent.of(DAY, EnrollmentChange.missed(YearMonth.of(2026, 1))).id());
  }

  @Test
  void itIsKnownFromTheBeginningOfItsDayInChina() {
    assertThat(EnrollmentEvent.of(DAY, MISSED).recordedAt())
        .isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
  }

  @Test
  void theReasonOfAFreezeDistinguishesEventsAndIsNotShown() {
    EnrollmentEvent event = EnrollmentEvent.of(DAY, EnrollmentChange.frozen("misuse"));

    assertThat(event.id())
        .isEqualTo(EnrollmentEvent.of(DAY, EnrollmentChange.frozen("misuse")).id())
        .isNotEqualTo(EnrollmentEvent.of(DAY, EnrollmentChange.frozen("lent to others")).id())
        .isNotEqualTo(EnrollmentEvent.of(DAY, EnrollmentChange.frozen("")).id())
        .doesNotContain("misuse");
    assertThat(event).hasToString("FROZEN on 2026-03-02");
    assertThat(event.change()).hasToString("FROZEN");
  }

  @Test
  void whyContributionsArePausedIsShownInTwoLanguages() {
    assertThat(PauseReason.LEFT_EMPLOYER.label(Locale.ENGLISH)).isEqualTo("left the employer");
    assertThat(PauseReason.LEFT_EMPLOYER.label(Locale.TAIWAN)).isEqualTo("离职");
  }
}
