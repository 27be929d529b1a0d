package dev.yika.till.due;

import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.service.Deferral;
import dev.yika.status.service.DeferralMachine;
import dev.yika.status.service.DeferralState;
import dev.yika.status.service.MaintenanceSchedule;
import dev.yika.till.store.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lists what is due, and warns before a deadline passes (待补录清单).
 *
 * <p>It stores nothing: after a restart, even during a maintenance window, the list is the same.
 * This class is immutable and thread-safe.
 */
public final class DueList {

  private static final Duration SOON = Duration.ofHours(12);

  private static final Comparator<DueItem> ORDER =
      Comparator.comparing((DueItem item) -> item.deferral().deadline())
          .thenComparing(item -> item.visit().at())
          .thenComparing(item -> item.visit().recordedAt());

  private final MaintenanceSchedule maintenance;
  private final WorkdayCalendar calendar;

  /**
   * Creates a list.
   *
   * @param maintenance when the platform is down
   * @param calendar the working days
   */
  public DueList(MaintenanceSchedule maintenance, WorkdayCalendar calendar) {
    this.maintenance = maintenance;
    this.calendar = calendar;
  }

  /**
   * Returns what is due.
   *
   * @param open the open visits
   * @param now the current instant
   * @return the items by deadline, then by when the visit happened, then by when it was recorded
   */
  public List<DueItem> of(List<Visit> open, Instant now) {
    return open.stream()
        .map(visit -> item(visit, now))
        .flatMap(Optional::stream)
        .sorted(ORDER)
        .toList();
  }

  /**
   * Returns the item of a visit.
   *
   * @param visit the visit
   * @param now the current instant
   * @return its item; empty if it has ended
   */
  public Optional<DueItem> item(Visit visit, Instant now) {
    if (visit.end().isPresent()) {
      return Optional.empty();
    }
    DeferralState state = DeferralMachine.asOf(visit.state(), now);
    return state
        .deferral()
        .map(
            deferral ->
                new DueItem(
                    visit,
                    state.phase(),
                    deferral,
                    deferral.remaining(now),
                    warning(deferral, now)));
  }

  private DueWarning warning(Deferral deferral, Instant now) {
    Instant deadline = deferral.deadline();
    if (deferral.isOverdue(now)) {
      return DueWarning.OVERDUE;
    }
    if (maintenance.at(now).filter(window -> window.end().isBefore(deadline)).isPresent()) {
      return DueWarning.WAIT_FOR_PLATFORM;
    }
    if (maintenance.at(deadline.minusMillis(1)).isPresent()) {
      return DueWarning.PLATFORM_CLOSES_BEFORE;
    }
    if (deferral.remaining(now).compareTo(SOON) < 0) {
      return DueWarning.SOON;
    }
    return isDayOff(deadline.minusMillis(1)) ? DueWarning.LAST_DAY_OFF : DueWarning.IN_TIME;
  }

  /** Tests whether the last day is a day off; false for a year without a published calendar. */
  private boolean isDayOff(Instant last) {
    LocalDate day = ChinaTime.dateOf(last);
    try {
      return !calendar.isWorkingDay(day);
    } catch (UnknownYearException e) {
      return false;
    }
  }
}
