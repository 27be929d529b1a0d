package dev.yika.status.history;

import static dev.yika.status.history.Events.missed;
import static dev.yika.status.history.Events.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentPhase;
import dev.yika.status.enrollment.EnrollmentReason;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.member.Insured;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnrollmentHistoryTest {

  private static final EnrollmentEvent ENROLLED =
      on("2020-03-02", EnrollmentChange.enrolled(Insured.employee("410100")));
  private static final EnrollmentEvent JULY_MISSED = on("2026-07-31", missed("2026-07"));
  private static final EnrollmentEvent MADE_UP = on("2026-09-11", EnrollmentChange.madeUp());

  private static final EnrollmentHistory HISTORY =
      EnrollmentHistory.of(List.of(ENROLLED, JULY_MISSED, MADE_UP));

  @Test
  void nothingIsKnownWithoutEvents() {
    EnrollmentReading reading = EnrollmentHistory.of(List.of()).asOf(LocalDate.of(2026, 1, 1));
    assertThat(reading.isEmpty()).isTrue();
    assertThat(reading.state().phase()).isEqualTo(EnrollmentPhase.NOT_ENROLLED);
  }

  @Test
  void returnsTheStateAsOfAnyDate() {
    assertThat(phase("2020-03-01")).isEqualTo(EnrollmentPhase.NOT_ENROLLED);
    assertThat(phase("2020-03-02")).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(phase("2026-07-30")).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(phase("2026-07-31")).isEqualTo(EnrollmentPhase.IN_ARREARS);
    assertThat(phase("2026-09-10")).isEqualTo(EnrollmentPhase.IN_ARREARS);
    assertThat(phase("2026-09-11")).isEqualTo(EnrollmentPhase.INSURED);
  }

  @Test
  void keepsTheInterruptionThatWasCleared() {
    EnrollmentReading reading = HISTORY.asOf(LocalDate.of(2026, 9, 15));
    assertThat(reading.state().interruption())
        .contains(
            new Interruption(YearMonth.of(2026, 7), LocalDate.of(2026, 9, 11), false)
                .withMissed(1));
    assertThat(reading.state().unpaidMonths()).isEmpty();
  }

  @Test
  void aMonthPaidBeforeItsEndIsNoInterruption() {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                ENROLLED,
                on("2026-07-20", missed("2026-07")),
                on("2026-07-29", EnrollmentChange.madeUp())));
    assertThat(history.asOf(LocalDate.of(2026, 8, 1)).state().interruption()).isEmpty();
  }

  @Test
  void arrearsThatArePaidInPartsBeginWithTheFirstMonth() {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                ENROLLED,
                JULY_MISSED,
                on("2026-08-31", missed("2026-08")),
                on("2026-09-01", madeUp("2026-07")),
                on("2026-09-11", madeUp("2026-08"))));
    assertThat(history.asOf(LocalDate.of(2026, 9, 5)).state().unpaidMonths())
        .containsExactly(YearMonth.of(2026, 8));
    assertThat(history.asOf(LocalDate.of(2026, 9, 11)).state().interruption())
        .contains(
            new Interruption(YearMonth.of(2026, 7), LocalDate.of(2026, 9, 11), false)
                .withMissed(2));
  }

  @Test
  void shuffledAndRepeatedEventsAreTheSameHistory() {
    List<EnrollmentEvent> events = new ArrayList<>(HISTORY.events());
    events.addAll(HISTORY.events());
    Collections.reverse(events);
    assertThat(EnrollmentHistory.of(events)).isEqualTo(HISTORY);
  }

  @Test
  void returnsWhatTheTillKnewWhenItSettled() {
    Instant settled = Instant.parse("2026-09-15T02:00:00Z");
    EnrollmentEvent late =
        new EnrollmentEvent("x", MADE_UP.occurredOn(), settled.plusSeconds(1), MADE_UP.change());
    EnrollmentHistory history = EnrollmentHistory.of(List.of(ENROLLED, JULY_MISSED, late));
    LocalDate day = LocalDate.of(2026, 9, 15);
    assertThat(history.knownAt(settled).asOf(day).state().phase())
        .isEqualTo(EnrollmentPhase.IN_ARREARS);
    assertThat(history.asOf(day).state().phase()).isEqualTo(EnrollmentPhase.INSURED);
  }

  @Test
  void anEventRecordedTwiceWasKnownFromTheFirst() {
    EnrollmentEvent again =
        new EnrollmentEvent(
            MADE_UP.id(),
            MADE_UP.occurredOn(),
            MADE_UP.recordedAt().plus(Duration.ofDays(30)),
            MADE_UP.change());
    assertThat(EnrollmentHistory.of(List.of(again, ENROLLED, MADE_UP, JULY_MISSED)))
        .isEqualTo(HISTORY);
  }

  @Test
  void twoDifferentEventsOfOneIdAreAConflict() {
    EnrollmentEvent other =
        new EnrollmentEvent(
            MADE_UP.id(), LocalDate.of(2026, 9, 12), MADE_UP.recordedAt(), MADE_UP.change());
    assertThatThrownBy(() -> EnrollmentHistory.of(List.of(ENROLLED, MADE_UP, other)))
        .isInstanceOfSatisfying(
            ConflictingEventsException.class,
            e -> {
              assertThat(e.first()).isEqualTo(1);
              assertThat(e.second()).isEqualTo(2);
            });
  }

  @Test
  void eventsBeforeTheBirthAreRejected() {
    EnrollmentReading reading =
        HISTORY.bornOn(LocalDate.of(2020, 3, 3)).asOf(LocalDate.of(2026, 9, 15));
    assertThat(reading.rejected())
        .extracting(RejectedEvent::reason)
        .contains(EnrollmentReason.BEFORE_BIRTH);
    assertThat(reading.state().phase()).isEqualTo(EnrollmentPhase.NOT_ENROLLED);
  }

  @Test
  void aPaymentWithoutArrearsIsRejected() {
    assertThat(rejections(ENROLLED, MADE_UP)).containsExactly(EnrollmentReason.NO_ARREARS);
  }

  @Test
  void aTransferToTheSameAreaIsRejected() {
    assertThat(
            rejections(
                ENROLLED,
                on("2026-05-06", EnrollmentChange.transferStarted(RegionCode.parse("410199")))))
        .containsExactly(EnrollmentReason.SAME_AREA);
  }

  @Test
  void aTransferIsWithdrawnBackToWhereItBegan() {
    EnrollmentHistory history =
        HISTORY
            .with(on("2026-08-03", EnrollmentChange.transferStarted(RegionCode.parse("110000"))))
            .with(on("2026-08-04", EnrollmentChange.transferWithdrawn()));
    assertThat(history.asOf(LocalDate.of(2026, 8, 3)).state().destination()).isPresent();
    assertThat(history.asOf(LocalDate.of(2026, 8, 4)).state().phase())
        .isEqualTo(EnrollmentPhase.IN_ARREARS);
    assertThat(history.asOf(LocalDate.of(2026, 8, 4)).state().destination()).isEmpty();
  }

  @Test
  void aRejectionIsExplainedWithoutTheIdOfTheEvent() {
    RejectedEvent rejected = new RejectedEvent(MADE_UP, EnrollmentReason.NO_ARREARS);
    assertThat(rejected.message(Locale.ENGLISH))
        .isEqualTo("2026-09-11 arrears made up: nothing is owed");
    assertThat(rejected.message(Locale.CHINA)).isEqualTo("2026-09-11 补缴到账：没有欠费可补");
  }

  private static EnrollmentPhase phase(String date) {
    return HISTORY.asOf(LocalDate.parse(date)).state().phase();
  }

  private static EnrollmentChange madeUp(String month) {
    return EnrollmentChange.madeUp(YearMonth.parse(month));
  }

  private static List<MachineTerm> rejections(EnrollmentEvent... events) {
    return EnrollmentHistory.of(List.of(events))
        .asOf(LocalDate.of(2026, 12, 31))
        .rejected()
        .stream()
        .map(RejectedEvent::reason)
        .toList();
  }
}
