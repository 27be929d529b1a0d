package dev.yika.status.history;

import static dev.yika.status.history.Events.missed;
import static dev.yika.status.history.Events.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import dev.yika.status.NamedNulls;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentReason;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.machine.MachineTerm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HistoryContractsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 31);
  private static final EnrollmentEvent EVENT = on("2026-07-31", missed("2026-07"));
  private static final EnrollmentHistory HISTORY = EnrollmentHistory.of(List.of(EVENT));

  @Test
  void valuesAreEqualByWhatTheyHold() {
    new EqualsTester()
        .addEqualityGroup(HISTORY, EnrollmentHistory.of(List.of(EVENT, EVENT)))
        .addEqualityGroup(HISTORY.bornOn(DAY), EnrollmentHistory.of(List.of(EVENT)).bornOn(DAY))
        .addEqualityGroup(EnrollmentHistory.of(List.of()), HISTORY.knownAt(Instant.EPOCH))
        .addEqualityGroup(HISTORY.asOf(DAY), HISTORY.asOf(DAY.plusDays(1)))
        .addEqualityGroup(HISTORY.asOf(DAY.minusDays(1)))
        .addEqualityGroup(new RejectedEvent(EVENT, EnrollmentReason.NO_ENROLLMENT))
        .testEquals();
  }

  @Test
  void birthIsKeptWhateverElseChanges() {
    EnrollmentHistory born = HISTORY.bornOn(DAY);
    assertThat(born.knownAt(Instant.EPOCH).birth()).contains(DAY);
    assertThat(born.with(on("2026-08-31", missed("2026-08"))).birth()).contains(DAY);
  }

  @Test
  void moreRejectionsThanEventsCannotBe() {
    RejectedEvent rejected = new RejectedEvent(EVENT, EnrollmentReason.NO_ENROLLMENT);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new EnrollmentReading(EnrollmentState.notEnrolled(), 0, List.of(rejected), false));
  }

  @Test
  void nullIsRefusedByName() {
    new NamedNulls()
        .with(Collection.class, List.of(EVENT))
        .with(List.class, List.of())
        .with(LocalDate.class, DAY)
        .with(Instant.class, Instant.EPOCH)
        .with(Locale.class, Locale.ENGLISH)
        .with(MachineTerm.class, EnrollmentReason.NO_ARREARS)
        .with(EnrollmentState.class, EnrollmentState.notEnrolled())
        .with(EnrollmentEvent.class, EVENT)
        .refusedBy(EnrollmentHistory.class, EnrollmentReading.class, RejectedEvent.class)
        .refusedBy(HISTORY, new RejectedEvent(EVENT, EnrollmentReason.NO_ARREARS));
  }
}
