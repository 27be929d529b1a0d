package dev.yika.status.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import dev.yika.status.machine.Stayed;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of the table by examples. */
class EnrollmentMachineTest {

  private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final YearMonth APRIL = YearMonth.of(2026, 4);
  private static final RegionCode BEIJING = RegionCode.parse("110000");

  private static final EnrollmentState INSURED =
      after(
          EnrollmentState.notEnrolled(),
          "2020-03-02",
          EnrollmentChange.enrolled(Insured.employee("410100")));
  private static final EnrollmentState OWING =
      after(INSURED, "2026-02-28", EnrollmentChange.missed(FEBRUARY));
  private static final EnrollmentState SEALED =
      after(INSURED, "2026-03-10", EnrollmentChange.paused(PauseReason.LEFT_EMPLOYER));
  private static final EnrollmentState MOVING =
      after(INSURED, "2026-03-10", EnrollmentChange.transferStarted(BEIJING));

  @Test
  void anAccountIsFrozenAndReleasedAfterTheRelationEnded() {
    for (EnrollmentState over :
        List.of(
            after(INSURED, "2026-03-10", EnrollmentChange.ended()),
            after(INSURED, "2026-03-10", EnrollmentChange.invalidated()),
            after(MOVING, "2026-03-20", EnrollmentChange.transferCompleted()))) {
      EnrollmentState frozen = after(over, "2026-04-01", EnrollmentChange.frozen("misuse"));
      assertThat(frozen.phase()).isEqualTo(over.phase());
      assertThat(frozen.freeze()).contains(new Freeze(LocalDate.of(2026, 4, 1), "misuse"));
      assertThat(after(frozen, "2026-04-02", EnrollmentChange.unfrozen())).isEqualTo(over);
    }
  }

  @Test
  void anAccountStaysFrozenThroughANewEnrollment() {
    EnrollmentState over =
        after(
            after(INSURED, "2026-03-01", EnrollmentChange.frozen("misuse")),
            "2026-03-10",
            EnrollmentChange.ended());
    EnrollmentState again =
        after(over, "2026-05-06", EnrollmentChange.enrolled(Insured.resident("410100")));
    assertThat(again.phase()).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(again.freeze()).isPresent();
  }

  @Test
  void aRetiredMemberOwesNothingNewEvenWithArrears() {
    EnrollmentState retired = after(OWING, "2026-03-05", EnrollmentChange.retired());
    assertThat(retired.phase()).isEqualTo(EnrollmentPhase.IN_ARREARS);
    assertThat(reason(retired, "2026-03-31", EnrollmentChange.missed(MARCH)))
        .isEqualTo(EnrollmentReason.NOTHING_DUE);
    assertThat(after(retired, "2026-04-07", EnrollmentChange.madeUp(FEBRUARY)).phase())
        .isEqualTo(EnrollmentPhase.INSURED);
    assertThat(
            reason(
                after(INSURED, "2026-03-05", EnrollmentChange.retired()),
                "2026-03-31",
                EnrollmentChange.missed(MARCH)))
        .isEqualTo(EnrollmentReason.NOTHING_DUE);
  }

  @Test
  void aMonthBetweenThePauseAndTheTransferWasNeverDue() {
    EnrollmentState moving = after(SEALED, "2026-05-08", EnrollmentChange.transferStarted(BEIJING));
    assertThat(reason(moving, "2026-05-31", EnrollmentChange.missed(APRIL)))
        .isEqualTo(EnrollmentReason.IN_TRANSFER);
    EnrollmentState back = after(moving, "2026-06-01", EnrollmentChange.transferWithdrawn());
    assertThat(reason(back, "2026-06-02", EnrollmentChange.missed(APRIL)))
        .isEqualTo(EnrollmentReason.IS_PAUSED);
    assertThat(after(back, "2026-06-02", EnrollmentChange.missed(FEBRUARY)).unpaidMonths())
        .containsExactly(FEBRUARY);
  }

  @Test
  void theMonthsOfAWithdrawnTransferAreDueAgain() {
    EnrollmentState back = after(MOVING, "2026-04-20", EnrollmentChange.transferWithdrawn());
    assertThat(after(back, "2026-04-30", EnrollmentChange.missed(APRIL)).phase())
        .isEqualTo(EnrollmentPhase.IN_ARREARS);
  }

  @Test
  void arrearsClearedDuringThePauseStillCountWhenContributionsGoOn() {
    EnrollmentState owing = after(SEALED, "2026-03-20", EnrollmentChange.missed(FEBRUARY));
    EnrollmentState clear = after(owing, "2026-04-07", EnrollmentChange.madeUp().withLateFee());
    Interruption expected =
        new Interruption(FEBRUARY, LocalDate.of(2026, 4, 7), true).withMissed(1);
    assertThat(clear.phase()).isEqualTo(EnrollmentPhase.SEALED);
    assertThat(clear.interruption()).contains(expected);
    assertThat(after(clear, "2026-04-10", EnrollmentChange.resumed()).interruption())
        .contains(expected);
    assertThat(after(clear, "2026-04-10", EnrollmentChange.retired()).interruption())
        .contains(expected);
    assertThat(
            after(clear, "2026-04-10", EnrollmentChange.enrolled(Insured.employee("410100")))
                .interruption())
        .contains(expected);
  }

  @Test
  void aTransferReportedTwiceIsOne() {
    EnrollmentState moving =
        after(
            after(
                EnrollmentState.notEnrolled(),
                "2020-03-02",
                EnrollmentChange.enrolled(Insured.employee("110000"))),
            "2026-03-10",
            EnrollmentChange.transferStarted(RegionCode.parse("410100")));
    assertThat(
            reason(
                moving, "2026-03-11", EnrollmentChange.transferStarted(RegionCode.parse("410199"))))
        .isEqualTo(EnrollmentReason.ALREADY_SO);
    assertThat(reason(moving, "2026-03-11", EnrollmentChange.transferStarted(BEIJING)))
        .isEqualTo(EnrollmentReason.IN_TRANSFER);
  }

  @Test
  void benefitsBeginLaterAfterAWaitingPeriod() {
    EnrollmentChange later = EnrollmentChange.resumed().withCoveredFrom(LocalDate.of(2026, 9, 1));
    assertThat(after(SEALED, "2026-06-02", later).coveredFrom()).contains(LocalDate.of(2026, 9, 1));
    assertThat(after(SEALED, "2026-06-02", EnrollmentChange.resumed()).coveredFrom())
        .contains(LocalDate.of(2026, 6, 2));
  }

  @Test
  void aMonthMissedBeforeThePauseStaysOwedDuringIt() {
    EnrollmentState owing = after(SEALED, "2026-03-20", EnrollmentChange.missed(FEBRUARY));
    assertThat(owing.phase()).isEqualTo(EnrollmentPhase.SEALED);
    assertThat(owing.since()).contains(LocalDate.of(2026, 3, 10));
    assertThat(owing.unpaidMonths()).containsExactly(FEBRUARY);
    assertThat(reason(owing, "2026-03-21", EnrollmentChange.missed(FEBRUARY)))
        .isEqualTo(EnrollmentReason.ALREADY_MISSED);
    assertThat(after(owing, "2026-04-10", EnrollmentChange.resumed()).phase())
        .isEqualTo(EnrollmentPhase.IN_ARREARS);
    assertThat(reason(SEALED, "2026-04-30", EnrollmentChange.missed(APRIL)))
        .isEqualTo(EnrollmentReason.IS_PAUSED);
    assertThat(reason(SEALED, "2026-04-30", EnrollmentChange.missed(YearMonth.of(2020, 2))))
        .isEqualTo(EnrollmentReason.BEFORE_ENROLLMENT);
  }

  @Test
  void arrearsOfASealedRelationArePaidInPartsOrAtOnce() {
    EnrollmentState owing =
        after(
            after(SEALED, "2026-03-20", EnrollmentChange.missed(FEBRUARY)),
            "2026-03-31",
            EnrollmentChange.missed(MARCH));
    EnrollmentState part = after(owing, "2026-04-01", EnrollmentChange.paid(FEBRUARY));
    assertThat(part.unpaidMonths()).containsExactly(MARCH);
    assertThat(part.arrearsFrom()).contains(FEBRUARY);
    assertThat(after(part, "2026-04-02", EnrollmentChange.paid(MARCH)).interruption())
        .contains(new Interruption(FEBRUARY, LocalDate.of(2026, 4, 2), false).withMissed(2));
    assertThat(after(owing, "2026-04-02", EnrollmentChange.madeUp(MARCH)).unpaidMonths())
        .containsExactly(FEBRUARY);
    assertThat(reason(owing, "2026-04-02", EnrollmentChange.madeUp(APRIL)))
        .isEqualTo(EnrollmentReason.MONTH_NOT_OWED);
    assertThat(reason(owing, "2026-02-02", EnrollmentChange.madeUp(MARCH)))
        .isEqualTo(EnrollmentReason.PAID_BEFORE_DUE);
    assertThat(reason(SEALED, "2026-04-02", EnrollmentChange.madeUp()))
        .isEqualTo(EnrollmentReason.NO_ARREARS);
    assertThat(reason(SEALED, "2026-04-02", EnrollmentChange.paid(APRIL)))
        .isEqualTo(EnrollmentReason.AS_DUE);
  }

  @Test
  void aRelationWithArrearsIsSealedTransferredAndArrivesWithThem() {
    EnrollmentState sealed =
        after(OWING, "2026-03-10", EnrollmentChange.paused(PauseReason.RETIRED_EARLY));
    assertThat(sealed.pauseReason()).contains(PauseReason.RETIRED_EARLY);
    EnrollmentState moving = after(sealed, "2026-03-20", EnrollmentChange.transferStarted(BEIJING));
    assertThat(moving.unpaidMonths()).containsExactly(FEBRUARY);
    assertThat(reason(moving, "2026-03-25", EnrollmentChange.enrolled(Insured.employee("410100"))))
        .isEqualTo(EnrollmentReason.IN_TRANSFER);
    EnrollmentState arrived =
        after(moving, "2026-04-01", EnrollmentChange.enrolled(Insured.employee("110000")));
    assertThat(arrived.phase()).isEqualTo(EnrollmentPhase.IN_ARREARS);
    assertThat(arrived.arrearsFrom()).contains(FEBRUARY);
    assertThat(arrived.destination()).isEmpty();
    assertThat(arrived.pauseReason()).isEmpty();
  }

  @Test
  void aTransferWithArrearsIsWithdrawnToArrearsAndOneFromAPauseToThePause() {
    EnrollmentState owing = after(OWING, "2026-03-10", EnrollmentChange.transferStarted(BEIJING));
    assertThat(after(owing, "2026-03-11", EnrollmentChange.transferWithdrawn()).phase())
        .isEqualTo(EnrollmentPhase.IN_ARREARS);
    EnrollmentState paused = after(SEALED, "2026-03-20", EnrollmentChange.transferStarted(BEIJING));
    EnrollmentState back = after(paused, "2026-03-21", EnrollmentChange.transferWithdrawn());
    assertThat(back.phase()).isEqualTo(EnrollmentPhase.SEALED);
    assertThat(back.pauseReason()).contains(PauseReason.LEFT_EMPLOYER);
  }

  @Test
  void aMonthMissedBeforeTheTransferTurnsUpDuringItAndIsMadeUp() {
    EnrollmentState owing = after(MOVING, "2026-03-15", EnrollmentChange.missed(FEBRUARY));
    assertThat(owing.phase()).isEqualTo(EnrollmentPhase.TRANSFERRING);
    EnrollmentState clear = after(owing, "2026-03-16", EnrollmentChange.madeUp(FEBRUARY));
    assertThat(clear.phase()).isEqualTo(EnrollmentPhase.TRANSFERRING);
    assertThat(clear.unpaidMonths()).isEmpty();
    assertThat(after(clear, "2026-03-31", EnrollmentChange.transferCompleted()).destination())
        .contains(BEIJING);
    assertThat(effects(clear, "2026-03-31", EnrollmentChange.transferCompleted()))
        .containsExactly(EnrollmentEffect.CONTINUE_ELSEWHERE, EnrollmentEffect.NOTIFY_MEMBER);
  }

  @Test
  void duringATransferNothingElseBegins() {
    for (EnrollmentChange change :
        List.of(
            EnrollmentChange.resumed(),
            EnrollmentChange.changed(MemberKind.FLEXIBLE),
            EnrollmentChange.retired(),
            EnrollmentChange.paused(PauseReason.OTHER))) {
      assertThat(reason(MOVING, "2026-03-15", change)).isEqualTo(EnrollmentReason.IN_TRANSFER);
    }
  }

  @Test
  void aMemberRetiresFromAPauseWithOrWithoutArrears() {
    EnrollmentState retired = after(SEALED, "2026-05-06", EnrollmentChange.retired());
    assertThat(retired.phase()).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(retired.insured().map(Insured::member)).contains(MemberKind.RETIRED);
    assertThat(retired.coveredFrom()).contains(LocalDate.of(2026, 5, 6));
    assertThat(effects(SEALED, "2026-05-06", EnrollmentChange.retired()))
        .containsExactly(EnrollmentEffect.ALLOW_SETTLEMENT);

    EnrollmentState owing = after(OWING, "2026-03-10", EnrollmentChange.paused(PauseReason.OTHER));
    assertThat(after(owing, "2026-05-06", EnrollmentChange.retired()).phase())
        .isEqualTo(EnrollmentPhase.IN_ARREARS);
  }

  @Test
  void aResidentDoesNotRetireOrBecomeAnEmployee() {
    EnrollmentState resident =
        after(
            EnrollmentState.notEnrolled(),
            "2026-01-01",
            EnrollmentChange.enrolled(Insured.resident("410100")));
    EnrollmentState sealed =
        after(resident, "2026-03-10", EnrollmentChange.paused(PauseReason.OTHER));
    for (EnrollmentState state : List.of(resident, sealed)) {
      assertThat(reason(state, "2026-05-06", EnrollmentChange.retired()))
          .isEqualTo(EnrollmentReason.OTHER_SCHEME);
      assertThat(reason(state, "2026-05-06", EnrollmentChange.changed(MemberKind.EMPLOYED)))
          .isEqualTo(EnrollmentReason.OTHER_SCHEME);
      assertThat(
              after(state, "2026-05-06", EnrollmentChange.changed(MemberKind.STUDENT))
                  .insured()
                  .map(Insured::member))
          .contains(MemberKind.STUDENT);
      assertThat(reason(state, "2026-05-06", EnrollmentChange.changed(MemberKind.RESIDENT)))
          .isEqualTo(EnrollmentReason.ALREADY_SO);
    }
  }

  @Test
  void aNewEnrollmentAfterTheEndHasNoOldArrears() {
    EnrollmentState over = after(OWING, "2026-03-10", EnrollmentChange.ended());
    assertThat(over.phase()).isEqualTo(EnrollmentPhase.TERMINATED);
    assertThat(reason(over, "2026-03-11", EnrollmentChange.ended()))
        .isEqualTo(EnrollmentReason.ALREADY_SO);
    assertThat(reason(over, "2026-03-11", EnrollmentChange.madeUp()))
        .isEqualTo(EnrollmentReason.HAS_ENDED);
    EnrollmentState again =
        after(
            over,
            "2026-05-06",
            EnrollmentChange.enrolled(Insured.flexible("410100"))
                .withCoveredFrom(LocalDate.of(2026, 8, 1)));
    assertThat(again.phase()).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(again.unpaidMonths()).isEmpty();
    assertThat(again.coveredFrom()).contains(LocalDate.of(2026, 8, 1));
    assertThat(reason(again, "2026-05-07", EnrollmentChange.missed(APRIL)))
        .isEqualTo(EnrollmentReason.BEFORE_ENROLLMENT);
  }

  @Test
  void anEnrolledMemberIsNotEnrolledElsewhere() {
    assertThat(reason(INSURED, "2026-05-06", EnrollmentChange.enrolled(Insured.employee("410100"))))
        .isEqualTo(EnrollmentReason.ALREADY_SO);
    assertThat(reason(INSURED, "2026-05-06", EnrollmentChange.enrolled(Insured.employee("110000"))))
        .isEqualTo(EnrollmentReason.ALREADY_ENROLLED);
  }

  @Test
  void aMonthThatHasNotBegunIsNeitherOwedNorPaid() {
    assertThat(reason(INSURED, "2026-02-28", EnrollmentChange.missed(MARCH)))
        .isEqualTo(EnrollmentReason.MONTH_NOT_BEGUN);
    assertThat(reason(OWING, "2026-02-28", EnrollmentChange.missed(MARCH)))
        .isEqualTo(EnrollmentReason.MONTH_NOT_BEGUN);
    assertThat(reason(OWING, "2026-02-28", EnrollmentChange.madeUp(FEBRUARY, MARCH)))
        .isEqualTo(EnrollmentReason.PAID_BEFORE_DUE);
  }

  @Test
  void aMonthBeforeTheFirstKnownOneMovesTheBeginningOfTheArrears() {
    EnrollmentState earlier =
        after(OWING, "2026-03-05", EnrollmentChange.missed(YearMonth.of(2025, 12)));
    assertThat(earlier.arrearsFrom()).contains(YearMonth.of(2025, 12));
    assertThat(earlier.since()).contains(LocalDate.of(2026, 2, 28));
    assertThat(earlier.unpaidMonths()).containsExactly(YearMonth.of(2025, 12), FEBRUARY);
  }

  @Test
  void aLateContributionForAnOwedMonthClearsTheArrears() {
    EnrollmentState clear = after(OWING, "2026-04-07", EnrollmentChange.paid(FEBRUARY));

    assertThat(clear.phase()).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(clear.clearedArrears()).hasSize(1);
    assertThat(clear.interruption().orElseThrow().months()).isEqualTo(2);
    assertThat(reason(OWING, "2026-04-07", EnrollmentChange.paid(MARCH)))
        .isEqualTo(EnrollmentReason.AS_DUE);
  }

  @Test
  void aLateContributionForAnOwedMonthCountsDuringThePauseToo() {
    EnrollmentState owing = after(SEALED, "2026-03-20", EnrollmentChange.missed(FEBRUARY));
    EnrollmentState clear = after(owing, "2026-04-07", EnrollmentChange.paid(FEBRUARY));

    assertThat(clear.phase()).isEqualTo(EnrollmentPhase.SEALED);
    assertThat(clear.unpaidMonths()).isEmpty();
    assertThat(clear.clearedArrears()).hasSize(1);
    assertThat(reason(owing, "2026-04-07", EnrollmentChange.paid(MARCH)))
        .isEqualTo(EnrollmentReason.AS_DUE);
  }

  @Test
  void aRetiredMemberWhoMovesOwesNothingOnTheWay() {
    EnrollmentState retired = after(INSURED, "2026-02-05", EnrollmentChange.retired());
    EnrollmentState moving =
        after(retired, "2026-03-10", EnrollmentChange.transferStarted(BEIJING));

    assertThat(reason(moving, "2026-03-31", EnrollmentChange.missed(FEBRUARY)))
        .isEqualTo(EnrollmentReason.NOTHING_DUE);
    assertThat(reason(moving, "2026-04-30", EnrollmentChange.missed(APRIL)))
        .isEqualTo(EnrollmentReason.NOTHING_DUE);
  }

  @Test
  void aStateIsShownByItsPhaseAndItsFirstDay() {
    assertThat(EnrollmentState.notEnrolled()).hasToString("NOT_ENROLLED");
    assertThat(INSURED).hasToString("INSURED since 2020-03-02");
    assertThat(after(INSURED, "2026-03-01", EnrollmentChange.frozen("misuse")))
        .hasToString("INSURED since 2020-03-02, frozen");
  }

  @Test
  void whatHasNoMeaningIsRejectedByKind() {
    assertThat(reason(OWING, "2026-03-05", EnrollmentChange.resumed()))
        .isEqualTo(EnrollmentReason.NOT_PAUSED);
    assertThat(reason(INSURED, "2026-03-05", EnrollmentChange.resumed()))
        .isEqualTo(EnrollmentReason.ALREADY_SO);
    assertThat(reason(SEALED, "2026-03-15", EnrollmentChange.paused(PauseReason.OTHER)))
        .isEqualTo(EnrollmentReason.ALREADY_SO);
    assertThat(reason(SEALED, "2026-03-15", EnrollmentChange.transferCompleted()))
        .isEqualTo(EnrollmentReason.NO_TRANSFER);
    assertThat(reason(INSURED, "2026-03-15", EnrollmentChange.unfrozen()))
        .isEqualTo(EnrollmentReason.NOT_FROZEN);
    assertThat(reason(EnrollmentState.notEnrolled(), "2026-03-15", EnrollmentChange.paid(MARCH)))
        .isEqualTo(EnrollmentReason.NO_ENROLLMENT);
  }

  private static EnrollmentState after(
      EnrollmentState state, String date, EnrollmentChange change) {
    return apply(state, date, change).after(state);
  }

  private static MachineTerm reason(EnrollmentState state, String date, EnrollmentChange change) {
    Outcome<EnrollmentState> outcome = apply(state, date, change);
    return outcome instanceof Stayed<EnrollmentState> stayed
        ? stayed.reason()
        : ((Rejected<EnrollmentState>) outcome).reason();
  }

  private static List<MachineTerm> effects(
      EnrollmentState state, String date, EnrollmentChange change) {
    return ((Moved<EnrollmentState>) apply(state, date, change)).effects();
  }

  private static Outcome<EnrollmentState> apply(
      EnrollmentState state, String date, EnrollmentChange change) {
    return EnrollmentMachine.apply(
        state, new EnrollmentEvent("id", LocalDate.parse(date), Instant.EPOCH, change));
  }
}
