package dev.yika.status.entitlement;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.enrollment.Freeze;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.history.EnrollmentReading;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.RecoveryUnknown;
import dev.yika.status.recovery.RecoveryWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Works out what a history leads to on one day. */
final class HistoryAssessor {

  private final LocalDate date;
  private final EnrollmentReading reading;
  private final EnrollmentState state;
  private final Function<LocalDate, RecoveryPolicy> policyOn;
  private final WorkdayCalendar calendar;

  HistoryAssessor(
      LocalDate date,
      EnrollmentReading reading,
      Function<LocalDate, RecoveryPolicy> policyOn,
      WorkdayCalendar calendar) {
    this.date = date;
    this.reading = reading;
    this.state = reading.state();
    this.policyOn = policyOn;
    this.calendar = calendar;
  }

  Assessment assess() {
    Optional<LocalDate> frozen = state.freeze().map(Freeze::since);
    return frozen.isPresent() ? of(InsuranceStatus.FROZEN, frozen) : ofPhase();
  }

  private Assessment ofPhase() {
    return switch (state.phase()) {
      case NOT_ENROLLED -> of(ofNobody(), Optional.empty());
      case INSURED, IN_ARREARS -> ofMember();
      case SEALED -> of(InsuranceStatus.SEALED, state.since());
      case TRANSFERRING, TRANSFERRED -> of(InsuranceStatus.TRANSFERRED, state.since());
      case TERMINATED -> of(InsuranceStatus.TERMINATED, state.since());
      case INVALID -> of(InsuranceStatus.INVALID, state.since());
    };
  }

  private static Assessment of(InsuranceStatus status, Optional<LocalDate> since) {
    return Assessment.of(Source.HISTORY, status, since);
  }

  /** Without an event that counts nothing is known: the person may be enrolled all the same. */
  private InsuranceStatus ofNobody() {
    return reading.events() == reading.rejected().size()
        ? InsuranceStatus.UNKNOWN
        : InsuranceStatus.NOT_ENROLLED;
  }

  private Assessment ofMember() {
    Optional<LocalDate> suspended = state.arrearsFrom().map(this::suspendedFrom);
    Optional<Recovery> pending = state.interruption().map(this::recovery).filter(this::isPending);
    boolean owes = suspended.isPresent();
    return new Assessment(
        Source.HISTORY,
        owes || pending.isPresent() ? InsuranceStatus.ARREARS : InsuranceStatus.NORMAL,
        pooledFund(suspended, pending),
        owes ? suspended : pending.map(HistoryAssessor::suspendedFrom),
        state.arrearsFrom().or(() -> pending.map(each -> each.interruption().firstUnpaid())),
        pending,
        state.arrearsFrom().map(first -> recovery(new Interruption(first, date, true))));
  }

  private Benefit pooledFund(Optional<LocalDate> suspended, Optional<Recovery> pending) {
    LocalDate covered = state.coveredFrom().orElse(date);
    if (suspended.filter(day -> !date.isBefore(day)).isPresent()) {
      return Benefit.of(Verdict.NO, BenefitReason.SUSPENDED).from(suspended.get());
    }
    if (date.isBefore(covered)) {
      return Benefit.of(Verdict.NO, BenefitReason.WAITING).until(covered);
    }
    if (pending.isPresent()) {
      return before(pending.get());
    }
    return suspended
        .map(Benefit.of(Verdict.YES, BenefitReason.BEFORE_SUSPENSION)::until)
        .orElseGet(() -> Benefit.of(Verdict.YES, BenefitReason.PAYING).from(recovered(covered)));
  }

  /** The verdict between the arrival of the arrears and the recovery. */
  private Benefit before(Recovery pending) {
    if (pending instanceof RecoveryWindow window) {
      LocalDate earliest = window.window().earliest();
      return date.isBefore(earliest)
          ? Benefit.of(Verdict.NO, BenefitReason.AWAITING_RECOVERY)
              .from(suspendedFrom(pending))
              .until(earliest)
          : Benefit.of(Verdict.UNKNOWN, BenefitReason.MAY_HAVE_RECOVERED)
              .from(earliest)
              .until(window.window().latest());
    }
    return Benefit.of(Verdict.UNKNOWN, BenefitReason.RECOVERY_UNKNOWN);
  }

  /** Returns the first day of benefits after the last interruption, or of all. */
  private LocalDate recovered(LocalDate covered) {
    return state
        .interruption()
        .map(this::recovery)
        .filter(each -> each instanceof RecoveryWindow window && window.isInterrupted())
        .map(each -> ((RecoveryWindow) each).window().latest())
        .filter(day -> day.isAfter(covered))
        .orElse(covered);
  }

  private boolean isPending(Recovery recovery) {
    return recovery instanceof RecoveryUnknown
        || (recovery instanceof RecoveryWindow window
            && window.isInterrupted()
            && date.isBefore(window.window().latest()));
  }

  private LocalDate suspendedFrom(YearMonth month) {
    return policyOn.apply(month.atEndOfMonth()).suspendedFrom(month);
  }

  private static LocalDate suspendedFrom(Recovery recovery) {
    return recovery.policy().suspendedFrom(recovery.interruption().firstUnpaid());
  }

  private Recovery recovery(Interruption interruption) {
    return policyOn.apply(interruption.clearedOn()).recovery(interruption, calendar);
  }
}
