package dev.yika.status.enrollment;

import dev.yika.core.region.RegionCode;
import dev.yika.status.machine.State;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The state of an enrollment (参保状态): its phase, its cover, what is owed, paused or frozen.
 *
 * <p>A state begins with {@link #notEnrolled()} and changes by the events that {@link
 * EnrollmentMachine} applies to it, so that it is always one that events lead to. This class is
 * immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EnrollmentState implements State<EnrollmentPhase> {

  private static final EnrollmentState NOT_ENROLLED =
      new EnrollmentState(EnrollmentPhase.NOT_ENROLLED, null, null, Arrears.NONE, Halt.NONE, null);

  private final EnrollmentPhase phase;
  private final @Nullable LocalDate since;
  private final @Nullable Cover cover;
  private final Arrears arrears;
  private final Halt halt;
  private final @Nullable Freeze freeze;

  private EnrollmentState(
      EnrollmentPhase phase,
      @Nullable LocalDate since,
      @Nullable Cover cover,
      Arrears arrears,
      Halt halt,
      @Nullable Freeze freeze) {
    this.phase = phase;
    this.since = since;
    this.cover = cover;
    this.arrears = arrears;
    this.halt = halt;
    this.freeze = freeze;
  }

  /**
   * Returns the state in which every enrollment begins.
   *
   * @return the same state on each call
   */
  public static EnrollmentState notEnrolled() {
    return NOT_ENROLLED;
  }

  @Override
  public EnrollmentPhase phase() {
    return phase;
  }

  /**
   * Returns the day on which the phase began.
   *
   * @return empty if nothing has happened yet
   */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /**
   * Returns the pooling area and the kind of member of the present or last insurance.
   *
   * @return empty if the person was never enrolled
   */
  public Optional<Insured> insured() {
    return cover == null ? Optional.empty() : Optional.of(cover.insured());
  }

  /**
   * Returns the first day of benefits after the last enrollment or pause, the last transfer that
   * was withdrawn and the last freeze.
   *
   * @return empty if the person was never enrolled
   */
  public Optional<LocalDate> coveredFrom() {
    return cover == null ? Optional.empty() : Optional.of(cover.from());
  }

  /**
   * Returns the day of the first enrollment, from which an area may count a first wait (首次等待期).
   *
   * @return empty if the person was never enrolled, or once an enrollment or the end of a pause
   *     gives the first day of benefits itself
   */
  public Optional<LocalDate> firstEnrolledOn() {
    Cover.First first = first();
    return first == null ? Optional.empty() : Optional.of(first.day());
  }

  /**
   * Returns the pooling area and the kind of member of the first enrollment.
   *
   * @return empty if {@link #firstEnrolledOn()} is
   */
  public Optional<Insured> firstEnrolledAs() {
    Cover.First first = first();
    return first == null ? Optional.empty() : Optional.of(first.as());
  }

  private Cover.@Nullable First first() {
    return cover == null ? null : cover.first();
  }

  /**
   * Returns the months that are owed.
   *
   * @return an unmodifiable set, ascending; empty if nothing is owed
   */
  public SortedSet<YearMonth> unpaidMonths() {
    return arrears.unpaid().months();
  }

  /**
   * Returns the number of months missed since the arrears began, those paid meanwhile included.
   *
   * @return 0 if nothing is owed
   */
  public int missedMonths() {
    return arrears.missed();
  }

  /**
   * Returns the month of the last enrollment.
   *
   * @return empty before the first
   */
  public Optional<YearMonth> enrolledIn() {
    return cover == null ? Optional.empty() : Optional.of(cover.enrolledIn());
  }

  /**
   * Returns the first month of the arrears: from it on benefits are suspended, even if the month
   * itself has been paid since.
   *
   * @return empty if nothing is owed
   */
  public Optional<YearMonth> arrearsFrom() {
    return Optional.ofNullable(arrears.from());
  }

  /**
   * Returns the pooling area and the kind of member when the arrears began: a later change does not
   * affect them.
   *
   * @return empty if nothing is owed
   */
  public Optional<Insured> arrearsAs() {
    return Optional.ofNullable(arrears.as());
  }

  /**
   * Returns all arrears that were cleared after a month's end, from which the recovery of benefits
   * is computed. An early one can last longer than a late one.
   *
   * @return an unmodifiable list in the order of clearing; empty if there were none since the
   *     relation last ended
   */
  public List<ClearedArrears> clearedArrears() {
    return arrears.cleared().toList();
  }

  /**
   * Returns the last of {@link #clearedArrears()}.
   *
   * @return empty if there were none since the relation last ended
   */
  public Optional<Interruption> interruption() {
    return Optional.ofNullable(arrears.cleared().last()).map(ClearedArrears::interruption);
  }

  /**
   * Returns why contributions are paused.
   *
   * @return empty if they are not
   */
  public Optional<PauseReason> pauseReason() {
    return Optional.ofNullable(halt.pause());
  }

  /**
   * Returns the destination of the transfer.
   *
   * @return empty without a transfer
   */
  public Optional<RegionCode> destination() {
    return Optional.ofNullable(halt.destination());
  }

  /**
   * Returns the freeze of the account.
   *
   * @return empty if it is not
   */
  public Optional<Freeze> freeze() {
    return Optional.ofNullable(freeze);
  }

  /**
   * Returns the months deferred by approval.
   *
   * @return an unmodifiable set, ascending; none of them is owed
   */
  public SortedSet<YearMonth> deferredMonths() {
    return arrears.deferred().months();
  }

  boolean hasDeferred(EnrollmentEvent event) {
    return arrears.areDeferred(event.change().monthSet());
  }

  boolean isInDebt() {
    return arrears.isOwed();
  }

  /** Returns whether one of the event's months is owed; of an event that names none, any. */
  boolean owesMonthOf(EnrollmentEvent event) {
    MonthSet months = event.change().monthSet();
    return months.isEmpty() ? arrears.isOwed() : arrears.unpaid().containsAny(months);
  }

  boolean isClearedBy(EnrollmentEvent event) {
    MonthSet months = event.change().monthSet();
    return months.isEmpty() || arrears.unpaid().isWithin(months);
  }

  /** Returns whether a late fee arrived for arrears that were cleared without it. */
  boolean isLateFeeFor(EnrollmentEvent event) {
    return event.change().isLateFeePaid() && !arrears.isOwed() && arrears.cleared().hasOpenFee();
  }

  boolean isRetired() {
    return cover != null && cover.insured().member() == MemberKind.RETIRED;
  }

  boolean isInsuredAs(EnrollmentEvent event) {
    return event.change().insured().equals(insured());
  }

  boolean isMember(EnrollmentEvent event) {
    return event.change().member().equals(insured().map(Insured::member));
  }

  boolean isOfOtherScheme(EnrollmentEvent event) {
    return !event.change().member().map(MemberKind::scheme).equals(insured().map(Insured::scheme));
  }

  boolean wasPaused() {
    return halt.pause() != null;
  }

  boolean wasNotInsuredIn(EnrollmentEvent event) {
    return cover != null && event.change().monthSet().beginsBefore(cover.enrolledIn());
  }

  boolean isMonthNoLongerDue(EnrollmentEvent event) {
    YearMonth last = halt.lastDue();
    return last != null && event.change().monthSet().beginsAfter(last);
  }

  boolean isThereAlready(EnrollmentEvent event) {
    return event.change().destination().map(Insured::poolOf).equals(insured().map(Insured::pool));
  }

  boolean isGoingWhere(EnrollmentEvent event) {
    return event
        .change()
        .destination()
        .map(Insured::poolOf)
        .equals(destination().map(Insured::poolOf));
  }

  boolean isArrivalOf(EnrollmentEvent event) {
    return event.change().insured().map(Insured::pool).equals(destination().map(Insured::poolOf));
  }

  /** Begins a phase of paying; what was owed, cleared or frozen before goes on. */
  EnrollmentState enrolled(EnrollmentEvent event) {
    EnrollmentPhase next = arrears.isOwed() ? EnrollmentPhase.IN_ARREARS : EnrollmentPhase.INSURED;
    return new EnrollmentState(
        next, event.occurredOn(), coverBy(event), arrears, Halt.NONE, freeze);
  }

  private Cover coverBy(EnrollmentEvent event) {
    LocalDate from = event.change().coveredFrom().orElse(event.occurredOn());
    Optional<Insured> arrival = event.change().insured();
    if (arrival.isPresent()) {
      return new Cover(arrival.get(), event.month(), from, firstBy(event, arrival.get()));
    }
    Cover before = covered();
    Insured now = event.changed(before.insured());
    return new Cover(now, before.enrolledIn(), from, firstBy(event, now));
  }

  private Cover.@Nullable First firstBy(EnrollmentEvent event, Insured now) {
    if (event.change().coveredFrom().isPresent()) {
      return null;
    }
    return cover == null ? new Cover.First(event.occurredOn(), now) : cover.first();
  }

  private Cover covered() {
    return Objects.requireNonNull(cover, "cover");
  }

  EnrollmentState enrolledAnew(EnrollmentEvent event) {
    return new EnrollmentState(
        EnrollmentPhase.INSURED,
        event.occurredOn(),
        coverBy(event),
        Arrears.NONE,
        Halt.NONE,
        freeze);
  }

  EnrollmentState changed(EnrollmentEvent event) {
    return with(covered().with(event.changed(covered().insured())));
  }

  EnrollmentState frozen(EnrollmentEvent event) {
    return with(new Freeze(event.occurredOn(), event.change().words()));
  }

  EnrollmentState released(EnrollmentEvent event) {
    return with((Freeze) null).coveredAgain(event);
  }

  EnrollmentState entered(EnrollmentPhase next, EnrollmentEvent event) {
    return entered(next, event, arrears);
  }

  private EnrollmentState entered(EnrollmentPhase next, EnrollmentEvent event, Arrears changed) {
    LocalDate began = next == phase ? since : event.occurredOn();
    return new EnrollmentState(next, began, cover, changed, halt, freeze);
  }

  EnrollmentState paused(EnrollmentEvent event) {
    PauseReason reason = event.change().pauseReason().orElse(PauseReason.OTHER);
    return entered(EnrollmentPhase.SEALED, event)
        .with(new Halt(reason, halt.destination(), event.month()));
  }

  EnrollmentState transferring(EnrollmentEvent event) {
    return entered(EnrollmentPhase.TRANSFERRING, event)
        .with(halt.transferring(event.change().destination().orElse(null), event.month()));
  }

  /** Goes back to where the transfer began. */
  EnrollmentState backIn(EnrollmentPhase next, EnrollmentEvent event) {
    return entered(next, event).with(halt.withoutTransfer()).coveredAgain(event);
  }

  EnrollmentState missed(EnrollmentPhase next, EnrollmentEvent event) {
    Insured as = cover == null ? null : cover.insured();
    return entered(next, event, arrears.missed(event.change().monthSet(), as));
  }

  EnrollmentState deferred(EnrollmentPhase next, EnrollmentEvent event) {
    return entered(next, event, arrears.deferred(event.change().monthSet(), event.occurredOn()));
  }

  EnrollmentState paidPartly(EnrollmentEvent event) {
    return with(arrears.paidPartly(event.change().monthSet()));
  }

  EnrollmentState cleared(EnrollmentPhase next, EnrollmentEvent event) {
    return entered(
        next, event, arrears.cleared(event.occurredOn(), event.change().isLateFeePaid()));
  }

  EnrollmentState lateFeePaid(EnrollmentEvent event) {
    return with(arrears.lateFeePaid(event.occurredOn()));
  }

  /** Benefits that were blocked begin again, if there are any. */
  private EnrollmentState coveredAgain(EnrollmentEvent event) {
    boolean hasBenefits = phase == EnrollmentPhase.INSURED || phase == EnrollmentPhase.IN_ARREARS;
    return hasBenefits && cover != null ? with(cover.resumedOn(event.occurredOn())) : this;
  }

  private EnrollmentState with(Cover other) {
    return new EnrollmentState(phase, since, other, arrears, halt, freeze);
  }

  private EnrollmentState with(Arrears other) {
    return new EnrollmentState(phase, since, cover, other, halt, freeze);
  }

  private EnrollmentState with(Halt other) {
    return new EnrollmentState(phase, since, cover, arrears, other, freeze);
  }

  private EnrollmentState with(@Nullable Freeze other) {
    return new EnrollmentState(phase, since, cover, arrears, halt, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnrollmentState that
        && phase == that.phase
        && Objects.equals(since, that.since)
        && Objects.equals(cover, that.cover)
        && arrears.equals(that.arrears)
        && halt.equals(that.halt)
        && Objects.equals(freeze, that.freeze);
  }

  @Override
  public int hashCode() {
    return Objects.hash(phase, since, cover, arrears, halt, freeze);
  }

  /** Returns the phase and its first day, for instance {@code IN_ARREARS since 2026-07-31}. */
  @Override
  public String toString() {
    return phase + (since == null ? "" : " since " + since) + (freeze == null ? "" : ", frozen");
  }
}
