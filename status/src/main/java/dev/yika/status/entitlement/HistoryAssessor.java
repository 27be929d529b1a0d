package dev.yika.status.entitlement;

import com.google.common.collect.ImmutableList;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.ClearedArrears;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.enrollment.Freeze;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.history.EnrollmentReading;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.RecoveryUnknown;
import dev.yika.status.recovery.RecoveryWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Works out what a history leads to on one day. */
final class HistoryAssessor {

  private final LocalDate date;
  private final EnrollmentReading reading;
  private final EnrollmentState state;
  private final BiFunction<Insured, LocalDate, RecoveryPolicy> policyOn;
  private final WorkdayCalendar calendar;

  HistoryAssessor(
      LocalDate date,
      EnrollmentReading reading,
      BiFunction<Insured, LocalDate, RecoveryPolicy> policyOn,
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

  private Assessment of(InsuranceStatus status, Optional<LocalDate> since) {
    return Assessment.of(Source.HISTORY, status, since).owing(state.unpaidMonths());
  }

  /** Without an event that counts nothing is known: the person may be enrolled all the same. */
  private InsuranceStatus ofNobody() {
    return reading.events() == reading.rejected().size()
        ? InsuranceStatus.UNKNOWN
        : InsuranceStatus.NOT_ENROLLED;
  }

  private Assessment ofMember() {
    Optional<LocalDate> suspended =
        state.arrearsFrom().map(first -> suspendedFrom(inArrearsAs(), first));
    List<Recovery> pending =
        state.clearedArrears().stream().map(this::recovery).filter(this::isPending).toList();
    Optional<Recovery> last = last(pending);
    boolean owes = suspended.isPresent();
    return new Assessment(
        Source.HISTORY,
        owes || last.isPresent() ? InsuranceStatus.ARREARS : InsuranceStatus.NORMAL,
        pooledFund(suspended, pending),
        first(suspended, pending),
        firstMonth(pending),
        state.unpaidMonths(),
        last,
        owes ? last(with(pending, ifPaidToday())) : Optional.empty());
  }

  private Recovery ifPaidToday() {
    YearMonth first = state.arrearsFrom().orElseThrow();
    return recovery(new ClearedArrears(new Interruption(first, date, true), inArrearsAs()));
  }

  private Insured inArrearsAs() {
    return state.arrearsAs().orElseThrow();
  }

  private static <T> List<T> with(List<T> some, T one) {
    return ImmutableList.<T>builder().addAll(some).add(one).build();
  }

  /** Returns the recovery that all wait for: one that nobody knows, else the latest. */
  private static Optional<Recovery> last(List<Recovery> recoveries) {
    return recoveries.stream()
        .max(
            Comparator.comparing(
                each ->
                    each instanceof RecoveryWindow window
                        ? window.window().latest()
                        : LocalDate.MAX));
  }

  /** Returns since when benefits are suspended, or from when they will be. */
  private static Optional<LocalDate> first(Optional<LocalDate> open, List<Recovery> pending) {
    return Stream.concat(open.stream(), pending.stream().map(Recovery::suspendedFrom))
        .min(Comparator.naturalOrder());
  }

  private Optional<YearMonth> firstMonth(List<Recovery> pending) {
    return Stream.concat(
            state.arrearsFrom().stream(),
            pending.stream().map(each -> each.interruption().firstUnpaid()))
        .min(Comparator.naturalOrder());
  }

  private Benefit pooledFund(Optional<LocalDate> suspended, List<Recovery> pending) {
    LocalDate covered = state.coveredFrom().orElse(date);
    if (suspended.filter(day -> !date.isBefore(day)).isPresent()) {
      return Benefit.of(Verdict.NO, BenefitReason.SUSPENDED)
          .from(first(suspended, pending).orElseThrow());
    }
    if (date.isBefore(covered)) {
      return Benefit.of(Verdict.NO, BenefitReason.WAITING).until(covered);
    }
    if (!pending.isEmpty()) {
      return before(pending);
    }
    return suspended
        .map(Benefit.of(Verdict.YES, BenefitReason.BEFORE_SUSPENSION)::until)
        .orElseGet(() -> Benefit.of(Verdict.YES, BenefitReason.PAYING).from(recovered(covered)));
  }

  /** The verdict between the arrival of arrears and the recovery; one sure no is enough. */
  private Benefit before(List<Recovery> pending) {
    Optional<LocalDate> until =
        last(pending)
            .filter(RecoveryWindow.class::isInstance)
            .map(each -> ((RecoveryWindow) each).window().earliest());
    boolean surelyNot =
        pending.stream()
            .anyMatch(
                each ->
                    each instanceof RecoveryWindow window
                        && date.isBefore(window.window().earliest()));
    if (surelyNot) {
      Benefit no =
          Benefit.of(Verdict.NO, BenefitReason.AWAITING_RECOVERY)
              .from(first(Optional.empty(), pending).orElseThrow());
      return until.filter(date::isBefore).map(no::until).orElse(no);
    }
    return until
        .map(Benefit.of(Verdict.UNKNOWN, BenefitReason.MAY_HAVE_RECOVERED)::from)
        .orElseGet(() -> Benefit.of(Verdict.UNKNOWN, BenefitReason.RECOVERY_UNKNOWN));
  }

  /** Returns the first day of benefits after all interruptions, or of all. */
  private LocalDate recovered(LocalDate covered) {
    return state.clearedArrears().stream()
        .map(this::recovery)
        .filter(each -> each instanceof RecoveryWindow window && window.isInterrupted())
        .map(each -> ((RecoveryWindow) each).window().latest())
        .filter(day -> day.isAfter(covered))
        .max(Comparator.naturalOrder())
        .orElse(covered);
  }

  private boolean isPending(Recovery recovery) {
    return recovery instanceof RecoveryUnknown
        || (recovery instanceof RecoveryWindow window
            && window.isInterrupted()
            && date.isBefore(window.window().latest()));
  }

  private LocalDate suspendedFrom(Insured then, YearMonth month) {
    return policyOn.apply(then, month.atEndOfMonth()).suspendedFrom(month);
  }

  /**
   * The suspension is judged by the policy of its own time, the recovery by that of the arrival.
   */
  private Recovery recovery(ClearedArrears arrears) {
    Interruption interruption = arrears.interruption();
    return policyOn
        .apply(arrears.insured(), interruption.clearedOn())
        .recovery(
            interruption, suspendedFrom(arrears.insured(), interruption.firstUnpaid()), calendar);
  }
}
