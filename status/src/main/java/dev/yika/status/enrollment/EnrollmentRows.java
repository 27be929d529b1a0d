package dev.yika.status.enrollment;

import static dev.yika.status.enrollment.EnrollmentCondition.*;
import static dev.yika.status.enrollment.EnrollmentEffect.*;
import static dev.yika.status.enrollment.EnrollmentEventKind.*;
import static dev.yika.status.enrollment.EnrollmentPhase.*;
import static dev.yika.status.enrollment.EnrollmentReason.*;
import static dev.yika.status.enrollment.EnrollmentStep.*;

import dev.yika.status.machine.table.TransitionTable;
import dev.yika.status.machine.table.TransitionTableBuilder;
import java.util.Set;
import java.util.function.BiFunction;

/** The rows of the enrollment machine, phase by phase. */
final class EnrollmentRows {

  private final TransitionTableBuilder<
          EnrollmentPhase, EnrollmentEventKind, EnrollmentState, EnrollmentEvent>
      rows = TransitionTable.builder(EnrollmentPhase.class, EnrollmentEventKind.class);

  TransitionTable<EnrollmentPhase, EnrollmentEventKind, EnrollmentState, EnrollmentEvent> table() {
    notEnrolled();
    insured();
    inArrears();
    sealed();
    transferring();
    over(TRANSFERRED, TRANSFER_COMPLETED);
    over(TERMINATED, ENDED);
    over(INVALID, INVALIDATED);
    return rows.build();
  }

  private void notEnrolled() {
    rows.in(NOT_ENROLLED).on(ENROLLED).moveTo(INSURED, ENROLL, ALLOW_SETTLEMENT);
    rows.in(NOT_ENROLLED).rejectOthers(NO_ENROLLMENT);
  }

  private void insured() {
    rows.in(INSURED)
        .on(MISSED)
        .stayIf(IS_DEFERRED, HAS_DEFERRED)
        .rejectIf(NOTHING_DUE, IS_RETIRED)
        .rejectIf(MONTH_NOT_BEGUN, IS_BEFORE_ITS_MONTHS)
        .rejectIf(BEFORE_ENROLLMENT, WAS_NOT_INSURED)
        .moveTo(IN_ARREARS, missedIn(IN_ARREARS), DETERMINE_SUSPENSION, STOP_CREDIT, NOTIFY_MEMBER);
    rows.in(INSURED).on(PAID).stay(AS_DUE);
    rows.in(INSURED)
        .on(MADE_UP)
        .moveIf(
            LATE_FEE_ONLY, IS_LATE_FEE, INSURED, PAY_LATE_FEE, DETERMINE_RECOVERY, NOTIFY_MEMBER)
        .stayIf(AS_DUE, HAS_DEFERRED)
        .reject(NO_ARREARS);
    defer(INSURED).moveTo(INSURED, deferredIn(INSURED));
    rows.in(INSURED).on(RESUMED).stay(ALREADY_SO);
    whilePaying(INSURED);
  }

  private void inArrears() {
    rows.in(IN_ARREARS)
        .on(MISSED)
        .stayIf(IS_DEFERRED, HAS_DEFERRED)
        .stayIf(ALREADY_MISSED, OWES_MONTH)
        .rejectIf(NOTHING_DUE, IS_RETIRED)
        .rejectIf(MONTH_NOT_BEGUN, IS_BEFORE_ITS_MONTHS)
        .rejectIf(BEFORE_ENROLLMENT, WAS_NOT_INSURED)
        .moveTo(IN_ARREARS, missedIn(IN_ARREARS));
    settle(
        rows.in(IN_ARREARS).on(PAID).stayIf(AS_DUE, OWES_NO_MONTH),
        IN_ARREARS,
        INSURED,
        DETERMINE_RECOVERY,
        NOTIFY_MEMBER);
    settle(
        rows.in(IN_ARREARS)
            .on(MADE_UP)
            .stayIf(AS_DUE, HAS_DEFERRED)
            .rejectIf(PAID_BEFORE_DUE, IS_BEFORE_ITS_MONTHS)
            .rejectIf(MONTH_NOT_OWED, OWES_NO_MONTH),
        IN_ARREARS,
        INSURED,
        DETERMINE_RECOVERY,
        NOTIFY_MEMBER);
    defer(IN_ARREARS)
        .moveIf(
            DEFERS_ALL, IS_CLEARED, INSURED, deferredIn(INSURED), DETERMINE_RECOVERY, NOTIFY_MEMBER)
        .moveTo(IN_ARREARS, deferredIn(IN_ARREARS));
    rows.in(IN_ARREARS).on(RESUMED).reject(NOT_PAUSED);
    whilePaying(IN_ARREARS);
  }

  /** The rows shared by all members who pay or owe. */
  private void whilePaying(EnrollmentPhase phase) {
    rows.in(phase).on(ENROLLED).stayIf(ALREADY_SO, IS_INSURED_SO).reject(ALREADY_ENROLLED);
    rows.in(phase)
        .on(CHANGED)
        .stayIf(ALREADY_SO, IS_MEMBER)
        .rejectIf(OTHER_SCHEME, IS_OF_OTHER_SCHEME)
        .moveTo(phase, CHANGE);
    rows.in(phase)
        .on(RETIRED)
        .stayIf(ALREADY_SO, IS_MEMBER)
        .rejectIf(OTHER_SCHEME, IS_OF_OTHER_SCHEME)
        .moveTo(phase, CHANGE);
    rows.in(phase).on(PAUSED).moveTo(SEALED, PAUSE, STOP_CREDIT, NOTIFY_MEMBER);
    leaving(phase);
    always(phase);
  }

  private void sealed() {
    rows.in(SEALED)
        .on(Set.of(ENROLLED, RESUMED))
        .moveIf(ARREARS_LEFT, IS_IN_DEBT, IN_ARREARS, ENROLL)
        .moveTo(INSURED, ENROLL, ALLOW_SETTLEMENT);
    rows.in(SEALED)
        .on(CHANGED)
        .stayIf(ALREADY_SO, IS_MEMBER)
        .rejectIf(OTHER_SCHEME, IS_OF_OTHER_SCHEME)
        .moveTo(SEALED, CHANGE);
    rows.in(SEALED)
        .on(RETIRED)
        .rejectIf(OTHER_SCHEME, IS_OF_OTHER_SCHEME)
        .moveIf(ARREARS_LEFT, IS_IN_DEBT, IN_ARREARS, ENROLL)
        .moveTo(INSURED, ENROLL, ALLOW_SETTLEMENT);
    rows.in(SEALED).on(PAUSED).stay(ALREADY_SO);
    whileNothingIsDue(SEALED, IS_PAUSED);
    leaving(SEALED);
    always(SEALED);
  }

  private void transferring() {
    rows.in(TRANSFERRING)
        .on(ENROLLED)
        .rejectIf(IN_TRANSFER, IS_NO_ARRIVAL)
        .moveIf(ARREARS_LEFT, IS_IN_DEBT, IN_ARREARS, ENROLL)
        .moveTo(INSURED, ENROLL, ALLOW_SETTLEMENT);
    rows.in(TRANSFERRING)
        .on(TRANSFER_STARTED)
        .stayIf(ALREADY_SO, IS_GOING_THERE)
        .reject(IN_TRANSFER);
    rows.in(TRANSFERRING)
        .on(TRANSFER_WITHDRAWN)
        .moveIf(WAS_PAUSED, WAS_SEALED, SEALED, backIn(SEALED))
        .moveIf(ARREARS_LEFT, IS_IN_DEBT, IN_ARREARS, backIn(IN_ARREARS))
        .moveTo(INSURED, backIn(INSURED));
    rows.in(TRANSFERRING)
        .on(TRANSFER_COMPLETED)
        .moveTo(TRANSFERRED, goneTo(TRANSFERRED), CONTINUE_ELSEWHERE, NOTIFY_MEMBER);
    whileNothingIsDue(TRANSFERRING, IN_TRANSFER);
    always(TRANSFERRING);
    rows.in(TRANSFERRING).rejectOthers(IN_TRANSFER);
  }

  /** Months before the pause or the transfer can still turn out unpaid, and be paid. */
  private void whileNothingIsDue(EnrollmentPhase phase, EnrollmentReason why) {
    rows.in(phase)
        .on(MISSED)
        .stayIf(IS_DEFERRED, HAS_DEFERRED)
        .stayIf(ALREADY_MISSED, OWES_MONTH)
        .rejectIf(NOTHING_DUE, IS_RETIRED)
        .rejectIf(why, IS_MONTH_NOT_DUE)
        .rejectIf(BEFORE_ENROLLMENT, WAS_NOT_INSURED)
        .moveTo(phase, missedIn(phase), NOTIFY_MEMBER);
    defer(phase).moveTo(phase, deferredIn(phase));
    settle(rows.in(phase).on(PAID).stayIf(AS_DUE, OWES_NO_MONTH), phase, phase);
    settle(
        rows.in(phase)
            .on(MADE_UP)
            .moveIf(LATE_FEE_ONLY, IS_LATE_FEE, phase, PAY_LATE_FEE)
            .stayIf(AS_DUE, HAS_DEFERRED)
            .rejectIf(NO_ARREARS, OWES_NOTHING)
            .rejectIf(PAID_BEFORE_DUE, IS_BEFORE_ITS_MONTHS)
            .rejectIf(MONTH_NOT_OWED, OWES_NO_MONTH),
        phase,
        phase);
  }

  private TransitionTableBuilder<
              EnrollmentPhase, EnrollmentEventKind, EnrollmentState, EnrollmentEvent>
          .On
      defer(EnrollmentPhase phase) {
    return rows.in(phase)
        .on(DEFERRED)
        .stayIf(ALREADY_SO, HAS_DEFERRED)
        .rejectIf(BEFORE_ENROLLMENT, WAS_NOT_INSURED);
  }

  /** A payment of everything owed changes the phase, a payment of a part does not. */
  private static void settle(
      TransitionTableBuilder<EnrollmentPhase, EnrollmentEventKind, EnrollmentState, EnrollmentEvent>
              .On
          payment,
      EnrollmentPhase phase,
      EnrollmentPhase cleared,
      EnrollmentEffect... effects) {
    payment
        .moveIf(CLEARS_ALL, IS_CLEARED, cleared, clearedIn(cleared), effects)
        .moveTo(phase, PAY_PARTLY);
  }

  private void leaving(EnrollmentPhase phase) {
    rows.in(phase)
        .on(TRANSFER_STARTED)
        .rejectIf(SAME_AREA, IS_THERE_ALREADY)
        .moveTo(TRANSFERRING, START_TRANSFER, NOTIFY_MEMBER);
    rows.in(phase).on(Set.of(TRANSFER_WITHDRAWN, TRANSFER_COMPLETED)).reject(NO_TRANSFER);
  }

  private void always(EnrollmentPhase phase) {
    freezing(phase);
    rows.in(phase).on(ENDED).moveTo(TERMINATED, goneTo(TERMINATED), BLOCK_SETTLEMENT);
    rows.in(phase).on(INVALIDATED).moveTo(INVALID, goneTo(INVALID), BLOCK_SETTLEMENT);
  }

  private void freezing(EnrollmentPhase phase) {
    rows.in(phase)
        .on(FROZEN)
        .stayIf(ALREADY_SO, HAS_FREEZE)
        .moveTo(phase, FREEZE, BLOCK_SETTLEMENT, NOTIFY_MEMBER);
    rows.in(phase)
        .on(UNFROZEN)
        .rejectIf(NOT_FROZEN, HAS_NO_FREEZE)
        .moveTo(phase, RELEASE, ALLOW_SETTLEMENT);
  }

  /** The relation is over; a return is a new enrollment. The account can still be frozen. */
  private void over(EnrollmentPhase phase, EnrollmentEventKind again) {
    rows.in(phase).on(again).stay(ALREADY_SO);
    freezing(phase);
    rows.in(phase).on(ENROLLED).moveTo(INSURED, ENROLL_ANEW, ALLOW_SETTLEMENT);
    rows.in(phase).rejectOthers(HAS_ENDED);
  }

  private static BiFunction<EnrollmentState, EnrollmentEvent, EnrollmentState> missedIn(
      EnrollmentPhase phase) {
    return (state, event) -> state.missed(phase, event);
  }

  private static BiFunction<EnrollmentState, EnrollmentEvent, EnrollmentState> deferredIn(
      EnrollmentPhase phase) {
    return (state, event) -> state.deferred(phase, event);
  }

  private static BiFunction<EnrollmentState, EnrollmentEvent, EnrollmentState> clearedIn(
      EnrollmentPhase phase) {
    return (state, event) -> state.cleared(phase, event);
  }

  private static BiFunction<EnrollmentState, EnrollmentEvent, EnrollmentState> backIn(
      EnrollmentPhase phase) {
    return (state, event) -> state.backIn(phase, event);
  }

  private static BiFunction<EnrollmentState, EnrollmentEvent, EnrollmentState> goneTo(
      EnrollmentPhase phase) {
    return (state, event) -> state.entered(phase, event);
  }
}
