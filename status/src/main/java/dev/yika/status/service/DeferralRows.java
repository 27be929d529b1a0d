package dev.yika.status.service;

import static dev.yika.status.service.DeferralEffect.ENTER_AT_ONCE;
import static dev.yika.status.service.DeferralEffect.ENTER_NEXT_DAY;
import static dev.yika.status.service.DeferralEffect.GIVE_DEADLINE;
import static dev.yika.status.service.DeferralEffect.NOTE_DELAY;
import static dev.yika.status.service.DeferralEffect.SEND_TO_COUNTER;
import static dev.yika.status.service.DeferralEventKind.ADMIT;
import static dev.yika.status.service.DeferralEventKind.CLAIM;
import static dev.yika.status.service.DeferralEventKind.ENTER;
import static dev.yika.status.service.DeferralEventKind.LAPSE;
import static dev.yika.status.service.DeferralEventKind.REGISTER;
import static dev.yika.status.service.DeferralEventKind.SETTLE;
import static dev.yika.status.service.DeferralEventKind.WITHDRAW;
import static dev.yika.status.service.DeferralPhase.ADMITTED;
import static dev.yika.status.service.DeferralPhase.CLAIMED;
import static dev.yika.status.service.DeferralPhase.ENTERED;
import static dev.yika.status.service.DeferralPhase.EXPIRED;
import static dev.yika.status.service.DeferralPhase.NOT_DEFERRED;
import static dev.yika.status.service.DeferralPhase.OVERDUE;
import static dev.yika.status.service.DeferralPhase.REGISTERED;
import static dev.yika.status.service.DeferralPhase.SETTLED;
import static dev.yika.status.service.DeferralPhase.WITHDRAWN;
import static dev.yika.status.service.DeferralReason.ALREADY_DEFERRED;
import static dev.yika.status.service.DeferralReason.ALREADY_SO;
import static dev.yika.status.service.DeferralReason.BEFORE_BEGINNING;
import static dev.yika.status.service.DeferralReason.CASE_CLOSED;
import static dev.yika.status.service.DeferralReason.ENTERED_LATE;
import static dev.yika.status.service.DeferralReason.IN_TIME_REPORTED_LATE;
import static dev.yika.status.service.DeferralReason.IS_ADMISSION;
import static dev.yika.status.service.DeferralReason.IS_OFFLINE_SALE;
import static dev.yika.status.service.DeferralReason.NOTHING_DEFERRED;
import static dev.yika.status.service.DeferralReason.SAME_EVENT;
import static dev.yika.status.service.DeferralReason.SETTLED_TOO_LATE;
import static dev.yika.status.service.DeferralReason.TIME_LEFT;

import dev.yika.status.machine.table.TransitionTable;
import dev.yika.status.machine.table.TransitionTableBuilder;
import java.util.Set;
import java.util.function.BiFunction;

/** The rows of the deferral machine: admissions, sales, and what goes alike for both. */
final class DeferralRows {

  private static final Set<DeferralPhase> ADMISSIONS = Set.of(ADMITTED, EXPIRED);
  private static final Set<DeferralPhase> SALES = Set.of(REGISTERED, OVERDUE);

  private final TransitionTableBuilder<
          DeferralPhase, DeferralEventKind, DeferralState, DeferralEvent>
      rows = TransitionTable.builder(DeferralPhase.class, DeferralEventKind.class);

  TransitionTable<DeferralPhase, DeferralEventKind, DeferralState, DeferralEvent> table() {
    rows.in(NOT_DEFERRED).on(ADMIT).moveTo(ADMITTED, begun(ADMITTED), GIVE_DEADLINE);
    rows.in(NOT_DEFERRED).on(REGISTER).moveTo(REGISTERED, begun(REGISTERED), ENTER_NEXT_DAY);
    rows.in(NOT_DEFERRED).rejectOthers(NOTHING_DEFERRED);
    admissions();
    sales();
    closed(SETTLED, SETTLE);
    closed(CLAIMED, CLAIM);
    closed(ENTERED, ENTER);
    closed(WITHDRAWN, WITHDRAW);
    return rows.build();
  }

  private void admissions() {
    rows.in(ADMITTED)
        .on(SETTLE)
        .rejectIf(BEFORE_BEGINNING, DeferralState::isAfter)
        .rejectIf(SETTLED_TOO_LATE, DeferralState::isOverdueAt)
        .moveTo(SETTLED, entered(SETTLED));
    rows.in(EXPIRED)
        .on(SETTLE)
        .rejectIf(BEFORE_BEGINNING, DeferralState::isAfter)
        .moveIf(
            IN_TIME_REPORTED_LATE,
            (state, event) -> !state.isOverdueAt(event),
            SETTLED,
            entered(SETTLED))
        .reject(SETTLED_TOO_LATE);
    rows.in(ADMISSIONS)
        .on(CLAIM)
        .rejectIf(BEFORE_BEGINNING, DeferralState::isAfter)
        .moveTo(CLAIMED, entered(CLAIMED));
    rows.in(ADMISSIONS).on(Set.of(REGISTER, ENTER)).reject(IS_ADMISSION);
    open(ADMISSIONS, ADMIT);
    lapsing(ADMITTED, EXPIRED, SEND_TO_COUNTER);
  }

  private void sales() {
    rows.in(SALES)
        .on(ENTER)
        .rejectIf(BEFORE_BEGINNING, DeferralState::isAfter)
        .moveIf(ENTERED_LATE, DeferralState::isOverdueAt, ENTERED, entered(ENTERED), NOTE_DELAY)
        .moveTo(ENTERED, entered(ENTERED));
    rows.in(SALES).on(Set.of(ADMIT, SETTLE, CLAIM)).reject(IS_OFFLINE_SALE);
    open(SALES, REGISTER);
    lapsing(REGISTERED, OVERDUE, ENTER_AT_ONCE);
  }

  /** What goes alike for every case that is not closed. */
  private void open(Set<DeferralPhase> phases, DeferralEventKind beginning) {
    rows.in(phases)
        .on(beginning)
        .stayIf(SAME_EVENT, DeferralState::isBegunBy)
        .reject(ALREADY_DEFERRED);
    rows.in(phases)
        .on(WITHDRAW)
        .rejectIf(BEFORE_BEGINNING, DeferralState::isAfter)
        .moveTo(WITHDRAWN, entered(WITHDRAWN));
  }

  private void lapsing(DeferralPhase phase, DeferralPhase next, DeferralEffect effect) {
    rows.in(phase)
        .on(LAPSE)
        .rejectIf(TIME_LEFT, (state, event) -> !state.isOverdueAt(event))
        .moveTo(next, (state, event) -> state.lapsed(next), effect);
    rows.in(next).on(LAPSE).stay(ALREADY_SO);
  }

  /** What closed the case, and what began it, may come again. */
  private void closed(DeferralPhase phase, DeferralEventKind closing) {
    rows.in(phase).on(closing).stayIf(SAME_EVENT, DeferralState::beganWith).reject(CASE_CLOSED);
    rows.in(phase)
        .on(Set.of(ADMIT, REGISTER))
        .stayIf(SAME_EVENT, DeferralState::isBegunBy)
        .reject(CASE_CLOSED);
    rows.in(phase).rejectOthers(CASE_CLOSED);
  }

  private static BiFunction<DeferralState, DeferralEvent, DeferralState> begun(
      DeferralPhase phase) {
    return (state, event) -> state.begun(phase, event);
  }

  private static BiFunction<DeferralState, DeferralEvent, DeferralState> entered(
      DeferralPhase phase) {
    return (state, event) -> state.entered(phase, event);
  }
}
