package dev.yika.status.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import dev.yika.status.machine.Stayed;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardMachineTest {

  private static final CardPolicy SEVEN_DAYS =
      CardPolicy.lapsingAfter(7, "made up", Confidence.ASSUMED);

  private static final CardState ACTIVE = CardState.active(LocalDate.of(2026, 1, 5));
  private static final CardEvent REPORT = SEVEN_DAYS.temporaryLoss(LocalDate.of(2026, 5, 6));
  private static final CardState REPORTED = after(ACTIVE, REPORT);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
  private static final Map<CardPhase, CardState> STATES = states();

  @Test
  void aCardGoesFromTheFactoryThroughLossAndReissueBackIntoUse() {
    CardState state = CardState.produced(LocalDate.of(2026, 1, 1));
    assertThat(
            phases(
                state,
                on("2026-01-04", CardEventKind.ISSUED),
                on("2026-01-05", CardEventKind.ACTIVATED),
                REPORT,
                on("2026-05-08", CardEventKind.LOSS_REPORTED),
                on("2026-05-09", CardEventKind.REISSUE_APPLIED),
                on("2026-05-22", CardEventKind.CARD_MADE),
                on("2026-05-25", CardEventKind.COLLECTED),
                on("2026-05-25", CardEventKind.ACTIVATED)))
        .containsExactly(
            CardPhase.INACTIVE,
            CardPhase.ACTIVE,
            CardPhase.TEMPORARILY_LOST,
            CardPhase.LOST,
            CardPhase.REISSUING,
            CardPhase.READY,
            CardPhase.INACTIVE,
            CardPhase.ACTIVE);
  }

  @Test
  void aTemporaryReportIsWithdrawn() {
    Outcome<CardState> found =
        CardMachine.apply(REPORTED, on("2026-05-07", CardEventKind.REPORT_WITHDRAWN));
    assertThat(found)
        .isEqualTo(
            new Moved<>(
                CardState.active(LocalDate.of(2026, 5, 7)),
                List.of(CardEffect.ALLOW_CARD, CardEffect.NOTIFY_MEMBER)));
  }

  @Test
  void aReportOfACardThatWasNotActivatedIsWithdrawnToThat() {
    CardState inactive =
        after(CardState.produced(LocalDate.of(2026, 1, 1)), on("2026-01-04", CardEventKind.ISSUED));
    CardState found =
        after(after(inactive, REPORT), on("2026-05-07", CardEventKind.REPORT_WITHDRAWN));
    assertThat(found.phase()).isEqualTo(CardPhase.INACTIVE);
    assertThat(after(inactive, REPORT).asOf(LocalDate.of(2026, 5, 14)).phase())
        .isEqualTo(CardPhase.INACTIVE);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 10, 15})
  void aTemporaryReportHoldsToTheEndOfItsLastDayAndThenLapses(int days) {
    LocalDate reported = LocalDate.of(2026, 5, 6);
    CardPolicy policy = CardPolicy.lapsingAfter(days, "made up", Confidence.ASSUMED);
    CardState state = after(ACTIVE, policy.temporaryLoss(reported));

    LocalDate last = reported.plusDays(days);
    assertThat(state.until()).contains(last);
    assertThat(state.asOf(last)).isEqualTo(state);
    assertThat(state.asOf(last.plusDays(1))).isEqualTo(CardState.active(last.plusDays(1)));
    assertThat(state.asOf(LocalDate.MAX)).isEqualTo(CardState.active(last.plusDays(1)));
  }

  @Test
  void aReportOfThePlaceWithoutARuleNeverLapses() {
    CardState state = after(ACTIVE, CardPolicy.standard().temporaryLoss(LocalDate.of(2026, 5, 6)));
    assertThat(state.until()).isEmpty();
    assertThat(state.asOf(LocalDate.MAX)).isEqualTo(state);
  }

  @Test
  void anEventAfterTheLapseMeetsTheCardInUse() {
    assertThat(reason(REPORTED, on("2026-05-14", CardEventKind.REPORT_WITHDRAWN)))
        .isEqualTo(CardReason.NOT_REPORTED);
    assertThat(after(REPORTED, on("2026-05-14", CardEventKind.LOSS_REPORTED)).reportedOn())
        .isEmpty();
    assertThat(after(REPORTED, on("2026-05-13", CardEventKind.LOSS_REPORTED)).reportedOn())
        .contains(LocalDate.of(2026, 5, 6));
  }

  @Test
  void anEventThatChangesNothingAfterTheLapseLeavesTheReportForEarlierDays() {
    CardState kept = after(REPORTED, on("2026-05-14", CardEventKind.ACTIVATED));
    assertThat(kept).isEqualTo(REPORTED);
    assertThat(kept.asOf(LocalDate.of(2026, 5, 13)).phase()).isEqualTo(CardPhase.TEMPORARILY_LOST);
  }

  @Test
  void theLapseItselfHasEffects() {
    assertThat(CardMachine.lapse(REPORTED, LocalDate.of(2026, 5, 14)))
        .isEqualTo(
            new Moved<>(
                CardState.active(LocalDate.of(2026, 5, 14)),
                List.of(CardEffect.ALLOW_CARD, CardEffect.NOTIFY_MEMBER)));
    assertThat(CardMachine.lapse(REPORTED, LocalDate.of(2026, 5, 13)))
        .isEqualTo(new Rejected<>(CardReason.NOT_LAPSED, true));
    assertThat(CardMachine.lapse(ACTIVE, LocalDate.of(2026, 5, 14)))
        .isEqualTo(new Stayed<>(CardReason.NOT_REPORTED));
  }

  @Test
  void aSecondReportCanOnlyProlongTheFirst() {
    CardState longer = after(REPORTED, SEVEN_DAYS.temporaryLoss(LocalDate.of(2026, 5, 8)));
    assertThat(longer.until()).contains(LocalDate.of(2026, 5, 15));
    assertThat(longer.since()).isEqualTo(LocalDate.of(2026, 5, 6));
    assertThat(longer.reportedOn()).contains(LocalDate.of(2026, 5, 6));

    CardEvent shorter =
        CardEvent.of(LocalDate.of(2026, 5, 8), CardEventKind.TEMPORARY_LOSS_REPORTED)
            .withUntil(LocalDate.of(2026, 5, 9));
    assertThat(reason(REPORTED, shorter)).isEqualTo(CardReason.ALREADY_SO);
    assertThat(
            after(REPORTED, CardPolicy.standard().temporaryLoss(LocalDate.of(2026, 5, 8))).until())
        .isEmpty();
  }

  @Test
  void theSameReportTwiceChangesNothing() {
    assertThat(CardMachine.apply(REPORTED, REPORT)).isEqualTo(new Stayed<>(CardReason.ALREADY_SO));
  }

  @Test
  void aWithdrawalDatedBeforeALaterReportDoesNotUnblockTheCard() {
    CardState twice = after(REPORTED, SEVEN_DAYS.temporaryLoss(LocalDate.of(2026, 5, 10)));
    assertThat(reason(twice, on("2026-05-08", CardEventKind.REPORT_WITHDRAWN)))
        .isEqualTo(CardReason.OUT_OF_ORDER);
  }

  @Test
  void anEventDatedBeforeTheStateIsRejected() {
    assertThat(reason(ACTIVE, on("2026-01-04", CardEventKind.LOSS_REPORTED)))
        .isEqualTo(CardReason.OUT_OF_ORDER);
  }

  @ParameterizedTest
  @EnumSource
  void everyEventDatedBeforeTheStateIsRejected(CardPhase phase) {
    CardState state = STATES.get(phase);
    for (CardEventKind kind : CardEventKind.values()) {
      CardEvent early = CardEvents.of(kind, LocalDate.of(2026, 5, 5));
      assertThat(CardMachine.apply(state, early))
          .as("%s", early)
          .isEqualTo(new Rejected<>(CardReason.OUT_OF_ORDER, true));
    }
  }

  @Test
  void aLossReportedTheDayBeforeTheLossIsRejected() {
    CardState lost = after(ACTIVE, on("2026-05-07", CardEventKind.LOSS_REPORTED));
    assertThat(reason(lost, on("2026-05-06", CardEventKind.LOSS_REPORTED)))
        .isEqualTo(CardReason.OUT_OF_ORDER);
    assertThat(reason(lost, on("2026-05-07", CardEventKind.LOSS_REPORTED)))
        .isEqualTo(CardReason.ALREADY_SO);
  }

  @Test
  void aReportThatEndsBeforeItBeginsIsRejected() {
    CardEvent impossible =
        CardEvent.of(LocalDate.of(2026, 5, 6), CardEventKind.TEMPORARY_LOSS_REPORTED)
            .withUntil(LocalDate.of(2026, 5, 5));
    assertThat(CardMachine.apply(ACTIVE, impossible))
        .isEqualTo(new Rejected<>(CardReason.ENDS_BEFORE_REPORT, true));
  }

  @Test
  void aReportForGoodIsNotWithdrawn() {
    CardState lost = after(REPORTED, on("2026-05-07", CardEventKind.LOSS_REPORTED));
    assertThat(CardMachine.apply(lost, on("2026-05-08", CardEventKind.REPORT_WITHDRAWN)))
        .isEqualTo(new Rejected<>(CardReason.REPORTED_FOR_GOOD, false));
  }

  @Test
  void aNewCardIsAppliedForWhileTheReportIsTemporary() {
    CardState state = after(REPORTED, on("2026-05-09", CardEventKind.REISSUE_APPLIED));
    assertThat(state.phase()).isEqualTo(CardPhase.REISSUING);
    assertThat(state.appliedOn()).contains(LocalDate.of(2026, 5, 9));
    assertThat(reason(state, on("2026-05-10", CardEventKind.REPORT_WITHDRAWN)))
        .isEqualTo(CardReason.BEING_REISSUED);
  }

  @Test
  void nothingIsReissuedThatIsNotReportedLost() {
    assertThat(reason(ACTIVE, on("2026-05-09", CardEventKind.REISSUE_APPLIED)))
        .isEqualTo(CardReason.NOT_REPORTED);
  }

  @Test
  void aFrozenCardIsReleasedToWhereItStood() {
    CardState frozen = after(REPORTED, froze("2026-05-07"));
    assertThat(frozen.phase()).isEqualTo(CardPhase.FROZEN);
    assertThat(frozen.frozenSince()).contains(LocalDate.of(2026, 5, 7));
    assertThat(frozen.reason()).isEqualTo("misuse suspected");
    assertThat(frozen).hasToString("FROZEN since 2026-05-07, frozen");

    CardState early = after(frozen, on("2026-05-13", CardEventKind.ACCOUNT_RELEASED));
    assertThat(early.phase()).isEqualTo(CardPhase.TEMPORARILY_LOST);
    assertThat(early.until()).contains(LocalDate.of(2026, 5, 13));
    assertThat(after(frozen, on("2026-05-14", CardEventKind.ACCOUNT_RELEASED)))
        .isEqualTo(CardState.active(LocalDate.of(2026, 5, 14)));
  }

  @Test
  void aFrozenCardThatWasNeverHandedOutIsReleasedToThat() {
    CardState produced = CardState.produced(LocalDate.of(2026, 5, 1));
    CardState frozen = after(produced, froze("2026-05-07"));
    assertThat(reason(frozen, REPORT)).isEqualTo(CardReason.OUT_OF_ORDER);
    assertThat(reason(frozen, on("2026-05-08", CardEventKind.LOSS_REPORTED)))
        .isEqualTo(CardReason.NOT_HANDED_OUT);
    assertThat(after(frozen, on("2026-05-08", CardEventKind.ACCOUNT_RELEASED)))
        .isEqualTo(CardState.produced(LocalDate.of(2026, 5, 8)));
  }

  @Test
  void aLossReportedWhileFrozenHoldsAfterTheRelease() {
    CardState frozen = after(ACTIVE, froze("2026-05-07"));
    CardState forATime = after(frozen, SEVEN_DAYS.temporaryLoss(LocalDate.of(2026, 5, 8)));
    CardState forGood = after(forATime, on("2026-05-09", CardEventKind.LOSS_REPORTED));
    CardEvent release = on("2026-05-10", CardEventKind.ACCOUNT_RELEASED);

    assertThat(after(forATime, release).phase()).isEqualTo(CardPhase.TEMPORARILY_LOST);
    assertThat(after(forGood, release).phase()).isEqualTo(CardPhase.LOST);
    assertThat(reason(forGood, on("2026-05-10", CardEventKind.REPORT_WITHDRAWN)))
        .isEqualTo(CardReason.REPORTED_FOR_GOOD);
    CardState found = after(forATime, on("2026-05-09", CardEventKind.REPORT_WITHDRAWN));
    assertThat(found.phase()).isEqualTo(CardPhase.FROZEN);
    assertThat(after(found, release)).isEqualTo(CardState.active(LocalDate.of(2026, 5, 10)));
  }

  @Test
  void aReleaseDatedBeforeTheReportMadeWhileFrozenIsRejected() {
    CardState frozen = after(ACTIVE, froze("2026-05-07"));
    CardState lost = after(frozen, SEVEN_DAYS.temporaryLoss(LocalDate.of(2026, 5, 12)));
    assertThat(reason(lost, on("2026-05-10", CardEventKind.ACCOUNT_RELEASED)))
        .isEqualTo(CardReason.OUT_OF_ORDER);
  }

  @Test
  void aFreezeGoesOnThroughTheReissueUntilItIsReleased() {
    CardState state = after(ACTIVE, froze("2026-05-07"));
    for (CardEvent event :
        List.of(
            on("2026-05-08", CardEventKind.REISSUE_APPLIED),
            on("2026-05-20", CardEventKind.CARD_MADE),
            on("2026-05-21", CardEventKind.COLLECTED))) {
      state = after(state, event);
      assertThat(state.isFrozen()).as(event.toString()).isTrue();
    }
    assertThat(reason(state, on("2026-05-22", CardEventKind.ACTIVATED)))
        .isEqualTo(CardReason.IS_FROZEN);
    CardState released = after(state, on("2026-05-22", CardEventKind.ACCOUNT_RELEASED));
    assertThat(after(released, on("2026-05-22", CardEventKind.ACTIVATED)))
        .isEqualTo(CardState.active(LocalDate.of(2026, 5, 22)));
  }

  @Test
  void anAccountIsFrozenAndReleasedWhileTheNewCardIsMade() {
    CardState reissuing = after(REPORTED, on("2026-05-09", CardEventKind.REISSUE_APPLIED));
    CardState frozen = after(reissuing, froze("2026-05-10"));
    assertThat(frozen.phase()).isEqualTo(CardPhase.REISSUING);
    assertThat(frozen.isFrozen()).isTrue();
    assertThat(reason(frozen, froze("2026-05-11"))).isEqualTo(CardReason.ALREADY_SO);
    CardState released = after(frozen, on("2026-05-12", CardEventKind.ACCOUNT_RELEASED));
    assertThat(released.isFrozen()).isFalse();
    assertThat(released.reason()).isEmpty();
    assertThat(released.appliedOn()).contains(LocalDate.of(2026, 5, 9));
  }

  @Test
  void aCancelledNumberStaysCancelled() {
    CardState cancelled =
        after(
            ACTIVE,
            CardEvent.of(LocalDate.of(2026, 5, 7), CardEventKind.NUMBER_CANCELLED)
                .withReason("new number"));
    assertThat(cancelled.reason()).isEqualTo("new number");
    assertThat(CardMachine.TABLE.allowedEvents(CardPhase.CANCELLED)).isEmpty();
    for (CardEventKind kind : CardEventKind.values()) {
      CardEvent event = CardEvents.of(kind, LocalDate.of(2026, 6, 1));
      assertThat(after(cancelled, event)).isEqualTo(cancelled);
    }
  }

  @Test
  void theScreenOffersWhatIsPossibleOnItsDay() {
    assertThat(CardMachine.allowedEvents(REPORTED, LocalDate.of(2026, 5, 13)))
        .containsExactly(
            CardEventKind.TEMPORARY_LOSS_REPORTED,
            CardEventKind.REPORT_WITHDRAWN,
            CardEventKind.LOSS_REPORTED,
            CardEventKind.REISSUE_APPLIED,
            CardEventKind.ACCOUNT_FROZEN,
            CardEventKind.NUMBER_CANCELLED);
    assertThat(CardMachine.allowedEvents(REPORTED, LocalDate.of(2026, 5, 14)))
        .containsExactly(
            CardEventKind.TEMPORARY_LOSS_REPORTED,
            CardEventKind.LOSS_REPORTED,
            CardEventKind.ACCOUNT_FROZEN,
            CardEventKind.NUMBER_CANCELLED);
  }

  private static CardEvent on(String date, CardEventKind kind) {
    return CardEvent.of(LocalDate.parse(date), kind);
  }

  private static CardEvent froze(String date) {
    return on(date, CardEventKind.ACCOUNT_FROZEN).withReason("misuse suspected");
  }

  /** A state of each phase that began on 6 May. */
  private static Map<CardPhase, CardState> states() {
    Map<CardPhase, CardState> states = new EnumMap<>(CardPhase.class);
    CardState produced = CardState.produced(DAY);
    CardState lost = after(CardState.active(DAY), CardEvent.of(DAY, CardEventKind.LOSS_REPORTED));
    CardState reissuing = after(lost, CardEvent.of(DAY, CardEventKind.REISSUE_APPLIED));
    for (CardState state :
        List.of(
            produced,
            after(produced, CardEvent.of(DAY, CardEventKind.ISSUED)),
            CardState.active(DAY),
            REPORTED,
            lost,
            reissuing,
            after(reissuing, CardEvent.of(DAY, CardEventKind.CARD_MADE)),
            after(CardState.active(DAY), CardEvent.of(DAY, CardEventKind.ACCOUNT_FROZEN)),
            after(CardState.active(DAY), CardEvent.of(DAY, CardEventKind.NUMBER_CANCELLED)))) {
      states.put(state.phase(), state);
    }
    return states;
  }

  private static CardState after(CardState state, CardEvent event) {
    return CardMachine.apply(state, event).after(state);
  }

  private static List<CardPhase> phases(CardState first, CardEvent... events) {
    List<CardPhase> phases = new ArrayList<>();
    CardState state = first;
    for (CardEvent event : events) {
      state = after(state, event);
      phases.add(state.phase());
    }
    return phases;
  }

  private static MachineTerm reason(CardState state, CardEvent event) {
    Outcome<CardState> outcome = CardMachine.apply(state, event);
    return outcome instanceof Stayed<CardState> stayed
        ? stayed.reason()
        : ((Rejected<CardState>) outcome).reason();
  }
}
