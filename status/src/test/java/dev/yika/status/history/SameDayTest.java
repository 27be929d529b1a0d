package dev.yika.status.history;

import static dev.yika.status.history.Events.missed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentPhase;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.member.Insured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens when one day brings several events. */
class SameDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final EnrollmentEvent ENROLLED =
      EnrollmentEvent.of(
          LocalDate.of(2020, 1, 1), EnrollmentChange.enrolled(Insured.employee("370100")));
  private static final EnrollmentChange PAUSED = EnrollmentChange.paused(PauseReason.LEFT_EMPLOYER);
  private static final EnrollmentChange RESUMED = EnrollmentChange.resumed();
  private static final EnrollmentChange FROZEN = EnrollmentChange.frozen("misuse");

  private static EnrollmentEvent at(int hour, EnrollmentChange change) {
    Instant recorded = DAY.atTime(hour, 0).toInstant(java.time.ZoneOffset.UTC);
    return new EnrollmentEvent(change.kind() + "-" + hour, DAY, recorded, change);
  }

  private static EnrollmentReading reading(EnrollmentEvent... events) {
    List<EnrollmentEvent> all = new ArrayList<>(List.of(events));
    all.add(ENROLLED);
    EnrollmentReading reading = EnrollmentHistory.of(all).asOf(DAY.plusDays(1));
    Collections.reverse(all);
    assertThat(EnrollmentHistory.of(all).asOf(DAY.plusDays(1))).isEqualTo(reading);
    return reading;
  }

  private static EnrollmentEvent before(EnrollmentChange change) {
    return EnrollmentEvent.of(DAY.minusMonths(1), change);
  }

  @Test
  void aFreezeRecordedBehindAReleaseHolds() {
    EnrollmentReading frozenAgain =
        reading(before(FROZEN), at(1, EnrollmentChange.unfrozen()), at(7, FROZEN));
    assertThat(frozenAgain.state().freeze()).isPresent();
    assertThat(frozenAgain.orderAssumed()).isFalse();
    EnrollmentReading released =
        reading(before(FROZEN), at(1, FROZEN), at(7, EnrollmentChange.unfrozen()));
    assertThat(released.state().freeze()).isEmpty();
    EnrollmentReading frozen = reading(at(1, EnrollmentChange.unfrozen()), at(7, FROZEN));
    assertThat(frozen.state().freeze()).isPresent();
    assertThat(frozen.rejected()).hasSize(1);
  }

  @Test
  void opposedEventsOfUnknownOrderLeaveThingsAsTheyWereAndSaySo() {
    EnrollmentReading frozen =
        reading(before(FROZEN), at(7, EnrollmentChange.unfrozen()), at(7, FROZEN));
    assertThat(frozen.state().freeze()).isPresent();
    assertThat(frozen.orderAssumed()).isTrue();
    EnrollmentReading free = reading(at(7, EnrollmentChange.unfrozen()), at(7, FROZEN));
    assertThat(free.state().freeze()).isEmpty();
    assertThat(free.orderAssumed()).isTrue();
    assertThat(free.rejected()).isEmpty();
    EnrollmentReading paused = reading(before(PAUSED), at(7, PAUSED), at(7, RESUMED));
    assertThat(paused.state().phase()).isEqualTo(EnrollmentPhase.SEALED);
  }

  @Test
  void aChangeOfEmployerOnOneDayDoesNotPauseContributions() {
    EnrollmentReading unknownOrder = reading(at(7, PAUSED), at(7, RESUMED));
    assertThat(unknownOrder.state().phase()).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(unknownOrder.orderAssumed()).isTrue();
    EnrollmentReading known = reading(at(7, PAUSED), at(8, RESUMED));
    assertThat(known.state().phase()).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(known.orderAssumed()).isFalse();
    assertThat(reading(at(7, RESUMED), at(8, PAUSED)).state().phase())
        .isEqualTo(EnrollmentPhase.SEALED);
  }

  @Test
  void anEndAndAnotherEnrollmentOfOneDayAreAChangeOfScheme() {
    EnrollmentChange other = EnrollmentChange.enrolled(Insured.resident("370100"));
    EnrollmentReading changed = reading(at(7, EnrollmentChange.ended()), at(7, other));
    assertThat(changed.state().phase()).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(changed.state().insured()).contains(Insured.resident("370100"));
    assertThat(changed.rejected()).isEmpty();
    assertThat(changed.orderAssumed()).isTrue();
  }

  @Test
  void anEnrollmentReportedAgainIsNoNewOneAfterAnEnd() {
    EnrollmentChange same = EnrollmentChange.enrolled(Insured.employee("370100"));
    assertThat(reading(at(7, same), at(7, EnrollmentChange.ended())).state().phase())
        .isEqualTo(EnrollmentPhase.TERMINATED);
    assertThat(
            reading(
                    at(7, EnrollmentChange.enrolled(Insured.resident("370100"))),
                    at(7, EnrollmentChange.invalidated()))
                .state())
        .extracting("phase")
        .isEqualTo(EnrollmentPhase.INVALID);
  }

  @Test
  void aMonthMissedOnTheDayOfRetirementIsStillOwed() {
    EnrollmentReading owing = reading(at(1, EnrollmentChange.retired()), at(7, missed("2026-08")));
    assertThat(owing.state().phase()).isEqualTo(EnrollmentPhase.IN_ARREARS);
    EnrollmentReading paid = reading(at(1, EnrollmentChange.madeUp()), at(7, missed("2026-08")));
    assertThat(paid.state().phase()).isEqualTo(EnrollmentPhase.INSURED);
  }
}
