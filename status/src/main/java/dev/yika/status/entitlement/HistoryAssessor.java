package dev.yika.status.entitlement;

import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.enrollment.Freeze;
import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.history.EnrollmentReading;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works out the benefits of one day from a history. */
final class HistoryAssessor {

  private final LocalDate date;
  private final EnrollmentReading reading;
  private final EnrollmentState state;
  private final List<RuledArrears> cleared;
  private final List<RuledArrears> interrupted;
  private final List<RuledArrears> pending;
  private final Optional<RuledArrears> open;
  private final Optional<FirstWait> firstWait;

  HistoryAssessor(LocalDate date, EnrollmentReading reading, RuledArrears.Rules rules) {
    this.date = date;
    this.reading = reading;
    this.state = reading.state();
    ArrearsRecord record = new ArrearsRecord(state);
    this.cleared = record.cleared().stream().map(rules::of).toList();
    this.interrupted = cleared.stream().filter(RuledArrears::isInterrupted).toList();
    this.pending = cleared.stream().filter(arrears -> !arrears.isBackOn(date)).toList();
    this.open = record.ifClearedOn(date).map(rules::of);
    this.firstWait = FirstWait.of(state, rules);
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
    return new Assessment(
        Source.HISTORY,
        open.isPresent() || !pending.isEmpty() ? InsuranceStatus.ARREARS : InsuranceStatus.NORMAL,
        pooledFund(),
        suspendedFrom(),
        firstMonth(),
        state.unpaidMonths(),
        recovery(),
        open.flatMap(arrears -> CombinedRecovery.ifPaid(past(), arrears.recovery(), date)),
        firstWait.flatMap(FirstWait::answer));
  }

  /** Returns what is in doubt about the arrears that decide. */
  List<Doubt> doubts() {
    Stream<Doubt> past =
        open.isPresent() && pending.isEmpty()
            ? Stream.empty()
            : interrupted.stream().flatMap(arrears -> arrears.doubts(date, false));
    Stream<Doubt> ifPaid = open.stream().flatMap(arrears -> arrears.doubts(date, true));
    return Stream.concat(past, ifPaid).distinct().toList();
  }

  /** Returns what is in doubt about the first wait. */
  List<Doubt> doubtsOfWait() {
    return firstWait.stream().flatMap(wait -> wait.doubts(date)).toList();
  }

  private List<Recovery> past() {
    return interrupted.stream().map(RuledArrears::recovery).toList();
  }

  /** Returns the recovery after all that has arrived; what is owed replaces one that is over. */
  private Optional<Recovery> recovery() {
    return open.isPresent() && pending.isEmpty() ? Optional.empty() : CombinedRecovery.of(past());
  }

  /** Returns from when benefits are or will be suspended. */
  private Optional<DateWindow> suspendedFrom() {
    return Stream.concat(open.stream(), pending.stream())
        .map(RuledArrears::suspendedFrom)
        .min(Comparator.comparing(DateWindow::earliest).thenComparing(DateWindow::latest));
  }

  private Optional<YearMonth> firstMonth() {
    return Stream.concat(open.stream(), pending.stream())
        .map(arrears -> arrears.recovery().interruption().firstUnpaid())
        .min(Comparator.naturalOrder());
  }

  /** One sure no is enough; a yes needs that nothing stands against it. */
  private Benefit pooledFund() {
    LocalDate covered = state.coveredFrom().orElse(date);
    Optional<DateWindow> stop = open.map(RuledArrears::suspendedFrom);
    if (stop.isPresent() && !date.isBefore(stop.get().latest())) {
      return Benefit.of(
              Verdict.NO, BenefitReason.SUSPENDED, open.orElseThrow().stopConfidence(date))
          .from(suspendedFrom().orElseThrow().latest());
    }
    if (date.isBefore(covered)) {
      return Benefit.of(Verdict.NO, BenefitReason.WAITING, Confidence.HIGH).until(covered);
    }
    if (firstWait.filter(wait -> wait.runsOn(date)).isPresent()) {
      return waiting(Verdict.NO, BenefitReason.WAITING, DateWindow::earliest);
    }
    if (pending.stream().anyMatch(arrears -> arrears.recovery().isNotBackOn(date))) {
      return awaiting();
    }
    if (!pending.isEmpty()) {
      return perhapsBack();
    }
    if (stop.isPresent() && !date.isBefore(stop.get().earliest())) {
      return Benefit.of(Verdict.UNKNOWN, BenefitReason.MAY_BE_SUSPENDED, confidence())
          .from(stop.get().earliest())
          .until(stop.get().latest());
    }
    if (firstWait.filter(wait -> wait.mayRunOn(date)).isPresent()) {
      return waiting(Verdict.UNKNOWN, BenefitReason.MAY_BE_WAITING, DateWindow::latest);
    }
    return stop.map(DateWindow::earliest)
        .map(granted(BenefitReason.BEFORE_SUSPENSION)::until)
        .orElseGet(() -> granted(BenefitReason.PAYING).from(recovered(covered)));
  }

  /** The verdict while the first wait runs, or may run. */
  private Benefit waiting(
      Verdict verdict, BenefitReason reason, Function<DateWindow, LocalDate> end) {
    DayAnswer days = firstWait.flatMap(FirstWait::answer).orElseThrow();
    Benefit waiting = Benefit.of(verdict, reason, days.confidence());
    return days.window().map(end).map(waiting::until).orElse(waiting);
  }

  /** The yes to benefits, or to what is paid of them at first. */
  private Benefit granted(BenefitReason reason) {
    Benefit yes = Benefit.of(Verdict.YES, reason, confidence());
    return interrupted.stream()
        .filter(arrears -> arrears.recovery().partialUntil().filter(date::isBefore).isPresent())
        .max(Comparator.comparing(RuledArrears::latest))
        .map(arrears -> yes.inPart(arrears.recovery()))
        .orElse(yes);
  }

  /** The verdict before the first day on which benefits may be back: the surest no counts. */
  private Benefit awaiting() {
    Confidence surest =
        pending.stream()
            .filter(arrears -> arrears.recovery().isNotBackOn(date))
            .map(arrears -> arrears.confidence(date))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Benefit no =
        Benefit.of(Verdict.NO, BenefitReason.AWAITING_RECOVERY, surest)
            .from(suspendedFrom().orElseThrow().latest());
    return firstDayBack().filter(date::isBefore).map(no::until).orElse(no);
  }

  /** The verdict inside a window, or where the recovery is unknown. */
  private Benefit perhapsBack() {
    return firstDayBack()
        .map(Benefit.of(Verdict.UNKNOWN, BenefitReason.MAY_HAVE_RECOVERED, confidence())::from)
        .orElseGet(() -> Benefit.of(Verdict.UNKNOWN, BenefitReason.RECOVERY_UNKNOWN, confidence()));
  }

  private Optional<LocalDate> firstDayBack() {
    return recovery().flatMap(Recovery::window).map(DateWindow::earliest);
  }

  /** Returns the confidence of the weakest rule that a verdict on this day rests on. */
  private Confidence confidence() {
    return Stream.of(
            cleared.stream().map(arrears -> arrears.confidence(date)),
            open.stream().map(arrears -> arrears.stopConfidence(date)),
            firstWait.stream().map(wait -> wait.confidence(date)))
        .flatMap(confidences -> confidences)
        .reduce(Confidence.HIGH, Confidence::and);
  }

  /** Returns the first day of benefits after all interruptions, or of all. */
  private LocalDate recovered(LocalDate covered) {
    return interrupted.stream()
        .map(RuledArrears::latest)
        .filter(day -> day.isAfter(covered))
        .max(Comparator.naturalOrder())
        .orElse(covered);
  }
}
