package dev.yika.status.card;

import static dev.yika.status.card.CardEffect.*;
import static dev.yika.status.card.CardEventKind.*;
import static dev.yika.status.card.CardPhase.*;
import static dev.yika.status.card.CardReason.*;

import dev.yika.status.machine.table.TransitionTable;
import dev.yika.status.machine.table.TransitionTableBuilder;
import java.util.Set;

/** The rows of the card machine, phase by phase. */
final class CardRows {

  private final TransitionTableBuilder<CardPhase, CardEventKind, CardState, CardEvent> rows =
      TransitionTable.builder(CardPhase.class, CardEventKind.class);

  TransitionTable<CardPhase, CardEventKind, CardState, CardEvent> table() {
    rows.rejectFirst(OUT_OF_ORDER, CardState::beganAfter);
    produced();
    inactive();
    active();
    temporarilyLost();
    lost();
    reissuing();
    ready();
    frozen();
    rows.in(CANCELLED).on(NUMBER_CANCELLED).stay(ALREADY_SO);
    rows.in(CANCELLED).rejectOthers(IS_CANCELLED);
    return rows.build();
  }

  private void produced() {
    rows.in(PRODUCED).on(ISSUED).moveTo(INACTIVE, CardState::handedOut);
    rows.in(PRODUCED).on(REISSUE_APPLIED).reject(NOT_REPORTED);
    rows.in(PRODUCED).on(Set.of(CARD_MADE, COLLECTED)).reject(NO_REISSUE);
    canBeFrozen(PRODUCED);
    canBeCancelled(PRODUCED);
    rows.in(PRODUCED).rejectOthers(NOT_HANDED_OUT);
  }

  private void inactive() {
    rows.in(INACTIVE).on(ACTIVATED).moveTo(ACTIVE, CardState::activated, ALLOW_CARD);
    whileInHand(INACTIVE);
  }

  private void active() {
    rows.in(ACTIVE).on(ACTIVATED).stay(ALREADY_SO);
    whileInHand(ACTIVE);
  }

  private void whileInHand(CardPhase phase) {
    rows.in(phase).on(Set.of(ISSUED, COLLECTED)).stay(ALREADY_HANDED_OUT);
    rows.in(phase)
        .on(TEMPORARY_LOSS_REPORTED)
        .rejectIf(ENDS_BEFORE_REPORT, (state, event) -> event.endsBeforeItBegins())
        .moveTo(TEMPORARILY_LOST, CardState::temporarilyLost, BLOCK_CARD, NOTIFY_MEMBER);
    rows.in(phase).on(LOSS_REPORTED).moveTo(LOST, CardState::lost, BLOCK_CARD, NOTIFY_MEMBER);
    rows.in(phase).on(REPORT_LAPSED).stay(NOT_REPORTED);
    rows.in(phase).on(Set.of(REPORT_WITHDRAWN, REISSUE_APPLIED)).reject(NOT_REPORTED);
    rows.in(phase).on(CARD_MADE).reject(NO_REISSUE);
    canBeFrozen(phase);
    canBeCancelled(phase);
  }

  private void temporarilyLost() {
    rows.in(TEMPORARILY_LOST)
        .on(TEMPORARY_LOSS_REPORTED)
        .rejectIf(ENDS_BEFORE_REPORT, (state, event) -> event.endsBeforeItBegins())
        .moveIf(
            HOLDS_LONGER,
            CardState::isOutlastedBy,
            TEMPORARILY_LOST,
            CardState::prolonged,
            NOTIFY_MEMBER)
        .stay(ALREADY_SO);
    rows.in(TEMPORARILY_LOST)
        .on(REPORT_WITHDRAWN)
        .moveIf(
            WAS_INACTIVE,
            (state, event) -> state.was(INACTIVE),
            INACTIVE,
            CardState::found,
            NOTIFY_MEMBER)
        .moveTo(ACTIVE, CardState::found, ALLOW_CARD, NOTIFY_MEMBER);
    rows.in(TEMPORARILY_LOST)
        .on(REPORT_LAPSED)
        .rejectIf(NOT_LAPSED, (state, event) -> !state.hasLapsedBy(event.occurredOn()))
        .moveIf(
            WAS_INACTIVE,
            (state, event) -> state.was(INACTIVE),
            INACTIVE,
            (state, event) -> state.lapsed(),
            NOTIFY_MEMBER)
        .moveTo(ACTIVE, (state, event) -> state.lapsed(), ALLOW_CARD, NOTIFY_MEMBER);
    rows.in(TEMPORARILY_LOST).on(LOSS_REPORTED).moveTo(LOST, CardState::lost, NOTIFY_MEMBER);
    canBeReissued(TEMPORARILY_LOST);
    rows.in(TEMPORARILY_LOST).on(Set.of(ISSUED, ACTIVATED)).reject(IS_LOST);
    rows.in(TEMPORARILY_LOST).on(Set.of(CARD_MADE, COLLECTED)).reject(NO_REISSUE);
    canBeFrozen(TEMPORARILY_LOST);
    canBeCancelled(TEMPORARILY_LOST);
  }

  private void lost() {
    rows.in(LOST).on(LOSS_REPORTED).stay(ALREADY_SO);
    rows.in(LOST).on(TEMPORARY_LOSS_REPORTED).stay(ALREADY_BLOCKED);
    rows.in(LOST).on(Set.of(REPORT_WITHDRAWN, REPORT_LAPSED)).reject(REPORTED_FOR_GOOD);
    canBeReissued(LOST);
    rows.in(LOST).on(Set.of(ISSUED, ACTIVATED)).reject(IS_LOST);
    rows.in(LOST).on(Set.of(CARD_MADE, COLLECTED)).reject(NO_REISSUE);
    canBeFrozen(LOST);
    canBeCancelled(LOST);
  }

  private void reissuing() {
    rows.in(REISSUING).on(REISSUE_APPLIED).stay(ALREADY_SO);
    rows.in(REISSUING).on(CARD_MADE).moveTo(READY, CardState::ready, NOTIFY_MEMBER);
    whileOldCardIsVoid(REISSUING);
    rows.in(REISSUING).rejectOthers(BEING_REISSUED);
  }

  private void ready() {
    rows.in(READY).on(CARD_MADE).stay(ALREADY_SO);
    rows.in(READY)
        .on(COLLECTED)
        .moveIf(
            IS_FROZEN, (state, event) -> state.isFrozen(), FROZEN, CardState::collectedWhileFrozen)
        .moveTo(INACTIVE, CardState::handedOut);
    whileOldCardIsVoid(READY);
    rows.in(READY).rejectOthers(IS_READY);
  }

  /** A freeze stands beside the making of the new card, which goes on. */
  private void whileOldCardIsVoid(CardPhase phase) {
    rows.in(phase).on(Set.of(TEMPORARY_LOSS_REPORTED, LOSS_REPORTED)).stay(ALREADY_BLOCKED);
    rows.in(phase)
        .on(ACCOUNT_FROZEN)
        .stayIf(ALREADY_SO, (state, event) -> state.isFrozen())
        .moveTo(phase, CardState::frozenBeside, BLOCK_ALL, NOTIFY_MEMBER);
    rows.in(phase)
        .on(ACCOUNT_RELEASED)
        .rejectIf(NOT_FROZEN, (state, event) -> !state.isFrozen())
        .moveTo(phase, CardState::releasedBeside, ALLOW_OTHERS, NOTIFY_MEMBER);
    canBeCancelled(phase);
  }

  private void frozen() {
    rows.in(FROZEN).on(ACCOUNT_FROZEN).stay(ALREADY_SO);
    frozenAndLost();
    canBeReissued(FROZEN);
    rows.in(FROZEN)
        .on(ACCOUNT_RELEASED)
        .moveIf(
            WAS_PRODUCED,
            (state, event) -> state.was(PRODUCED),
            PRODUCED,
            CardState::released,
            ALLOW_OTHERS,
            NOTIFY_MEMBER)
        .moveIf(
            WAS_INACTIVE,
            (state, event) -> state.wouldBe(INACTIVE, event),
            INACTIVE,
            CardState::released,
            ALLOW_OTHERS,
            NOTIFY_MEMBER)
        .moveIf(
            WAS_ACTIVE,
            (state, event) -> state.wouldBe(ACTIVE, event),
            ACTIVE,
            CardState::released,
            ALLOW_OTHERS,
            ALLOW_CARD,
            NOTIFY_MEMBER)
        .moveIf(
            WAS_TEMPORARILY_LOST,
            (state, event) -> state.wouldBe(TEMPORARILY_LOST, event),
            TEMPORARILY_LOST,
            CardState::released,
            ALLOW_OTHERS,
            NOTIFY_MEMBER)
        .moveTo(LOST, CardState::released, ALLOW_OTHERS, NOTIFY_MEMBER);
    canBeCancelled(FROZEN);
    rows.in(FROZEN).on(Set.of(CARD_MADE, COLLECTED)).reject(NO_REISSUE);
    rows.in(FROZEN).rejectOthers(IS_FROZEN);
  }

  /** A loss that is reported while the account is frozen must hold after its release. */
  private void frozenAndLost() {
    rows.in(FROZEN)
        .on(TEMPORARY_LOSS_REPORTED)
        .rejectIf(NOT_HANDED_OUT, (state, event) -> state.was(PRODUCED))
        .rejectIf(ENDS_BEFORE_REPORT, (state, event) -> event.endsBeforeItBegins())
        .stayIf(ALREADY_BLOCKED, (state, event) -> !state.isLostAnewBy(event))
        .moveTo(FROZEN, CardState::temporarilyLostBeneath, NOTIFY_MEMBER);
    rows.in(FROZEN)
        .on(LOSS_REPORTED)
        .rejectIf(NOT_HANDED_OUT, (state, event) -> state.was(PRODUCED))
        .stayIf(ALREADY_BLOCKED, (state, event) -> state.was(LOST))
        .moveTo(FROZEN, CardState::lostBeneath, NOTIFY_MEMBER);
    rows.in(FROZEN)
        .on(REPORT_WITHDRAWN)
        .rejectIf(REPORTED_FOR_GOOD, (state, event) -> state.was(LOST))
        .rejectIf(NOT_REPORTED, (state, event) -> !state.wouldBe(TEMPORARILY_LOST, event))
        .moveTo(FROZEN, CardState::foundBeneath, NOTIFY_MEMBER);
  }

  private void canBeReissued(CardPhase phase) {
    rows.in(phase)
        .on(REISSUE_APPLIED)
        .moveTo(REISSUING, CardState::reissuing, VOID_CARD, PRINT_CARD, NOTIFY_MEMBER);
  }

  private void canBeFrozen(CardPhase phase) {
    rows.in(phase).on(ACCOUNT_FROZEN).moveTo(FROZEN, CardState::frozen, BLOCK_ALL, NOTIFY_MEMBER);
    rows.in(phase).on(ACCOUNT_RELEASED).reject(NOT_FROZEN);
  }

  private void canBeCancelled(CardPhase phase) {
    rows.in(phase)
        .on(NUMBER_CANCELLED)
        .moveTo(CANCELLED, CardState::cancelled, BLOCK_ALL, NOTIFY_MEMBER);
  }
}
