package dev.yika.status.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.member.Insured;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The time that a replay takes grows with the events, whatever they are. */
class ManyEventsTest {

  private static final int MANY = 100_000;
  private static final LocalDate DAY = LocalDate.of(9000, 1, 1);
  private static final EnrollmentChange ENROLLED =
      EnrollmentChange.enrolled(Insured.employee("410100"));
  private static final EnrollmentChange PAUSED = EnrollmentChange.paused(PauseReason.OTHER);

  @Test
  void pausesAndResumptionsOfOneDay() {
    EnrollmentReading reading =
        replay(MANY, i -> event(i, i, i % 2 == 0 ? PAUSED : EnrollmentChange.resumed()));

    assertThat(reading.events()).isEqualTo(MANY + 1);
    assertThat(reading.orderAssumed()).isFalse();
  }

  @Test
  void pausesAndResumptionsOfOneInstant() {
    assertThat(replay(MANY, i -> event(i, 0, i % 2 == 0 ? PAUSED : EnrollmentChange.resumed())))
        .matches(EnrollmentReading::orderAssumed);
  }

  @Test
  void impossibleEventsOfOneDay() {
    EnrollmentReading reading =
        replay(MANY, i -> event(i, i % 7, EnrollmentChange.transferWithdrawn()));

    assertThat(reading.rejected()).hasSize(MANY);
  }

  @Test
  void enrollmentsAndEndsOfOneDay() {
    EnrollmentChange other = EnrollmentChange.enrolled(Insured.resident("410100"));
    assertThat(replay(MANY, i -> event(i, i % 5, i % 2 == 0 ? other : EnrollmentChange.ended())))
        .isNotNull();
  }

  @Test
  void monthsMissedInAnyOrder() {
    EnrollmentReading reading =
        replay(MANY, i -> event(i, i * 7919 % MANY, EnrollmentChange.missed(month(i))));

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.state().unpaidMonths()).hasSize(MANY);
  }

  @Test
  void arrearsThatBeginAndEndOnEachDay() {
    EnrollmentReading reading =
        replay(MANY, i -> new EnrollmentEvent("e" + i, DAY.plusDays(i), Instant.EPOCH, arrears(i)));

    assertThat(reading.state().clearedArrears()).hasSize(MANY / 4);
  }

  /** A month missed, made up after it without and with the late fee, and the late fee alone. */
  private static EnrollmentChange arrears(int i) {
    return switch (i % 4) {
      case 0 -> EnrollmentChange.missed(month(i / 4));
      case 1 -> EnrollmentChange.madeUp();
      case 2 -> EnrollmentChange.paid(month(i / 4));
      default -> EnrollmentChange.madeUp().withLateFee();
    };
  }

  @Test
  void moreThanAMillionAreRefused() {
    List<EnrollmentEvent> events = Collections.nCopies(1_000_001, event(0, 0, PAUSED));

    assertThatExceptionOfType(TooManyEventsException.class)
        .isThrownBy(() -> EnrollmentHistory.of(events))
        .withMessage("1000001 events are more than 1000000")
        .matches(refusal -> refusal.limit() == 1_000_000);
    assertThat(EnrollmentHistory.of(events.subList(1, events.size())).events()).hasSize(1);
  }

  /** Replays events in any order; the best of three runs is far below what a square costs. */
  private static EnrollmentReading replay(int count, IntFunction<EnrollmentEvent> events) {
    List<EnrollmentEvent> all = new ArrayList<>();
    all.add(new EnrollmentEvent("e", LocalDate.of(1, 1, 1), Instant.EPOCH, ENROLLED));
    for (int i = 0; i < count; i++) {
      all.add(events.apply(i));
    }
    Collections.shuffle(all, new Random(1));
    Duration best = Duration.ofDays(1);
    EnrollmentReading reading = null;
    for (int run = 0; run < 3; run++) {
      long began = System.nanoTime();
      reading = EnrollmentHistory.of(all).asOf(LocalDate.MAX);
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      best = took.compareTo(best) < 0 ? took : best;
    }
    assertThat(best).isLessThan(Duration.ofSeconds(20));
    return reading;
  }

  private static EnrollmentEvent event(int id, int second, EnrollmentChange change) {
    return new EnrollmentEvent("e" + id, DAY, Instant.EPOCH.plusSeconds(second), change);
  }

  private static YearMonth month(int i) {
    return YearMonth.of(100, 1).plusMonths(i);
  }
}
