package dev.yika.status.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  private static EnrollmentEvent event(String id) {
    return new EnrollmentEvent(id, DAY, Instant.EPOCH, EnrollmentChange.ended());
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x/1",
        "pay-410102199003070131-2026",
        "4101021234567890",
        "p4101021234567890",
        "410102900307006"
      })
  void anIdWithANumberOfAPersonIsRefused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> event(id))
        .withMessage("an event id must not hold a number of a person");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "e-1000000",
        "2026-09-15 PAID 2026-08",
        "2026091500000123",
        "1876543210987654321",
        "41010212345678901234",
        "4101021234567880",
        "11010519491231002",
        "ffffffff-0000-4000-8000-000000000000"
      })
  void aSerialNumberIsKept(String id) {
    assertThat(event(id).id()).isEqualTo(id);
  }

  @Test
  void aDigestOfWordsHasNoDigits() {
    String id = EnrollmentEvent.of(DAY, EnrollmentChange.frozen("11010519491231002X")).id();

    assertThat(id).matches("2026-09-15 FROZEN[^0-9]*").doesNotContain("110105");
  }
}
