package dev.yika.status.enrollment;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.yika.core.region.RegionCode;
import dev.yika.status.machine.State;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Where an enrollment stands, with what belongs to it (参保状态): since when, as what, what is owed.
 *
 * <p>There is no public way to make one but {@link #notEnrolled()} and the events that {@link
 * EnrollmentMachine} applies to it, so a state is always one that events lead to. This class is
 * immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EnrollmentState implements State<EnrollmentPhase> {

  private static final EnrollmentState NOT_ENROLLED =
      new EnrollmentState(new Draft(EnrollmentPhase.NOT_ENROLLED));

  private final EnrollmentPhase phase;
  private final @Nullable LocalDate since;
  private final @Nullable Insured insured;
  private final @Nullable YearMonth enrolledIn;
  private final @Nullable LocalDate coveredFrom;
  private final ImmutableSortedSet<YearMonth> unpaid;
  private final @Nullable YearMonth arrearsFrom;
  private final @Nullable Insured arrearsAs;
  private final ImmutableList<ClearedArrears> cleared;
  private final @Nullable PauseReason pause;
  private final @Nullable RegionCode destination;

  /** The last month that was due before the pause or the transfer, whichever came first. */
  private final @Nullable YearMonth lastDue;

  private final @Nullable Freeze freeze;

  private EnrollmentState(Draft draft) {
    this.phase = draft.phase;
    this.since = draft.since;
    this.insured = draft.insured;
    this.enrolledIn = draft.enrolledIn;
    this.coveredFrom = draft.coveredFrom;
    this.unpaid = draft.unpaid;
    this.arrearsFrom = draft.arrearsFrom;
    this.arrearsAs = draft.arrearsAs;
    this.cleared = draft.cleared;
    this.pause = draft.pause;
    this.destination = draft.destination;
    this.lastDue = draft.lastDue;
    this.freeze = draft.freeze;
  }

  /**
   * Returns where everybody begins.
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
   * Returns where and as what the person is or was last insured.
   *
   * @return empty if the person was never enrolled
   */
  public Optional<Insured> insured() {
    return Optional.ofNullable(insured);
  }

  /**
   * Returns the first day of benefits after the last enrollment or pause, the last transfer that
   * was withdrawn and the last freeze.
   *
   * @return empty if the person was never enrolled
   */
  public Optional<LocalDate> coveredFrom() {
    return Optional.ofNullable(coveredFrom);
  }

  /**
   * Returns the months that are owed.
   *
   * @return an unmodifiable set, ascending; empty if nothing is owed
   */
  public SortedSet<YearMonth> unpaidMonths() {
    return unpaid;
  }

  /**
   * Returns the first month of the arrears: from it on benefits are suspended, even if the month
   * itself has been paid since.
   *
   * @return empty if nothing is owed
   */
  public Optional<YearMonth> arrearsFrom() {
    return Optional.ofNullable(arrearsFrom);
  }

  /**
   * Returns where and as what the person was insured when the arrears began: a later change does
   * not change what holds for them.
   *
   * @return empty if nothing is owed
   */
  public Optional<Insured> arrearsAs() {
    return Optional.ofNullable(arrearsAs);
  }

  /**
   * Returns all arrears that were cleared after a month's end, from which the recovery of benefits
   * is worked out. An early one can last longer than a late one.
   *
   * @return an unmodifiable list in the order of clearing; empty if there were none since the
   *     relation last ended
   */
  public List<ClearedArrears> clearedArrears() {
    return cleared;
  }

  /**
   * Returns the last of {@link #clearedArrears()}.
   *
   * @return empty if there were none since the relation last ended
   */
  public Optional<Interruption> interruption() {
    return cleared.isEmpty()
        ? Optional.empty()
        : Optional.of(cleared.get(cleared.size() - 1).interruption());
  }

  /**
   * Returns why contributions are paused.
   *
   * @return empty if they are not
   */
  public Optional<PauseReason> pauseReason() {
    return Optional.ofNullable(pause);
  }

  /**
   * Returns where the relation goes or has gone.
   *
   * @return empty without a transfer
   */
  public Optional<RegionCode> destination() {
    return Optional.ofNullable(destination);
  }

  /**
   * Returns since when and why the account is frozen.
   *
   * @return empty if it is not
   */
  public Optional<Freeze> freeze() {
    return Optional.ofNullable(freeze);
  }

  boolean isInDebt(EnrollmentEvent event) {
    return !unpaid.isEmpty();
  }

  /** Tells whether one of the event's months is owed; of an event that names none, any. */
  boolean owesMonthOf(EnrollmentEvent event) {
    SortedSet<YearMonth> months = event.months();
    return months.isEmpty() ? !unpaid.isEmpty() : !Collections.disjoint(unpaid, months);
  }

  boolean isClearedBy(EnrollmentEvent event) {
    SortedSet<YearMonth> months = event.months();
    return months.isEmpty() || months.containsAll(unpaid);
  }

  /** Tells whether a late fee arrived for arrears that were cleared without it. */
  boolean isLateFeeFor(EnrollmentEvent event) {
    return event.isLateFeePaid()
        && unpaid.isEmpty()
        && cleared.stream().anyMatch(arrears -> !arrears.interruption().lateFeePaid());
  }

  boolean isRetired() {
    return insured != null && insured.member() == MemberKind.RETIRED;
  }

  boolean isInsuredAs(EnrollmentEvent event) {
    return event.insured().equals(insured());
  }

  boolean isMember(EnrollmentEvent event) {
    return event.member().equals(insured().map(Insured::member));
  }

  boolean isOfOtherScheme(EnrollmentEvent event) {
    return !event.member().map(MemberKind::scheme).equals(insured().map(Insured::scheme));
  }

  boolean wasPaused(EnrollmentEvent event) {
    return pause != null;
  }

  boolean wasNotInsuredIn(EnrollmentEvent event) {
    return enrolledIn != null && event.months().first().isBefore(enrolledIn);
  }

  boolean isMonthNoLongerDue(EnrollmentEvent event) {
    return lastDue != null && event.months().first().isAfter(lastDue);
  }

  boolean isThereAlready(EnrollmentEvent event) {
    return event.destination().map(Insured::poolOf).equals(insured().map(Insured::pool));
  }

  boolean isGoingWhere(EnrollmentEvent event) {
    return event.destination().map(Insured::poolOf).equals(destination().map(Insured::poolOf));
  }

  boolean isArrivalOf(EnrollmentEvent event) {
    return event.insured().map(Insured::pool).equals(destination().map(Insured::poolOf));
  }

  /** Begins a phase of paying; what was owed, cleared or frozen before goes on. */
  EnrollmentState enrolled(EnrollmentEvent event) {
    Draft draft =
        new Draft(unpaid.isEmpty() ? EnrollmentPhase.INSURED : EnrollmentPhase.IN_ARREARS);
    draft.since = event.occurredOn();
    draft.insured = event.insured().or(() -> insured().map(event::changed)).orElse(null);
    draft.enrolledIn = event.insured().isPresent() ? event.month() : enrolledIn;
    draft.cleared = cleared;
    draft.coveredFrom = event.coveredFrom();
    draft.unpaid = unpaid;
    draft.arrearsFrom = arrearsFrom;
    draft.arrearsAs = arrearsAs;
    draft.freeze = freeze;
    return new EnrollmentState(draft);
  }

  EnrollmentState enrolledAnew(EnrollmentEvent event) {
    Draft draft = new Draft(EnrollmentPhase.NOT_ENROLLED);
    draft.freeze = freeze;
    return new EnrollmentState(draft).enrolled(event);
  }

  EnrollmentState changed(EnrollmentEvent event) {
    Draft draft = new Draft(this);
    draft.insured = insured().map(event::changed).orElse(null);
    return new EnrollmentState(draft);
  }

  EnrollmentState frozen(EnrollmentEvent event) {
    Draft draft = new Draft(this);
    draft.freeze = new Freeze(event.occurredOn(), event.words());
    return new EnrollmentState(draft);
  }

  EnrollmentState released(EnrollmentEvent event) {
    Draft draft = new Draft(this);
    draft.freeze = null;
    draft.coverAgain(event);
    return new EnrollmentState(draft);
  }

  EnrollmentState entered(EnrollmentPhase next, EnrollmentEvent event) {
    return new EnrollmentState(new Draft(this).enter(next, event));
  }

  EnrollmentState paused(EnrollmentEvent event) {
    Draft draft = new Draft(this).enter(EnrollmentPhase.SEALED, event);
    draft.pause = event.pauseReason();
    draft.lastDue = event.month();
    return new EnrollmentState(draft);
  }

  EnrollmentState transferring(EnrollmentEvent event) {
    Draft draft = new Draft(this).enter(EnrollmentPhase.TRANSFERRING, event);
    draft.destination = event.destination().orElse(null);
    draft.lastDue = lastDue == null ? event.month() : lastDue;
    return new EnrollmentState(draft);
  }

  /** Goes back to where the transfer began. */
  EnrollmentState backIn(EnrollmentPhase next, EnrollmentEvent event) {
    Draft draft = new Draft(this).enter(next, event);
    draft.destination = null;
    draft.lastDue = next == EnrollmentPhase.SEALED ? lastDue : null;
    draft.coverAgain(event);
    return new EnrollmentState(draft);
  }

  EnrollmentState missed(EnrollmentPhase next, EnrollmentEvent event) {
    Draft draft = new Draft(this).enter(next, event);
    draft.unpaid =
        ImmutableSortedSet.copyOf(
            unpaid.isEmpty() ? event.months() : Sets.union(unpaid, event.months()));
    draft.arrearsAs = arrearsFrom == null ? insured : arrearsAs;
    draft.arrearsFrom =
        arrearsFrom == null || draft.unpaid.first().isBefore(arrearsFrom)
            ? draft.unpaid.first()
            : arrearsFrom;
    return new EnrollmentState(draft);
  }

  EnrollmentState paidPartly(EnrollmentEvent event) {
    Draft draft = new Draft(this);
    draft.unpaid = ImmutableSortedSet.copyOf(Sets.difference(unpaid, event.months()));
    return new EnrollmentState(draft);
  }

  /** All that was owed has arrived; a month paid before its end was never interrupted. */
  EnrollmentState cleared(EnrollmentPhase next, EnrollmentEvent event) {
    Draft draft = new Draft(this).enter(next, event);
    YearMonth first = arrearsFrom().orElseThrow();
    if (first.isBefore(event.month())) {
      Interruption over = new Interruption(first, event.occurredOn(), event.isLateFeePaid());
      draft.cleared =
          ImmutableList.<ClearedArrears>builderWithExpectedSize(cleared.size() + 1)
              .addAll(cleared)
              .add(new ClearedArrears(over, arrearsAs().orElseThrow()))
              .build();
    }
    draft.unpaid = ImmutableSortedSet.of();
    draft.arrearsFrom = null;
    draft.arrearsAs = null;
    return new EnrollmentState(draft);
  }

  EnrollmentState lateFeePaid(EnrollmentEvent event) {
    Draft draft = new Draft(this);
    draft.cleared =
        cleared.stream()
            .map(arrears -> arrears.withLateFeePaidOn(event.occurredOn()))
            .collect(collectingAndThen(toList(), ImmutableList::copyOf));
    return new EnrollmentState(draft);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnrollmentState that
        && phase == that.phase
        && Objects.equals(since, that.since)
        && Objects.equals(insured, that.insured)
        && Objects.equals(enrolledIn, that.enrolledIn)
        && Objects.equals(coveredFrom, that.coveredFrom)
        && unpaid.equals(that.unpaid)
        && Objects.equals(arrearsFrom, that.arrearsFrom)
        && Objects.equals(arrearsAs, that.arrearsAs)
        && cleared.equals(that.cleared)
        && pause == that.pause
        && Objects.equals(destination, that.destination)
        && Objects.equals(lastDue, that.lastDue)
        && Objects.equals(freeze, that.freeze);
  }

  @Override
  public int hashCode() {
    return Objects.hash(phase, since, insured, unpaid, cleared, destination, freeze);
  }

  /** Returns the phase and its first day, for instance {@code IN_ARREARS since 2026-07-31}. */
  @Override
  public String toString() {
    return phase + (since == null ? "" : " since " + since) + (freeze == null ? "" : ", frozen");
  }

  /** A state while it is being made. */
  private static final class Draft {
    private EnrollmentPhase phase;
    private @Nullable LocalDate since;
    private @Nullable Insured insured;
    private @Nullable YearMonth enrolledIn;
    private @Nullable LocalDate coveredFrom;
    private ImmutableSortedSet<YearMonth> unpaid = ImmutableSortedSet.of();
    private @Nullable YearMonth arrearsFrom;
    private @Nullable Insured arrearsAs;
    private ImmutableList<ClearedArrears> cleared = ImmutableList.of();
    private @Nullable PauseReason pause;
    private @Nullable RegionCode destination;
    private @Nullable YearMonth lastDue;
    private @Nullable Freeze freeze;

    Draft(EnrollmentPhase phase) {
      this.phase = phase;
    }

    Draft(EnrollmentState from) {
      this(from.phase);
      since = from.since;
      insured = from.insured;
      enrolledIn = from.enrolledIn;
      coveredFrom = from.coveredFrom;
      unpaid = from.unpaid;
      arrearsFrom = from.arrearsFrom;
      arrearsAs = from.arrearsAs;
      cleared = from.cleared;
      pause = from.pause;
      destination = from.destination;
      lastDue = from.lastDue;
      freeze = from.freeze;
    }

    /** Benefits that were blocked begin again, if there are any. */
    void coverAgain(EnrollmentEvent event) {
      boolean hasBenefits = phase == EnrollmentPhase.INSURED || phase == EnrollmentPhase.IN_ARREARS;
      if (hasBenefits && coveredFrom != null && coveredFrom.isBefore(event.occurredOn())) {
        coveredFrom = event.occurredOn();
      }
    }

    Draft enter(EnrollmentPhase next, EnrollmentEvent event) {
      since = next == phase ? since : event.occurredOn();
      phase = next;
      return this;
    }
  }
}
