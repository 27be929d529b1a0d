package dev.yika.till.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.IdentifierKind;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.service.DeferralEvent;
import dev.yika.status.service.DeferralEventKind;
import dev.yika.status.service.DeferralMachine;
import dev.yika.status.service.DeferralState;
import dev.yika.status.service.MaintenanceSchedule;
import dev.yika.status.service.MaintenanceWindow;
import dev.yika.till.store.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueListTest {

  /** A Friday night, as the platform is announced to be down. */
  private static final MaintenanceSchedule MAINTENANCE =
      MaintenanceSchedule.onlyAnnounced()
          .with(
              MaintenanceWindow.announced(
                  Instant.parse("2026-09-18T12:00:00Z"),
                  Instant.parse("2026-09-18T22:00:00Z"),
                  "升级公告"));

  private static final DueList LIST = new DueList(MAINTENANCE, WorkdayCalendar.china());

  private static Visit visit(DeferralEventKind kind, Instant at) {
    return visit(kind, at, at);
  }

  private static Visit visit(DeferralEventKind kind, Instant at, Instant recordedAt) {
    DeferralEvent event = DeferralEvent.of(kind, at);
    DeferralState none = DeferralState.none();
    DeferralState state = DeferralMachine.apply(none, event).after(none);
    return new Visit(
        UUID.randomUUID(),
        IdentifierKind.CARD_NUMBER,
        "************7890",
        "",
        0,
        "药",
        "u1",
        at,
        recordedAt,
        state,
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTER, 2026-09-15T01:00:00Z, 2026-09-15T01:00:00Z, IN_TIME",
    "REGISTER, 2026-09-15T01:00:00Z, 2026-09-16T04:00:01Z, SOON",
    "REGISTER, 2026-09-15T01:00:00Z, 2026-09-16T16:00:00Z, OVERDUE",
    "REGISTER, 2026-09-17T01:00:00Z, 2026-09-17T02:00:00Z, PLATFORM_CLOSES_BEFORE",
    "REGISTER, 2026-09-18T12:30:00Z, 2026-09-18T13:00:00Z, WAIT_FOR_PLATFORM",
    "REGISTER, 2026-09-11T01:00:00Z, 2026-09-11T02:00:00Z, LAST_DAY_OFF",
    "ADMIT, 2026-09-15T01:00:00Z, 2026-09-15T01:00:00Z, IN_TIME",
    "ADMIT, 2026-09-15T01:00:00Z, 2026-09-18T01:00:00Z, OVERDUE",
    "ADMIT, 2026-09-15T13:00:00Z, 2026-09-15T14:00:00Z, PLATFORM_CLOSES_BEFORE"
  })
  void warns_before_a_deadline(
      DeferralEventKind kind, Instant at, Instant now, DueWarning expected) {
    DueItem item = LIST.item(visit(kind, at), now).orElseThrow();
    assertThat(item.warning()).isEqualTo(expected);
  }

  @Test
  void the_earliest_deadline_comes_first() {
    Instant now = Instant.parse("2026-09-15T02:00:00Z");
    Visit admission = visit(DeferralEventKind.ADMIT, now);
    Visit sale = visit(DeferralEventKind.REGISTER, now);
    assertThat(LIST.of(List.of(admission, sale), now))
        .extracting(DueItem::visit)
        .containsExactly(sale, admission);
  }

  @Test
  void within_a_deadline_the_order_is_when_it_happened_then_when_it_was_recorded() {
    Instant now = Instant.parse("2026-09-15T02:00:00Z");
    DeferralEventKind sale = DeferralEventKind.REGISTER;
    Visit first = visit(sale, now.minusSeconds(60), now.plusSeconds(9));
    Visit second = visit(sale, now, now.plusSeconds(1));
    Visit third = visit(sale, now, now.plusSeconds(2));
    assertThat(LIST.of(List.of(third, second, first), now))
        .extracting(DueItem::visit)
        .containsExactly(first, second, third);
  }
}
