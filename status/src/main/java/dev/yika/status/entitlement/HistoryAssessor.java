package dev.yika.status.entitlement;

import com.google.common.collect.Lists;
import dev.yika.status.enrollment.ClearedArrears;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.enrollment.Freeze;
import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.history.EnrollmentReading;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Works out the benefits of one day from a history. */
final class HistoryAssessor {

  private final LocalDate date;
  private final EnrollmentReading reading;
  private final EnrollmentState state;
  private final List<RuledArrears> cleared;

  /** The arrears cleared after which benefits are not surely back. */
  private final List<RuledArrears> pending;

  /** The last of the arrears cleared that interrupted benefits. */
  private final @Nullable RuledArrears newest;

  private final Optional<RuledArrears> open;
  private final Optional<FirstWait> firstWait;

  HistoryAssessor(LocalDate date, EnrollmentReading reading, RuledArrears.Rules rules) {
    this.date = date;
    this.reading = reading;
    this.state = reading.state();
    ArrearsRecord record = new ArrearsRecord(state);
    this.cleared = new ArrayList<>(record.cleared().size());
    this.pending = new ArrayList<>(0);
    for (ClearedArrears each : record.cleared()) {
      add(new RuledArrears(rules, date, record, each, cleared.size()));
    }
    this.newest = newest(cleared);
    Optional<ClearedArrears> owed = record.ifClearedOn(date);
    this.open =
        owed.isPresent()
            ? Optional.of(new RuledArrears(rules, date, record, owed.get(), cleared.size()))
            : Optional.empty();
    this.firstWait = FirstWait.of(state, rules);
  }

  private void add(RuledArrears arrears) {
    cleared.add(arrears);
    if (!arrears.isBack()) {
      pending.add(arrears);
    }
  }

  private static @Nullable RuledArrears newest(List<RuledArrears> cleared) {
    for (RuledArrears arrears : Lists.reverse(cleared)) {
      if (arrears.isInterrupted()) {
        return arrears;
      }
    }
    return null;
  }

  Assessment assess() {
    Optional<Freeze> freeze = state.freeze();
    return freeze.isPresent()
        ? of(InsuranceStatus.FROZEN, Optional.of(freeze.get().since()))
        : ofPhase();
  }

  private Assessment ofPhase() {
    return switch (state.phase()) {
      case NOT_ENROLLED -> of(withoutEnrollment(), Optional.empty());
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

  /** Without an accepted event nothing is known: the person may be enrolled all the same. */
  private InsuranceStatus withoutEnrollment() {
    return reading.events() == reading.rejected().size()
        ? InsuranceStatus.UNKNOWN
        : InsuranceStatus.NOT_ENROLLED;
  }

  private Assessment ofMember() {
    Benefit pooled = pooledFund();
    Confidence ofStop = stopConfidence(unsettled());
    return new Assessment(
        Source.HISTORY,
        open.isPresent() || !pending.isEmpty() ? InsuranceStatus.ARREARS : InsuranceStatus.NORMAL,
        pooled,
        pooled.confidence().and(ofStop),
        new Details(
            suspendedFrom(),
            stopConfidenceOfInterrupted(ofStop),
            firstMonth(),
            state.unpaidMonths(),
            recovery(),
            open.isPresent() ? recoveryIfPaid(open.get().recovery().ifPaid()) : Optional.empty(),
            firstWait.isPresent() ? firstWait.get().answer() : Optional.empty()));
  }

  /**
   * Returns what is in doubt about the arrears that decide.
   *
   * @param isShown whether the days of a policy may be named
   */
  List<Doubt> doubts(Predicate<RecoveryPolicy> isShown) {
    Set<Doubt> doubts = new LinkedHashSet<>();
    if (open.isEmpty() || !pending.isEmpty()) {
      for (RuledArrears arrears : cleared) {
        if (!arrears.isUndisputed() && arrears.isInterrupted()) {
          doubts.addAll(arrears.doubts(false, isShown));
        }
      }
    }
    if (open.isPresent()) {
      doubts.addAll(open.get().doubts(true, isShown));
    }
    return List.copyOf(doubts);
  }

  /** Returns what is in doubt about the first wait. */
  List<Doubt> doubtsOfWait(Predicate<RecoveryPolicy> isShown) {
    return firstWait.isPresent() ? firstWait.get().doubts(date, isShown) : List.of();
  }

  /** Returns the recovery after all that has arrived; what is owed replaces one that is over. */
  private Optional<Recovery> recovery() {
    return open.isPresent() && pending.isEmpty() ? Optional.empty() : recoveryOfPast();
  }

  private Optional<Recovery> recoveryOfPast() {
    return newest == null
        ? Optional.empty()
        : Optional.of(CombinedRecovery.of(pastBeside(newest.recovery()), newest.recovery()));
  }

  /** Returns the recovery if what is owed arrives on the day, on no day before. */
  private Optional<Recovery> recoveryIfPaid(Recovery supposed) {
    if (supposed.isInterrupted()) {
      return Optional.of(
          CombinedRecovery.notBefore(date, CombinedRecovery.of(pastBeside(supposed), supposed)));
    }
    return pending.isEmpty()
        ? Optional.of(supposed.with(DateWindow.of(date), supposed.confidence()))
        : recoveryOfPast().map(recovery -> CombinedRecovery.notBefore(date, recovery));
  }

  /** Returns the earlier recoveries, the newest last, that may end after the first day of one. */
  private List<Recovery> pastBeside(Recovery recovery) {
    Optional<DateWindow> days = recovery.window();
    List<Recovery> past = new ArrayList<>();
    for (RuledArrears arrears : days.isPresent() ? cleared : List.<RuledArrears>of()) {
      if (!arrears.isSurelyBackBy(days.get().earliest()) && arrears.isInterrupted()) {
        past.add(arrears.recovery());
      }
    }
    return past;
  }

  /** Returns from when benefits are or will be suspended. */
  private Optional<DateWindow> suspendedFrom() {
    DateWindow first = null;
    for (RuledArrears arrears : unsettled()) {
      DateWindow stop = arrears.suspendedFrom();
      if (first == null || isBefore(stop, first)) {
        first = stop;
      }
    }
    return Optional.ofNullable(first);
  }

  /** Returns the confidence of the weakest rule that the suspensions of the past rest on, too. */
  private Confidence stopConfidenceOfInterrupted(Confidence ofStop) {
    Confidence weakest = ofStop;
    for (RuledArrears arrears : Lists.reverse(cleared)) {
      if (arrears.mayWeakenStop(weakest) && arrears.isInterrupted()) {
        weakest = weakest.and(arrears.stopConfidence());
      }
    }
    return weakest;
  }

  /** Returns the confidence of the weakest rule that a suspension rests on. */
  private Confidence stopConfidence(List<RuledArrears> suspended) {
    Confidence weakest = Confidence.HIGH;
    for (RuledArrears arrears : suspended) {
      weakest = weakest.and(arrears.stopConfidence());
    }
    return weakest;
  }

  private static boolean isBefore(DateWindow one, DateWindow other) {
    return one.earliest().equals(other.earliest())
        ? one.latest().isBefore(other.latest())
        : one.earliest().isBefore(other.earliest());
  }

  /** Returns what is owed, and what has arrived without benefits being back. */
  private List<RuledArrears> unsettled() {
    List<RuledArrears> unsettled = new ArrayList<>();
    if (open.isPresent()) {
      unsettled.add(open.get());
    }
    unsettled.addAll(pending);
    return unsettled;
  }

  private Optional<YearMonth> firstMonth() {
    YearMonth first = null;
    for (RuledArrears arrears : unsettled()) {
      YearMonth month = arrears.firstUnpaid();
      first = first == null || month.isBefore(first) ? month : first;
    }
    return Optional.ofNullable(first);
  }

  /** One certain no decides; a yes requires that nothing contradicts it. */
  private Benefit pooledFund() {
    LocalDate covered = state.coveredFrom().orElse(date);
    Optional<DateWindow> stop =
        open.isPresent() ? Optional.of(open.get().suspendedFrom()) : Optional.empty();
    if (stop.isPresent() && !date.isBefore(stop.get().latest())) {
      Optional<LocalDate> passed = open.get().endsUnpaid(state.unpaidMonths().last());
      if (passed.isPresent() && !date.isBefore(passed.get())) {
        return Benefit.of(Verdict.UNKNOWN, BenefitReason.MAY_HAVE_RECOVERED, confidence())
            .from(passed.get());
      }
      return Benefit.of(Verdict.NO, BenefitReason.SUSPENDED, open.orElseThrow().stopConfidence())
          .from(suspendedFrom().orElseThrow().latest());
    }
    if (date.isBefore(covered)) {
      return Benefit.of(Verdict.NO, BenefitReason.WAITING, Confidence.HIGH).until(covered);
    }
    if (firstWait.isPresent() && firstWait.get().runsOn(date)) {
      return waiting(Verdict.NO, BenefitReason.WAITING);
    }
    if (!pending.isEmpty()) {
      return surestNo().map(this::awaiting).orElseGet(this::perhapsBack);
    }
    if (stop.isPresent() && !date.isBefore(stop.get().earliest())) {
      return Benefit.of(Verdict.UNKNOWN, BenefitReason.MAY_BE_SUSPENDED, confidence())
          .from(stop.get().earliest())
          .until(stop.get().latest());
    }
    if (firstWait.isPresent() && firstWait.get().mayRunOn(date)) {
      return waiting(Verdict.UNKNOWN, BenefitReason.MAY_BE_WAITING);
    }
    return stop.isPresent()
        ? granted(BenefitReason.BEFORE_SUSPENSION).until(stop.get().earliest())
        : granted(BenefitReason.PAYING).from(recovered(covered));
  }

  /** The verdict while the first wait runs, or may run. */
  private Benefit waiting(Verdict verdict, BenefitReason reason) {
    DayAnswer answer = firstWait.orElseThrow().answer().orElseThrow();
    Benefit waiting = Benefit.of(verdict, reason, answer.confidence());
    if (answer.window().isEmpty()) {
      return waiting;
    }
    DateWindow days = answer.window().get();
    return waiting.until(verdict == Verdict.NO ? days.earliest() : days.latest());
  }

  /** The yes to benefits, or to what is paid of them at first. */
  private Benefit granted(BenefitReason reason) {
    Benefit yes = Benefit.of(Verdict.YES, reason, confidence());
    RuledArrears inPart = null;
    for (RuledArrears arrears : cleared) {
      if (arrears.isInPartOn(date)
          && (inPart == null || !arrears.latest().isBefore(inPart.latest()))) {
        inPart = arrears;
      }
    }
    return inPart == null ? yes : yes.inPart(inPart.recovery());
  }

  /** Returns how sure it is that benefits are not back; empty if they may be. */
  private Optional<Confidence> surestNo() {
    Confidence surest = null;
    for (RuledArrears arrears : pending) {
      if (arrears.recovery().isNotBackOn(date)) {
        Confidence confidence = arrears.confidence();
        surest = surest == null || confidence.compareTo(surest) < 0 ? confidence : surest;
      }
    }
    return Optional.ofNullable(surest);
  }

  /** The verdict before the first day on which benefits may be back: the surest no counts. */
  private Benefit awaiting(Confidence surest) {
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
    Confidence weakest = Confidence.HIGH;
    for (RuledArrears arrears : cleared) {
      if (arrears.mayWeaken(weakest)) {
        weakest = weakest.and(arrears.confidence());
      }
    }
    if (open.isPresent()) {
      weakest = weakest.and(open.get().stopConfidence());
    }
    return firstWait.isPresent() ? weakest.and(firstWait.get().confidence(date)) : weakest;
  }

  /** Returns the first day of cover, or of benefits after the last interruption if later. */
  private LocalDate recovered(LocalDate covered) {
    LocalDate last = covered;
    for (RuledArrears arrears : Lists.reverse(cleared)) {
      if (!arrears.isSurelyBackBy(last) && arrears.isInterrupted()) {
        last = arrears.latest().isAfter(last) ? arrears.latest() : last;
      }
    }
    return last;
  }
}
